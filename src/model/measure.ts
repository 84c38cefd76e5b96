/** What can be measured of a person in the network of a window, or of all time. */
export type Measure =
  | 'papers'
  | 'degree'
  | 'strength'
  | 'pageRank'
  | 'core'
  | 'clustering'
  | 'betweenness'
  | 'closeness'
  | 'hIndex'
  | 'meanYear';

/** All of them, in the order in which they are offered. */
export const measures: readonly Measure[] = [
  'papers',
  'degree',
  'strength',
  'pageRank',
  'betweenness',
  'closeness',
  'core',
  'clustering',
  'hIndex',
  'meanYear',
];

/** They follow paths from one node after another, which takes seconds and more in larger networks. */
export type LongMeasure = 'betweenness' | 'closeness';
export const isLongMeasure = (measure: Measure): measure is LongMeasure =>
  measure === 'betweenness' || measure === 'closeness';

export const isMeasure = (word: string): word is Measure => (measures as readonly string[]).includes(word);

export interface Measured {
  /** One for each author node; not a number where there is none, as for authors without a paper in the window. */
  readonly values: Float64Array;
  /** Number of sources that the values are estimated from; undefined when they are exact. */
  readonly estimatedFrom?: number;
}

/** Zipf's straight line through the authors by number of papers: Lotka (1926). */
export interface LotkaFit {
  readonly beta: number;
  /** Share of authors with one paper, as the line has it. */
  readonly c: number;
  /** 1 when all points are on the line. */
  readonly rSquared: number;
  /** Numbers of papers that some author has: the points of the line. */
  readonly points: number;
}

/** The papers of a window, and the network of them, each in one number. Not a number where there is none. */
export interface CorpusMeasures {
  /** Papers with a person on their list: what the next three look at. */
  readonly papers: number;
  /** Of these, papers whose list is cut, so that they have more authors than are known. */
  readonly cutLists: number;
  readonly authorsPerPaper: number;
  readonly collaborationIndex: number;
  readonly singleAuthored: number;
  readonly density: number;
  readonly clustering: number;
  /** Undefined where all authors have the same number of papers. */
  readonly lotka: LotkaFit | undefined;
  /** Papers in the window that state no number of citations, of so many. */
  readonly withoutCitations: number;
  readonly records: number;
}
