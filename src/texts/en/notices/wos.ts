import { quoted } from '../../quoted.ts';

export const wos = {
  cut: (record: string) => `The record ${record} breaks off within its authors; it was left out.`,
  medlineNotEnded: (record: string) => `The record ${record} has no “SO” line; its end may be missing.`,
  blankLine: (line: number) =>
    `A blank line stands within the record of line ${line}; what follows was read as a part of it.`,
  unknownField: (line: string) => `The line ${line} begins with a field that is not known; such fields were left out.`,
  unwrapped: (line: string) =>
    `The line ${line} has neither a field nor blanks in front; it was read as part of the line above.`,
  outside: (line: string) => `The line ${line} belongs to no record; it was left out.`,
  untagged: (line: string) =>
    `The line ${line} has no field in front; it was left out, and so are such lines behind it.`,
  mendMedline: 'Mend the letters in front of the line, or put six blanks there if it continues the line above.',
  namesDiffer: (short: number, full: number) =>
    `The record has ${short} authors with initials and ${full} with full names; those with initials were taken.`,
  notEnded: (record: string) => `The record ${record} has no “ER” line; its end may be missing.`,
  noRecords: (file: string) => `${quoted(file)} has the head of a tagged file, but no records.`,
  noStart: 'A record begins without its “PT” line; it was read from here on.',
  fieldTwice: (field: string, line: number) =>
    `A second “${field}” stands in the record of line ${line}; perhaps two records ran together.`,
  fieldTwiceRemedy: 'Look whether “ER” and “PT” lines are missing there.',
  mendLine: 'Mend the two letters in front of the line, or put three blanks there if it continues the line above.',
  manyCells: (width: number) => `has more than ${width} cells`,
  fewCells: (cells: number, width: number) => `ends after ${cells} of ${width} cells`,
  wrongColumns: 'has its cells in the wrong columns',
  tabs: 'Look for tabs that are too many or too few in that line, or export it again.',
  broken: (record: string, fault: string) => `The record that begins ${record} ${fault}; it was left out.`,
  noHeader: 'No header with the columns PT, AU and TI was found.',
  torn: (record: string, lines: number) =>
    `The record that begins ${quoted(record)} was torn over ${lines} lines and put together again.`,
  /** Undefined where the record has none. */
  recordCut: (title: string | undefined) =>
    `The record ${title === undefined ? 'without a title' : quoted(title)} breaks off within its authors; it was left out.`,
};
