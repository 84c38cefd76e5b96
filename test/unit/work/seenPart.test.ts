import { expect, test } from 'vitest';
import { allTime } from '../../../src/network/allTime.ts';
import { graphOf } from '../../../src/network/graph.ts';
import { seenPart } from '../../../src/work/seenPart.ts';
import { arrangementOf, networkOf } from '../export/tinyNetwork.ts';

const network = networkOf([
  { authors: ['ada', 'bo'], days: [10, 10], topics: { reefs: 0.5, tides: 0.5 } },
  { authors: ['ada'], days: [20, 20], topics: { tides: 1 } },
  { authors: ['cy'], topics: { reefs: 0.25, tides: 0.5 } },
]);
const whole = { network, arrangement: arrangementOf(network), slots: Uint8Array.of(0, 1, 2, 3, 4) };

test.each(['authors', 'topics'] as const)(
  'the part of %s has these nodes and their ties with all their numbers',
  (nodes) => {
    const part = seenPart(whole, nodes);
    const [graph, full] = [graphOf(part.network, part.arrangement), graphOf(network, whole.arrangement)];
    const isIn = (key: string) => key.startsWith(nodes === 'authors' ? 'a:' : 't:');
    expect(graph.nodes()).toEqual(full.nodes().filter(isIn));
    expect(graph.edges()).toEqual(full.edges().filter((key) => key.split('|').every(isIn)));
    expect(graph.size).toBe(1);
    for (const edge of graph.edges()) expect(graph.getEdgeAttributes(edge)).toEqual(full.getEdgeAttributes(edge));
    for (const node of graph.nodes()) {
      expect({ ...graph.getNodeAttributes(node), mainTopic: null }).toEqual({
        ...full.getNodeAttributes(node),
        mainTopic: null,
      });
    }
    expect([...part.slots]).toEqual(nodes === 'authors' ? [0, 1, 2] : [3, 4]);
  },
);

test('both is the whole', () => {
  expect(seenPart(whole, 'both')).toBe(whole);
  expect(graphOf(whole.network, undefined, allTime).order).toBe(5);
});
