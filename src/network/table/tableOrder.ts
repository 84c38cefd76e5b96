import { foldedWords } from '../../lib/fold.ts';
import { orderByNumber } from '../../lib/orderByNumber.ts';
import { textsWith, type TextIndex } from '../../lib/textIndex.ts';
import { noDay } from '../../model/columns.ts';
import type { SortColumn, TableKind, TableWish } from '../../model/table.ts';
import type { NodeIndex } from '../../model/units.ts';
import { authorsOf, authorsOfPapers } from '../paperAuthors.ts';
import type { InSight } from '../visible.ts';
import type { TableCounts } from './tableCounts.ts';
import type { TableGround } from './tableGround.ts';

/** What rows are made of. */
export interface TableSource {
  readonly ground: TableGround;
  readonly counts: TableCounts;
  /** By node. */
  readonly communities: Int32Array;
  readonly mainTopics: Int32Array;
  /** Visible authors by main topic. */
  readonly topicAuthors: Uint32Array;
  readonly visibleCounts: Readonly<Record<TableKind, number>>;
}

type OrderWish = Pick<TableWish, 'of' | 'sort' | 'text' | 'among'>;

/** What the rows of a table stand for, in their order: nodes, ties or papers. */
export async function tableOrder(source: TableSource, wish: OrderWish): Promise<Uint32Array> {
  const items = itemsOf(source, wish.of).filter(await filterOf(source, wish));
  const sign = wish.sort.descending ? -1 : 1;
  const keyOf = sortKeys[wish.of](source, wish.sort.column as never);
  // What has none stands last, whichever way round.
  const numbers = Float64Array.from(items, (item) => {
    const key = keyOf(item);
    return key === undefined || key === Infinity ? Infinity : sign * key;
  });
  return orderByNumber(numbers).map((place) => items[place]!);
}

/** All that are visible, ascending. */
function itemsOf({ ground, counts }: TableSource, kind: TableKind): Uint32Array {
  const { flags, from, to } = partOf(kind, ground, counts.visible);
  return flagged(flags, from, to);
}

export function visibleCounts(ground: TableGround, visible: InSight): Record<TableKind, number> {
  const countOf = (kind: TableKind): number => {
    const { flags, from, to } = partOf(kind, ground, visible);
    let count = 0;
    for (let item = from; item < to; item++) count += flags[item]!;
    return count;
  };
  return { authors: countOf('authors'), ties: countOf('ties'), topics: countOf('topics'), papers: countOf('papers') };
}

/** Where the flags of a kind are: ties are those between authors, and the links of a given network are no papers. */
function partOf(kind: TableKind, { network, papers: all }: TableGround, { nodes, ties, papers }: InSight) {
  const { authorCount, authorTieCount } = network.columns;
  if (kind === 'authors') return { flags: nodes, from: 0, to: authorCount };
  if (kind === 'topics') return { flags: nodes, from: authorCount, to: nodes.length };
  return kind === 'ties' ? { flags: ties, from: 0, to: authorTieCount } : { flags: papers, from: 0, to: all.length };
}

function flagged(flags: Uint8Array, from: number, to: number): Uint32Array {
  const items = new Uint32Array(to - from);
  let count = 0;
  for (let item = from; item < to; item++) if (flags[item] === 1) items[count++] = item;
  return items.subarray(0, count);
}

type Test = (item: number) => boolean;

async function filterOf(source: TableSource, { of, text, among }: OrderWish): Promise<Test> {
  const tests: Test[] = [];
  const words = foldedWords(text).split(' ').filter(Boolean);
  if (words.length > 0) tests.push(await textTest(source, of, words));
  if (among) tests.push(amongTest(source, of, among));
  return (item) => tests.every((test) => test(item));
}

/** Each word at the start of a word of the title or name; of a tie, of either name. */
async function textTest({ ground }: TableSource, of: TableKind, words: readonly string[]): Promise<Test> {
  if (of === 'papers') {
    const has = flagsWith(await ground.titleTexts(), words);
    return (paper) => has[paper] === 1;
  }
  const texts = await ground.nodeTexts();
  if (of !== 'ties') {
    const has = flagsWith(texts, words);
    return (node) => has[node] === 1;
  }
  const { tieSource, tieTarget } = ground.network.columns;
  const byWord = words.map((word) => flagsWith(texts, [word]));
  return (tie) => byWord.every((has) => has[tieSource[tie]!] === 1 || has[tieTarget[tie]!] === 1);
}

