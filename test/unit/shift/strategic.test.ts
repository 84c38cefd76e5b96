import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf } from '../../../src/lib/calendar.ts';
import { drained } from '../../../src/lib/steps.ts';
import { strategic } from '../../../src/shift/strategic.ts';
import type { ShiftSource } from '../../../src/shift/source.ts';
import { termLinks } from '../../../src/shift/termLinks.ts';
import { sourceOf, type Said } from './support.ts';

const periods = [
  { from: dayOf(2001, 1, 1), to: dayOf(2003, 12, 31) },
  { from: dayOf(2004, 1, 1), to: dayOf(2006, 12, 31) },
];
const pointsOf = (source: ShiftSource) => drained(strategic(source, { periods })).points;
const many = (count: number, said: Said): Said[] => Array.from({ length: count }, () => said);

test('centrality is the sum of the links to other topics, density that of its own by its terms', () => {
  const source = sourceOf([
    ...many(2, { when: '2001', on: 'A', says: ['a', 'b'] }),
    ...many(2, { when: '2001', on: 'B', says: ['c', 'd'] }),
    { when: '2002', on: 'B', says: ['c', 'a'] },
  ]);
  const points = pointsOf(source);
  expect(points.map(({ topic, terms }) => [topic, terms])).toEqual([
    [0, ['b', 'a']],
    [1, ['c', 'd']],
  ]);
  // a: 3 papers, b: 2, c: 3, d: 2; a and b on 2, c and d on 2, a and c on 1.
  for (const { density } of points) expect(density).toBeCloseTo(4 / 6 / 2, 12);
  for (const { centrality } of points) expect(centrality).toBeCloseTo(1 / 9, 12);
});

const words = ['map', 'tie', 'edge', 'cell', 'gene', 'code'];
const randomSaid = fc.array(
  fc.record({
    when: fc.constantFrom('2001', '2002-05', '2003-12-31', '2004', '2006'),
    on: fc.constantFrom('', 'A', 'B', 'C 0.7, A 0.3'),
    says: fc.uniqueArray(fc.constantFrom(...words)),
  }),
  { maxLength: 40 },
);

test('the centralities of a period sum to twice the weight of the links between topics, and ranks go from 0 to 1', () => {
  fc.assert(
    fc.property(randomSaid, (said) => {
      const source = sourceOf(said);
      const { vocabulary } = source.model;
      const points = pointsOf(source);
      periods.forEach(({ from, to }, period) => {
        const own = points.filter((point) => point.period === period);
        const groups = own.map(({ terms }) => terms.map((term) => vocabulary.terms.indexOf(term)));
        expect(new Set(groups.flat()).size).toBe(groups.flat().length);
        const isShown = own.every(({ terms }) => terms.length < 5);
        let between = 0;
        const isIn = (paper: number) => {
          const day = source.network.columns.paperFrom[paper]!;
          return day >= from && day <= to;
        };
        termLinks(vocabulary, groups, isIn, (one, other, weight) => (between += one === other ? 0 : weight));
        const whole = own.reduce((sum, { centrality }) => sum + centrality, 0);
        if (isShown) expect(whole).toBeCloseTo(2 * between, 9);
        for (const rank of own.flatMap((point) => [point.centralityRank, point.densityRank])) {
          expect(rank).toBeGreaterThanOrEqual(0);
          expect(rank).toBeLessThanOrEqual(1);
        }
        const ranks = own.reduce((sum, { densityRank }) => sum + densityRank, 0);
        expect(ranks).toBeCloseTo(own.length / 2, 9);
      });
    }),
  );
});

test('links weigh their equivalence index, counted from the papers themselves', () => {
  fc.assert(
    fc.property(randomSaid, (said) => {
      const { vocabulary } = sourceOf(said).model;
      const count = (...terms: string[]) =>
        said.filter(({ says }) => terms.every((term) => says.includes(term))).length;
      const groups = vocabulary.terms.map((_, term) => [term]);
      const seen: string[] = [];
      termLinks(
        vocabulary,
        groups,
        () => true,
        (one, other, weight) => {
          const [a, b] = [vocabulary.terms[one]!, vocabulary.terms[other]!];
          expect(weight).toBeCloseTo(count(a, b) ** 2 / (count(a) * count(b)), 12);
          seen.push(`${a} ${b}`);
        },
      );
      const linked = vocabulary.terms.flatMap((a, at) =>
        vocabulary.terms.slice(at + 1).flatMap((b) => (count(a, b) > 0 ? [`${a} ${b}`] : [])),
      );
      expect(seen.toSorted()).toEqual(linked.toSorted());
    }),
  );
});

test('topics that are alike share their rank, and a single one stands in the middle', () => {
  const alike = sourceOf([
    ...many(2, { when: '2001', on: 'A', says: ['a', 'b'] }),
    ...many(2, { when: '2001', on: 'B', says: ['c', 'd'] }),
    ...many(2, { when: '2004', on: 'A', says: ['a', 'b'] }),
  ]);
  expect(pointsOf(alike).map(({ centralityRank, densityRank }) => [centralityRank, densityRank])).toEqual([
    [0.5, 0.5],
    [0.5, 0.5],
    [0.5, 0.5],
  ]);
});

test('the quadrants are those of the halves of both ranks', () => {
  const source = sourceOf([
    // Linked within and without; within alone; without alone; hardly at all.
    ...many(4, { when: '2001', on: 'A', says: ['a1', 'a2'] }),
    ...many(2, { when: '2001', on: 'A', says: ['a1', 'a2', 'c1', 'c2'] }),
    ...many(4, { when: '2001', on: 'B', says: ['b1', 'b2'] }),
    ...many(2, { when: '2001', on: 'C', says: ['c1', 'a1'] }),
    ...many(3, { when: '2001', on: 'C', says: ['c1'] }),
    ...many(3, { when: '2001', on: 'C', says: ['c2'] }),
    ...many(3, { when: '2001', on: 'D', says: ['d1'] }),
    ...many(3, { when: '2001', on: 'D', says: ['d2'] }),
  ]);
  expect(pointsOf(source).map(({ quadrant }) => quadrant)).toEqual([
    'motor',
    'niche',
    'basic',
    'emerging or declining',
  ]);
});

const remarkOn = (said: Said) => drained(strategic(sourceOf([said]), { periods })).remark;

test('without topics, terms or dates it is said why there is nothing', () => {
  expect(remarkOn({ when: '2001' })).toBe('There are no topics.');
  expect(remarkOn({ when: '2001', on: 'A' })).toMatch(/no terms to link/);
  expect(remarkOn({ on: 'A', says: ['a'] })).toMatch(/No papers are dated/);
});
