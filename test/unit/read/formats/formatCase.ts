import type { Meant } from '../bibliography.ts';

/** What a format carries of a paper; what it has no place for is not compared. */
export interface Carries {
  /** `parts`: surname and given names apart. `natural`: `Given Family` as one string. `none`: no authors at all. */
  readonly names: 'parts' | 'natural' | 'none';
  /** The finest date that the printer writes. */
  readonly dates: 'day' | 'month' | 'year';
  readonly doi: boolean;
  readonly keywords: boolean;
}

/** One way in which a record can be broken. */
export type Damage = (record: string) => string;

/** A format as its tests see it: how a bibliography is printed in it, and how a record of it breaks. */
export interface FormatCase {
  /** As in the titles of the tests. */
  readonly name: string;
  /** What the file report has to say. */
  readonly format: string;
  readonly carries: Carries;
  /** What stands before the first record and after the last. */
  readonly head: (papers: readonly Meant[]) => string;
  readonly tail: (papers: readonly Meant[]) => string;
  /** Between two records. */
  readonly between: string;
  readonly record: (paper: Meant, at: number) => string;
  /** Six of them, each of which costs the record or leaves it doubtful, and never its neighbours. */
  readonly damages: Readonly<Record<string, Damage>>;
  /** Pieces of this format's grammar, for mutations. */
  readonly snippets: readonly string[];
}

/** Records with a blank line between them, and nothing around them. */
export const blankLines = { head: () => '', tail: () => '\n', between: '\n\n' };

export interface Printed {
  readonly text: string;
  /** First and last line of each record, from 1. */
  readonly lines: readonly (readonly [number, number])[];
}

const breaksIn = (text: string): number => text.split('\n').length - 1;

/** The records in their file, with the lines on which they stand. */
export function bind(format: FormatCase, papers: readonly Meant[], records: readonly string[]): Printed {
  const head = format.head(papers);
  const lines: [number, number][] = [];
  let line = 1 + breaksIn(head);
  for (const [at, record] of records.entries()) {
    if (at > 0) line += breaksIn(format.between);
    const first = line;
    line += breaksIn(record);
    lines.push([first, line]);
  }
  return { text: head + records.join(format.between) + format.tail(papers), lines };
}

export const print = (format: FormatCase, papers: readonly Meant[]): string =>
  bind(
    format,
    papers,
    papers.map((paper, at) => format.record(paper, at)),
  ).text;
