import type { TableKind } from '../../model/table.ts';
import { number, plural } from '../numbers.ts';

const rows = (count: number): string => plural(count, { one: 'row', other: 'rows' });

/** See `README.md`. The table of what is visible. */
export const table = {
  titles: {
    view: 'View: Table',
    showSelected: 'Show what is selected in the table',
    copy: 'Copy the rows of the table',
    copySelected: 'Copy the selected rows of the table',
    save: 'Save the table as CSV',
    saveSelected: 'Save the selected rows of the table as CSV',
  },
  blocked: {
    nothingOpen: 'Nothing is open yet.',
    noTable: 'The table is not shown.',
    noRow: 'Nothing is selected that has a row in the table.',
  },
  /** The tabs; those of authors are called by what the network is of. */
  kinds: { ties: 'Ties', topics: 'Topics', papers: 'Papers' } satisfies Partial<Record<TableKind, string>>,
  tabs: 'Rows of the table',
  narrow: {
    authors: 'Only names with …',
    ties: 'Only ties of …',
    topics: 'Only names with …',
    papers: 'Only titles with …',
  },
  narrowLabel: 'Only rows with these words',
  onlySelected: 'Only selected',
  sortBy: 'Sort by',
  selectAll: 'Select all',
  selectAllHint: 'Select every row of this table',
  copy: 'Copy',
  copySelected: (count: number): string => `Copy ${number(count)} selected`,
  copyHint: 'Copy the rows for a spreadsheet',
  save: 'Save as CSV',
  saveHint: 'Save these rows with all columns',
  copied: (count: number): string => `Copied ${rows(count)}.`,
  notCopied: (reason: string): string => `The browser did not let it be copied: ${reason} Save it as CSV instead.`,
  notSaved: (reason: string): string => `The table could not be saved: ${reason}`,
  notCounted: (reason: string): string => `The rows could not be counted: ${reason}`,
  notThere: 'It has no row now: the window or a filter leaves it out.',
  /** The names of columns. */
  columns: {
    select: 'Selected',
    ties: 'Ties',
    weight: 'Weight',
    topic: 'Topic',
    mainTopic: 'Main topic',
    community: 'Community',
    first: 'First',
    last: 'Last',
    title: 'Title',
    date: 'Date',
    venue: 'Venue',
    authors: 'Authors',
    papers: 'Papers',
    /** Of the other end of a tie. */
    with: 'With',
    name: 'Name',
  },
  /** What a column is, where its name does not say it. */
  hints: {
    ties: 'Visible ties to others',
    weight: 'Sum of the weights of these ties',
    tieWeight: 'Weight of the papers in the window',
    first: 'Year of the first paper in the window',
    last: 'Year of the last paper in the window',
    mainTopicAuthors: 'Those whose main topic it is',
  },
  select: (name: string): string => `Select ${name}`,
  /** Of the button that opens a row to those around it. */
  openNeighbours: (neighbours: string, name: string): string => `${neighbours} of ${name}`,
  goToRow: (name: string): string => `Go to the row of ${name}`,
  onlyTopic: (topic: string): string => `Show only the topic ${topic}`,
  allTopics: 'Show all topics again',
  more: (names: string, others: number): string => `${names} and ${number(others)} more`,
  loading: 'Counting…',
  summary: (shown: number, total: number): string => `${number(shown)} of ${rows(total)}`,
  empty: {
    text: (text: string): string => `No row has “${text.trim()}”.`,
    selected: 'Nothing that is selected has a row here.',
    filters: 'The filters leave nothing.',
    window: (what: string): string => `No ${what} in the window.`,
    none: (what: string): string => `There are no ${what} here.`,
    clearText: 'Clear the field',
    showAll: 'Show all rows',
    clearFilters: 'Clear all filters',
    wholeRange: 'Show all years',
  },
  help: 'Arrow keys move from cell to cell, Enter opens a row, Space selects it.',
  noMap: 'Show the table instead',
};
