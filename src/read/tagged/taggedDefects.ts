import type { Paper } from '../../model/paper.ts';
import { quoted } from '../../texts/quoted.ts';
import type { TaggedFile } from './taggedFile.ts';
import type { TaggedField } from './taggedLines.ts';
import type { SplitNames } from './taggedNames.ts';
import { unreadProse, type RecordRule, type TaggedRecord } from './taggedRecords.ts';
import { valueOf } from './taggedValues.ts';
import { texts } from '../../texts/texts.ts';

const say = texts.notices;

/** A format of tagged lines, as the shared reader needs it. */
export interface TaggedFormat {
  readonly rule: RecordRule;
  /** Tags whose values run over several lines by right, such as abstracts. */
  readonly longTags: ReadonlySet<string>;
  /** A line inside a value that looks like a tag with a fault in it; begins with the line end. */
  readonly brokenTag: RegExp;
  /** Lines that programs write around the records and that mean nothing, such as numbers. */
  readonly meaningless: RegExp;
  /** The names in a field of authors, where the format has rules of its own for them. */
  readonly splitNames?: SplitNames;
  /** Undefined when the record has neither a title nor authors. */
  readonly paper: (record: TaggedRecord, file: TaggedFile) => Paper | undefined;
}

/** A line inside a field, and which line of the file it is. */
interface InnerLine {
  readonly content: string;
  readonly line: number;
}

function maybeInnerLine(text: string, field: TaggedField, isIt: (line: string) => boolean): InnerLine | undefined {
  const lines = text.slice(field.from, field.to).split('\n');
  const at = lines.findIndex((line, index) => (index > 0 || field.tag === '') && line.trim() !== '' && isIt(line));
  return at < 0 ? undefined : { content: lines[at]!, line: field.line + at };
}

function reportStrays({ text, strays }: TaggedRecord, { meaningless }: TaggedFormat, { notices }: TaggedFile): void {
  for (const field of strays) {
    const stray = maybeInnerLine(text, field, (line) => !meaningless.test(line.trim()));
    if (!stray) continue;
    const message = say.tagged.stray(stray.content);
    notices.warning('text-skipped', stray.line, message);
  }
}

/** Only wrapped values are looked at, and of prose only what looks like a tag. */
function reportWrapped({ text, fields }: TaggedRecord, format: TaggedFormat, { notices }: TaggedFile): void {
  for (const field of fields) {
    if (!field.isWrapped) continue;
    const isProse = field.tag === unreadProse || format.longTags.has(field.tag);
    if (isProse && !format.brokenTag.test(text.slice(field.from, field.to))) continue;
    const inner = maybeInnerLine(text, field, (line) => !isProse || format.brokenTag.test(`\n${line}`));
    if (!inner) continue;
    const message = say.tagged.wrapped(inner.content);
    notices.warning('line-without-tag', inner.line, message);
  }
}

function hasTwoTitles(record: TaggedRecord, { rule }: TaggedFormat): boolean {
  for (const tag of rule.titles) {
    const fields = record.fields.filter((field) => field.tag === tag);
    if (fields.length < 2) continue;
    const titles = new Set(fields.map((field) => valueOf(record, field)).filter((title) => title !== ''));
    if (titles.size > 1) return true;
  }
  return false;
}

/** What is doubtful about a record that was read. */
export function reportDefects(
  record: TaggedRecord,
  paper: Paper | undefined,
  format: TaggedFormat,
  file: TaggedFile,
): void {
  const { line, hasStart, hasEnd, hasFieldsAfterEnd } = record;
  const { start, end } = format.rule;
  const { notices } = file;
  if (record.strays.length > 0) reportStrays(record, format, file);
  if (!paper) return;
  const name = () => (paper.title ? quoted(paper.title) : say.tagged.nameless);
  if (!hasStart) notices.warning('record-start-missing', line, say.tagged.noStart(name(), start ?? ''));
  if (!hasEnd) {
    const message = say.tagged.noEnd(name(), end ?? '');
    notices.warning('record-end-missing', line, message);
  }
  if (hasFieldsAfterEnd) {
    const message = say.tagged.afterEnd;
    file.once('fields-after-end', line, message);
  }
  if (paper.title === '') notices.warning('title-missing', line, say.tagged.untitled);
  if (hasTwoTitles(record, format)) {
    const message = say.tagged.titleTwice(name());
    notices.warning('title-twice', line, message);
  }
  reportWrapped(record, format, file);
}