function flagsWith(texts: TextIndex, words: readonly string[]): Uint8Array {
  const flags = new Uint8Array(texts.starts.length);
  for (const item of textsWith(texts, words, Infinity)) flags[item] = 1;
  return flags;
}

function amongTest({ ground }: TableSource, of: TableKind, among: readonly NodeIndex[]): Test {
  const isAmong = new Uint8Array(ground.nodeCount);
  for (const node of among) isAmong[node] = 1;
  if (of === 'ties') {
    const { tieSource, tieTarget } = ground.network.columns;
    const ends = among.length === 1 ? 1 : 2;
    return (tie) => isAmong[tieSource[tie]!]! + isAmong[tieTarget[tie]!]! >= ends;
  }
  if (of !== 'papers') return (node) => isAmong[node] === 1;
  const { authorCount, topicCount, paperTopic } = ground.network.columns;
  const authors = authorsOfPapers(ground.network.columns);
  const hasTopic = topicCount > 0 && among.some((node) => node >= authorCount);
  return (paper) =>
    authorsOf(authors, paper).some((author) => isAmong[author] === 1) ||
    (hasTopic && paperTopic[paper]! >= 0 && isAmong[authorCount + paperTopic[paper]!] === 1);
}

type KeyOf = (item: number) => number | undefined;
/** A group before those it is larger than; −1, none, is none. */
const groupKey = (group: number | undefined) => (group === undefined || group < 0 ? undefined : group);

const sortKeys: { readonly [Kind in TableKind]: (source: TableSource, column: SortColumn<Kind>) => KeyOf } = {
  authors: (source, column) => {
    const { ground, counts, communities, mainTopics } = source;
    const keys: Record<SortColumn<'authors'>, () => KeyOf> = {
      name: () => rankIn(ground.nodeRanks()),
      papers: () => (node) => counts.papersOfNode(node),
      degree: () => (node) => counts.degreeOf(node),
      weight: () => (node) => counts.weightOf(node),
      topic: () => (node) => groupKey(mainTopics[node]),
      community: () => (node) => groupKey(communities[node]),
      first: () => counts.firstYearOfNode,
      last: () => counts.lastYearOfNode,
    };
    return keys[column]();
  },
  ties: ({ ground, counts }, column) => {
    const { tieSource, tieTarget } = ground.network.columns;
    const endRank = (ends: Uint32Array): KeyOf => {
      const ranks = ground.nodeRanks();
      return (tie) => ranks[ends[tie]!];
    };
    const keys: Record<SortColumn<'ties'>, () => KeyOf> = {
      source: () => endRank(tieSource),
      target: () => endRank(tieTarget),
      papers: () => (tie) => counts.papersOfTie(tie),
      weight: () => (tie) => counts.weightOfTie(tie),
      first: () => counts.firstYearOfTie,
      last: () => counts.lastYearOfTie,
    };
    return keys[column]();
  },
  topics: ({ ground, counts, topicAuthors }, column) => {
    const { authorCount } = ground.network.columns;
    const keys: Record<SortColumn<'topics'>, () => KeyOf> = {
      name: () => rankIn(ground.nodeRanks()),
      papers: () => (node) => counts.papersOfNode(node),
      authors: () => (node) => topicAuthors[node - authorCount],
      first: () => counts.firstYearOfNode,
      last: () => counts.lastYearOfNode,
    };
    return keys[column]();
  },
  papers: ({ ground }, column) => {
    const { paperFrom, paperTopic } = ground.network.columns;
    const keys: Record<SortColumn<'papers'>, () => KeyOf> = {
      title: () => rankIn(ground.titleRanks()),
      authors: () => rankIn(ground.authorRanks()),
      date: () => (paper) => (paperFrom[paper] === noDay ? undefined : paperFrom[paper]),
      venue: () => rankIn(ground.venueRanks()),
      topic: () => (paper) => groupKey(paperTopic[paper]),
    };
    return keys[column]();
  },
};

const rankIn =
  (ranks: Float64Array): KeyOf =>
  (item) =>
    ranks[item];
