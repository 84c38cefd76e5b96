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

/** A step of a path, before its papers are looked up. */
export interface Step {
  readonly from: NodeIndex;
  readonly to: NodeIndex;
  readonly tie: TieIndex;
  /** Of a timed path: the earliest day on which it can have come this far. */
  readonly day?: Day;
  /** Of a timed path: what carries. */
  readonly carrier?: PaperIndex;
}

/** From one person to the next. */
export interface Hop extends Omit<Step, 'carrier'> {
  /** In the window, under the filters. */
  readonly weight: number;
  /** The papers behind it in the window, by date; of a timed path the one that carries comes first. */
  readonly papers: readonly PaperIndex[];
}

export interface FoundPath {
  readonly hops: readonly Hop[];
  /** How many paths have as few hops, this one among them; 1 of the strongest and of the timed. */
  readonly equals: number;
}

/**
 * Why there is no path: an end is not visible, no ties connect the two, or they do but their papers cannot follow upon
 * each other in this direction.
 */
export type NoPath = 'absent' | 'apart' | 'untimely';

export type PathAnswer =
  | { readonly path: FoundPath }
  | {
      readonly path?: undefined;
      readonly why: NoPath;
      /** Those of the two that are not visible. */
      readonly absent: readonly NodeIndex[];
      /** How many people are in the component of each of the two, both counted; 0 of who is not visible. */
      readonly components: readonly [number, number];
      /** Hops of the path that there is in all of time, under the same filters; undefined where there is none. */
      readonly hopsOfAllTime: number | undefined;
    };

/** What hangs together by one person alone. */
export interface Cut {
  readonly node: NodeIndex;
  /** The sizes of the parts into which the component falls without this one, the largest first: one where it does not. */
  readonly parts: readonly number[];
  /** How many people of each group (community) are tied to this one, the most first. */
  readonly groups: readonly { readonly community: number; readonly people: number }[];
}

/** Somebody who holds groups together. */
export interface Bridge extends Cut {
  /**
   * Of all pairs of people of different groups that are connected, the share of whose shortest paths lead over this
   * one, 0 … 1.
   */
  readonly between: number;
}

/** A tie that does. */
export interface TieBridge {
  readonly tie: TieIndex;
  /** Of the two parts without it, the larger first. */
  readonly parts: readonly [number, number];
}

export interface BridgesWish {
  readonly sight: Sight;
  /** Communities that are to be connected; empty for all. */
  readonly communities: readonly number[];
  /** So many people, and so many ties. */
  readonly most: number;
}

export interface Bridges {
  /** Those over whom most paths lead first, then those without whom most are cut off. */
  readonly found: readonly Bridge[];
  /** How many hold anything together, alone or among others. */
  readonly count: number;
  /** People who were looked at. */
  readonly people: number;
  /** Ties without which a component falls apart, those that hold most together first. */
  readonly ties: readonly TieBridge[];
  /** How many ties there are of that kind. */
  readonly tieCount: number;
  /** Of a large component shortest paths were followed from so many people; undefined where from all. */
  readonly estimatedFrom: number | undefined;
}

export interface CutWish {
  readonly node: NodeIndex;
  readonly sight: Sight;
}

export interface WhoNextWish {
  readonly node: NodeIndex;
  readonly sight: Sight;
  readonly most: number;
  /** With those, too, who share a paper outside of what is visible. */
  readonly again: boolean;
}

/** Somebody who has not written with a person yet, and why it may come to that. */
export interface WhoNext {
  readonly node: NodeIndex;
  /** Adamic & Adar (2003) over the coauthors in common, times 1 + the likeness of topics. */
  readonly score: number;
  /** Coauthors in common, those that say most first. */
  readonly through: readonly NodeIndex[];
  /** Ties that lead there over them. */
  readonly ties: readonly TieIndex[];
  /** Cosine of their papers in the window by topic, 0 … 1. */
  readonly likeness: number;
  /** Topics that both work on, those that make them most alike first. */
  readonly topics: readonly TopicIndex[];
}
