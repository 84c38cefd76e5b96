import { expect, test } from 'vitest';
import { dateHuesOf } from '../../../src/arrange/dateHues.ts';
import { otherSlot, rampSlot } from '../../../src/arrange/palette.ts';
import { dayOf } from '../../../src/lib/calendar.ts';
import { noDay } from '../../../src/model/columns.ts';
import { clusteredNetwork, sampleOf, type SamplePaper } from '../../browser/view/samples.ts';

const year = (of: number) => [dayOf(of, 1, 1), dayOf(of, 12, 31)] as const;
const paper = (interval: SamplePaper['interval'], ...authors: number[]): SamplePaper => ({
  interval,
  authors,
  topics: [],
});

test('the first date is the earliest day of the first paper, the mean that of the middles of all', () => {
  const papers = [
    paper(year(2000), 0, 1),
    paper([dayOf(2010, 5, 1), dayOf(2010, 5, 31)], 0, 1),
    paper(year(1990), 2),
    paper(undefined, 3),
  ];
  const { columns } = sampleOf(papers, 4, 0, false);
  const first = dateHuesOf(columns, 'first');
  expect([...first.nodeDays]).toEqual([dayOf(2000, 1, 1), dayOf(2000, 1, 1), dayOf(1990, 1, 1), noDay]);
  expect([...first.tieDays]).toEqual([dayOf(2000, 1, 1)]);
  const mean = dateHuesOf(columns, 'mean');
  const middle = (dayOf(2000, 1, 1) + dayOf(2000, 12, 31) + dayOf(2010, 5, 1) + dayOf(2010, 5, 31)) / 4;
  expect(mean.nodeDays[0]).toBe(Math.round(middle));
  expect(mean.tieDays[0]).toBe(Math.round(middle));
  expect(mean.nodeHues[3]).toBe(otherSlot);
});

test('later is never coloured as earlier, and a few outliers do not stretch the ramp', () => {
  const { columns } = clusteredNetwork(3, 400, 5);
  for (const measure of ['first', 'mean'] as const) {
    const { nodeDays, nodeHues, from, to } = dateHuesOf(columns, measure);
    const dated = [...nodeDays.keys()].filter((node) => nodeDays[node] !== noDay);
    const sorted = dated.sort((a, b) => nodeDays[a]! - nodeDays[b]!);
    for (const [at, node] of sorted.entries()) {
      if (at > 0) expect(nodeHues[node]).toBeGreaterThanOrEqual(nodeHues[sorted[at - 1]!]!);
    }
    const authors = sorted.filter((node) => node < columns.authorCount);
    const beyond = authors.filter((node) => nodeDays[node]! < from || nodeDays[node]! > to).length;
    expect(beyond / authors.length).toBeLessThan(0.05);
  }
});

test('when all is of one day, all has the middle colour', () => {
  const { columns } = sampleOf([paper(year(2000), 0, 1)], 2, 0, false);
  expect([...dateHuesOf(columns, 'first').nodeHues]).toEqual([rampSlot(0.5), rampSlot(0.5)]);
});

test('a network without any date is grey', () => {
  const { columns } = sampleOf([paper(undefined, 0, 1)], 2, 0, false);
  const { nodeHues, tieHues } = dateHuesOf(columns, 'mean');
  expect([...nodeHues, ...tieHues]).toEqual([otherSlot, otherSlot, otherSlot]);
});
