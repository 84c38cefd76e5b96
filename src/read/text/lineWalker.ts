/**
 * Walks through a tagged text from one line that does not begin with a blank to the next. Wrapped lines begin with
 * blanks and are passed over with a single look, because the field they belong to ends where the next one begins.
 */
export class LineWalker {
  /** Where the line begins and where it ends, without its line end. */
  start = 0;
  end = -1;
  /** Its number, from 1. */
  line = 0;
  /** A blank line stands between this line and the one before it. */
  isAfterBlank = false;
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  /** False at the end of the text; then `start` is the end of the text. */
  next(): boolean {
    const { text } = this;
    let { line } = this;
    let start = this.end + 1;
    this.isAfterBlank = false;
    while (start < text.length) {
      line++;
      const newline = text.indexOf('\n', start);
      const end = newline < 0 ? text.length : newline;
      if (text.charCodeAt(start) > 32) {
        this.start = start;
        this.end = end;
        this.line = line;
        return true;
      }
      while (start < end && text.charCodeAt(start) <= 32) start++;
      if (start === end) this.isAfterBlank = true;
      start = end + 1;
    }
    this.start = text.length;
    this.end = text.length;
    this.line = line;
    return false;
  }
}
