import { quoted } from '../../quoted.ts';

/** Ways of splitting that are more than a sign between names. */
const splitting: Readonly<Record<string, string>> = {
  pairs: 'at every second comma',
  and: 'at “and”',
  oxford: 'at commas and “and”',
  list: 'as a list literal',
  '\n': 'at line ends',
};

export const tables = {
  libraryMissing: 'the part of Coterie that reads it could not be loaded; go online and open the file again',
  columnsUnpack: (size: string) => `its columns unpack to ${size}`,
  rowsUnreadable: (from: number, to: number, reason: string) => `The rows ${from} to ${to} cannot be read: ${reason}.`,
  writeAgain: 'Write the file again, or export it as CSV.',
  parquetUnreadable: (file: string, reason: string) =>
    `${quoted(file)} is a Parquet table that cannot be read: ${reason}.`,
  noHeader: 'No header with several columns was found.',
  noAddress: 'it has cells without an address',
  badAddress: 'it has an address that cannot be',
  farCell: (cell: string) => `it has a cell ${cell} outside of any sheet`,
  wideSheet: (rows: number, columns: number) => `it spans ${rows} rows and ${columns} columns`,
  springer:
    'Springer writes names without anything between them; they were split where a capital follows a small letter.',
  springerRemedy: 'Check the names, or export the papers from another source.',
  authorsSplit: (separator: string, examples: string) =>
    `Authors were separated ${splitting[separator] ?? `at ${quoted(separator)}`}: ${examples} …`,
  scholar: 'Google Scholar abbreviates given names; different people with the same initials look like one.',
  dayOrMonth: (date: string) =>
    `In ${quoted(date)} day and month cannot be told apart; the days from one reading to the other count.`,
  writeDates: 'Write dates as 2024-07-31.',
  dayNumber: (text: string) => `${quoted(text)} looks like a spreadsheet’s day number and was read as one.`,
  formatColumn: 'Format the column as a date before you save it as CSV.',
  shortYear: (text: string) => `${quoted(text)} was read as a month and the last figures of its year.`,
  noPaper: (type: string) => `The record is of the type ${quoted(type)} and no paper; it was left out.`,
  dimensions: 'Dimensions exports no authors where there are more than 100.',
  quotesOdd: (record: string) =>
    `The quotation marks of the record that begins ${record} do not match up; it was left out.`,
  mendQuotes: 'Mend the quotation marks in a text editor.',
  quotePassed: (record: string) =>
    `A quotation mark in the record that begins ${record} has no partner and was passed over.`,
  manyCells: (record: string, cells: number, width: number) =>
    `The record that begins ${record} has ${cells} cells, but the header has ${width}; it was left out.`,
  quoteCells: 'Put cells that hold the separator in quotation marks.',
  endsAfter: (record: string, cells: number, width: number) =>
    `The record that begins ${record} ends after ${cells} of ${width} cells; it was left out.`,
  fewCells: (record: string, cells: number, width: number) =>
    `The record that begins ${record} has ${cells} of ${width} cells; the rest count as empty.`,
  shifted: (common: number, width: number) =>
    `Most records have ${common} cells, but the header has ${width}; columns at the end may be shifted.`,
  needs:
    'Coterie needs a column of titles (such as “Title”), and one of authors (such as “Authors”) or of texts (such as “Abstract”). Rename the columns and open the file again.',
  callAuthors: 'If a column holds the authors, call it “Authors” and open the file again.',
  patents: 'This is a list of patents, not of papers: it has a column “Jurisdiction”.',
  patentsRemedy: 'Export scholarly works instead.',
  andMore: (names: string, more: number) => `${names} and ${more} more`,
  topicsOnly: (columns: string) =>
    `No column of authors was found among ${columns}: the papers have topics, and nobody is tied to anybody.`,
  columnTwice: (column: string) => `The column ${quoted(column)} stands in the header twice.`,
  otherSheets: (names: string) => `Sheets without columns of titles and authors were left out: ${names}.`,
  nameColumns: 'Name their columns if they hold papers.',
  workbookUnreadable: (file: string, reason: string) =>
    `${quoted(file)} is an Excel workbook that cannot be read: ${reason}.`,
  emptyBook: 'it is empty',
  unpacksTo: (size: string) => `it unpacks to ${size}`,
  quoteAlone: (record: string) => `A quotation mark in the record that begins ${quoted(record)} has no partner.`,
  noColumns: (missing: readonly string[], columns: string) =>
    `No column of ${missing.join(' and no column of ')} was found among ${columns}.`,
};
