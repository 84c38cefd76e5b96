import type { Notice } from './notice.ts';

/** What became of the records of one file: `in = accepted + merged + rejected`, always. */
export interface RecordBalance {
  readonly in: number;
  readonly accepted: number;
  readonly merged: number;
  readonly rejected: number;
}

export interface FileReport {
  readonly name: string;
  /** Short name of the format, such as `bibtex`, `scopus-csv`, `profile`; `unknown` when nothing fits. */
  readonly format: string;
  /** Such as `utf-8`, `utf-16le`, `windows-1252`; with `gzip+` in front when it was compressed. */
  readonly encoding: string;
  readonly records: RecordBalance;
  readonly notices: readonly Notice[];
}
