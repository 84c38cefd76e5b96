import type { Notice } from '../../model/notice.ts';
import { counted, number } from '../numbers.ts';

/** Which of several questions: ` (2 of 3)`. */
const turn = (at: number, of: number) => (of > 1 ? ` (${number(at)} of ${number(of)})` : '');

/** The dialogs, but for help and saved selections. */
export const dialogs = {
  ask: {
    format: (file: string, at: number, of: number) => `How should ${file} be read?${turn(at, of)}`,
    columns: (file: string, at: number, of: number) => `What do the columns of ${file} hold?${turn(at, of)}`,
  },
  /** Two ways to read a file. */
  format: {
    /** After the name of the file. */
    ways: (count: number) => ` can be read in ${number(count)} ways. Which records look right?`,
    legend: 'Ways to read the file',
    choose: 'Read it this way',
  },
  columns: {
    intro:
      'The header does not tell where the titles and the authors are. Say what each column holds; what is left open is not read.',
    label: 'Columns of the table',
    column: 'Column',
    holds: 'Holds',
    beginsWith: 'Begins with',
    unnamed: (column: number) => `Column ${number(column)}`,
    holdsLabel: (column: string) => `Column ${column} holds`,
    nothing: 'nothing that is needed',
    cells: 'Between two columns',
    authors: 'Between two authors',
    asItLooks: 'as it looks',
    names: 'Names',
    dates: 'Dates in figures',
    asProved: 'as the column proves',
    records: 'The first records, as they would be read',
    unusable:
      'Say which column holds the titles, and which the authors or the abstracts. Without the authors there are topics and no ties between people.',
    remember: 'Remember this in the browser for tables with the same columns',
    leaveOut: 'Leave this table out',
    choose: 'Read it this way',
    /** What a column can hold, in the order of their use. */
    roles: {
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
    },
    cellSeparators: { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'vertical bar' },
    authorSeparators: {
      ';': 'semicolon',
      ',': 'comma',
      pairs: 'every second comma (Lee, A., Ng, B.)',
      and: 'the word “and”',
      oxford: 'commas and “and”',
      '|': 'vertical bar',
      '\n': 'line end',
      list: 'a list in brackets',
    },
    nameOrders: {
      auto: 'as it looks',
      'family-first': 'surname first (Lee A)',
      'given-first': 'given names first (A Lee)',
    },
    dayOrders: {
      'day-first': 'day before month (31/12/2020)',
      'month-first': 'month before day (12/31/2020)',
    },
  },
  examples: { noTitle: 'no title', noAuthors: 'no authors' },
  decisions: {
    title: 'Decisions about who is who',
    usedAgain:
      'They were made when these papers were open before, and are used again. They are kept in this browser alone, and forgotten when they are taken back.',
    list: 'Decisions, the newest first',
    takeAllBack: 'Take all back',
    none: 'Nothing was decided yet. Merge or split somebody where he or she is selected, or look at the suggestions.',
    some: (count: number, dormant: number) =>
      `${counted(count, 'decision')}, the newest first.${
        dormant === 0
          ? ''
          : ` ${number(dormant)} ${dormant === 1 ? 'of them is' : 'of them are'} about papers or names that are not open.`
      }`,
  },
  failure: {
    title: (what: string) => `${what} could not be opened`,
    stillOpen: 'What was open is still open.',
    close: 'Close',
    retry: 'Try again',
    ok: 'OK',
  },
  report: {
    title: 'Import report',
    /** `1,204 records in = 1,180 accepted + 20 merged + 4 rejected` */
    balance: (isNetwork: boolean, all: number, accepted: number, merged: number, rejected: number) =>
      `${number(all)} ${isNetwork ? 'nodes and ties' : 'records'} in = ${number(accepted)} accepted + ${number(merged)} merged + ${number(rejected)} rejected`,
    byFile: 'Records by file',
    columns: {
      file: 'File',
      format: 'Format',
      encoding: 'Encoding',
      in: 'In',
      accepted: 'Accepted',
      merged: 'Merged',
      rejected: 'Rejected',
    },
  },
  merges: {
    title: 'Records of the same work',
    merge: 'Merge them into one paper',
    takenBack: (count: number) => `${counted(count, 'merge')} taken back.`,
    again: 'Merge again',
    tick: 'Tick what is not the same work, and take those merges back.',
    more: 'Show more',
    takeNone: 'Take merges back',
    take: (count: number) => `Take ${counted(count, 'merge')} back`,
    noTitle: 'Without a title',
    /** Where the record stood, and where the one it went into. */
    reason: (where: string, into: string, reason: string, facts: readonly string[]) =>
      `${where}, into ${into}: ${reason}${facts.length > 0 ? `. It gave: ${facts.join(', ')}.` : ''}`,
  },
  notices: {
    none: 'Every record was read without a remark.',
    title: 'Notices',
    kinds: { error: 'Errors', warning: 'Warnings', info: 'Facts' } satisfies Readonly<
      Record<Notice['severity'], string>
    >,
    kind: { error: 'error', warning: 'warning', info: 'fact' } satisfies Readonly<Record<Notice['severity'], string>>,
    kindCount: (kind: string, count: number) => `${kind} (${number(count)})`,
    download: 'Download report (CSV)',
    withWords: 'With the words',
    ofFile: 'Of the file',
    allFiles: 'All files',
    found: (count: number) => `${counted(count, 'notice')} found`,
    more: 'Show more',
    line: (line: number) => `, line ${number(line)}`,
  },
  palette: {
    title: 'Commands',
    field: 'Command',
    placeholder: 'Type a few letters',
    list: 'Commands',
    none: 'No command is called like that.',
  },
  paste: {
    title: 'Paste text',
    what: 'The text of a profile page, BibTeX, RIS, a table with a line of headings, or any other format that Coterie reads. Nothing leaves this computer.',
    field: 'Text of the papers',
    /** Before the title of what is open. */
    openNow: 'Open now: ',
    add: 'Add to what is open',
    replace: 'Replace what is open',
    open: 'Open text',
  },
};
