import type { Day, TieIndex } from './units.ts';

/** Day of items that have no dated paper; see `DatedLists`. */
export const noDay: Day = -2147483648;

/**
 * For each item (a tie or a node) the list of its dated papers, twice: sorted by the start and sorted by the end of
 * the papers' date intervals. Number of papers in [a, b] = rank of b among the starts − rank of a among the ends:
 * `#(start <= b) − #(end < a)`. Weight in [a, b] is the same difference of the prefix sums.
 * Item i owns the entries `offsets[i] … offsets[i + 1]` of every list.
 */
export interface DatedLists {
  /** Length items + 1. */
  readonly offsets: Uint32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Index of the paper of each entry, in the order of `starts`. */
  readonly startPapers: Uint32Array;
  /** Index of the paper of each entry, in the order of `ends`. */
  readonly endPapers: Uint32Array;
  /** Weight of each entry, in the order of `starts`. */
  readonly startWeights: Float64Array;
  /** Weight of each entry, in the order of `ends`. */
  readonly endWeights: Float64Array;
  /** Length items + 1: item i owns the entries `undatedOffsets[i] …` of the two lists below. */
  readonly undatedOffsets: Uint32Array;
  readonly undatedPapers: Uint32Array;
  readonly undatedWeights: Float64Array;
}

/** The typed-array form of the network, for all that is walked, drawn or picked. Transferable. */
export interface Columns {
  /** Nodes 0 … authorCount − 1 are authors, sorted by id; the rest topics, the largest first. */
  readonly authorCount: number;
  readonly topicCount: number;
  readonly tieCount: number;
  /**
   * Author–author ties are 0 … authorTieCount − 1, author–topic ties follow, and the last topicTieCount are between two
   * topics. Each kind is sorted by (source, target).
   */
  readonly authorTieCount: number;
  readonly topicTieCount: number;
  /** source < target always, so the target of an author–topic tie is the topic. */
  readonly tieSource: Uint32Array;
  readonly tieTarget: Uint32Array;
  readonly tiePapers: DatedLists;
  /** All papers of the author, or of the topic, with weight 1 (author) or membership (topic). */
  readonly nodePapers: DatedLists;
  /** Per paper: first and last possible day, `noDay` in both when undated. */
  readonly paperFrom: Int32Array;
  readonly paperTo: Int32Array;
  /** Per paper: topic of highest membership, or −1. */
  readonly paperTopic: Int32Array;
}

/** The ties from here on are between two topics; those from `authorTieCount` to here between an author and a topic. */
export const firstTopicTie = ({ tieSource, topicTieCount }: Pick<Columns, 'tieSource' | 'topicTieCount'>): TieIndex =>
  tieSource.length - topicTieCount;

/** What belongs to the nodes beside their papers; one entry per node. Time never changes any of it. */
export interface Arrangement {
  /** x of node i at 2i, y at 2i + 1. */
  readonly positions: Float32Array;
  /** Community of each node, −1 for topics. Numbered by size, 0 the largest. */
  readonly communities: Int32Array;
  readonly communityCount: number;
  /** Palette slot of each community: its colour, which stays with it when its number changes. */
  readonly communitySlots: Uint8Array;
}

/** The network of all of time together, which is what communities and places are made of. Transferable. */
export interface Totals {
  readonly authorCount: number;
  readonly topicCount: number;
  readonly authorTieCount: number;
  readonly topicTieCount: number;
  /** As in `Columns`. */
  readonly tieSource: Uint32Array;
  readonly tieTarget: Uint32Array;
  /** Weight of all papers of each tie, dated or not, within what `usableWeight` allows. */
  readonly tieWeights: Float64Array;
  /** The same of each node. */
  readonly nodeWeights: Float64Array;
}
