import { onOneLine, readable } from '../text/oneLine.ts';

/** A field by its tag, packed into a number: cheaper to compare than a string cut out of the text. */
export function tagCode(tag: string): number {
  let code = 0;
  for (let at = 0; at < tag.length; at++) code = (code << 8) | tag.charCodeAt(at);
  return code;
}

/**
 * The fields of one record of a tagged text, in their order, as places in that text. Nothing is cut out before it is
 * asked for, so what nobody asks for (lists of references, addresses) costs nothing.
 */
export class TaggedFields {
  /** The line on which the record begins. */
  readonly line: number;
  private readonly text: string;
  private readonly tags: number[] = [];
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];

  constructor(text: string, line: number) {
    this.text = text;
    this.line = line;
  }

  get count(): number {
    return this.tags.length;
  }

  tagAt(at: number): number {
    return this.tags[at]!;
  }

  /** A field begins; its value from `start` on ends where `close` is told. */
  open(tag: number, start: number): void {
    this.tags.push(tag);
    this.starts.push(start);
    this.ends.push(start);
  }

  close(end: number): void {
    if (this.ends.length > 0) this.ends[this.ends.length - 1] = end;
  }

  has(tag: number): boolean {
    return this.tags.includes(tag);
  }

  isBlankAt(at: number): boolean {
    for (let place = this.starts[at]!; place < this.ends[at]!; place++)
      if (this.text.charCodeAt(place) > 32) return false;
    return true;
  }

  /** The value of the field in this place, on one line. */
  valueAt(at: number): string {
    return onOneLine(this.text.slice(this.starts[at], this.ends[at]));
  }

  /** All fields with this tag, on one line. */
  raw(tag: number): string {
    let text = '';
    for (let at = 0; at < this.tags.length; at++) {
      if (this.tags[at] !== tag) continue;
      const value = this.valueAt(at);
      text = text === '' || value === '' ? text + value : `${text} ${value}`;
    }
    return text;
  }

  /** The same with entities decoded and markup dropped. */
  plain(tag: number): string {
    return readable(this.raw(tag));
  }

  /** The values of all fields with this tag, each on one line. */
  values(tag: number): string[] {
    const values: string[] = [];
    for (let at = 0; at < this.tags.length; at++) if (this.tags[at] === tag) values.push(this.valueAt(at));
    return values;
  }

  /** The lines of all fields with this tag that are not blank. */
  lines(tag: number): string[] {
    const lines: string[] = [];
    for (let field = 0; field < this.tags.length; field++) {
      if (this.tags[field] !== tag) continue;
      const to = this.ends[field]!;
      for (let at = this.starts[field]!; at < to;) {
        const newline = this.text.indexOf('\n', at);
        const end = newline < 0 || newline > to ? to : newline;
        const line = this.text.slice(at, end).trim();
        if (line !== '') lines.push(line);
        at = end + 1;
      }
    }
    return lines;
  }

  /** Takes the fields of a part that was torn off. */
  absorb(part: TaggedFields): void {
    for (let at = 0; at < part.tags.length; at++) {
      this.tags.push(part.tags[at]!);
      this.starts.push(part.starts[at]!);
      this.ends.push(part.ends[at]!);
    }
  }
}
