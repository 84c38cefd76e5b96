/**
 * Something a reader met: `error` = a record or file was rejected; `warning` = a record was repaired or is doubtful;
 * `info` = a fact worth knowing. Notices are data: they are shown, counted and downloaded, never thrown.
 */
export interface Notice {
  readonly severity: 'error' | 'warning' | 'info';
  /** Stable and short, in kebab case, such as `csv-no-author-column`. */
  readonly code: string;
  /** One sentence that quotes the offending value. */
  readonly message: string;
  readonly file: string;
  /** From 1; 0 when the notice is about the file as a whole. */
  readonly line: number;
  readonly column?: number;
  /** What the user can do about it. */
  readonly hint?: string;
}
