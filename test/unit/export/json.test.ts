import { UndirectedGraph } from 'graphology';
import type { SerializedGraph } from 'graphology-types';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonChunks, jsonOf } from '../../../src/export/json.ts';
import { dayOf } from '../../../src/lib/calendar.ts';
import { graphOf } from '../../../src/network/graph.ts';
import { expectedFingerprint, jsonFingerprint } from './sameEverywhere.ts';
import { hostileTexts, snapshotOf } from './tinySnapshot.ts';
import type { TinyPaper } from './tinyNetwork.ts';

interface Written extends SerializedGraph {
  readonly coterie: Readonly<Record<string, unknown>>;
  readonly papers: readonly { readonly index: number; readonly title: string; readonly authors: readonly string[] }[];
}

const read = (text: string): Written => JSON.parse(text) as Written;
const year = (from: number): [number, number] => [dayOf(from, 1, 1), dayOf(from, 12, 31)];

const papers: TinyPaper[] = [
  { authors: ['ada', 'bo'], days: year(2001), topics: { reefs: 1 } },
  { authors: ['bo', 'cy'], days: [dayOf(2005, 3, 4), dayOf(2005, 3, 4)] },
  { authors: ['dot'] },
];

describe('canonical JSON', () => {
  it('is read by graphology into the same graph', () => {
    const snapshot = snapshotOf(papers);
    const written = read(jsonOf(snapshot));
    const graph = UndirectedGraph.from(written);
    expect(graph.export()).toEqual(graphOf(snapshot.network, snapshot.arrangement).export());
  });

  it('has its keys in order at every depth, and ends with a line end', () => {
    const text = jsonOf(snapshotOf(papers));
    const members = (value: unknown): unknown[] => {
      if (typeof value !== 'object' || value === null) return [];
      const own = Array.isArray(value) ? [] : [Object.keys(value)];
      return [...own, ...Object.values(value).flatMap(members)];
    };
    for (const keys of members(JSON.parse(text)) as string[][]) expect(keys).toEqual(keys.toSorted());
    expect(text.endsWith('}\n')).toBe(true);
  });

  it('carries settings, the window as ISO dates, counts and caption', () => {
    const window = { from: dayOf(2001, 1, 1), to: dayOf(2001, 12, 31), undated: false };
    expect(read(jsonOf(snapshotOf(papers, { window }))).coterie).toMatchObject({
      format: 1,
      title: 'Tiny',
      settings: { identity: 'safe', counting: 'full', maxAuthors: 25 },
      window: { from: '2001-01-01', to: '2001-12-31', undated: false },
      counts: { papers: 1, authors: 2, topics: 1, coauthorTies: 1, topicTies: 2, undatedPapers: 0 },
    });
  });

  it('lists exactly the papers of its nodes, which are those of its ties and more', () => {
    const window = { from: dayOf(2005, 1, 1), to: dayOf(2005, 12, 31), undated: true };
    const { papers: listed, edges } = read(jsonOf(snapshotOf(papers, { window })));
    expect(listed).toEqual([
      {
        index: 1,
        title: 'A title',
        authors: ['bo', 'cy'],
        authorsTruncated: false,
        date: { from: '2005-03-04', to: '2005-03-04', precision: 'day' },
        ids: {},
        memberships: [],
        origin: 'none',
        weak: false,
        file: 'tiny.csv',
        line: 3,
      },
      expect.objectContaining({ index: 2, date: null }),
    ]);
    expect(edges.map(({ attributes }) => attributes?.['papers'] as number[])).toEqual([[1]]);
  });

  it('is valid for an empty corpus', () => {
    expect(read(jsonOf(snapshotOf([])))).toMatchObject({ nodes: [], edges: [], papers: [] });
  });

  it('does not depend on the order in which objects were made', () => {
    const { settings, ...rest } = snapshotOf(papers);
    const reversed = Object.fromEntries(Object.entries(settings).toReversed()) as unknown as typeof settings;
    expect(jsonOf({ ...rest, settings: reversed })).toBe(jsonOf({ ...rest, settings }));
  });

  it('brings hostile names and titles back unharmed', () => {
    const text = fc.oneof(fc.constantFrom(...hostileTexts), fc.string({ unit: 'binary', minLength: 1 }));
    fc.assert(
      fc.property(fc.uniqueArray(text, { minLength: 1, maxLength: 5 }), text, (authors, title) => {
        const written = read(jsonOf(snapshotOf([{ authors, title, topics: { [title]: 1 } }])));
        expect(written.papers[0]).toMatchObject({ title, authors });
        const labels = written.nodes.map(({ attributes }) => attributes?.['label'] as string);
        expect(new Set(labels)).toEqual(new Set([...authors, title]));
        expect(() => UndirectedGraph.from(written)).not.toThrow();
      }),
    );
  });

  it('is the same in Node as in the browser', () => {
    expect(jsonFingerprint()).toBe(expectedFingerprint);
  });

  it('comes in pieces of one item each', () => {
    expect([...jsonChunks(snapshotOf(papers))].length).toBeGreaterThan(8);
  });
});
