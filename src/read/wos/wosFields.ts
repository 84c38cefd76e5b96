/** The fields of one record as the readers of plain text and of tables hand them on. */
export interface WosFields {
  readonly line: number;
  /** The text of a field on one line, entities decoded, blanks in order; empty when there is none. */
  text(tag: string): string;
  /** The entries of a field that has one a line, or several with semicolons between them. */
  list(tag: string): readonly string[];
}
