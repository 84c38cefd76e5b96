import type { Day, NodeIndex, PaperIndex, TieIndex, TopicIndex } from './units.ts';

/**
 * A stretch of time. Periods of one question follow each other without gap or overlap, and a paper counts in the one in
 * which its date begins, so that the sum over all periods is the whole.
 */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

/** What can burst or have a trend: a term of the vocabulary, a topic, an author, or a tie between two authors. */
export type ShiftKind = 'term' | 'topic' | 'author' | 'tie';

export interface BurstWish {
  readonly kind: ShiftKind;
  /** How many times the usual rate a burst has; 2. */
  readonly s: number;
  /** What it costs to begin one, times ln n; 2. */
  readonly gamma: number;
  readonly today: Day;
}

/** A stretch of years in which something was written about more often than usual (Kleinberg 2003, batched, two states). */
export interface Burst {
  readonly kind: ShiftKind;
  /** Index of the term, topic, node or tie. */
  readonly item: number;
  readonly label: string;
  /** First day of its first year and last day of its last. */
  readonly from: Day;
  readonly to: Day;
  /** Σ (cost of the usual rate − cost of the higher one) over its years. */
  readonly weight: number;
  /** Papers of the item within it, and in all. */
  readonly papers: number;
  readonly papersInAll: number;
  /** It lasts to the end of the years that were looked at. */
  readonly isOngoing: boolean;
}

/** What is known of the years that bursts and trends look at. */
export interface ShiftYears {
  readonly firstYear: number;
  readonly lastYear: number;
  /** The year that is not over: left out; undefined when all are whole. */
  readonly partialYear: number | undefined;
  /** Dated papers of each year from the first to the last. */
  readonly papers: Uint32Array;
}

/** No list has more bursts, or trends: the strongest are told. */
export const mostBursts = 2_000;
export const mostTrends = 1_000;

export interface Bursts {
  readonly years: ShiftYears;
  /** The strongest first, at most `mostBursts`. */
  readonly bursts: readonly Burst[];
  /** Items that were looked at. */
  readonly tested: number;
  /** Why there is nothing to look at, in a sentence. */
  readonly remark?: string;
}

/** Mann–Kendall on the yearly shares, with Sen’s slope. */
export interface Trend {
  readonly kind: 'term' | 'topic';
  readonly item: number;
  readonly label: string;
  readonly papers: number;
  /** Standardised S; above 0 rising. */
  readonly z: number;
  /** Two-sided. */
  readonly p: number;
  /** It stands after Benjamini & Hochberg at a false discovery rate of 5 %. */
  readonly isSignificant: boolean;
  /** Change of the share of papers in a year (Sen), such as 0.004 for 0.4 percentage points. */
  readonly slope: number;
  /** Share of the papers of each year; 0 in a year without papers, which the test passes over. */
  readonly shares: Float64Array;
}

export interface TrendsWish {
  readonly kind: Trend['kind'];
  readonly today: Day;
}

export interface Trends {
  readonly years: ShiftYears;
  /** Significant ones first, by |z|; at most `mostTrends`. */
  readonly trends: readonly Trend[];
  readonly tested: number;
  readonly remark?: string;
}

/** `people`: who moved from topic to topic; `vocabulary`: which topics share their terms. */
export type FlowFlavour = 'people' | 'vocabulary';

export interface FlowWish {
  readonly periods: readonly Period[];
  readonly flavour: FlowFlavour;
}

/** A topic in a period. */
export interface FlowNode {
  readonly period: number;
  readonly topic: TopicIndex;
  /** People: Σ over authors active in the period of the share of their work that it is. Vocabulary: papers, by membership. */
  readonly weight: number;
  /** Its leading terms in the period. */
  readonly terms: readonly string[];
}

/** What goes from a node to one of the next period; −1 for people who were not there before, or are not there after. */
export interface FlowBand {
  readonly from: number;
  readonly to: number;
  /** People, each counting 1 in all; or the inclusion index |A ∩ B| / min(|A|, |B|) of the terms. */
  readonly weight: number;
  /** Shared terms, of vocabulary. */
  readonly terms: readonly string[];
}

