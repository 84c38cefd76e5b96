import { expect, test } from 'vitest';
import { dayOf } from '../../../src/lib/calendar.ts';
import { seededRandom, type Random } from '../../../src/lib/random.ts';
import { drained } from '../../../src/lib/steps.ts';
import { noDay } from '../../../src/model/columns.ts';
import type { ShiftKind } from '../../../src/model/shift.ts';
import { bursts } from '../../../src/shift/bursts.ts';
import type { ShiftSource } from '../../../src/shift/source.ts';
import { sourceOf, type Said } from './support.ts';

const today = dayOf(2021, 6, 1);
const found = (source: ShiftSource, kind: ShiftKind, more: { today?: number } = {}) =>
  drained(bursts(source, { kind, s: 2, gamma: 2, today, ...more }));

const many = (count: number, said: Said): Said[] => Array.from({ length: count }, () => said);

/** Twenty papers a year from 2001 to 2020, and six of 2010 and of 2011 by other people on another topic. */
const usual = (year: number): Said[] =>
  many(20, { by: ['Ana Diaz', 'Cy Card'], when: String(year), on: 'A', says: ['map'] });
const rare: Said = { by: ['Bo Berg', 'Di Dunn'], on: 'B', says: ['tie'] };
const years = Array.from({ length: 20 }, (_, index) => 2001 + index);
const withBurst: Said[] = [
  ...years.flatMap(usual),
  ...many(6, { ...rare, when: '2010-03' }),
  ...many(6, { ...rare, when: '2011-12-30' }),
  { ...rare, when: '2003' },
  rare,
];

for (const [kind, labels] of [
  ['term', ['tie']],
  ['topic', ['B']],
  ['author', ['Bo Berg', 'Di Dunn']],
  ['tie', ['Bo Berg – Di Dunn']],
] as const) {
  test(`a burst of a ${kind} is found, with its years and its papers`, () => {
    const answer = found(sourceOf(withBurst), kind);
    expect(answer.bursts.map(({ label }) => label)).toEqual(labels);
    for (const burst of answer.bursts) {
      expect(burst).toMatchObject({ kind, papers: 12, papersInAll: 14, isOngoing: false });
      expect([burst.from, burst.to]).toEqual([dayOf(2010, 1, 1), dayOf(2011, 12, 31)]);
    }
    expect(answer.years).toMatchObject({ firstYear: 2001, lastYear: 2020, partialYear: undefined });
    expect(answer.years.papers.reduce((sum, count) => sum + count, 0)).toBe(413);
  });
}

test('the year that is not over is left out, and so is what is dated after it', () => {
  const papers = [...withBurst, ...many(9, { ...rare, when: '2021-02' }), ...many(9, { ...rare, when: '2022' })];
  const answer = found(sourceOf(papers), 'term');
  expect(answer.years).toMatchObject({ firstYear: 2001, lastYear: 2020, partialYear: 2021 });
  expect(answer.bursts).toHaveLength(1);
  expect(answer.bursts[0]).toMatchObject({ papers: 12, papersInAll: 32 });
});

test('a burst that lasts to the end of the years is ongoing', () => {
  const papers = [...years.flatMap(usual), ...many(12, { ...rare, when: '2020' })];
  expect(found(sourceOf(papers), 'term').bursts).toMatchObject([{ label: 'tie', isOngoing: true }]);
});

test('a paper that may be of several years counts in the first of them', () => {
  const source = sourceOf(withBurst);
  const { columns } = source.network;
  const paperTo = columns.paperTo.map((day) => (day === noDay ? noDay : day + 900));
  const spread = { ...source, network: { ...source.network, columns: { ...columns, paperTo } } };
  expect(found(spread, 'term')).toEqual(found(source, 'term'));
});

test('where there is nothing to compare, it is said why', () => {
  expect(found(sourceOf([{ by: ['Ana Diaz'], says: ['map'] }]), 'term').remark).toMatch(/No papers are dated/);
  expect(found(sourceOf(usual(2005)), 'term').remark).toMatch(/of 2005/);
  expect(found(sourceOf(usual(2021)), 'author').remark).toMatch(/No papers are dated in a year that is over/);
  expect(found(sourceOf([]), 'topic').remark).toBe('There are no topics.');
  expect(found(sourceOf([{ by: ['Ana Diaz'], when: '2001' }]), 'tie').remark).toBe('There are no ties.');
  expect(found(sourceOf([{ by: ['Ana Diaz'], when: '2001' }]), 'term').remark).toMatch(/no terms/);
});

function poisson(random: Random, mean: number): number {
  let [count, product] = [0, random()];
  for (; product > Math.exp(-mean); count++) product *= random();
  return count;
}

/** Terms said by so many papers of each year, out of papers that are all there are. */
function simulated(counts: readonly (readonly number[])[], papersOfYear: number): ShiftSource {
  const said = years.flatMap((year) => many(papersOfYear, { when: String(year) }));
  const source = sourceOf(said);
  const lists = counts.map((ofYear) =>
    ofYear.flatMap((count, year) =>
      Array.from({ length: Math.min(count, papersOfYear) }, (_, at) => year * papersOfYear + at),
    ),
  );
  const offsets = Uint32Array.from([0, ...lists.map(({ length }) => length)]);
  for (let term = 0; term < lists.length; term++) offsets[term + 1]! += offsets[term]!;
  const vocabulary = { terms: lists.map((_, term) => `t${term}`), offsets, papers: Uint32Array.from(lists.flat()) };
  return { ...source, model: { ...source.model, vocabulary } };
}

test('at most one of a hundred terms of a steady rate is said to burst', () => {
  const random = seededRandom(7);
  const counts = Array.from({ length: 3000 }, (_, term) => years.map(() => poisson(random, [2, 5, 10, 20][term % 4]!)));
  const bursting = new Set(found(simulated(counts, 400), 'term').bursts.map(({ item }) => item));
  expect(bursting.size).toBeLessThanOrEqual(30);
});

/** Each term bursts in three years. */
const isIn = (term: number, year: number) => year >= term % 18 && year < (term % 18) + 3;

test('at least 95 of a hundred threefold bursts of three years are found', () => {
  const random = seededRandom(8);
  const counts = Array.from({ length: 1000 }, (_, term) =>
    years.map((_year, year) => poisson(random, [8, 12, 20][term % 3]! * (isIn(term, year) ? 3 : 1))),
  );
  const hits = new Set<number>();
  for (const burst of found(simulated(counts, 600), 'term').bursts) {
    const overlap = years.filter(
      (year, at) => isIn(burst.item, at) && burst.from <= dayOf(year, 1, 1) && burst.to >= dayOf(year, 1, 1),
    );
    if (overlap.length >= 2) hits.add(burst.item);
  }
  expect(hits.size).toBeGreaterThanOrEqual(950);
});
