import type { Role, TableChoice } from '../../work/protocol.ts';

/** What a column can hold, in the words of the interface and in the order of their use. */
export const roleNames: Readonly<Record<Role, string>> = {
  title: 'Title',
  authors: 'Authors',
  fullNames: 'Full names of the authors',
  date: 'Date',
  year: 'Year',
  month: 'Month',
  day: 'Day',
  onlineDate: 'Date online',
  printDate: 'Date in print',
  abstract: 'Abstract',
  keywords: 'Keywords',
  categories: 'Categories',
  venue: 'Journal or venue',
  affiliations: 'Affiliations of the authors',
  countries: 'Countries of the authors',
  doi: 'DOI',
  arxiv: 'arXiv id',
  pmid: 'PubMed id',
  url: 'Web address',
  citations: 'Count of citations',
  citation: 'Line of citation',
  orcids: 'ORCIDs',
  authorIds: 'Ids of the authors',
  sourceId: 'Id of the record',
  code: 'Has code',
  truncated: 'Authors are cut',
  itemType: 'Kind of item',
  documentType: 'Kind of work',
  language: 'Language',
  extra: 'Extra lines (Zotero)',
};

type Words<Value extends string> = Readonly<Record<Value, string>>;

export const cellSeparators: Words<NonNullable<TableChoice['separator']>> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  '|': 'vertical bar',
};

export const authorSeparators: Words<NonNullable<TableChoice['authorSeparator']>> = {
  ';': 'semicolon',
  ',': 'comma',
  pairs: 'every second comma (Lee, A., Ng, B.)',
  and: 'the word “and”',
  oxford: 'commas and “and”',
  '|': 'vertical bar',
  '\n': 'line end',
  list: 'a list in brackets',
};

export const nameOrders: Words<NonNullable<TableChoice['nameOrder']>> = {
  auto: 'as it looks',
  'family-first': 'surname first (Lee A)',
  'given-first': 'given names first (A Lee)',
};

export const dayOrders: Words<NonNullable<TableChoice['dayOrder']>> = {
  'day-first': 'day before month (31/12/2020)',
  'month-first': 'month before day (12/31/2020)',
};
