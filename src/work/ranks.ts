import type { QuestionName } from './protocol.ts';

/** What is asked is answered in this order: what is looked at, the histograms beside it, and what takes long. */
export const ranks = { looked: 0, beside: 1, long: 2 } as const;
export type Rank = (typeof ranks)[keyof typeof ranks];

/** All others are looked at. */
const later: Partial<Readonly<Record<QuestionName, Rank>>> = {
  facets: ranks.beside,
  corpusMeasures: ranks.long,
  bridges: ranks.long,
  bursts: ranks.long,
  trends: ranks.long,
  flow: ranks.long,
  strategic: ranks.long,
  changeReport: ranks.long,
  reviewQueue: ranks.long,
  packedPapers: ranks.long,
  sessionFile: ranks.long,
};

export const rankOf = (name: QuestionName): Rank => later[name] ?? ranks.looked;
