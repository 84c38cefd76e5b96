import type { MergeReason, PaperIds } from './paper.ts';

const idNames: Readonly<Record<keyof PaperIds, string>> = {
  doi: 'DOI',
  arxiv: 'arXiv id',
  pmid: 'PubMed id',
  source: 'record id',
};

/** Why two records are one work, in words: `same DOI 10.1000/abc`. */
export const mergeReasonText = (reason: MergeReason, ids: PaperIds): string =>
  reason === 'title-year-author'
    ? 'same title and first author, years at most one apart'
    : `same ${idNames[reason]} ${ids[reason]}`;
