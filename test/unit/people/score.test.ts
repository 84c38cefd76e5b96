import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { bCubed, pairScore, scoreByName } from '../../namesakes/metrics.ts';

/** Three people of 5, 5 and 4 items, found in three groups. */
const truth = [0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 2, 2, 2, 2];
const found = [0, 0, 0, 0, 1, 1, 1, 1, 1, 0, 2, 2, 2, 0];

test('pairs that are together are counted by hand', () => {
  // Found together: groups of 6, 5 and 3 make 15 + 10 + 3; of these right: 6 + 6 + 3; true: 10 + 10 + 6.
  const { precision, recall, f1 } = pairScore(found, truth);
  expect(precision).toBeCloseTo(15 / 28, 12);
  expect(recall).toBeCloseTo(15 / 26, 12);
  expect(f1).toBeCloseTo(30 / 54, 12);
});

test('B³ takes the mean over items, by hand', () => {
  // In the group of six: four of person 0, one of 1, one of 2; in that of five: four of 1, one of 0; in that of three: 2.
  const { precision, recall } = bCubed(found, truth);
  expect(precision).toBeCloseTo((16 / 6 + 1 / 6 + 1 / 6 + 16 / 5 + 1 / 5 + 9 / 3) / 14, 12);
  expect(recall).toBeCloseTo((16 / 5 + 1 / 5 + 16 / 5 + 1 / 5 + 9 / 4 + 1 / 4) / 14, 12);
});

test('everybody by himself is precise and finds nothing; all in one group finds all', () => {
  const apart = truth.map((_, item) => item);
  const one = truth.map(() => 7);
  expect(pairScore(apart, truth)).toMatchObject({ precision: 1, recall: 0, f1: 0 });
  expect(pairScore(one, truth)).toMatchObject({ precision: 26 / 91, recall: 1 });
  expect(bCubed(apart, truth)).toMatchObject({ precision: 1, recall: 3 / 14 });
  expect(bCubed(one, truth).recall).toBe(1);
  expect(bCubed(truth, truth).f1).toBe(1);
});

test('a name of many mentions weighs as much as one of few', () => {
  const names = [0, 0, 0, 0, 1, 1, 2, 3, 3];
  const people = [0, 0, 0, 1, 2, 2, 3, 4, 5];
  const groups = [0, 0, 0, 0, 1, 2, 3, 4, 5];
  // Name 0: 3 of 6 pairs right, all 3 found. Name 1: nothing found together, its pair missed. Name 3: nothing to find.
  const score = scoreByName(groups, people, names);
  expect(score).toMatchObject({ precision: 0.5, recall: 0.5, count: 3 });
  expect(score.meanF1).toBeCloseTo((2 / 3 + 0 + 1) / 3, 12);
  expect(scoreByName(groups, people, names, { leastPeople: 2 })).toMatchObject({ precision: 0.5, recall: 1, count: 2 });
});

const labels = fc.array(fc.tuple(fc.nat(4), fc.nat(4), fc.nat(2)), { minLength: 1, maxLength: 30 });

test('all scores are those of looking at every pair', () => {
  fc.assert(
    fc.property(labels, (items) => {
      const [one, other] = [items.map(([label]) => label), items.map(([, label]) => label)];
      let [both, told, real] = [0, 0, 0];
      let [precision, recall] = [0, 0];
      items.forEach((_, item) => {
        const together = (list: readonly number[]) => items.filter((_item, at) => list[at] === list[item]).length;
        const shared = items.filter((_item, at) => one[at] === one[item] && other[at] === other[item]).length;
        precision += shared / together(one) / items.length;
        recall += shared / together(other) / items.length;
        both += shared - 1;
        told += together(one) - 1;
        real += together(other) - 1;
      });
      expect(bCubed(one, other).precision).toBeCloseTo(precision, 9);
      expect(bCubed(one, other).recall).toBeCloseTo(recall, 9);
      expect(pairScore(one, other).precision).toBeCloseTo(told === 0 ? 1 : both / told, 9);
      expect(pairScore(one, other).recall).toBeCloseTo(real === 0 ? 1 : both / real, 9);
      expect(bCubed(other, one).precision).toBeCloseTo(bCubed(one, other).recall, 12);
    }),
  );
});

test('scores by name are the means of the scores of each name', () => {
  fc.assert(
    fc.property(labels, (items) => {
      const [one, other] = [items.map(([label]) => label), items.map(([, label]) => label)];
      const names = items.map(([, , label]) => label);
      const each = [0, 1, 2]
        .map((name) => items.flatMap(([, , label], item) => (label === name ? [item] : [])))
        .filter(({ length }) => length > 1)
        .map((list) => pairScore(one, other, list).f1);
      const score = scoreByName(one, other, names);
      expect(score.count).toBe(each.length);
      if (each.length > 0) expect(score.meanF1).toBeCloseTo(each.reduce((a, b) => a + b) / each.length, 9);
    }),
  );
});
