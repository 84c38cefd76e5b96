import type { Sight } from './filters.ts';
import type { Day, NodeIndex, PaperIndex, TieIndex, TopicIndex } from './units.ts';

/**
 * `shortest`: fewest hops, then the strongest of these. `strongest`: the least sum of 1/weight (Newman 2001, “Who is the
 * best connected scientist?”). `timed`: hops on papers whose dates can follow upon each other, arriving as early as can
 * be, and of these with the fewest hops (a foremost time-respecting path, Holme & Saramäki 2012): the way that something
 * could have travelled from the first to the last.
 */
export const pathKinds = ['shortest', 'strongest', 'timed'] as const;
export type PathKind = (typeof pathKinds)[number];

export interface PathWish {
  readonly kind: PathKind;
  readonly from: NodeIndex;
  readonly to: NodeIndex;
  /** Paths lead over visible people and ties, and the papers of the window. */
  readonly sight: Sight;
}

/** From one person to the next. */
export interface Hop {
  readonly from: NodeIndex;
  readonly to: NodeIndex;
  readonly tie: TieIndex;
  /** In the window, under the filters. */
  readonly weight: number;
  /** The papers behind it in the window, by date; of a timed path the one that carries comes first. */
  readonly papers: readonly PaperIndex[];
  /** Of a timed path: the earliest day on which it can have come this far. */
  readonly day?: Day;
}

export interface FoundPath {
  readonly hops: readonly Hop[];
  /** How many paths are as good as this one, it among them, as far as counted; 1 of the strongest and of the timed. */
  readonly equals: number;
}

/** Somebody who holds groups together, or a tie that does. */
export interface Bridge {
  readonly node: NodeIndex;
  /** Shortest paths between visible people of different groups that lead over this one, as a share of all of these. */
  readonly between: number;
  /** Into how many parts the component falls without this one, and the sizes of these parts, the largest first. */
  readonly parts: readonly number[];
  /** How many people of each group (community) are tied to this one. */
  readonly groups: readonly { readonly community: number; readonly people: number }[];
}

export interface BridgesWish {
  readonly sight: Sight;
  /** Communities that are to be connected; empty for all. */
  readonly communities: readonly number[];
  readonly most: number;
}

export interface Bridges {
  readonly found: readonly Bridge[];
  /** People who were looked at. */
  readonly people: number;
  /** Ties without which a component falls apart. */
  readonly ties: readonly { readonly tie: TieIndex; readonly parts: readonly [number, number] }[];
  /** Shortest paths were counted from so many people, of all: a sample where this is less than `people`. */
  readonly sources: number;
}

export interface WhoNextWish {
  readonly node: NodeIndex;
  readonly sight: Sight;
  readonly most: number;
}

/** Somebody who has not written with a person yet, and why it may come to that. */
export interface WhoNext {
  readonly node: NodeIndex;
  /** Adamic & Adar (2003) over the coauthors in common, times 1 + the likeness of topics. */
  readonly score: number;
  /** Coauthors in common, those that say most first. */
  readonly through: readonly NodeIndex[];
  /** Cosine of their papers in the window by topic, 0 … 1. */
  readonly likeness: number;
  /** Topics that both work on, those of the most papers first. */
  readonly topics: readonly TopicIndex[];
}
