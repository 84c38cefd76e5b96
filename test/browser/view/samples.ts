import { dayOf } from '../../../src/lib/calendar.ts';
import { seededRandom, type Random } from '../../../src/lib/random.ts';
import type { Columns, DatedLists } from '../../../src/model/columns.ts';
import { noDay } from '../../../src/model/columns.ts';
import type { TimeWindow } from '../../../src/model/window.ts';
import type { SceneData } from '../../../src/view/scene.ts';

/** A paper as the tests think of it. */
export interface SamplePaper {
  readonly interval: readonly [from: number, to: number] | undefined;
  readonly authors: readonly number[];
  readonly topics: readonly { readonly topic: number; readonly share: number }[];
}

/** An item (tie or node) and its papers with their weights: what the columns are made from, and the oracle. */
interface Item {
  readonly papers: number[];
  readonly weights: number[];
}

export interface Sample {
  readonly papers: readonly SamplePaper[];
  readonly columns: Columns;
  readonly ties: readonly Item[];
  readonly nodes: readonly Item[];
}

/** The network of the papers, by going through every pair; nothing of the code under test. */
export function sampleOf(
  papers: readonly SamplePaper[],
  authorCount: number,
  topicCount: number,
  fractional: boolean,
): Sample {
  const pairs = new Map<number, Item>();
  const nodes: Item[] = Array.from({ length: authorCount + topicCount }, () => ({ papers: [], weights: [] }));
  const size = authorCount + topicCount;
  const add = (item: Item, paper: number, weight: number) => {
    item.papers.push(paper);
    item.weights.push(weight);
  };
  const tieOf = (a: number, b: number): Item => {
    const key = Math.min(a, b) * size + Math.max(a, b);
    let tie = pairs.get(key);
    if (!tie) pairs.set(key, (tie = { papers: [], weights: [] }));
    return tie;
  };
  for (const [index, { authors, topics }] of papers.entries()) {
    const credit = fractional ? 1 / Math.max(1, authors.length - 1) : 1;
    for (const [at, author] of authors.entries()) {
      add(nodes[author]!, index, 1);
      for (const other of authors.slice(at + 1)) add(tieOf(author, other), index, credit);
      for (const { topic, share } of topics) {
        add(tieOf(author, authorCount + topic), index, fractional ? share / authors.length : share);
      }
    }
    for (const [at, { topic, share }] of topics.entries()) {
      add(nodes[authorCount + topic]!, index, share);
      for (const other of topics.slice(at + 1)) {
        add(tieOf(authorCount + topic, authorCount + other.topic), index, share * other.share);
      }
    }
  }
  // Author–author ties first, then author–topic ties, then topic–topic ties; each by (source, target).
  const topicsOn = (key: number) => Number(key % size >= authorCount) + Number(Math.floor(key / size) >= authorCount);
  const keys = [...pairs.keys()].sort((a, b) => topicsOn(a) - topicsOn(b) || a - b);
  const ties = keys.map((key) => pairs.get(key)!);
  const columns: Columns = {
    authorCount,
    topicCount,
    tieCount: keys.length,
    authorTieCount: keys.filter((key) => topicsOn(key) === 0).length,
    topicTieCount: keys.filter((key) => topicsOn(key) === 2).length,
    tieSource: Uint32Array.from(keys, (key) => Math.floor(key / size)),
    tieTarget: Uint32Array.from(keys, (key) => key % size),
    tiePapers: listsOf(ties, papers),
    nodePapers: listsOf(nodes, papers),
    paperFrom: Int32Array.from(papers, ({ interval }) => interval?.[0] ?? noDay),
    paperTo: Int32Array.from(papers, ({ interval }) => interval?.[1] ?? noDay),
    paperTopic: Int32Array.from(papers, ({ topics }) => topics[0]?.topic ?? -1),
  };
  return { papers, columns, ties, nodes };
}

function listsOf(items: readonly Item[], papers: readonly SamplePaper[]): DatedLists {
  const dated = { starts: [] as number[], ends: [] as number[], undated: [] as number[] };
  const papersOf = { starts: [] as number[], ends: [] as number[], undated: [] as number[] };
  const weights = { starts: [] as number[], ends: [] as number[], undated: [] as number[] };
  const offsets = [0];
  const undatedOffsets = [0];
  for (const item of items) {
    const entries = item.papers.map((paper, at) => ({ paper, weight: item.weights[at]! }));
    for (const [order, end] of [
      ['starts', 0],
      ['ends', 1],
    ] as const) {
      const sorted = entries
        .filter(({ paper }) => papers[paper]!.interval)
        .sort((a, b) => papers[a.paper]!.interval![end] - papers[b.paper]!.interval![end] || a.paper - b.paper);
      for (const { paper, weight } of sorted) {
        dated[order].push(papers[paper]!.interval![end]);
        papersOf[order].push(paper);
        weights[order].push(weight);
      }
    }
    for (const { paper, weight } of entries.filter((entry) => !papers[entry.paper]!.interval)) {
      papersOf.undated.push(paper);
      weights.undated.push(weight);
    }
    offsets.push(dated.starts.length);
    undatedOffsets.push(papersOf.undated.length);
  }
  return {
    offsets: Uint32Array.from(offsets),
    starts: Int32Array.from(dated.starts),
    ends: Int32Array.from(dated.ends),
    startPapers: Uint32Array.from(papersOf.starts),
    endPapers: Uint32Array.from(papersOf.ends),
    startWeights: Float64Array.from(weights.starts),
    endWeights: Float64Array.from(weights.ends),
    undatedOffsets: Uint32Array.from(undatedOffsets),
    undatedPapers: Uint32Array.from(papersOf.undated),
    undatedWeights: Float64Array.from(weights.undated),
  };
}

