import type { ClassScheme, Paper } from '../../model/paper.ts';
import { isArxivClass } from '../values/arxivClass.ts';
import { classed } from '../values/classes.ts';
import { mainFirst, meshHeading } from '../values/mesh.ts';
import { foldHeader } from './columns.ts';
import type { Row } from './delimited.ts';
import type { Dialect } from './dialects.ts';
import type { HeaderRow } from './header.ts';
import { wordColumns, wordsOf, type WordColumn } from './tablePaper.ts';

/** A column of classes, all of one scheme; undefined where nobody tells which. */
interface ClassColumn extends WordColumn {
  readonly scheme: ClassScheme | undefined;
}

/** Folded names of columns by the scheme that they tell. */
const names: readonly (readonly [ClassScheme, string])[] = [
  ['OpenAlex topics', 'primarytopicdisplayname topicsdisplayname'],
  ['arXiv categories', 'arxivcategory arxivcategories'],
  ['MeSH headings', 'meshterms mesh meshheadings meshsubjectheadings'],
  ['Keywords Plus', 'keywordplus keywordsplus'],
  ['index keywords', 'indexkeywords ieeeterms'],
];
const schemeOfName = new Map(names.flatMap(([scheme, list]) => list.split(' ').map((name) => [name, scheme] as const)));

/** A scheme that OpenAlex has given up. */
const noScheme = 'concepts';

function schemeOf(name: string, words: readonly string[]): ClassScheme | undefined {
  if (name === noScheme) return undefined;
  const isOfArxiv = words.length > 0 && words.every(isArxivClass);
  return schemeOfName.get(name) ?? (isOfArxiv ? 'arXiv categories' : 'subject categories');
}

/** bibliometrix calls `ID` what indexers add, and `DB` tells who they are. */
function schemeOfBibliometrix({ names: header }: HeaderRow, rows: readonly Row[]): ClassScheme {
  const database = (rows[0]?.cells[header.indexOf('DB')] ?? '').trim().toUpperCase();
  if (database === 'ISI' || database === 'WOS') return 'Keywords Plus';
  return database.startsWith('PUBMED') ? 'MeSH headings' : 'index keywords';
}

/** So many records tell what a column holds that goes by a general name. */
const rowsLookedAt = 1000;

/** The columns of classes, each with its scheme: told by the name of the column, or by what stands in it. */
export function classColumns(header: HeaderRow, rows: readonly Row[], dialect: Dialect): readonly ClassColumn[] {
  const looked = rows.slice(0, rowsLookedAt);
  const known = wordColumns(header.columns.get('categories') ?? [], rows).map(({ at, separator }): ClassColumn => ({
    at,
    separator,
    scheme: schemeOf(
      foldHeader(header.names[at] ?? ''),
      looked.flatMap((row) => wordsOf(row, [{ at, separator }])),
    ),
  }));
  const indexed = dialect === 'bibliometrix' ? header.names.indexOf('ID') : -1;
  if (indexed < 0) return known;
  const scheme = schemeOfBibliometrix(header, rows);
  return [...wordColumns([indexed], rows).map(({ at, separator }) => ({ at, separator, scheme })), ...known];
}

const readable = ({ scheme }: ClassColumn, words: readonly string[]): readonly string[] =>
  scheme === 'MeSH headings' ? mainFirst(words.map(meshHeading)) : words;

export function classesOf(row: Row, columns: readonly ClassColumn[]): Pick<Paper, 'categories' | 'classes'> {
  const lists = columns.map((column) => ({ column, words: readable(column, wordsOf(row, [column])) }));
  const schemed = lists.flatMap(({ column: { scheme }, words }) => (scheme ? [[scheme, words] as const] : []));
  return { categories: [...new Set(lists.flatMap(({ words }) => words))], ...classed(...schemed) };
}
