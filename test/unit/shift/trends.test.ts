import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf } from '../../../src/lib/calendar.ts';
import { medianOf } from '../../../src/lib/median.ts';
import { twoSidedP } from '../../../src/lib/normal.ts';
import { seededRandom, type Random } from '../../../src/lib/random.ts';
import { drained } from '../../../src/lib/steps.ts';
import { standingLimit } from '../../../src/shift/falseDiscovery.ts';
import { inflationOf, mannKendall, orderOf, senSlope, zOf } from '../../../src/shift/mannKendall.ts';
import { trends } from '../../../src/shift/trends.ts';
import { sourceOf, type Said } from './support.ts';

const timesOf = (values: readonly number[]) => values.map((_, at) => at);
const series = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 2, maxLength: 25 });

test('a worked example is met: J. B. Little, “A Mann-Kendall example by hand”, S = 54 and Z = 2.9058', () => {
  const values = [12.9, 14.8, 13.2, 15.7, 13.8, 15.6, 12.9, 11, 17.3, 15.9, 19, 18.3, 20.1, 21.7];
  const order = orderOf(values);
  expect(order).toMatchObject({ s: 54, rising: 72, falling: 18 });
  expect(order.variance).toBeCloseTo((14 * 13 * 33) / 18 - (2 * 1 * 9) / 18, 12);
  expect(zOf(order)).toBeCloseTo(2.9058, 4);
  expect(twoSidedP(zOf(order)) / 2).toBeCloseTo(0.0018, 4);
});

test('pairs are counted as if one by one, and ties lessen the variance', () => {
  fc.assert(
    fc.property(series, (values) => {
      let [rising, falling, ties] = [0, 0, 0];
      values.forEach((one, at) =>
        values.slice(at + 1).forEach((other) => {
          if (other > one) rising++;
          if (other < one) falling++;
        }),
      );
      for (const value of new Set(values)) {
        const t = values.filter((other) => other === value).length;
        ties += t * (t - 1) * (2 * t + 5);
      }
      const n = values.length;
      expect(orderOf(values)).toMatchObject({ s: rising - falling, rising, falling });
      expect(orderOf(values).variance).toBeCloseTo((n * (n - 1) * (2 * n + 5) - ties) / 18, 9);
    }),
  );
});

test('the slope is the median of the slopes of all pairs', () => {
  fc.assert(
    fc.property(series, (values) => {
      const slopes = values.flatMap((one, at) => values.slice(at + 1).map((other, gap) => (other - one) / (gap + 1)));
      slopes.sort((a, b) => a - b);
      const half = slopes.length / 2;
      const median = (slopes[Math.ceil(half) - 1]! + slopes[Math.floor(half)]!) / 2;
      expect(senSlope(values, timesOf(values), orderOf(values))).toBeCloseTo(median, 12);
    }),
  );
});

test('the median of any list is found', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 1, maxLength: 40 }), (values) => {
      const sorted = [...values].sort((a, b) => a - b);
      const half = values.length / 2;
      expect(medianOf(Float64Array.from(values))).toBe(
        (sorted[Math.ceil(half - 0.5)]! + sorted[Math.ceil(half) - 1]!) / 2,
      );
    }),
  );
  expect(medianOf(new Float64Array())).toBeNaN();
});

test('the tails of the normal distribution are those of the tables', () => {
  expect(twoSidedP(0)).toBe(1);
  expect(twoSidedP(1)).toBeCloseTo(0.317310507862914, 14);
  expect(twoSidedP(-1.959963984540054)).toBeCloseTo(0.05, 14);
  expect(twoSidedP(3.5355)).toBeCloseTo(0.000407, 6);
  expect(twoSidedP(6) / 1.973175290075396e-9).toBeCloseTo(1, 9);
});

/** Hamed & Rao from their formulas, value by value, with ranks counted by comparison. */
function inflationByHand(values: readonly number[], slope: number): number {
  const n = values.length;
  const left = values.map((value, at) => value - slope * at);
  const ranks = left.map((one) =>
    left.reduce((rank, other) => rank + (other < one ? 1 : other === one ? 0.5 : 0), 0.5),
  );
  const mean = ranks.reduce((sum, rank) => sum + rank, 0) / n;
  const variance = ranks.reduce((sum, rank) => sum + (rank - mean) ** 2, 0);
  let sum = 0;
  for (let lag = 1; lag < n; lag++) {
    const product = ranks.slice(lag).reduce((whole, rank, at) => whole + (rank - mean) * (ranks[at]! - mean), 0);
    if (Math.abs(product / variance) <= 1.959963984540054 / Math.sqrt(n)) continue;
    sum += (n - lag) * (n - lag - 1) * (n - lag - 2) * (product / variance);
  }
  return Math.max(1, 1 + (2 * sum) / (n * (n - 1) * (n - 2)));
}

const gaussian = (random: Random) => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

/** Each value keeps a part of the one before: no trend, but long ways up and down. */
function wandering(random: Random, n: number, part: number): number[] {
  const values = [gaussian(random)];
  while (values.length < n) values.push(part * values.at(-1)! + gaussian(random));
  return values;
}

test('the variance grows by the significant autocorrelations of the ranks, and never shrinks', () => {
  const random = seededRandom(4);
  let grown = 0;
  for (let run = 0; run < 60; run++) {
    const values = wandering(random, 30, [-0.6, 0, 0.7][run % 3]!);
    const slope = senSlope(values, timesOf(values), orderOf(values));
    const inflation = inflationOf(values, timesOf(values), slope);
    expect(inflation).toBeCloseTo(inflationByHand(values, slope), 9);
    if (inflation > 1) grown++;
  }
  expect(grown).toBeGreaterThan(10);
});

