import { civilOf, isoDay } from '../../lib/calendar.ts';
import type { DocumentType, Paper } from '../../model/paper.ts';
import type { PartialDate } from '../../model/partialDate.ts';
import { isoDate } from '../isoDates.ts';
import { onOneLine } from './onOneLine.ts';
import { cutListNote, paperNotes } from './paperNotes.ts';
import { writtenNames, type WrittenName } from './writtenName.ts';

/**
 * Papers as RIS, a record for each, in UTF-8: after the format’s own rules, two letters, two blanks, a dash and a blank
 * in front of a value on one line, lines that end in CR LF, and `ER` behind each record. It has no place for comments.
 */
export function* risChunks(papers: readonly Paper[]): Generator<string> {
  for (const paper of papers) yield recordOf(paper);
}

const types: Readonly<Record<DocumentType, string>> = {
  article: 'JOUR',
  review: 'JOUR',
  'book review': 'JOUR',
  editorial: 'JOUR',
  letter: 'JOUR',
  note: 'JOUR',
  erratum: 'JOUR',
  'conference paper': 'CPAPER',
  book: 'BOOK',
  chapter: 'CHAP',
  thesis: 'THES',
  report: 'RPRT',
  preprint: 'UNPB',
  'data set': 'DATA',
  patent: 'PAT',
  other: 'GEN',
};

/** What the type of a record says of itself; all other kinds are told beside it. */
const told: ReadonlySet<DocumentType> = new Set([
  'article',
  'conference paper',
  'book',
  'chapter',
  'thesis',
  'report',
  'preprint',
  'data set',
  'patent',
]);

/** Where no kind is stated, what has a venue is taken for an article. */
function typeOf({ documentType, venue }: Paper): string {
  if (documentType) return types[documentType];
  return venue.trim() === '' ? 'GEN' : 'JOUR';
}

const publishedBy: ReadonlySet<string> = new Set(['BOOK', 'THES', 'RPRT', 'DATA']);

type Line = readonly [tag: string, value: string];

function recordOf(paper: Paper): string {
  const type = typeOf(paper);
  const { documentType, ids, citations, authorsTruncated } = paper;
  const notes = [...(authorsTruncated ? [cutListNote] : []), ...paperNotes(paper)];
  const lines: Line[] = [
    ...writtenNames(paper).map((name): Line => ['AU', nameText(name)]),
    ['TI', paper.title],
    [publishedBy.has(type) ? 'PB' : 'T2', paper.venue],
    ...dateLines(paper.date),
    ['M3', documentType && !told.has(documentType) ? documentType : ''],
    ['AB', paper.abstract],
    ...paper.keywords.map((keyword): Line => ['KW', keyword]),
    ['LA', paper.language ?? ''],
    ['DO', ids.doi ?? ''],
    // The first address is where readers look for the number of PubMed.
    ['UR', ids.pmid ? `https://pubmed.ncbi.nlm.nih.gov/${ids.pmid}/` : ''],
    ['UR', ids.arxiv ? `https://arxiv.org/abs/${ids.arxiv}` : ''],
    ['AN', ids.source?.startsWith('wos:') ? ids.source.slice('wos:'.length) : ''],
    ...(paper.affiliations ?? []).map(({ name }): Line => ['AD', name]),
    ['N1', citations === undefined ? '' : `Cited by: ${citations}`],
    ...notes.map((note): Line => ['N1', note]),
  ];
  const written = lines.map(([tag, value]): Line => [tag, onOneLine(value)]).filter(([, value]) => value !== '');
  return [['TY', type] as const, ...written, ['ER', ''] as const]
    .map(([tag, value]) => `${tag}  - ${value}\r\n`)
    .join('')
    .concat('\r\n');
}

/** A comma at the end says that a name of several words is not to be parted. */
function nameText(name: WrittenName): string {
  if (name.kind === 'parts') return [name.family, name.given, name.suffix].filter((part) => part !== '').join(', ');
  return name.kind === 'group' && name.name.includes(' ') && !name.name.includes(',') ? `${name.name},` : name.name;
}

/** `YYYY/MM/DD/`, parts that are not known left empty, and behind the last bar what no figures say. */
function dateLines(date: PartialDate | undefined): Line[] {
  if (!date) return [];
  const { year } = civilOf(date.from);
  const [month, day] = isoDay(date.from).split('-').slice(-2);
  const line = (figures: string): Line[] => [
    ['PY', String(year)],
    ['DA', `${year}/${figures}`],
  ];
  if (date.precision === 'year') return [['PY', String(year)]];
  if (date.precision === 'day') return line(`${month}/${day}/`);
  return line(date.precision === 'month' ? `${month}//` : `${month}//${isoDate(date)}`);
}
