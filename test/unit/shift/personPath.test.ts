import { expect, test } from 'vitest';
import { dayOf } from '../../../src/lib/calendar.ts';
import { distanceOf, entropyOf, smoothed } from '../../../src/shift/drift.ts';
import { periodText } from '../../../src/shift/periods.ts';
import { personPath } from '../../../src/shift/personPath.ts';
import { sourceOf, type Said } from './support.ts';

const by = ['Ana Diaz'];
const pathOf = (said: readonly Said[], today?: number) =>
  personPath(sourceOf(said), { node: 0, ...(today !== undefined && { today }) });
const many = (count: number, said: Said): Said[] => Array.from({ length: count }, () => said);

test('distances go from 0 for the same to 1 for nothing in common', () => {
  expect(distanceOf(Float64Array.of(0.3, 0.7), Float64Array.of(0.3, 0.7))).toBe(0);
  expect(distanceOf(Float64Array.of(1, 0), Float64Array.of(0, 1))).toBe(1);
  // ½ [log₂(4/3) + ½ log₂(2/3) + ½ log₂ 2] by hand.
  const divergence = 0.5 * (Math.log2(4 / 3) + 0.5 * Math.log2(2 / 3) + 0.5);
  expect(distanceOf(Float64Array.of(1, 0), Float64Array.of(0.5, 0.5))).toBeCloseTo(Math.sqrt(divergence), 12);
});

test('smoothing adds half a paper, shared by all topics', () => {
  expect([...smoothed(Float64Array.of(2, 0))]).toEqual([2.25 / 2.5, 0.25 / 2.5]);
  expect([...smoothed(Float64Array.of(0, 0))]).toEqual([0.5, 0.5]);
});

test('breadth is entropy in bits', () => {
  expect(entropyOf(Float64Array.of(0, 1))).toBe(0);
  expect(entropyOf(Float64Array.of(0.25, 0.25, 0.25, 0.25))).toBe(2);
});

test('the mix, the drift and the breadth of each year, with a year without papers in between', () => {
  const path = pathOf([
    { by, when: '2001', on: 'A' },
    { by, when: '2003', on: 'A 0.5, B 0.5' },
    { by: ['Zed Zorn'], when: '2002', on: 'B' },
    { by, when: '2003-05', on: 'B' },
  ]);
  expect(path.periods.map(periodText)).toEqual(['2001', '2002', '2003']);
  expect(path.papers).toEqual([1, 0, 2]);
  expect(Array.from(path.mix)).toEqual([1, 0, 0, 0, 0.25, 0.75]);
  expect([...path.drift.slice(0, 2), ...path.breadth.slice(1, 2)]).toEqual([NaN, NaN, NaN]);
  expect(path.drift[2]).toBeCloseTo(
    distanceOf(smoothed(Float64Array.of(1, 0)), smoothed(Float64Array.of(0.5, 1.5))),
    12,
  );
  expect(path.breadth[2]).toBeCloseTo(entropyOf(Float64Array.of(0.25, 0.75)), 12);
});

test('many years are put together in at most eight periods as long as each other, or nearly', () => {
  const path = pathOf(Array.from({ length: 20 }, (_, index) => ({ by, when: String(1990 + index), on: 'A' })));
  expect(path.periods.map(periodText)).toEqual([
    '1990–1991',
    '1992–1994',
    '1995–1997',
    '1998–2000',
    '2001–2003',
    '2004–2006',
    '2007–2009',
  ]);
  expect(path.papers.reduce((sum, count) => sum + count, 0)).toBe(20);
});

test('the turning papers are those without which there was least drift', () => {
  const path = pathOf([
    ...many(3, { by, when: '2001', on: 'A' }),
    ...many(3, { by, when: '2002', on: 'A' }),
    { by, when: '2002-03', on: 'B' },
  ]);
  expect(path.turning).toHaveLength(1);
  expect(path.turning[0]).toMatchObject({ paper: 6, period: 1, topic: 1 });
  const start = smoothed(Float64Array.of(3, 0));
  const drop = distanceOf(start, smoothed(Float64Array.of(3, 1))) - distanceOf(start, smoothed(Float64Array.of(3, 0)));
  expect(path.turning[0]!.drift).toBeCloseTo(drop, 12);
});

test('who moves is said to move, with the numbers', () => {
  const moved = pathOf([...many(4, { by, when: '2001', on: 'A' }), ...many(4, { by, when: '2004', on: 'B' })]);
  expect(moved.sentence).toMatch(
    /^Ana Diaz moved from “A” \(100 % in 2001\) to “B” \(100 % in 2004\), most of all from 2004 on \(distance .* 0\.\d\d/,
  );
});

test('the turning year is the one that tells most of the topics, with two papers on either side at least', () => {
  const turned = pathOf([
    ...many(4, { by, when: '2001', on: 'A' }),
    { by, when: '2003', on: 'B' },
    ...many(3, { by, when: '2005', on: 'A' }),
    ...many(5, { by, when: '2007', on: 'B' }),
  ]);
  expect(turned.turningYear).toBe(2007);
  expect(pathOf(many(6, { by, when: '2001', on: 'A' })).turningYear).toBeUndefined();
  const few = [
    { by, when: '2001', on: 'A' },
    { by, when: '2002', on: 'B' },
  ];
  expect(pathOf(few).turningYear).toBeUndefined();
});

test('who stays is said to stay, and who leans a little is not said to move', () => {
  const stays = pathOf([
    ...many(4, { by, when: '2001', on: 'A' }),
    ...many(4, { by, when: '2004', on: 'A 0.75, B 0.25' }),
  ]);
  expect(stays.sentence).toMatch(/^Ana Diaz stayed mostly on “A” \(100 % in 2001\), 75 % in 2004/);
  const leans = pathOf([
    { by, when: '2001', on: 'A 0.6, B 0.4' },
    { by, when: '2002', on: 'B 0.6, A 0.4' },
  ]);
  expect(leans.sentence).toMatch(/leans by a little from “A”/);
});

test('one paper, none with a date, and none with a topic are said as they are', () => {
  expect(pathOf([{ by, when: '2001', on: 'A' }]).sentence).toMatch(/no other period has papers to compare with/);
  const undated = pathOf([{ by, on: 'A' }]);
  expect(undated).toMatchObject({ periods: [], papers: [], sentence: 'Ana Diaz has no dated paper with a topic.' });
  const without = pathOf([{ by, when: '2001' }]);
  expect(without).toMatchObject({ papers: [1], sentence: 'Ana Diaz has no dated paper with a topic.' });
});

test('the year that is not over is part of the last period', () => {
  const path = pathOf(
    [
      { by, when: '2019', on: 'A' },
      { by, when: '2020', on: 'A' },
      { by, when: '2021', on: 'B' },
    ],
    dayOf(2021, 6, 1),
  );
  expect(path.periods.map(periodText)).toEqual(['2019', '2020–2021']);
});
