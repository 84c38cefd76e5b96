import type { Paper } from '../../model/paper.ts';
import { dateWords } from '../../texts/dateWords.ts';

/** A record as it would be read, for the user to judge. */
export interface ExamplePaper {
  readonly title: string;
  readonly authors: readonly string[];
  /** `2023-04-28`, `2019-04`, `2015` or `no date`. */
  readonly date: string;
  readonly venue: string;
}

const mostExamples = 3;
const mostAuthors = 8;
const longest = 200;

const clipped = (text: string) => (text.length > longest ? `${text.slice(0, longest - 1)}…` : text);

/** With a surname and given names that were told apart shown as such: `Lee, Ann`. */
function authorsOf({ slots, authorsTruncated }: Paper): string[] {
  const shown = slots
    .slice(0, mostAuthors)
    .map(({ raw, family, given }) => clipped(family && given ? `${family}, ${given}` : raw));
  return slots.length > mostAuthors || authorsTruncated ? [...shown, '…'] : shown;
}

export const examplesIn = (papers: readonly Paper[]): ExamplePaper[] =>
  papers.slice(0, mostExamples).map((paper) => ({
    title: clipped(paper.title),
    authors: authorsOf(paper),
    date: dateWords(paper.date),
    venue: clipped(paper.venue),
  }));
