import type { TopicIndex } from './units.ts';

export interface Topic {
  /** Stable id; the node's key is `t:` + id. */
  readonly id: string;
  /** Shown name, two or three terms joined by ` · `. */
  readonly label: string;
  readonly terms: readonly string[];
}

export interface Membership {
  readonly topic: TopicIndex;
  /** 0 … 1; the shares of one paper sum to at most 1. */
  readonly share: number;
}

/** The topics of a corpus and, for each paper, the topics it belongs to, strongest first (soft membership). */
export interface TopicModel {
  readonly topics: readonly Topic[];
  readonly memberships: readonly (readonly Membership[])[];
  /** What the topics were made from, in the words of the interface: `author keywords`, `titles and abstracts` … */
  readonly source: string;
}
