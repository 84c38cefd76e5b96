import { wellFormed } from '../lib/wellFormed.ts';
import type { PaperIds } from './paper.ts';

/** http(s) address made from the DOI, arXiv id or PubMed id; undefined without any. */
export function paperLink({ doi, arxiv, pmid }: PaperIds): string | undefined {
  if (doi) return `https://doi.org/${encoded(doi)}`;
  if (arxiv) return `https://arxiv.org/abs/${encoded(arxiv)}`;
  if (pmid) return `https://pubmed.ncbi.nlm.nih.gov/${encoded(pmid)}`;
  return undefined;
}

const encoded = (id: string): string => encodeURI(wellFormed(id));
