import type { ListOwner } from '../model/corpus.ts';
import type { GivenNetwork } from '../model/givenNetwork.ts';
import type { Notice } from '../model/notice.ts';
import type { Paper } from '../model/paper.ts';
import type { Day } from '../model/units.ts';
import type { FileChoice, TableChoice } from './tables/tableChoice.ts';

/** A file as it was given: nothing is believed of its name or its ending. */
export interface InputFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Day on which the file was last written; pages that leave out the current year are dated by it. */
  readonly savedOn: Day;
  /** What the user has decided about all lists in this file … */
  readonly choice?: FileChoice;
  /** … and about single ones, by their names (`archive.zip/list.csv`, `book.xlsx/Sheet 2`); these win. */
  readonly choices?: ReadonlyMap<string, FileChoice>;
}

/** The text of one file after decoding: without byte-order marks, all line ends LF. */
export interface SourceText {
  readonly name: string;
  readonly text: string;
  readonly savedOn: Day;
  /** What the user has decided about its columns; for readers of tables. */
  readonly table?: TableChoice;
}

/**
 * What every reader returns. `recordsIn = papers.length + rejected`, and each rejection has a notice. A reader of
 * networks returns no papers but a `network`; its records are the nodes and the ties of the file, those included that
 * had to be added because a tie names them: `recordsIn = nodes.length + ties.length + rejected`.
 */
export interface Reading {
  readonly papers: readonly Paper[];
  readonly notices: readonly Notice[];
  readonly recordsIn: number;
  readonly rejected: number;
  /** Set by readers of pages and lists of one person: whose papers these are. */
  readonly owner?: ListOwner;
  /** Set by readers of network files only. */
  readonly network?: GivenNetwork;
}

/** Called with the share done, 0 … 1. */
export type OnShare = (share: number) => void;

/** One format: how it is recognised and how it is read. Reading never throws for bad data. */
export interface Reader {
  /** Short and stable, such as `bibtex`, `scopus-csv`, `profile`. */
  readonly format: string;
  /** As in “this looks like …”: `Web of Science, plain text`. */
  readonly label: string;
  /** How sure the text is of this format, 0 … 1, from its first 64 KiB. */
  recognise(head: string): number;
  read(source: SourceText, onShare?: OnShare): Reading;
}
