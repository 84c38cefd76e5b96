/**
 * Texts in which each line begins with a tag and a value may go on over lines without one: RIS, Refer, RefWorks, Ovid.
 * A field is only a place in the text; nothing is cut out before it is needed.
 */
export interface TaggedField {
  /** Empty for the lines before the first tag. */
  readonly tag: string;
  readonly line: number;
  /** The value, with the lines that continue it and the blank lines between them, stands from here … */
  readonly from: number;
  /** … to here. */
  readonly to: number;
  /** Lines without a tag continue the value. */
  readonly isWrapped: boolean;
  /** A blank line stands before the next tag. */
  readonly isBeforeGap: boolean;
}

/** Filled by a `TagFinder`: the tag of a line, and where its value begins. */
export interface FoundTag {
  tag: string;
  from: number;
}

/** Whether the line from `start` to `end` begins with a tag; if so, it is written into `found`. */
export type TagFinder = (text: string, start: number, end: number, found: FoundTag) => boolean;

/** Blanks, tabs, no-break blanks and what else of ASCII cannot be seen. */
export const isBlankCode = (code: number): boolean => code <= 32 || code === 0xa0 || code === 0xfeff;

function isBlankLine(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!isBlankCode(text.charCodeAt(at))) return false;
  return true;
}

type Draft = { -readonly [Key in keyof TaggedField]: TaggedField[Key] };

/** Returns a function that gives one field after the other, and undefined after the last. */
export function openTaggedText(text: string, findTag: TagFinder): () => TaggedField | undefined {
  const found: FoundTag = { tag: '', from: 0 };
  let next: Draft | undefined;
  let position = 0;
  let line = 0;
  return () => {
    let field = next;
    next = undefined;
    while (position < text.length) {
      const start = position;
      const border = text.indexOf('\n', start);
      const end = border < 0 ? text.length : border;
      position = end + 1;
      line++;
      if (findTag(text, start, end, found)) {
        const opened = { tag: found.tag, line, from: found.from, to: end, isWrapped: false, isBeforeGap: false };
        if (field) {
          next = opened;
          return field;
        }
        field = opened;
      } else if (isBlankLine(text, start, end)) {
        if (field) field.isBeforeGap = true;
      } else if (field) {
        field.to = end;
        field.isWrapped = true;
        field.isBeforeGap = false;
      } else field = { tag: '', line, from: start, to: end, isWrapped: false, isBeforeGap: false };
    }
    return field;
  };
}
