import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { GivenNetwork, GivenTie } from '../../../src/model/givenNetwork.ts';
import { defaultSettings, type Settings } from '../../../src/model/settings.ts';
import { isInWindow, type TimeWindow } from '../../../src/model/window.ts';
import { summarise } from '../../../src/network/summary.ts';
import { countIn, papersIn, weightIn } from '../../../src/network/windowed.ts';
import { studyOf, type Study } from '../../../src/work/study.ts';
import { dateOf } from '../../papers.ts';
import { givenNetwork, randomNetworks } from '../../randomNetworks.ts';

const always: TimeWindow = { from: -1e9, to: 1e9, undated: true };

const ignore = () => undefined;

function studied(network: GivenNetwork, change: Partial<Settings> = {}): Study {
  const corpus = { papers: [], records: [], mergedRecords: [], files: [], cutLists: [], lists: [], network };
  return studyOf(corpus, { ...defaultSettings, ...change }, ignore);
}

const summaryOf = ({ network, arrangement, records }: Study, window: TimeWindow) =>
  summarise(network, arrangement, records, window);

const randomWindow: fc.Arbitrary<TimeWindow> = fc
  .tuple(
    fc.constantFrom('2001', '2001-05-17', '2002', '2004'),
    fc.constantFrom('2001', '2003', '2004-02'),
    fc.boolean(),
  )
  .map(([one, other, undated]) => {
    const [a, b] = [dateOf(one), dateOf(other)];
    return { from: Math.min(a.from, b.from), to: Math.max(a.to, b.to), undated };
  });

const isTied = (node: number, among: readonly GivenTie[]) =>
  among.some(({ source, target }) => source === node || target === node);

/** What a window should show, by walking through all ties again and again. */
function bruteForce({ nodes, ties }: GivenNetwork, window: TimeWindow) {
  const inside = ties.filter(({ date }) => isInWindow(date, window));
  const pairOf = ({ source, target }: GivenTie) => [nodes[source]!.id, nodes[target]!.id].sort().join('|');
  const weights = new Map<string, number>();
  for (const tie of inside) weights.set(pairOf(tie), (weights.get(pairOf(tie)) ?? 0) + tie.weight);
  const present = [...nodes.keys()].filter((node) => isTied(node, inside) || (window.undated && !isTied(node, ties)));
  const parts: Set<number>[] = [];
  for (const start of present) {
    if (parts.some((part) => part.has(start))) continue;
    const part = new Set([start]);
    for (let size = 0; size < part.size;) {
      size = part.size;
      for (const { source, target } of inside) if (part.has(source) || part.has(target)) part.add(source).add(target);
    }
    parts.push(part);
  }
  return { inside, weights, present, parts };
}

test('links, items, ties, weights and components of every window are those of a brute-force count', () => {
  fc.assert(
    fc.property(randomNetworks, fc.oneof(randomWindow, fc.constant(always)), (given, window) => {
      const expected = bruteForce(given, window);
      const found = summaryOf(studied(given), window);
      expect(found).toMatchObject({
        papers: 0,
        records: expected.inside.length,
        authors: expected.present.length,
        ties: expected.weights.size,
        components: expected.parts.length,
        largest: Math.max(0, ...expected.parts.map(({ size }) => size)),
        isolates: expected.parts.filter(({ size }) => size === 1).length,
        topics: 0,
      });
      const total = expected.inside.reduce((sum, { weight }) => sum + weight, 0);
      expect(found.totalWeight).toBeCloseTo(total, 9);
    }),
    { numRuns: 500 },
  );
});

test('each tie weighs in every window what its links weigh together, in whatever direction they stand', () => {
  fc.assert(
    fc.property(randomNetworks, randomWindow, (given, window) => {
      const { network } = studied(given);
      const { columns, authors } = network;
      const { weights } = bruteForce(given, window);
      for (let tie = 0; tie < columns.tieCount; tie++) {
        const [source, target] = [columns.tieSource[tie]!, columns.tieTarget[tie]!];
        expect(source).toBeLessThan(target);
        const expected = weights.get(`${authors[source]!.id}|${authors[target]!.id}`);
        expect(countIn(columns.tiePapers, tie, window) > 0).toBe(expected !== undefined);
        expect(weightIn(columns.tiePapers, tie, window, columns.paperTo)).toBeCloseTo(expected ?? 0, 9);
      }
    }),
    { numRuns: 300 },
  );
});

test('every node has as many links as ties of the file end at it, and the weight of them', () => {
  fc.assert(
    fc.property(randomNetworks, (given) => {
      const { network, given: kept } = studied(given);
      const { columns } = network;
      kept.nodes.forEach(({ id }, node) => {
        const own = given.ties.filter(({ source, target }) =>
          [source, target].some((end) => given.nodes[end]!.id === id),
        );
        const found = papersIn(columns.nodePapers, node, always, columns.paperTo);
        expect(found.filter((link) => link < kept.links.length).length).toBe(own.length);
        const weight = weightIn(columns.nodePapers, node, always, columns.paperTo);
        expect(weight).toBeCloseTo(
          own.reduce((sum, tie) => sum + tie.weight, 0),
          9,
        );
      });
    }),
    { numRuns: 300 },
  );
});

test('the records of a tie are the links of the file between its two nodes', () => {
  const given = givenNetwork(
    ['b', 'a', 'c'],
    [
      ['b', 'a', 2, '2001'],
      ['c', 'b', 1],
      ['a', 'b', 3, '2004'],
    ],
  );
  const { network, given: kept } = studied(given);
  expect(network.authors.map(({ id, name }) => [id, name])).toEqual([
    ['a', 'Node a'],
    ['b', 'Node b'],
    ['c', 'Node c'],
  ]);
  const { tiePapers, paperTo } = network.columns;
  const linesOf = (tie: number) => papersIn(tiePapers, tie, always, paperTo).map((link) => kept.links[link]!.line);
  expect([linesOf(0), linesOf(1)]).toEqual([[4, 6], [5]]);
});

test('only the largest component is kept when that is wanted, and what it leaves out is stated', () => {
  const given = givenNetwork(
    ['a', 'b', 'x', 'y', 'z', 'alone'],
    [
      ['a', 'b', 9],
      ['x', 'y'],
      ['y', 'z'],
    ],
  );
  const study = studied(given, { largestComponent: true });
  expect(study.network.authors.map(({ id }) => id)).toEqual(['x', 'y', 'z']);
  expect(study.network.omissions.authorsOutsideLargest).toBe(3);
  expect(summaryOf(study, always)).toMatchObject({ records: 2, authors: 3, ties: 2, totalWeight: 2, isolates: 0 });
});

test('the same network and seed give the same picture, whatever the order of its nodes', () => {
  const ids = Array.from({ length: 90 }, (_, index) => `n${index}`);
  const pairs = ids.flatMap((id, index) => [3, 7].map((step) => [id, ids[(index + step) % 90]!] as const));
  const one = studied(givenNetwork(ids, pairs));
  const other = studied(givenNetwork(ids.toReversed(), pairs.toReversed()));
  expect(one.arrangement).toEqual(other.arrangement);
  expect(studied(givenNetwork(ids, pairs), { seed: 2 }).arrangement).not.toEqual(one.arrangement);
});

test('a network without any tie is a picture of its nodes', () => {
  const study = studied(givenNetwork(['a', 'b'], []));
  expect(summaryOf(study, always)).toMatchObject({ authors: 2, ties: 0, components: 2, isolates: 2, totalWeight: 0 });
  expect([...study.arrangement.positions].every(Number.isFinite)).toBe(true);
});
