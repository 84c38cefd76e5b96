import type { Author } from '../../../src/model/author.ts';
import { noDay, type Arrangement, type DatedLists } from '../../../src/model/columns.ts';
import type { Paper } from '../../../src/model/paper.ts';
import { noOmissions, type Network } from '../../../src/network/network.ts';
import { topicNamed } from '../../papers.ts';

/** A paper in as few words as a test needs: days as an interval, topics by name with shares. */
export interface TinyPaper {
  readonly title?: string;
  readonly authors: readonly string[];
  readonly days?: readonly [from: number, to: number];
  readonly topics?: Readonly<Record<string, number>>;
}

interface Entry {
  readonly paper: number;
  readonly weight: number;
}

export function paperOf({ title = 'A title', authors, days }: TinyPaper, index = 0): Paper {
  const date = days && { from: days[0], to: days[1], precision: 'day' as const, kind: 'published' as const, raw: '' };
  return {
    title,
    slots: authors.map((raw) => ({ raw, kind: 'person' as const })),
    authorsTruncated: false,
    date,
    abstract: '',
    keywords: [],
    categories: [],
    venue: '',
    ids: {},
    provenance: { file: 'tiny.csv', line: index + 2 },
  };
}

/** The network by brute force: each name is a person, each pair of names on a paper a tie. */
export function networkOf(papers: readonly TinyPaper[]): Network {
  const names = [...new Set(papers.flatMap(({ authors }) => authors))].sort(byCode);
  const topicNames = [...new Set(papers.flatMap(({ topics }) => Object.keys(topics ?? {})))].sort(byCode);
  const nodes: Entry[][] = [...names, ...topicNames].map(() => []);
  const ties = new Map<string, Entry[]>();
  const add = (one: number, other: number, entry: Entry) => {
    const key = `${Math.min(one, other)} ${Math.max(one, other)}`;
    ties.set(key, [...(ties.get(key) ?? []), entry]);
  };
  papers.forEach(({ authors, topics = {} }, paper) => {
    const people = [...new Set(authors)].map((name) => names.indexOf(name));
    const shares = Object.entries(topics).map(([name, weight]) => ({ node: topicNames.indexOf(name), weight }));
    for (const person of people) nodes[person]!.push({ paper, weight: 1 });
    shares.forEach(({ node, weight }, i) => {
      nodes[names.length + node]!.push({ paper, weight });
      for (const other of shares.slice(i + 1)) {
        add(names.length + node, names.length + other.node, { paper, weight: weight * other.weight });
      }
    });
    people.forEach((person, i) => {
      for (const other of people.slice(i + 1)) add(person, other, { paper, weight: 1 });
      for (const { node, weight } of shares) add(person, names.length + node, { paper, weight });
    });
  });
  const sorted = [...ties].map(([key, entries]) => ({ ends: key.split(' ').map(Number), entries }));
  const topicsOf = ({ ends }: (typeof sorted)[number]) => ends.filter((end) => end >= names.length).length;
  sorted.sort((a, b) => topicsOf(a) - topicsOf(b) || a.ends[0]! - b.ends[0]! || a.ends[1]! - b.ends[1]!);
  return {
    kind: 'papers',
    columns: {
      authorCount: names.length,
      topicCount: topicNames.length,
      tieCount: sorted.length,
      authorTieCount: sorted.filter((tie) => topicsOf(tie) === 0).length,
      topicTieCount: sorted.filter((tie) => topicsOf(tie) === 2).length,
      tieSource: Uint32Array.from(sorted, ({ ends }) => ends[0]!),
      tieTarget: Uint32Array.from(sorted, ({ ends }) => ends[1]!),
      tiePapers: listsOf(
        sorted.map(({ entries }) => entries),
        papers,
      ),
      nodePapers: listsOf(nodes, papers),
      paperFrom: Int32Array.from(papers, ({ days }) => days?.[0] ?? noDay),
      paperTo: Int32Array.from(papers, ({ days }) => days?.[1] ?? noDay),
      paperTopic: Int32Array.from(papers, ({ topics }) => (topics ? topicNames.indexOf(Object.keys(topics)[0]!) : -1)),
    },
    authors: names.map((name): Author => ({ id: name, name, kind: 'person', forms: [name] })),
    topics: topicNames.map((name) => topicNamed(name, [name])),
    omissions: noOmissions,
    added: [],
  };
}

/** Nodes on a grid, everybody in community 0. */
export function arrangementOf({ columns }: Network): Arrangement {
  const count = columns.authorCount + columns.topicCount;
  return {
    positions: Float32Array.from({ length: 2 * count }, (_, i) => (i % 2 === 0 ? i : -i / 4)),
    communities: Int32Array.from({ length: count }, (_, node) => (node < columns.authorCount ? 0 : -1)),
    communityCount: 1,
    communitySlots: Uint8Array.of(0),
  };
}

function listsOf(items: readonly (readonly Entry[])[], papers: readonly TinyPaper[]): DatedLists {
  const dated = items.map((entries) => entries.filter(({ paper }) => papers[paper]!.days));
  const undated = items.map((entries) => entries.filter(({ paper }) => !papers[paper]!.days));
  const by = (end: 0 | 1) =>
    dated.flatMap((entries) =>
      entries.toSorted((a, b) => papers[a.paper]!.days![end] - papers[b.paper]!.days![end] || a.paper - b.paper),
    );
  const [starts, ends] = [by(0), by(1)];
  return {
    offsets: offsetsOf(dated),
    starts: Int32Array.from(starts, ({ paper }) => papers[paper]!.days![0]),
    ends: Int32Array.from(ends, ({ paper }) => papers[paper]!.days![1]),
    startPapers: Uint32Array.from(starts, ({ paper }) => paper),
    endPapers: Uint32Array.from(ends, ({ paper }) => paper),
    startWeights: Float64Array.from(starts, ({ weight }) => weight),
    endWeights: Float64Array.from(ends, ({ weight }) => weight),
    undatedOffsets: offsetsOf(undated),
    undatedPapers: Uint32Array.from(undated.flat(), ({ paper }) => paper),
    undatedWeights: Float64Array.from(undated.flat(), ({ weight }) => weight),
  };
}

function offsetsOf(items: readonly (readonly unknown[])[]): Uint32Array {
  let sum = 0;
  return Uint32Array.from([0, ...items.map((entries) => (sum += entries.length))]);
}

function byCode(one: string, other: string): number {
  return one < other ? -1 : 1;
}
