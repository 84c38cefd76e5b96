import type { PaperIds } from './paper.ts';

/** http(s) address made from the DOI, arXiv id or PubMed id; undefined without any. */
export function paperLink({ doi, arxiv, pmid }: PaperIds): string | undefined {
  if (doi) return `https://doi.org/${encodeURI(doi)}`;
  if (arxiv) return `https://arxiv.org/abs/${encodeURI(arxiv)}`;
  if (pmid) return `https://pubmed.ncbi.nlm.nih.gov/${encodeURI(pmid)}`;
  return undefined;
}
