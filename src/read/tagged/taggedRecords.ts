import { openTaggedText, type TagFinder, type TaggedField } from './taggedLines.ts';

/** The fields of one record in their order. */
export interface TaggedRecord {
  readonly text: string;
  readonly line: number;
  readonly fields: readonly TaggedField[];
  /** It begins with the tag with which records begin. */
  readonly hasStart: boolean;
  /** It ends with the tag with which records end; true where the format has none. */
  readonly hasEnd: boolean;
  /** Fields that hold lines without a tag before it or after its end. */
  readonly strays: readonly TaggedField[];
  /** Fields that stood after its end were taken in. */
  readonly hasFieldsAfterEnd: boolean;
}

/** Where records of a format begin and end, and by which tags a record is told from a part of one. */
export interface RecordRule {
  readonly findTag: TagFinder;
  /** Begins a record; undefined where blank lines alone separate the records. */
  readonly start: string | undefined;
  readonly end?: string;
  readonly titles: readonly string[];
  readonly authors: readonly string[];
}

/** Fields up to the next start, end or blank line. */
interface Block {
  readonly fields: TaggedField[];
  readonly hasStart: boolean;
  readonly endField: TaggedField | undefined;
}

function* blocksOf(text: string, { findTag, start, end }: RecordRule): Generator<Block> {
  const nextField = openTaggedText(text, findTag);
  let fields: TaggedField[] = [];
  let hasStart = false;
  for (let field = nextField(); field; field = nextField()) {
    if (field.tag === start) {
      if (fields.length > 0) yield { fields, hasStart, endField: undefined };
      fields = [];
      hasStart = true;
    }
    const isEnd = field.tag === end;
    // Of a field that nobody reads, only lines that may belong elsewhere are of interest.
    if (!isEnd && (field.isWrapped || !isUnread(field.tag))) fields.push(field);
    if (isEnd || field.isBeforeGap) {
      yield { fields, hasStart, endField: isEnd ? field : undefined };
      fields = [];
      hasStart = false;
    }
  }
  if (fields.length > 0) yield { fields, hasStart, endField: undefined };
}

/** Stands for the tags that nobody reads; they only end the field before them. Lines that continue them are a fault … */
export const unread = '-';
/** … but not here: addresses, notes, and all whose meaning is not known. */
export const unreadProse = '~';
const isUnread = (tag: string) => tag === unread || tag === unreadProse;

const hasTag = (fields: readonly TaggedField[], tags: readonly string[]) =>
  fields.some(({ tag }) => tags.includes(tag));

/** A record as far as it has been read. */
interface Draft {
  readonly text: string;
  readonly line: number;
  readonly fields: TaggedField[];
  readonly hasStart: boolean;
  hasEnd: boolean;
  readonly strays: TaggedField[];
  hasFieldsAfterEnd: boolean;
}

/**
 * Whether a block without a start is a record of its own, whose start was lost, and not a part of the record before
 * it: nothing has two titles or, with a blank line between them, two lists of authors. After an end a title or an
 * author is enough; programs write other fields there, too.
 */
function isOwnRecord(fields: readonly TaggedField[], before: Draft | undefined, rule: RecordRule): boolean {
  if (!before || rule.start === undefined) return true;
  return [rule.titles, rule.authors].some(
    (tags) => hasTag(fields, tags) && (before.hasEnd || hasTag(before.fields, tags)),
  );
}

const opened = (text: string, fields: TaggedField[], hasStart: boolean, strays: TaggedField[]): Draft => ({
  text,
  line: fields[0]!.line,
  fields,
  hasStart,
  hasEnd: false,
  strays,
  hasFieldsAfterEnd: false,
});

/** The records of a text. A start or an end that is missing costs no record and no neighbour of it. */
export function* taggedRecords(text: string, rule: RecordRule): Generator<TaggedRecord> {
  const finished = (draft: Draft): TaggedRecord => {
    draft.hasEnd ||= rule.end === undefined;
    return draft;
  };
  let current: Draft | undefined;
  let strays: TaggedField[] = [];
  for (const { fields, hasStart, endField } of blocksOf(text, rule)) {
    if (fields[0]?.tag === '') strays.push(fields.shift()!);
    if (fields.length > 0) {
      if (hasStart || isOwnRecord(fields, current, rule)) {
        if (current) yield finished(current);
        current = opened(text, fields, hasStart || rule.start === undefined, strays);
        strays = [];
      } else {
        current!.hasFieldsAfterEnd ||= current!.hasEnd;
        for (const field of fields) current!.fields.push(field);
      }
    }
    if (!endField || !current) continue;
    current.hasEnd = true;
    if (endField.isWrapped) current.strays.push(endField);
  }
  if (current) yield finished(current);
}
