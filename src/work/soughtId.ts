import { foldAccents } from '../lib/fold.ts';
import type { Author } from '../model/author.ts';
import type { Paper } from '../model/paper.ts';

/** Addresses and schemes that stand before ids. */
const before =
  /^(?:https?:\/\/)?(?:(?:dx\.)?doi\.org\/|(?:www\.)?orcid\.org\/|arxiv\.org\/abs\/|pubmed\.ncbi\.nlm\.nih\.gov\/|openalex\.org\/)|^(?:doi|orcid|arxiv|pmid)\s*:\s*/;

/** The id that somebody has typed in full, without what stands before it; undefined of what can be none. */
export function soughtId(query: string): string | undefined {
  const id = foldAccents(query.trim()).replace(before, '').replace(/\/$/, '');
  return /^\S{4,}$/.test(id) && /\d/.test(id) ? id : undefined;
}

const bare = (sourceId: string): string => sourceId.slice(sourceId.indexOf(':') + 1).toLowerCase();

/** Whether an author, or a paper, is called by it. */
export function hasId(one: Author | Paper, id: string): boolean {
  if ('forms' in one) return one.orcid?.toLowerCase() === id || one.id.toLowerCase() === id;
  const { doi, arxiv, pmid, source } = one.ids;
  return (
    doi === id ||
    arxiv?.toLowerCase() === id ||
    pmid === id ||
    source?.toLowerCase() === id ||
    (source !== undefined && bare(source) === id)
  );
}
