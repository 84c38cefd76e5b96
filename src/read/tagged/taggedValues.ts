import type { TaggedField } from './taggedLines.ts';
import type { TaggedRecord } from './taggedRecords.ts';

export const valueOf = ({ text }: TaggedRecord, { from, to }: TaggedField): string => text.slice(from, to).trim();

/** The first value of the first of the tags that is filled. */
export function firstValue(record: TaggedRecord, ...tags: readonly string[]): string {
  for (const tag of tags) {
    for (const field of record.fields) {
      if (field.tag !== tag) continue;
      const value = valueOf(record, field);
      if (value !== '') return value;
    }
  }
  return '';
}

/** All filled values of these tags, in the order of the file. */
export function allValues(record: TaggedRecord, ...tags: readonly string[]): string[] {
  const values: string[] = [];
  for (const field of record.fields) {
    if (!tags.includes(field.tag)) continue;
    const value = valueOf(record, field);
    if (value !== '') values.push(value);
  }
  return values;
}

/** The lines of values that are lists, such as the keywords of EndNote: without blank ones. */
export const linesOf = (values: readonly string[]): readonly string[] =>
  values.some((value) => value.includes('\n'))
    ? values.flatMap((value) => value.split('\n')).filter((line) => line.trim() !== '')
    : values;

/** Of a value that stands on one line; what follows belongs to a tag that was lost. */
export const firstLine = (value: string): string =>
  value.includes('\n') ? value.slice(0, value.indexOf('\n')).trim() : value;
