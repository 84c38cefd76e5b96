import type { Columns } from '../model/columns.ts';
import type { NodeIndex, PaperIndex } from '../model/units.ts';

/** The authors of each paper: the author nodes' lists of papers, turned round. */
export interface PaperAuthors {
  readonly offsets: Uint32Array;
  readonly authors: Uint32Array;
}

export function authorsOfPapers({ authorCount, nodePapers, paperFrom }: Columns): PaperAuthors {
  const { offsets: dated, startPapers, undatedOffsets, undatedPapers } = nodePapers;
  const lists = [
    { offsets: dated, papers: startPapers },
    { offsets: undatedOffsets, papers: undatedPapers },
  ];
  const offsets = new Uint32Array(paperFrom.length + 1);
  for (const list of lists) {
    for (let entry = 0; entry < list.offsets[authorCount]!; entry++) offsets[list.papers[entry]! + 1]!++;
  }
  for (let paper = 0; paper < paperFrom.length; paper++) offsets[paper + 1]! += offsets[paper]!;
  const next = offsets.slice();
  const authors = new Uint32Array(offsets.at(-1) ?? 0);
  for (let author = 0; author < authorCount; author++) {
    for (const list of lists) {
      for (let entry = list.offsets[author]!; entry < list.offsets[author + 1]!; entry++) {
        authors[next[list.papers[entry]!]!++] = author;
      }
    }
  }
  return { offsets, authors };
}

export const authorsOf = ({ offsets, authors }: PaperAuthors, paper: PaperIndex): readonly NodeIndex[] => [
  ...authors.subarray(offsets[paper], offsets[paper + 1]),
];