test('series that wander are taken for trends less often than without the correction', () => {
  const random = seededRandom(5);
  let [with_, without] = [0, 0];
  for (let run = 0; run < 300; run++) {
    const values = wandering(random, 40, 0.6);
    if (mannKendall(values, timesOf(values)).p < 0.05) with_++;
    if (twoSidedP(zOf(orderOf(values))) < 0.05) without++;
  }
  expect(with_).toBeLessThan(0.8 * without);
});

test('of many p the ones that stand are those of the example of Benjamini & Hochberg (1995)', () => {
  const ps = [
    0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1,
  ];
  expect(standingLimit(Float64Array.from(ps), 0.05)).toBe(0.0095);
  expect(standingLimit(Float64Array.of(0.2, 0.9), 0.05)).toBe(-1);
  expect(standingLimit(new Float64Array(), 0.05)).toBe(-1);
});

const today = dayOf(2021, 6, 1);
const years = Array.from({ length: 14 }, (_, index) => 2001 + index);
/** Ten papers a year, of which more and more are on B and say tie. */
const growing: Said[] = years.flatMap((year, at) =>
  Array.from({ length: 10 }, (_, number) =>
    number < at / 2
      ? { when: String(year), on: 'B 0.5, A 0.5', says: ['tie'] }
      : { when: String(year), on: 'A', says: ['map'] },
  ),
);

test('a rising term, a falling one, and by how much a year', () => {
  const answer = drained(trends(sourceOf(growing), { kind: 'term', today }));
  expect(answer.tested).toBe(2);
  expect(answer.trends.map(({ label, isSignificant }) => [label, isSignificant])).toEqual([
    ['map', true],
    ['tie', true],
  ]);
  const [map, tie] = answer.trends;
  expect([map!.z, tie!.z].map(Math.sign)).toEqual([-1, 1]);
  expect(tie!.slope).toBeCloseTo(0.05, 2);
  expect(Array.from(tie!.shares.slice(0, 4))).toEqual([0, 0.1, 0.1, 0.2]);
  expect(tie!.papers + map!.papers).toBe(140);
});

test('topics count by their memberships', () => {
  const answer = drained(trends(sourceOf(growing), { kind: 'topic', today }));
  const b = answer.trends.find(({ label }) => label === 'B')!;
  expect(b.shares[13]).toBeCloseTo(0.35, 12);
  expect(b).toMatchObject({ isSignificant: true, item: 1 });
  expect(b.slope).toBeCloseTo(0.025, 2);
});

test('a year without papers is passed over and tells nothing', () => {
  const gap = growing.filter(({ when }) => when !== '2007');
  const tie = drained(trends(sourceOf(gap), { kind: 'term', today })).trends.find(({ label }) => label === 'tie')!;
  expect(tie.shares).toHaveLength(14);
  expect(tie.shares[6]).toBe(0);
  expect(tie.slope).toBeCloseTo(0.05, 2);
});

test('the year that is not over is no part of a trend', () => {
  const begun: Said[] = [...growing, { when: '2021-01', on: 'A' }];
  const answer = drained(trends(sourceOf(begun), { kind: 'topic', today }));
  expect(answer.years).toMatchObject({ lastYear: 2014, partialYear: 2021 });
});

const remarkOn = (said: Said[], kind: 'term' | 'topic') => drained(trends(sourceOf(said), { kind, today })).remark;

test('too few years, no topics, no terms and no dates are said, not guessed at', () => {
  expect(remarkOn([{ when: '2001', on: 'A' }], 'topic')).toMatch(/^Only 1 whole year has papers/);
  expect(
    remarkOn(
      growing.filter(({ when }) => when! < '2008'),
      'term',
    ),
  ).toMatch(/^Only 7 whole years have papers/);
  expect(remarkOn([{ on: 'A' }], 'topic')).toMatch(/No papers are dated/);
  expect(remarkOn([{ when: '2001' }], 'topic')).toBe('There are no topics.');
  expect(remarkOn([{ when: '2001' }], 'term')).toMatch(/no terms/);
});

test('of terms without a trend hardly any is said to have one', () => {
  const random = seededRandom(6);
  const said = years.flatMap((year) =>
    Array.from({ length: 60 }, (): Said => ({
      when: String(year),
      says: Array.from({ length: 80 }, (_, term) => `t${term}`).filter(() => random() < 0.15),
    })),
  );
  const answer = drained(trends(sourceOf(said), { kind: 'term', today }));
  expect(answer.tested).toBe(80);
  expect(answer.trends.filter(({ isSignificant }) => isSignificant).length).toBeLessThanOrEqual(2);
});

test('steady terms of a growing literature do not rise', () => {
  const random = seededRandom(9);
  const terms = Array.from({ length: 100 }, (_, term) => `t${term}`);
  const said = Array.from({ length: 30 }, (_, at) => at).flatMap((at) =>
    Array.from({ length: 1 + Math.floor(1.2 ** at) }, (): Said => ({
      when: String(1985 + at),
      says: terms.filter(() => random() < 0.04),
    })),
  );
  const answer = drained(trends(sourceOf(said), { kind: 'term', today }));
  expect(answer.tested).toBeGreaterThan(50);
  expect(answer.trends.filter(({ isSignificant }) => isSignificant).length).toBeLessThanOrEqual(2);
});
