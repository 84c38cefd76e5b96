import type { Meant } from '../../bibliography.ts';
import type { Damage, FormatCase } from '../formatCase.ts';

const months = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const issue = ({ month, day }: Meant) => (month === 0 ? '' : `${months[month - 1]}${day === 0 ? '' : ` ${day}`}`);
const inverted = ({ family, given }: Meant['authors'][number]) => `${family}, ${given}`;
const natural = ({ family, given }: Meant['authors'][number]) => `${given} ${family}`;
const accession = (at: number) => `WOS:${String(at).padStart(15, '0')}`;
const filled = (tag: string, value: string) => (value === '' ? [] : [`${tag} ${value}`]);

function taggedRecord(paper: Meant, type: string, names: readonly string[], id: string): string {
  return [
    `PT ${type}`,
    `AU ${names.join('\n   ')}`,
    `AF ${names.join('\n   ')}`,
    `TI ${paper.title}`,
    'SO JOURNAL OF PLACES',
    ...filled('DE', paper.keywords.join('; ')),
    'CR Roe J, 1999, J PLACES, V1, P1',
    '   Poe E, 1998, J PLACES, V2, P2',
    ...filled('PD', issue(paper)),
    `PY ${paper.year}`,
    `DI ${paper.doi}`,
    `UT ${id}`,
    'ER',
  ].join('\n');
}

const taggedDamages: Readonly<Record<string, Damage>> = {
  'end gone': (record) => record.replace(/\nER$/, ''),
  'start gone': (record) => record.slice(record.indexOf('\n') + 1),
  'cut in the title': (record) => record.slice(0, record.indexOf('\nTI ') + 5),
  'cut in the authors': (record) => record.slice(0, record.indexOf('\nAU ') + 6),
  'letters gone before the title': (record) => record.replace('\nTI ', '\n'),
  'ended before the title': (record) => record.replace('\nTI ', '\nER\n\nTI '),
};
const taggedSnippets = [
  'ER',
  '\nER\n',
  'PT J\n',
  '\n   ',
  '\nAU ',
  '\nAF ',
  'EF',
  'FN ',
  'VR 1.0\n',
  '\nOI Lee, Ann/0000-0002-1825-0097\n',
];

export const wosPlain: FormatCase = {
  name: 'Web of Science, plain text',
  format: 'wos-plain',
  carries: { names: 'parts', dates: 'day', doi: true, keywords: true },
  head: () => 'FN Clarivate Analytics Web of Science\nVR 1.0\n',
  tail: () => '\n\nEF',
  between: '\n\n',
  record: (paper, at) => taggedRecord(paper, 'J', paper.authors.map(inverted), accession(at)),
  damages: taggedDamages,
  snippets: taggedSnippets,
};

export const openalexText: FormatCase = {
  name: 'OpenAlex, plain text',
  format: 'openalex-text',
  carries: { names: 'natural', dates: 'day', doi: true, keywords: true },
  head: () => 'FN OpenAlex\nVR 1.0\n',
  tail: () => '\n\nEF',
  between: '\n\n',
  record: (paper, at) => taggedRecord(paper, 'U', paper.authors.map(natural), `https://openalex.org/W10${at}`),
  damages: taggedDamages,
  snippets: taggedSnippets,
};

const columns = 'PT\tAU\tBA\tAF\tCA\tTI\tSO\tDE\tOI\tPD\tPY\tDI\tEA\tUT';

/** One cell more than the header has columns, as the Web of Science writes it. */
const tabRecord = (paper: Meant, at: number) => {
  const names = paper.authors.map(inverted).join('; ');
  const [words, date] = [paper.keywords.join('; '), issue(paper)];
  const cells = [
    'J',
    names,
    '',
    names,
    '',
    paper.title,
    'J "PLACES',
    words,
    '',
    date,
    paper.year,
    paper.doi,
    '',
    accession(at),
    '',
  ];
  return cells.join('\t');
};
const placeOf = (record: string, column: number) => record.split('\t').slice(0, column).join('\t').length;

export const wosTab: FormatCase = {
  name: 'Web of Science, tab-delimited',
  format: 'wos-tab',
  carries: { names: 'parts', dates: 'day', doi: true, keywords: true },
  head: () => `${columns}\n`,
  tail: () => '\n',
  between: '\n',
  record: tabRecord,
  damages: {
    'cut in the title': (record) => record.slice(0, placeOf(record, 5) + 3),
    'cut in the authors': (record) => record.slice(0, placeOf(record, 1) + 3),
    'tab gone behind the authors': (record) => record.replace('\t\t', '\t'),
    'tab too many in the title': (record) =>
      `${record.slice(0, placeOf(record, 5) + 2)}\t${record.slice(placeOf(record, 5) + 2)}`,
    'first cell gone': (record) => record.slice(2),
    'torn in the title': (record) =>
      `${record.slice(0, placeOf(record, 5) + 3)}\n${record.slice(placeOf(record, 5) + 3)}`,
  },
  snippets: ['\t', '\t\t', '"', 'PT\tAU\t', '\nJ\t', columns, 'WOS:000000000000001'],
};
