import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { drained } from '../../../src/lib/steps.ts';
import type { Paper } from '../../../src/model/paper.ts';
import { defaultSettings } from '../../../src/model/settings.ts';
import type { TimeWindow } from '../../../src/model/window.ts';
import { allTime } from '../../../src/network/allTime.ts';
import { bridgesSteps, cutOf } from '../../../src/network/bridges.ts';
import { networkOf } from '../../../src/network/networkOf.ts';
import { componentSizeOf, pathBetween } from '../../../src/network/paths.ts';
import { sightNetwork } from '../../../src/network/sightNetwork.ts';
import { identify } from '../../../src/people/identify.ts';
import { noTopics, paper } from '../../papers.ts';
import { randomPapers, randomWindow } from '../../randomPapers.ts';

function sightOf(papers: readonly Paper[], window: TimeWindow = allTime) {
  const { columns, authors } = networkOf(
    papers,
    identify(papers, defaultSettings.identity),
    noTopics(papers),
    defaultSettings,
  );
  return { sight: sightNetwork(columns, window), names: authors.map(({ name }) => name) };
}

/** Two teams that only Max writes with both of, and Zoe, who wrote with nobody but Max. */
const teams = [
  paper(['Ana', 'Bo', 'Cy'], '2001'),
  paper(['Max', 'Ana', 'Bo'], '2002'),
  paper(['Max', 'Pia', 'Quy'], '2003'),
  paper(['Pia', 'Quy', 'Rob', 'Sue'], '2004'),
  paper(['Max', 'Zoe'], '2005'),
  paper(['Ed'], '2005'),
];

/** In the order of the names: Ana Bo Cy Ed Max Pia Quy Rob Sue Zoe. */
const communities = Int32Array.of(0, 0, 0, 2, 0, 1, 1, 1, 1, 1);

function bridgesOf(chosen: readonly number[] = [], most = 10) {
  const { sight, names } = sightOf(teams);
  const found = drained(bridgesSteps(sight, { communities, chosen, most }));
  return { ...found, sight, names };
}

test('who holds two groups together comes first, with the parts without him and whom he is tied to', () => {
  const { found, names, people, estimatedFrom } = bridgesOf();
  expect(names[found[0]!.node]).toBe('Max');
  expect(found[0]).toMatchObject({
    parts: [4, 3, 1],
    groups: [
      { community: 1, people: 3 },
      { community: 0, people: 2 },
    ],
  });
  // Of 4 × 5 pairs those that he is no end of: 3 × 5, and all of their paths lead over him.
  expect(found[0]!.between).toBeCloseTo(15 / 20);
  expect([people, estimatedFrom]).toEqual([10, undefined]);
});

test('only the groups that are chosen have to be connected', () => {
  expect(bridgesOf([0, 2]).found.map(({ between }) => between)).toEqual([0]);
  expect(bridgesOf([0, 1]).found[0]!.between).toBeCloseTo(15 / 20);
});

test('a tie that alone holds parts together is told with their sizes', () => {
  const { ties, tieCount, sight, names } = bridgesOf();
  const [first] = ties;
  expect(
    [sight.columns.tieSource[first!.tie], sight.columns.tieTarget[first!.tie]].map((node) => names[node!]),
  ).toEqual(['Max', 'Zoe']);
  expect([first!.parts, tieCount]).toEqual([[8, 1], 1]);
});

test('as many are told as are wished for, and all are counted', () => {
  const { found, count } = bridgesOf([], 1);
  expect(found).toHaveLength(1);
  expect(count).toBeGreaterThan(1);
});

test('who holds nothing together leaves one part, and who is alone none', () => {
  const { sight, names } = sightOf(teams);
  const partsOf = (name: string) => cutOf(sight, communities, names.indexOf(name)).parts;
  expect([partsOf('Cy'), partsOf('Ed'), partsOf('Max')]).toEqual([[8], [], [4, 3, 1]]);
});

test('the parts of everybody are those that paths tell when he or she is hidden', () => {
  fc.assert(
    fc.property(randomPapers, randomWindow, (papers, window) => {
      const { sight, names } = sightOf(papers, window);
      const everybody = names.map((_, node) => node);
      for (const node of everybody.filter((one) => sight.isVisible[one] === 1)) {
        const nodes = Uint8Array.from(names, (_, other) => (other === node ? 1 : 0));
        const without = sightNetwork(sight.columns, window, { nodes });
        const rest = everybody.filter((other) => pathBetween(sight, 'shortest', node, other));
        const sizes = rest
          .filter((one) => !rest.some((other) => other < one && pathBetween(without, 'shortest', one, other)))
          .map((one) => componentSizeOf(without, one));
        expect(cutOf(sight, new Int32Array(names.length), node).parts).toEqual(sizes.toSorted((a, b) => b - a));
      }
    }),
    { numRuns: 500 },
  );
});
