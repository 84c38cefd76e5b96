import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInWindow, type TimeWindow } from '../../../src/model/window.ts';
import { graphOf, mainTopicsIn, tieKey } from '../../../src/network/graph.ts';
import { nodeKey } from '../../../src/network/network.ts';
import { countIn, papersIn, weightIn } from '../../../src/network/windowed.ts';
import { arrangementOf, networkOf, paperOf, type TinyPaper } from '../export/tinyNetwork.ts';

const someDay = fc.integer({ min: 0, max: 40 });
const somePaper: fc.Arbitrary<TinyPaper> = fc.record({
  authors: fc.uniqueArray(fc.constantFrom('ada', 'bo', 'constructor', '__proto__', 'x|a:y'), { minLength: 1 }),
  days: fc.option(
    fc.tuple(someDay, someDay).map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]),
    { nil: undefined },
  ),
  topics: fc.constantFrom<TinyPaper['topics']>(undefined, { reefs: 1 }, { reefs: 0.25, graphs: 0.75 }),
});
const someWindow: fc.Arbitrary<TimeWindow> = fc
  .tuple(someDay, someDay, fc.boolean())
  .map(([a, b, undated]) => ({ from: Math.min(a, b), to: Math.max(a, b), undated }));
const ascending = (papers: readonly number[]): number[] => papers.toSorted((one, other) => one - other);

describe('the graph of a network', () => {
  const papers: TinyPaper[] = [
    { authors: ['ada', 'bo'], days: [10, 10], topics: { reefs: 0.25, graphs: 0.75 } },
    { authors: ['ada', 'bo', 'cy'], days: [20, 30], topics: { reefs: 1 } },
    { authors: ['ada', 'cy'] },
  ];
  const network = networkOf(papers);

  it('has authors and topics as nodes under prefixed keys, with what their papers say', () => {
    const graph = graphOf(network, arrangementOf(network));
    expect(graph.nodes()).toEqual(['a:ada', 'a:bo', 'a:cy', 't:graphs', 't:reefs']);
    expect(graph.getNodeAttributes('a:ada')).toEqual({
      label: 'ada',
      kind: 'author',
      papers: 3,
      weight: 3,
      undatedPapers: 1,
      firstDay: 10,
      lastDay: 30,
      mainTopic: 't:reefs',
      community: 0,
      x: 0,
      y: -0.25,
    });
    expect(graph.getNodeAttribute('t:reefs', 'community')).toBeUndefined();
  });

  it('has each tie with its papers', () => {
    expect(graphOf(network).getEdgeAttributes('a:ada|a:cy')).toEqual({
      kind: 'coauthorship',
      papers: [1, 2],
      weight: 2,
      undatedPapers: 1,
      firstDay: 20,
      lastDay: 30,
    });
    expect(graphOf(network).getEdgeAttributes('a:bo|t:reefs')).toMatchObject({ kind: 'topic', weight: 1.25 });
  });

  it('has only what a window holds, weighed inside it', () => {
    const graph = graphOf(network, undefined, { from: 0, to: 15, undated: false });
    expect(graph.nodes()).toEqual(['a:ada', 'a:bo', 't:graphs', 't:reefs']);
    expect(graph.edges()).toEqual([
      'a:ada|a:bo',
      'a:ada|t:graphs',
      'a:ada|t:reefs',
      'a:bo|t:graphs',
      'a:bo|t:reefs',
      't:graphs|t:reefs',
    ]);
    expect(graph.getEdgeAttributes('t:graphs|t:reefs')).toMatchObject({ kind: 'topics', papers: [0] });
    expect(graph.getNodeAttributes('a:ada')).toMatchObject({ papers: 1, mainTopic: 't:graphs', lastDay: 10 });
    expect(graph.hasNodeAttribute('a:ada', 'x')).toBe(false);
  });

  it('finds the main topic of each author in a window, by the ties to topics alone', () => {
    const { topics } = network;
    const named = (window: TimeWindow) =>
      Array.from(mainTopicsIn(network, window), (topic) => (topic < 0 ? undefined : topics[topic]!.id));
    expect(named({ from: 0, to: 15, undated: false }).slice(0, 2)).toEqual(['graphs', 'graphs']);
    expect(named({ from: 1000, to: 2000, undated: false }).every((id) => id === undefined)).toBe(true);
  });

  it('keeps the keys of two ties apart whatever the ids are', () => {
    expect(tieKey('a:1|a:2', 'a:3')).not.toBe(tieKey('a:1', 'a:2|a:3'));
    expect(tieKey('a:1%7C', 'a:2')).not.toBe(tieKey('a:1|', 'a:2'));
  });

  it('agrees with the columns and with the papers themselves, in every window', () => {
    fc.assert(
      fc.property(fc.array(somePaper, { maxLength: 8 }), someWindow, (some, window) => {
        const tiny = networkOf(some);
        const { columns } = tiny;
        const graph = graphOf(tiny, arrangementOf(tiny), window);
        const inside = some.filter((paper) => isInWindow(paperOf(paper).date, window));
        const people = new Set(inside.flatMap(({ authors }) => authors));
        expect(graph.filterNodes((_, { kind }) => kind === 'author')).toEqual(
          [...people].sort().map((id) => `a:${id}`),
        );
        let ties = 0;
        for (let tie = 0; tie < columns.tieCount; tie++) {
          const count = countIn(columns.tiePapers, tie, window);
          const key = tieKey(nodeKey(tiny, columns.tieSource[tie]!), nodeKey(tiny, columns.tieTarget[tie]!));
          expect(graph.hasEdge(key)).toBe(count > 0);
          if (count === 0) continue;
          ties++;
          const edge = graph.getEdgeAttributes(key);
          expect(edge.papers).toEqual(ascending(papersIn(columns.tiePapers, tie, window, columns.paperTo)));
          expect(edge.papers.length).toBe(count);
          expect(edge.weight).toBe(weightIn(columns.tiePapers, tie, window, columns.paperTo));
        }
        expect(graph.size).toBe(ties);
      }),
    );
  });
});
