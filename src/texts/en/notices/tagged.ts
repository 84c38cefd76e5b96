import { quoted } from '../../quoted.ts';

export const tagged = {
  falseDays: (date: string) =>
    `OpenAlex writes 1 January where it knows only the year; dates such as ${quoted(date)} count as years.`,
  stray: (text: string) => `Text that belongs to no record was skipped; it begins ${quoted(text)}.`,
  wrapped: (line: string) => `The line ${quoted(line)} has no tag; it was taken as a part of the field before it.`,
  noStart: (record: string, start: string) => `${record} does not begin with ${quoted(start)}.`,
  noEnd: (record: string, end: string) =>
    `${record} does not end with ${quoted(end)}; perhaps something of it is missing.`,
  afterEnd: 'Fields stand after the end of a record; they were counted to it, here and further on.',
  empty: 'A record has neither a title nor authors; it was left out.',
  /** Of one without a title. */
  nameless: 'A record',
  untitled: 'A record has authors and no title.',
  titleTwice: (record: string) => `${record} has a second title; perhaps two records run into each other.`,
  severalAuthors: 'Several authors stand in one field; they were separated.',
};
