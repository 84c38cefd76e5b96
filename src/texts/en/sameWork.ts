import type { MergeReason, PaperIds } from '../../model/paper.ts';

const idNames: Readonly<Record<keyof PaperIds, string>> = {
  doi: 'DOI',
  arxiv: 'arXiv id',
  pmid: 'PubMed id',
  source: 'record id',
};

/** Why two records are one work. */
export const sameWork = {
  /** `same DOI 10.1000/abc`, by the ids of one of them. */
  why: (reason: MergeReason, ids: PaperIds) =>
    reason === 'title-year-author'
      ? 'same title and first author, years at most one apart'
      : `same ${idNames[reason]} ${ids[reason]}`,
};
