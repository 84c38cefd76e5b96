import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { arrange } from '../../../src/arrange/arrange.ts';
import { totalsOf } from '../../../src/arrange/totals.ts';
import type { Paper } from '../../../src/model/paper.ts';
import { defaultSettings } from '../../../src/model/settings.ts';
import { isInWindow, type TimeWindow } from '../../../src/model/window.ts';
import { networkOf } from '../../../src/network/networkOf.ts';
import { passingPapers } from '../../../src/network/passing.ts';
import type { Side, Sides } from '../../../src/network/sides.ts';
import { summarise } from '../../../src/network/summary.ts';
import { identify } from '../../../src/people/identify.ts';
import { dateOf, noTopics, paper } from '../../papers.ts';
import { randomPapers, randomWindow } from '../../randomPapers.ts';

const networkOfPapers = (papers: readonly Paper[]) =>
  networkOf(papers, identify(papers, 'verbatim'), noTopics(papers), { ...defaultSettings, identity: 'verbatim' });

function sidesOf(papers: readonly Paper[], window: TimeWindow) {
  const network = networkOfPapers(papers);
  return summarise(network, arrange(totalsOf(network.columns), { settings: defaultSettings }), papers, window).sides;
}

/** Where a thing lies that has these papers, by looking at each of them. */
function sideOf(papers: readonly Paper[], window: TimeWindow): Side {
  if (papers.some(({ date }) => isInWindow(date, window))) return 'inside';
  const dates = papers.flatMap(({ date }) => (date ? [date] : []));
  if (dates.length === 0) return 'undated';
  if (dates.every(({ to }) => to < window.from)) return 'before';
  return dates.every(({ from }) => from > window.to) ? 'after' : 'around';
}

function tallied(things: Iterable<readonly Paper[]>, window: TimeWindow): Sides {
  const tally = { inside: 0, filtered: 0, before: 0, after: 0, around: 0, undated: 0 };
  for (const papers of things) tally[sideOf(papers, window)]++;
  return tally;
}

const add = (to: Map<string, Paper[]>, name: string, one: Paper) => to.set(name, [...(to.get(name) ?? []), one]);

/** The papers of each author, and of each pair of them. */
function papersByThing(papers: readonly Paper[]) {
  const authors = new Map<string, Paper[]>();
  const ties = new Map<string, Paper[]>();
  for (const one of papers) {
    const names = one.slots.map(({ raw }) => raw).sort();
    names.forEach((name, index) => {
      add(authors, name, one);
      for (const other of names.slice(index + 1)) add(ties, `${name}|${other}`, one);
    });
  }
  return { authors, ties };
}

test('papers, authors and ties lie to every window as looking at each of their papers says', () => {
  fc.assert(
    fc.property(randomPapers, randomWindow, (papers, window) => {
      const { authors, ties } = papersByThing(papers);
      expect(sidesOf(papers, window)).toEqual({
        records: tallied(
          papers.map((one) => [one]),
          window,
        ),
        authors: tallied(authors.values(), window),
        ties: tallied(ties.values(), window),
      });
    }),
    { numRuns: 300 },
  );
});

test('in, filtered, before, after, around and undated add up to all there are', () => {
  fc.assert(
    fc.property(randomPapers, randomWindow, (papers, window) => {
      const { authors, ties } = papersByThing(papers);
      const sums = Object.values(sidesOf(papers, window)).map(({ inside, filtered, before, after, around, undated }) =>
        [inside, filtered, before, after, around, undated].reduce((sum, count) => sum + count),
      );
      expect(sums).toEqual([papers.length, authors.size, ties.size]);
    }),
    { numRuns: 100 },
  );
});

test('an author with papers on both sides is around the window, and one without dates follows the switch', () => {
  const papers = [paper(['A', 'B'], '2001'), paper(['A'], '2009'), paper(['C'])];
  const window = { from: dateOf('2004').from, to: dateOf('2005').to };
  expect(sidesOf(papers, { ...window, undated: false }).authors).toEqual({
    inside: 0,
    filtered: 0,
    before: 1,
    after: 0,
    around: 1,
    undated: 1,
  });
  expect(sidesOf(papers, { ...window, undated: true }).authors.inside).toBe(1);
});

test('a paper passes when at least one of its authors is not hidden', () => {
  fc.assert(
    fc.property(randomPapers, fc.infiniteStream(fc.boolean()), (papers, coins) => {
      const { columns, authors } = networkOfPapers(papers);
      const hidden = Uint8Array.from(authors, () => Number(coins.next().value));
      const isHidden = new Map(authors.map(({ name }, author) => [name, hidden[author] === 1]));
      const expected = papers.map(({ slots }) => Number(slots.some(({ raw }) => !isHidden.get(raw))));
      expect([...passingPapers(columns, hidden)]).toEqual(expected);
    }),
    { numRuns: 300 },
  );
});