/** What the definition says, paper by paper. */
export function expectedIn(sample: Sample, item: Item, window: TimeWindow): { count: number; weight: number } {
  let [count, weight] = [0, 0];
  for (const [at, paper] of item.papers.entries()) {
    const { interval } = sample.papers[paper]!;
    const isIn = interval ? interval[0] <= window.to && interval[1] >= window.from : window.undated;
    if (!isIn || (interval && window.from > window.to)) continue;
    count++;
    weight += item.weights[at]!;
  }
  return { count, weight };
}

export const day = dayOf;

/** Labels, colours and places for a sample: nodes on a circle, or where `place` says. */
export function sceneDataOf(
  { columns }: Sample,
  place: (node: number) => readonly [x: number, y: number] = (node) => [Math.cos(node), Math.sin(node)],
): SceneData {
  const nodeCount = columns.authorCount + columns.topicCount;
  const positions = new Float32Array(2 * nodeCount);
  for (let node = 0; node < nodeCount; node++) positions.set(place(node), 2 * node);
  const labels = Array.from({ length: nodeCount }, (_, node) =>
    node < columns.authorCount ? `Author ${node}` : `topic ${node - columns.authorCount}`,
  );
  return { columns, positions, labels, nodeHues: Uint8Array.from({ length: nodeCount }, (_, node) => node % 11) };
}

/** A paper of a random kind: a day, a month or so, a year, or without a date. */
export function randomInterval(
  random: Random,
  firstYear: number,
  lastYear: number,
  undatedShare: number,
): readonly [number, number] | undefined {
  if (random() < undatedShare) return undefined;
  const year = firstYear + Math.floor(random() * (lastYear - firstYear + 1));
  const from = dayOf(year, 1, 1) + Math.floor(random() * 365);
  const kind = random();
  if (kind < 0.3) return [from, from];
  if (kind < 0.6) return [dayOf(year, 1, 1), dayOf(year, 12, 31)];
  return [from, from + Math.floor(random() * 60)];
}

const given = ['Ada', 'Boris', 'Chen', 'Dalia', 'Emeka', 'Fatima', 'Goran', 'Hana', 'Ivo', 'Jun', 'Kofi', 'Lena'];
const family = ['Okafor', 'Novak', 'Silva', 'Tanaka', 'Berg', 'Haddad', 'Rossi', 'Wei', 'Kumar', 'Dubois', 'Lindqvist'];
const fields = ['graph theory', 'protein folding', 'topic models', 'soil carbon', 'dark matter', 'speech', 'vaccines'];

/** A network in clusters that looks like a real one: teams, growth over the years, a topic per cluster. */
export function clusteredNetwork(seed: number, authorCount: number, clusterCount: number): SceneData {
  const random = seededRandom(seed);
  const topicCount = Math.min(clusterCount, 12);
  const clusterOf = (author: number) => Math.floor(clusterCount * Math.pow(author / authorCount, 1.6));
  const members: number[][] = Array.from({ length: clusterCount }, () => []);
  for (let author = 0; author < authorCount; author++) members[clusterOf(author)]!.push(author);
  const papers: SamplePaper[] = [];
  for (let paper = 0; paper < authorCount * 1.3; paper++) {
    const cluster = clusterOf(Math.floor(random() * authorCount));
    const team = new Set<number>();
    const pool = members[cluster]!;
    const wanted = 1 + Math.floor(random() * random() * 6);
    while (team.size < Math.min(wanted, pool.length)) team.add(pool[Math.floor(pool.length * random() ** 2.2)]!);
    if (random() < 0.07) team.add(Math.floor(random() * authorCount));
    const topics = [{ topic: cluster % topicCount, share: random() < 0.3 ? 0.7 : 1 }];
    if (topics[0]!.share < 1 && topicCount > 1) topics.push({ topic: (cluster + 1) % topicCount, share: 0.3 });
    papers.push({
      interval: randomInterval(random, 1995, 2026, 0.02),
      authors: [...team].sort((a, b) => a - b),
      topics,
    });
  }
  const sample = sampleOf(papers, authorCount, topicCount, false);
  const spread = Math.sqrt(authorCount);
  const middles = members.map((_, cluster) => {
    const [angle, out] = [cluster * 2.39996, spread * 1.35 * Math.sqrt((cluster + 0.3) / clusterCount)];
    return [out * Math.cos(angle), out * Math.sin(angle)] as const;
  });
  const data = sceneDataOf(sample, (node) => {
    const cluster = node < authorCount ? clusterOf(node) : node - authorCount;
    const [angle, out] = [random() * 2 * Math.PI, Math.sqrt(members[cluster]!.length) * random() ** 0.6 * 0.62];
    const at = node < authorCount ? out : 0.2;
    return [middles[cluster]![0] + at * Math.cos(angle), middles[cluster]![1] + at * Math.sin(angle)];
  });
  const labels = data.labels.map((_, node) =>
    node < authorCount
      ? `${given[node % given.length]!} ${family[(node * 7) % family.length]!}`
      : `${fields[(node - authorCount) % fields.length]!} · ${fields[(node - authorCount + 3) % fields.length]!}`,
  );
  const slots = data.nodeHues.map((_, node) => Math.min(10, node < authorCount ? clusterOf(node) : node - authorCount));
  return { ...data, labels, nodeHues: slots };
}

/** A palette slot for each topic, which is not its rank. */
export const slotsOf = ({ topicCount }: Columns): Uint8Array =>
  Uint8Array.from({ length: topicCount }, (_, topic) => (topic < 10 ? (3 * topic + 1) % 10 : 10));
