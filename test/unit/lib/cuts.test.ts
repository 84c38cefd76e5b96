import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { betweennessOf } from '../../../src/lib/graph/betweenness.ts';
import { componentsOf } from '../../../src/lib/graph/components.ts';
import { csrOf, type Csr } from '../../../src/lib/graph/csr.ts';
import { cutSteps } from '../../../src/lib/graph/cuts.ts';
import { distancesTo } from '../../../src/lib/graph/dijkstra.ts';
import { MinHeap } from '../../../src/lib/minHeap.ts';
import { drained } from '../../../src/lib/steps.ts';
import { tieLists, type TieList } from '../../graphs/arbitrary.ts';

const graphs = tieLists(undefined, 14);
const graphFrom = ({ nodeCount, sources, targets, weights }: TieList): Csr =>
  csrOf(nodeCount, sources, targets, weights);

/** Sizes of the components of some ties, by the lowest node of each; of nodes that are kept alone. */
function sizesWithout({ nodeCount, sources, targets }: TieList, node: number, tie = -1): Map<number, number[]> {
  const kept = sources.map((_, at) => at).filter((at) => at !== tie && sources[at] !== node && targets[at] !== node);
  const graph = csrOf(
    nodeCount,
    kept.map((at) => sources[at]!),
    kept.map((at) => targets[at]!),
  );
  const members = new Map<number, number[]>();
  componentsOf(graph).component.forEach((component, other) => {
    if (other !== node) members.set(component, [...(members.get(component) ?? []), other]);
  });
  return members;
}

test('articulation points are those without whom a component falls apart, and ties likewise, with the sizes of the parts', () => {
  fc.assert(
    fc.property(graphs, (list) => {
      const { parts, ties, componentSizes } = drained(cutSteps(graphFrom(list)));
      const { component } = componentsOf(graphFrom(list));
      for (let node = 0; node < list.nodeCount; node++) {
        const whole = component.filter((other) => other === component[node]).length;
        expect(componentSizes[node]).toBe(whole);
        const left = [...sizesWithout(list, node).values()].filter(
          (members) => component[members[0]!] === component[node],
        );
        const sizes = left.map((members) => members.length).toSorted((a, b) => b - a);
        expect(parts.get(node) ?? 'one').toEqual(sizes.length > 1 ? sizes : 'one');
      }
      const found = ties.map(({ source, target, sizes: [ofSource, ofTarget] }) =>
        source < target ? [source, target, ofSource, ofTarget] : [target, source, ofTarget, ofSource],
      );
      const expected = list.sources.flatMap((source, tie) => {
        const [one, other] = [source, list.targets[tie]!].toSorted((a, b) => a - b) as [number, number];
        const members = [...sizesWithout(list, -1, tie).values()];
        const [ofOne, ofOther] = [one, other].map((end) => members.find((part) => part.includes(end))!);
        return ofOne === ofOther ? [] : [[one, other, ofOne!.length, ofOther!.length]];
      });
      expect(found.toSorted(byNumbers)).toEqual(expected.toSorted(byNumbers));
    }),
    { numRuns: 600 },
  );
});

const byNumbers = (one: readonly number[], other: readonly number[]): number =>
  one[0]! - other[0]! || one[1]! - other[1]!;

test('a path of a hundred thousand nodes is no deeper than any other', () => {
  const count = 100_000;
  const nodes = Uint32Array.from({ length: count - 1 }, (_, node) => node);
  const path = csrOf(
    count,
    nodes,
    nodes.map((node) => node + 1),
  );
  const { parts, ties } = drained(cutSteps(path));
  expect([parts.size, ties.length]).toEqual([count - 2, count - 1]);
  expect(parts.get(10)).toEqual([count - 11, 10]);
});

test('betweenness of groups counts paths between different groups alone, as a share of the pairs that are connected', () => {
  fc.assert(
    fc.property(graphs, fc.array(fc.integer({ min: -1, max: 2 }), { minLength: 14, maxLength: 14 }), (list, groups) => {
      const graph = graphFrom(list);
      const { values } = betweennessOf(graph, { groups });
      const expected = bruteBetween(graph, groups);
      expected.forEach((value, node) => expect(values[node]).toBeCloseTo(value, 10));
    }),
    { numRuns: 500 },
  );
});

function bruteBetween(graph: Csr, groups: readonly number[]): number[] {
  const { nodeCount } = graph;
  const nodes = Array.from({ length: nodeCount }, (_, node) => node);
  const hops = nodes.map((to) => distancesTo(graph, to, () => 1).distance);
  const around = (node: number) => graph.neighbours.subarray(graph.offsets[node], graph.offsets[node + 1]);
  const known = new Map<string, number>();
  const paths = (one: number, other: number): number => {
    if (one === other) return 1;
    const key = `${one} ${other}`;
    const before = [...around(one)].filter((near) => hops[other]![near]! + 1 === hops[other]![one]!);
    const count = known.get(key) ?? before.reduce((sum, near) => sum + paths(near, other), 0);
    known.set(key, count);
    return count;
  };
  const pairs = nodes.flatMap((one) =>
    nodes
      .filter((other) => one < other && hops[other]![one]! < Infinity)
      .filter((other) => groups[one] !== -1 && groups[other] !== -1 && groups[one] !== groups[other])
      .map((other) => [one, other] as const),
  );
  return nodes.map((via) => {
    const shares = pairs
      .filter(([one, other]) => via !== one && via !== other)
      .filter(([one, other]) => hops[other]![one] === hops[via]![one]! + hops[via]![other]!)
      .map(([one, other]) => (paths(one, via) * paths(via, other)) / paths(one, other));
    return pairs.length === 0 ? 0 : shares.reduce((sum, share) => sum + share, 0) / pairs.length;
  });
}

test('the way to a node is as short as the shortest of all, and stops where it is told to', () => {
  fc.assert(
    fc.property(graphs, fc.nat(13), fc.nat(13), (list, first, second) => {
      const graph = graphFrom(list);
      const [to, until] = [first % list.nodeCount, second % list.nodeCount];
      const distance = Array.from({ length: list.nodeCount }, (_, node) => (node === to ? 0 : Infinity));
      for (let round = 0; round < list.nodeCount; round++) {
        list.sources.forEach((source, tie) => {
          const [target, weight] = [list.targets[tie]!, list.weights[tie]!];
          distance[source] = Math.min(distance[source]!, distance[target]! + weight);
          distance[target] = Math.min(distance[target]!, distance[source] + weight);
        });
      }
      const found = distancesTo(graph, to, (weight) => weight);
      distance.forEach((value, node) => expect(found.distance[node]).toBeCloseTo(value, 9));
      expect(distancesTo(graph, to, (weight) => weight, until).distance[until]).toBe(found.distance[until]);
    }),
    { numRuns: 500 },
  );
});

test('what comes first is taken out of a heap first', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), (numbers) => {
      const heap = new MinHeap<number>((one, other) => one < other);
      for (const value of numbers) heap.push(value);
      expect(numbers.map(() => heap.pop())).toEqual(numbers.toSorted((one, other) => one - other));
      expect(heap.pop()).toBeUndefined();
    }),
  );
});
