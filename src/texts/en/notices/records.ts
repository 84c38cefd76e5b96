import { quoted } from '../../quoted.ts';

export const records = {
  editorsOnly: (title: string) => `${quoted(title)} names editors and no authors; it is kept without authors.`,
  lookUp: 'Look the record up at its source and export it again.',
  noAuthorsAtAll: (source: string) =>
    `No record of this file has authors: it is an answer of ${source} that was asked for other fields.`,
  oneAuthor: 'they count as one',
  twoAuthors: (name: string) => `once as ${quoted(name)}: they count as two`,
  authorTwice: (name: string, title: string, what: string) =>
    `${quoted(name)} stands twice among the authors of ${quoted(title)}; ${what}.`,
  longField: (title: string) => `A field of ${quoted(title)} is far too long; its end was cut off.`,
  longFieldRemedy: 'Perhaps a quotation mark or a brace is missing there.',
  manyAuthors: (title: string, authors: number) => `${quoted(title)} has ${authors} authors.`,
  emptyRecord: 'The record has neither a title nor authors; it was left out.',
  untitled: 'The record has no title.',
  empty: (name: string) =>
    `The record ${name === '' ? '' : `${quoted(name)} `}has neither a title nor authors; it was left out.`,
};
