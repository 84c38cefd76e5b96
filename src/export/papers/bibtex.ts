import { civilOf, yearOf } from '../../lib/calendar.ts';
import type { Affiliation, DocumentType, Paper } from '../../model/paper.ts';
import type { PartialDate } from '../../model/partialDate.ts';
import { isoDate } from '../isoDates.ts';
import { citationKeys } from './citationKeys.ts';
import { keywordText } from './keywordText.ts';
import { onOneLine } from './onOneLine.ts';
import { paperNotes } from './paperNotes.ts';
import { texText, texTitle, verbatim } from './texText.ts';
import { writtenNames, type WrittenName } from './writtenName.ts';

/**
 * Papers as BibTeX, in UTF-8: an entry for each, and a comment in front that says which these are. After Patashnik,
 * “BibTeXing” (1988), with the fields of BibLaTeX where BibTeX has none: `doi`, `eprint`, `date`, `langid`.
 */
export function* bibtexChunks(papers: readonly Paper[], about: readonly string[]): Generator<string> {
  yield commentOf(about);
  const keys = citationKeys(papers);
  for (const [at, paper] of papers.entries()) yield entryOf(paper, keys[at]!);
}

/** Some readers end a comment at its first brace, and some begin an entry at any `@`. */
function commentOf(about: readonly string[]): string {
  const lines = about.map((line) => onOneLine(line).replaceAll('{', '(').replaceAll('}', ')').replaceAll('@', '(at)'));
  return lines.length > 0 ? `@comment{\n${lines.map((line) => `  ${line}\n`).join('')}}\n\n` : '';
}

/** The type of the entry, and the field that the venue stands in. */
interface EntryType {
  readonly type: string;
  readonly venue: string;
}

const inJournal: EntryType = { type: 'article', venue: 'journal' };
const elsewhere: EntryType = { type: 'misc', venue: 'publisher' };

const entryTypes: Readonly<Record<DocumentType, EntryType>> = {
  article: inJournal,
  review: inJournal,
  'book review': inJournal,
  editorial: inJournal,
  letter: inJournal,
  note: inJournal,
  erratum: inJournal,
  'conference paper': { type: 'inproceedings', venue: 'booktitle' },
  book: { type: 'book', venue: 'publisher' },
  chapter: { type: 'incollection', venue: 'booktitle' },
  thesis: { type: 'phdthesis', venue: 'school' },
  report: { type: 'techreport', venue: 'institution' },
  preprint: elsewhere,
  'data set': elsewhere,
  patent: elsewhere,
  other: elsewhere,
};

/** These are what their entries are called; all others are told beside it, as Scopus does. */
const toldByEntry: ReadonlySet<DocumentType> = new Set([
  'article',
  'conference paper',
  'book',
  'chapter',
  'thesis',
  'report',
]);

/** Where no kind is stated, what has a venue is taken for an article. */
function entryTypeOf({ documentType, venue }: Paper): EntryType {
  if (documentType) return entryTypes[documentType];
  return venue.trim() === '' ? elsewhere : inJournal;
}

type Field = readonly [name: string, value: string];

function entryOf(paper: Paper, key: string): string {
  const { type, venue } = entryTypeOf(paper);
  const { documentType, ids, language, citations } = paper;
  const fields: Field[] = [
    ['author', authorList(paper)],
    ['author+an:orcid', orcids(paper)],
    ['title', braced(texTitle(paper.title))],
    [venue, text(paper.venue)],
    ...dateFields(paper.date),
    ['doi', raw(ids.doi)],
    ['eprint', raw(ids.arxiv)],
    ['archiveprefix', ids.arxiv ? '{arXiv}' : ''],
    ['primaryclass', raw(arxivClass(paper))],
    ['pmid', raw(ids.pmid)],
    ['keywords', text(keywordText(paper.keywords))],
    ['document_type', documentType && !toldByEntry.has(documentType) ? text(documentType) : ''],
    ['language', text(language ?? '')],
    ['times-cited', citations === undefined ? '' : `{${citations}}`],
    ['affiliation', text(addressesOf(paper.affiliations))],
    ['annote', text(paperNotes(paper).join(' '))],
    ['abstract', text(paper.abstract)],
  ];
  const lines = fields.filter(([, value]) => value !== '').map(([name, value]) => `  ${name} = ${value}`);
  return `@${type}{${[key, ...lines].join(',\n')}\n}\n\n`;
}

const braced = (value: string): string => (value === '' ? '' : `{${value}}`);
const text = (value: string): string => braced(texText(value));
const raw = (value = ''): string => braced(verbatim(value));

const arxivClass = ({ ids, classes = [] }: Paper): string | undefined =>
  ids.arxiv ? classes.find(({ scheme }) => scheme === 'arXiv categories')?.names[0] : undefined;

const addressesOf = (affiliations: readonly Affiliation[] = []): string =>
  affiliations
    .map(({ name }) => name)
    .filter(Boolean)
    .join('; ');

function authorList(paper: Paper): string {
  const names = writtenNames(paper).map(nameText);
  if (paper.authorsTruncated && names.length > 0) names.push('others');
  return braced(names.join(' and '));
}

function nameText(name: WrittenName): string {
  if (name.kind === 'parts') return [name.family, name.suffix, name.given].filter(Boolean).map(partText).join(', ');
  return name.kind === 'group' ? `{${texText(name.name)}}` : wholeText(name.name);
}

/** A comma, or the word that stands between names, would part it. */
const partText = (part: string): string =>
  /,|\sand\s|^and\s|\sand$/i.test(part) ? `{${texText(part)}}` : texText(part);

/** Of `A and B` both words are one name only within braces, and so are more than two commas. */
function wholeText(name: string): string {
  const commas = name.split(',').length - 1;
  const isPlain = !/\sand\s|^and\s|\sand$|^others$/i.test(name) && commas <= 1 && !name.endsWith(',');
  return isPlain ? texText(name) : `{${texText(name)}}`;
}

/** BibLaTeX's annotations, by the position of the name. */
function orcids(paper: Paper): string {
  const told = writtenNames(paper).map(({ orcid }, at) =>
    orcid === undefined ? '' : `${at + 1}="${verbatim(orcid)}"`,
  );
  return braced(told.filter(Boolean).join('; '));
}

const monthNames = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Year, month and day as far as they are known; what lies between months or years also as an interval. */
function dateFields(date: PartialDate | undefined): Field[] {
  if (!date) return [];
  const { year, month, day } = civilOf(date.from);
  const fields: Field[] = [['year', `{${year}}`]];
  if (date.precision === 'year') return fields;
  if (date.precision === 'day') return [...fields, ['month', monthNames[month - 1]!], ['day', `{${day}}`]];
  if (date.precision === 'month') return [...fields, ['month', monthNames[month - 1]!]];
  return yearOf(date.to) > 9999 || year < 0 ? fields : [['date', `{${isoDate(date)}}`], ...fields];
}
