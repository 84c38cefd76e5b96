import type { Notice } from '../../model/notice.ts';
import type { Day } from '../../model/units.ts';

/** One list of papers as it lies in a file: the file itself, or one of the files in an archive. */
export interface Member {
  /** Of a file in an archive with its way there: `archive.zip/2019/savedrecs.txt`. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What it was packed in, from the outside: `gzip+`, `zip+gzip+`; empty when it lay open. */
  readonly packing: string;
  readonly savedOn: Day;
  /** What is to be said about the way here. */
  readonly notices: readonly Notice[];
  /** Which share of the file this is, 0 … 1. */
  readonly from: number;
  readonly until: number;
}
