import { counted, plural } from '../../numbers.ts';
import { quoted } from '../../quoted.ts';

export const files = {
  notPapers: 'Coterie needs a list of papers, such as BibTeX or CSV.',
  saveAsCsv: 'Open it in the spreadsheet program and save it as CSV (UTF-8).',
  unpackInside: 'Unpack it and open the files inside.',
  notTheirPapers: 'Coterie reads lists of papers, not the papers themselves. Export the list as BibTeX or CSV.',
  asCsv: 'Export it as CSV.',
  listAsCsv: 'Export the list of papers as CSV.',
  ifAccentsWrong: 'If accents look wrong, save the file as UTF-8 and open it again.',
  windows1252: 'The text is not UTF-8; it was read as windows-1252 (Western European).',
  split: (limit: string) => `Split it; ${limit} is the limit.`,
  tooLong: (file: string, size: string) => `${quoted(file)} is ${size} long.`,
  notText: (file: string, kind: string) => `${quoted(file)} is ${kind}, not a list of papers.`,
  megabytes: (megabytes: number) => `${megabytes} MB`,
  unpacksTo: (size: string) => `it unpacks to more than ${size}`,
  endsEarly: 'it ends too early',
  unpackAside: 'Unpack it with another program, and open the files inside.',
  andMore: (names: string, more: number) => `${names} and ${more} more`,
  systemSkipped: (archive: string, names: string) =>
    `Folders and system files in ${quoted(archive)} were skipped: ${names}.`,
  bombTotal: (size: string, limit: string) => `would unpack to ${size}; ${limit} is the limit`,
  bombRatio: (size: string, ratio: number) =>
    `would unpack to ${size}, ${ratio} times its own size, which no list of papers does`,
  tooDeep: 'lies in an archive in an archive',
  bomb: (file: string, why: string) => `${quoted(file)} ${why}; it was not opened.`,
  noList: (file: string) => `${quoted(file)} holds no list of papers.`,
  needsLists: 'Coterie needs lists of papers, such as BibTeX or CSV.',
  memberUnreadable: (file: string, reason: string) => `${quoted(file)} cannot be unpacked: ${reason}.`,
  unpackOrDownload: 'Unpack it with another program, or download it again.',
  archiveUnreadable: (file: string, kind: string, reason: string) =>
    `${quoted(file)} is ${kind} that cannot be unpacked: ${reason}.`,
  noContents: 'its list of contents is missing, so perhaps its end was cut off',
  contentsMisfit: 'its list of contents does not fit it',
  contentsDamaged: 'its list of contents is damaged',
  tooManyFiles: (count: number, limit: number) => `it holds ${count} files; ${limit} is the limit`,
  overlap: 'the files in it overlap',
  locked: 'it is locked with a password',
  unusual: (method: number) => `it is packed in an unusual way (method ${method})`,
  unpacksBeyond: (size: string, limit: string) => `it unpacks to ${size}; ${limit} is the limit`,
  samePlace: 'Export BibTeX or CSV from the same place.',
  listAsBibtex: 'Save or export the list itself as BibTeX or CSV.',
  oneOfPeople: 'Open the list of the works of one of them.',
  notReadYet: (file: string, kind: string) => `${quoted(file)} is ${kind}, which Coterie does not read yet.`,
  formats:
    'Coterie reads tables (CSV, Excel, Parquet), BibTeX, RIS, EndNote, Web of Science, MEDLINE, RefWorks and Ovid text, ' +
    'the XML and JSON of the large databases, profile pages copied as text, and network files.',
  someLines: (lines: number, first: number) =>
    `${plural(lines, { one: 'line is', other: 'lines are' })} not UTF-8, unlike the rest, first line ${first}; read as windows-1252.`,
  othersSkipped: (archive: string, others: number, names: string) =>
    `In ${quoted(archive)}, ${counted(others, 'file')} without any list were skipped: ${names}.`,
};