/** What became of topics from one period to the next, in one sentence. */
export interface FlowEvent {
  readonly kind: 'birth' | 'death' | 'split' | 'merge';
  /** The later period. */
  readonly period: number;
  readonly nodes: readonly number[];
  readonly text: string;
}

export interface Flow {
  readonly periods: readonly Period[];
  readonly flavour: FlowFlavour;
  readonly nodes: readonly FlowNode[];
  readonly bands: readonly FlowBand[];
  readonly events: readonly FlowEvent[];
  readonly remark?: string;
}

/** Who and what is behind a part of a drawing. */
export interface Evidence {
  readonly papers: readonly PaperIndex[];
  readonly people: readonly { readonly node: NodeIndex; readonly weight?: number }[];
}

/** The band, or the node, of a flow that is to be opened. */
export interface FlowPart extends FlowWish {
  readonly part: { readonly band: number } | { readonly node: number };
}

/** Upper right, lower right, upper left, lower left of the strategic diagram (Callon, Courtial & Laville 1991). */
export type Quadrant = 'motor' | 'basic' | 'niche' | 'emerging or declining';

export interface StrategicPoint {
  readonly period: number;
  readonly topic: TopicIndex;
  /** Σ of the equivalence indices of the links of its terms with those of other topics. */
  readonly centrality: number;
  /** Σ of those among its terms, divided by their number. */
  readonly density: number;
  /** Ranks within the period as shares of the way from the lowest to the highest, ties sharing theirs: 0 … 1. */
  readonly centralityRank: number;
  readonly densityRank: number;
  readonly papers: number;
  readonly terms: readonly string[];
  readonly quadrant: Quadrant;
}

export interface StrategicWish {
  readonly periods: readonly Period[];
}

export interface Strategic {
  readonly periods: readonly Period[];
  readonly points: readonly StrategicPoint[];
  readonly remark?: string;
}

export interface PersonPathWish {
  readonly node: NodeIndex;
  readonly today?: Day;
}

/** How the topics of an author change. */
export interface PersonPath {
  readonly node: NodeIndex;
  /** From the first to the last in which he or she published: whole years, or several to one when there are many. */
  readonly periods: readonly Period[];
  readonly papers: readonly number[];
  /** Share of topic t in period i at i × topics + t, without smoothing; all 0 in a period without papers. */
  readonly mix: Float64Array;
  /** Jensen–Shannon distance (base 2, 0 … 1) of each period to the one with papers before it, smoothed by Dirichlet’s α = 0.5 / k; NaN for the first and for periods without papers. */
  readonly drift: Float64Array;
  /** Entropy of the mix in bits; NaN without papers. */
  readonly breadth: Float64Array;
  /** Papers without which the drift would be smallest, the most telling first. */
  readonly turning: readonly {
    readonly paper: PaperIndex;
    readonly period: number;
    readonly topic: TopicIndex;
    /** By how much the drift shrinks without it. */
    readonly drift: number;
  }[];
  /** The first year of what came later, where the papers are cut so that the year tells most about their topics; absent with too few. */
  readonly turningYear?: number;
  /** Whether he or she moved, in one sentence. */
  readonly sentence: string;
}

export interface ChangeWish {
  readonly before: Period;
  readonly after: Period;
}

export interface ChangeReportWish extends ChangeWish {
  readonly today: Day;
}

export type ChangeKind =
  | 'papers'
  | 'new ties'
  | 'ended ties'
  | 'merged groups'
  | 'split groups'
  | 'rising topics'
  | 'fading topics'
  | 'new bridges';

/** A sentence of the report, with what it says counted from the papers, and these. */
export interface ChangeItem {
  readonly kind: ChangeKind;
  readonly text: string;
  readonly papers: readonly PaperIndex[];
  readonly nodes: readonly NodeIndex[];
  readonly ties: readonly TieIndex[];
}

export interface ChangeReport extends ChangeWish {
  readonly items: readonly ChangeItem[];
  /** How the groups were found, where any are told of. */
  readonly method?: string;
  /** Such as that the later window reaches into a year that is not over. */
  readonly remarks: readonly string[];
}
