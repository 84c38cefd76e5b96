import type { Paper } from '../model/paper.ts';
import type { People } from '../people/identify.ts';

/** What measures want to know of papers beside the columns, as typed arrays; nothing in it depends on thresholds. */
export interface PaperFacts {
  /** Citations of each paper as its source states them; −1 where it does not. */
  readonly citations: Int32Array;
  /** Persons on paper p, as indices of people: `persons[offsets[p]] … persons[offsets[p + 1] − 1]`. */
  readonly offsets: Uint32Array;
  readonly persons: Uint32Array;
  /** 1 for papers that have more authors than their list tells. */
  readonly isCut: Uint8Array;
}

/** Of so many records that are no papers. */
export const noPaperFacts = (count: number): PaperFacts => ({
  citations: new Int32Array(count).fill(-1),
  offsets: new Uint32Array(count + 1),
  persons: new Uint32Array(),
  isCut: new Uint8Array(count),
});

export function paperFactsOf(papers: readonly Paper[], { authors, authorsOf }: People): PaperFacts {
  const offsets = new Uint32Array(papers.length + 1);
  const persons: number[] = [];
  papers.forEach((_, paper) => {
    for (const author of authorsOf[paper]!) if (authors[author]!.kind === 'person') persons.push(author);
    offsets[paper + 1] = persons.length;
  });
  return {
    citations: Int32Array.from(papers, ({ citations }) => citations ?? -1),
    offsets,
    persons: Uint32Array.from(persons),
    isCut: Uint8Array.from(papers, ({ authorsTruncated }) => Number(authorsTruncated)),
  };
}
