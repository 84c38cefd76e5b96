import { civilOf } from '../../lib/calendar.ts';
import type { DocumentType, Paper } from '../../model/paper.ts';
import type { PartialDate } from '../../model/partialDate.ts';
import type { Day } from '../../model/units.ts';
import { jsonLines } from '../jsonLines.ts';
import { citationKeys } from './citationKeys.ts';
import { keywordText } from './keywordText.ts';
import { onOneLine } from './onOneLine.ts';
import { cutListNote, paperNotes } from './paperNotes.ts';
import { writtenNames, type WrittenName } from './writtenName.ts';

/** Papers as a list of CSL-JSON (Citation Style Language 1.0.2), an item a line. It has no place for comments. */
export function* cslJsonChunks(papers: readonly Paper[]): Generator<string> {
  const keys = citationKeys(papers);
  yield* jsonLines([...papers.keys()], (at) => JSON.stringify(itemOf(papers[at]!, keys[at]!)));
  yield '\n';
}

const types: Readonly<Record<DocumentType, string>> = {
  article: 'article-journal',
  review: 'article-journal',
  'book review': 'review-book',
  editorial: 'article-journal',
  letter: 'article-journal',
  note: 'article-journal',
  erratum: 'article-journal',
  'conference paper': 'paper-conference',
  book: 'book',
  chapter: 'chapter',
  thesis: 'thesis',
  report: 'report',
  preprint: 'article',
  'data set': 'dataset',
  patent: 'patent',
  other: 'document',
};

/** Kinds that the type alone does not tell from others. */
const genres: ReadonlySet<DocumentType> = new Set([
  'review',
  'editorial',
  'letter',
  'note',
  'erratum',
  'preprint',
  'other',
]);

/** Where no kind is stated, what has a venue is taken for an article. */
function typeOf({ documentType, venue }: Paper): string {
  if (documentType) return types[documentType];
  return venue.trim() === '' ? 'document' : 'article-journal';
}

const publishedBy: ReadonlySet<string> = new Set(['book', 'thesis', 'report', 'dataset']);

function itemOf(paper: Paper, id: string): Readonly<Record<string, unknown>> {
  const type = typeOf(paper);
  const { ids, documentType, citations, date } = paper;
  const notes = [...(paper.authorsTruncated ? [cutListNote] : []), ...paperNotes(paper)];
  const names = writtenNames(paper).map((name) => ({ ...nameOf(name), ...(name.orcid && { ORCID: name.orcid }) }));
  return {
    id,
    type,
    ...filled({
      genre: documentType && genres.has(documentType) ? documentType : '',
      title: paper.title,
      [publishedBy.has(type) ? 'publisher' : 'container-title']: paper.venue,
    }),
    ...(names.length > 0 && { author: names }),
    ...(date && { issued: issued(date) }),
    ...filled({
      DOI: ids.doi ?? '',
      PMID: ids.pmid ?? '',
      archive: ids.arxiv ? 'arXiv' : '',
      archive_location: ids.arxiv ?? '',
      URL: ids.arxiv ? `https://arxiv.org/abs/${ids.arxiv}` : '',
      language: paper.language ?? '',
      keyword: keywordText(paper.keywords),
      abstract: paper.abstract,
      annote: notes.join(' '),
    }),
    ...(citations !== undefined && { 'is-referenced-by-count': citations }),
  };
}

const filled = (fields: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(fields)
      .map(([name, value]) => [name, onOneLine(value)] as const)
      .filter(([, value]) => value !== ''),
  );

/** A person whose name nobody has parted is a `family` alone, as people of one name are; a `literal` is an institution. */
function nameOf(name: WrittenName): Readonly<Record<string, string>> {
  if (name.kind !== 'parts') return { [name.kind === 'group' ? 'literal' : 'family']: name.name };
  const [particles, family] = partedFamily(name.family);
  return {
    family,
    given: name.given,
    ...(particles && { 'non-dropping-particle': particles }),
    ...(name.suffix && { suffix: name.suffix }),
  };
}

/** `van der Berg` is sorted and shortened by its style, which has to know what the small words in front are. */
function partedFamily(family: string): readonly [particles: string, family: string] {
  const words = family.split(' ');
  const first = words.findIndex((word) => !/^\p{Ll}+$/u.test(word));
  return first > 0 ? [words.slice(0, first).join(' '), words.slice(first).join(' ')] : ['', family];
}

/** As far as it is known; what lies between months or years as its two ends. */
function issued({ precision, from, to }: PartialDate) {
  const parts = (day: Day, count: number): number[] => {
    const { year, month, day: dayOfMonth } = civilOf(day);
    return [year, month, dayOfMonth].slice(0, count);
  };
  if (precision === 'year') return { 'date-parts': [parts(from, 1)] };
  if (precision === 'month') return { 'date-parts': [parts(from, 2)] };
  if (precision === 'day') return { 'date-parts': [parts(from, 3)] };
  const isOfMonths = civilOf(from).day === 1 && civilOf(to + 1).day === 1;
  return { 'date-parts': [parts(from, isOfMonths ? 2 : 3), parts(to, isOfMonths ? 2 : 3)] };
}
