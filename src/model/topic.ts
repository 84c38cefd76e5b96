import type { TopicIndex } from './units.ts';

/**
 * What topics are made from; never mixed. `computed`: from the words of titles, abstracts and keywords. `keywords`:
 * author keywords as they were given. `curated`: the classes that the source gives: OpenAlex topics, arXiv categories,
 * MeSH, Keywords Plus.
 */
export type TopicSource = 'computed' | 'keywords' | 'curated';

export interface Topic {
  /** Stable id; the node's key is `t:` + id. It stays with the topic when papers are added or the number of topics changes. */
  readonly id: string;
  /** Shown name: two or three terms joined by ` · `, a keyword or class that covers it, or what the user calls it. */
  readonly label: string;
  /** The terms that set it apart, the most telling first, at most `mostTopicTerms`. */
  readonly terms: readonly string[];
  /** Palette slot: its colour, which stays with it as the id does. */
  readonly slot: number;
  readonly labelFrom: 'terms' | 'keyword' | 'class' | 'user';
  /** Its papers are book reviews, errata, editorials and the like: named so, and not a subject. */
  readonly isEditorial: boolean;
}

export const mostTopicTerms = 20;

/** Topics of the slots 0 … `hueCount` − 1 have a hue each; all others are grey, slot `hueCount`. */
export const hueCount = 10;

export interface Membership {
  readonly topic: TopicIndex;
  /** 0 … 1; the shares of one paper sum to at most 1. */
  readonly share: number;
}

/** Where the memberships of a paper come from. */
export const topicOrigin = {
  /** It has none: no text, and nobody on it whose other papers have one. */
  none: 0,
  /** What it says itself. */
  own: 1,
  /** It has no text of its own; its topics are those of its authors’ other papers. */
  inherited: 2,
} as const;

/** The terms that papers say, each once per paper: what bursts and trends of terms are counted from. */
export interface Vocabulary {
  /** As most papers write them. */
  readonly terms: readonly string[];
  /** Term i is said by the papers `offsets[i] … offsets[i + 1]` of `papers`, ascending. */
  readonly offsets: Uint32Array;
  readonly papers: Uint32Array;
}

/** How many topics there can be: the slider from few and broad to many and narrow. */
interface Granularity {
  readonly fewest: number;
  /** As many as the papers fall into of themselves. */
  readonly natural: number;
  readonly most: number;
  /** As many as there are. */
  readonly chosen: number;
}

/** What tells how far the topics can be trusted. */
interface TopicQuality {
  /** Mean normalised pointwise mutual information of the ten first terms of the topics within the papers (Bouma 2009): −1 … 1. */
  readonly coherence: number;
  readonly weakPapers: number;
  readonly inheritedPapers: number;
  readonly papersWithoutTopic: number;
}

/** The topics of a corpus and, for each paper, the topics it belongs to, strongest first (soft membership). */
export interface TopicModel {
  readonly topics: readonly Topic[];
  readonly memberships: readonly (readonly Membership[])[];
  /** What the topics were made from, in the words of the interface: `author keywords`, `titles and abstracts` … */
  readonly source: string;
  /** The source that was asked for may have nothing to say: this is what was used. */
  readonly kind: TopicSource;
  /** Papers that each source has something to say about. */
  readonly papersBySource: Readonly<Record<TopicSource, number>>;
  /** One of `topicOrigin` per paper. */
  readonly origins: Uint8Array;
  /** 1 for papers that fit their main topic poorly: shown as such, not forced. */
  readonly weak: Uint8Array;
  readonly vocabulary: Vocabulary;
  readonly granularity: Granularity;
  readonly quality: TopicQuality;
  /** Topics that the user has hidden: they have no papers here. */
  readonly hidden: readonly Topic[];
  /** ISO 639-1 codes of the languages that papers are in, most papers first; those too short to tell are under ''. */
  readonly languages: readonly (readonly [code: string, papers: number])[];
  /** Sentences for the user: what could not be done, and why; empty when all went as usual. */
  readonly remarks: readonly string[];
}

/** What the user does to topics, by their ids; done in order after they are found. */
export type TopicEdit =
  | { readonly kind: 'rename'; readonly topic: string; readonly label: string }
  | { readonly kind: 'merge'; readonly topic: string; readonly into: string }
  /** Into the two groups it falls into first. */
  | { readonly kind: 'split'; readonly topic: string }
  | { readonly kind: 'hide'; readonly topic: string };

/** The topics that are shown, for those that take their place to keep ids and colours. */
export interface TopicsBefore {
  /** Key of each paper, in one text, a line each; see `paperKey`. */
  readonly paperKeys: string;
  readonly topics: readonly Pick<Topic, 'id' | 'slot'>[];
  /** Main topic of each of these papers, −1 without. */
  readonly mainTopics: Int32Array;
  /** What they were made from: groups of other texts say nothing of those to be found. */
  readonly kind: TopicSource;
  /** The group of each of these papers that topics are made of; −1 without. */
  readonly groups: Int32Array;
}

const noVocabulary: Vocabulary = { terms: [], offsets: new Uint32Array(1), papers: new Uint32Array() };

/** Of what has no papers, or no words. */
export const noTopics = (paperCount: number): TopicModel => ({
  topics: [],
  memberships: Array.from({ length: paperCount }, () => []),
  source: 'none',
  kind: 'computed',
  papersBySource: { computed: 0, keywords: 0, curated: 0 },
  origins: new Uint8Array(paperCount),
  weak: new Uint8Array(paperCount),
  vocabulary: noVocabulary,
  granularity: { fewest: 0, natural: 0, most: 0, chosen: 0 },
  quality: { coherence: 0, weakPapers: 0, inheritedPapers: 0, papersWithoutTopic: paperCount },
  hidden: [],
  languages: [],
  remarks: [],
});

/** Papers of a term of the vocabulary. */
export const papersOfTerm = ({ offsets, papers }: Vocabulary, term: number): Uint32Array =>
  papers.subarray(offsets[term], offsets[term + 1]);
