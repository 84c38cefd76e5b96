import type { Meant } from '../../bibliography.ts';
import type { Damage, FormatCase } from '../formatCase.ts';

const two = (value: number) => String(value).padStart(2, '0');
const isoDate = ({ year, month, day }: Meant) =>
  `${year}${month === 0 ? '' : `-${two(month)}`}${day === 0 ? '' : `-${two(day)}`}`;
const inverted = ({ authors }: Meant) => authors.map(({ family, given }) => `${family}, ${given}`).join('; ');
const natural = ({ authors }: Meant) => authors.map(({ family, given }) => `${given} ${family}`);

const allQuoted = (cells: readonly string[], separator: string) =>
  cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(separator);

/** Breaks of a table that quotes all cells; the first is the title and the second the authors. */
function quotedDamages(separator: string): Record<string, Damage> {
  const border = `"${separator}"`;
  return {
    'first quotation mark gone': (record) => record.slice(1),
    'last quotation mark gone': (record) => record.replace(/"$/, ''),
    'quotation mark open behind the title': (record) => record.replace(border, `"${separator}`),
    'quotation mark open before the authors': (record) => record.replace(border, `${separator}"`),
    'cut in the title': (record) => record.slice(0, record.indexOf(border) - 1),
    'cut in the authors': (record) => record.slice(0, record.indexOf(border) + 6),
  };
}

/** Breaks of a table without any quotation marks. */
const bareDamages = (separator: string): Record<string, Damage> => ({
  'cut in the title': (record) => record.slice(0, record.indexOf(separator) - 1),
  'cut in the authors': (record) => record.slice(0, record.indexOf(separator) + 4),
  'separator behind the title gone': (record) => record.replace(separator, ''),
  'all separators gone': (record) => record.replaceAll(separator, ' '),
  'separators in the title': (record) => record.replace(' ', separator.repeat(4)),
  'only the title left': (record) => record.split(separator)[0]!,
});

interface TableSpec {
  readonly name: string;
  readonly format: string;
  readonly carries: FormatCase['carries'];
  readonly header: readonly string[];
  /** The title and the authors first. */
  readonly cells: (paper: Meant, at: number) => readonly string[];
  readonly separator?: string;
  readonly preamble?: string;
}

function quotedTable(spec: TableSpec): FormatCase {
  const { name, format, carries, header, cells, separator = ',', preamble = '' } = spec;
  return {
    name,
    format,
    carries,
    head: () => `${preamble}${allQuoted(header, separator)}\n`,
    tail: () => '\n',
    between: '\n',
    record: (paper, at) => allQuoted(cells(paper, at), separator),
    damages: quotedDamages(separator),
    snippets: ['"', `"${separator}"`, '""', 'sep=;\n', `${header.join(separator)}\n`],
  };
}

const plainHeader = ['Title', 'Authors', 'Date', 'DOI', 'Keywords'];
const plainCells = (paper: Meant) => [
  paper.title,
  inverted(paper),
  isoDate(paper),
  paper.doi,
  paper.keywords.join('; '),
];
const everything = { names: 'parts', dates: 'day', doi: true, keywords: true } as const;

export const semicolonTable: FormatCase = quotedTable({
  name: 'A table of cells between semicolons',
  format: 'csv',
  carries: everything,
  header: plainHeader,
  cells: plainCells,
  separator: ';',
});

export const tabTable: FormatCase = {
  name: 'A table of cells between tabs, without quotation marks',
  format: 'csv',
  carries: { ...everything, keywords: false },
  head: () => 'Title\tAuthors\tDate\tDOI\tPublisher\n',
  tail: () => '\n',
  between: '\n',
  record: (paper) => [...plainCells(paper).slice(0, 4), 'Press'].join('\t'),
  damages: bareDamages('\t'),
  snippets: ['\t', '\t\t', '"', 'Title\tAuthors\n'],
};

export const scopusCsv: FormatCase = quotedTable({
  name: 'The CSV of Scopus since 2023',
  format: 'scopus-csv',
  carries: { ...everything, dates: 'year' },
  header: [
    'Title',
    'Authors',
    'Author full names',
    'Author(s) ID',
    'Year',
    'Source title',
    'DOI',
    'Author Keywords',
    'EID',
  ],
  cells: (paper, at) => [
    paper.title,
    paper.authors.map(({ family, given }) => `${family} ${given[0]}.`).join('; '),
    paper.authors.map(({ family, given }, place) => `${family}, ${given} (5720${at}${place})`).join('; '),
    paper.authors.map((_, place) => `5720${at}${place}`).join('; '),
    String(paper.year),
    'Journal',
    paper.doi,
    paper.keywords.join('; '),
    `2-s2.0-850000000${at}`,
  ],
});

export const openalexCsv: FormatCase = quotedTable({
  name: 'The CSV of OpenAlex',
  format: 'openalex-csv',
  carries: { names: 'natural', dates: 'year', doi: true, keywords: true },
  header: [
    'display_name',
    'authorships.author.display_name',
    'authorships.author.id',
    'id',
    'doi',
    'publication_date',
    'publication_year',
    'keywords.display_name',
  ],
  cells: (paper, at) => [
    paper.title,
    natural(paper).join('|'),
    paper.authors.map((_, place) => `https://openalex.org/A${at}${place}`).join('|'),
    `https://openalex.org/W100000${at}`,
    `https://doi.org/${paper.doi}`,
    `${paper.year}-01-01`,
    String(paper.year),
    paper.keywords.join('|'),
  ],
});

export const zoteroCsv: FormatCase = quotedTable({
  name: 'The CSV of Zotero',
  format: 'zotero-csv',
  carries: everything,
  header: ['Title', 'Author', 'Key', 'Item Type', 'Publication Year', 'Date', 'DOI', 'Manual Tags', 'Date Modified'],
  cells: (paper, at) => [
    paper.title,
    inverted(paper),
    `KEY${at}`,
    'journalArticle',
    String(paper.year),
    isoDate(paper),
    paper.doi,
    paper.keywords.join('; '),
    '2024-01-01 10:00:00',
  ],
});

export const lensCsv: FormatCase = quotedTable({
  name: 'The CSV of The Lens',
  format: 'lens-csv',
  carries: { names: 'natural', dates: 'day', doi: true, keywords: true },
  header: ['Title', 'Author/s', 'Lens ID', 'Date Published', 'Publication Year', 'DOI', 'Keywords'],
  cells: (paper, at) => [
    paper.title,
    natural(paper).join('; '),
    `000-111-222-333-44${at}`,
    paper.month === 0 ? '' : isoDate(paper),
    String(paper.year),
    paper.doi,
    paper.keywords.join('; '),
  ],
});

export const dimensionsCsv: FormatCase = quotedTable({
  name: 'The CSV of Dimensions',
  format: 'dimensions-csv',
  carries: { ...everything, keywords: false },
  preamble: '"About the data: Exported on Nov 24, 2026. Criteria: nets, ties."\n',
  header: ['Title', 'Authors', 'Rank', 'Publication ID', 'DOI', 'Publication date', 'PubYear'],
  cells: (paper, at) => [
    paper.title,
    inverted(paper),
    '500',
    `pub.100${at}`,
    paper.doi,
    isoDate(paper),
    String(paper.year),
  ],
});

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const cited = ({ year, month, day }: Meant) =>
  `J Nets. ${year}${month === 0 ? '' : ` ${months[month - 1]}`}${day === 0 ? '' : ` ${day}`};1(2):3-4.`;

export const pubmedCsv: FormatCase = quotedTable({
  name: 'The CSV of PubMed',
  format: 'pubmed-csv',
  carries: { names: 'natural', dates: 'day', doi: true, keywords: false },
  header: [
    'Title',
    'Authors',
    'PMID',
    'Citation',
    'First Author',
    'Journal/Book',
    'Publication Year',
    'Create Date',
    'DOI',
  ],
  cells: (paper, at) => [
    paper.title,
    `${natural(paper).join(', ')}.`,
    String(1000 + at),
    cited(paper),
    natural(paper)[0]!,
    'J Nets',
    String(paper.year),
    '2024/01/02',
    paper.doi,
  ],
});
