import { maybeListLiteral } from '../text/listLiteral.ts';
import type { AuthorCells } from '../tables/tableAuthors.ts';

/*
 * Author cells as scripts write them: a list of objects, as JSON or as the literal of a script. They become one name a
 * line, with the ids beside them.
 */

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The first of the fields that holds a text or a number. */
function textIn(fields: Fields, ...names: readonly string[]): string {
  for (const name of names) {
    const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (typeof value === 'string' && value !== '') return value;
    if (typeof value === 'number') return String(value);
  }
  return '';
}

interface Named {
  readonly name: string;
  readonly id: string;
  readonly orcid: string;
}

/** OpenAlex puts the person into `author`; Crossref, CSL and S2 have the name at the top. */
function namedIn(item: unknown): Named {
  if (typeof item === 'string') return { name: item, id: '', orcid: '' };
  if (!isFields(item)) return { name: '', id: '', orcid: '' };
  const inner = isFields(item['author']) ? item['author'] : item;
  const family = textIn(inner, 'family', 'last', 'last_name', 'lastName', 'surname');
  const given = textIn(inner, 'given', 'first', 'first_name', 'firstName', 'forename');
  const whole = textIn(inner, 'display_name', 'name', 'full_name', 'fullName', 'literal', 'raw_author_name');
  const name = family !== '' && given !== '' ? `${family}, ${given}` : whole || family;
  const author = textIn(inner, 'authorId');
  return {
    name: name || textIn(item, 'raw_author_name'),
    id: author === '' ? textIn(inner, 'id') : `s2:${author}`,
    orcid: textIn(inner, 'orcid', 'ORCID'),
  };
}

function maybeJson(cell: string): unknown {
  try {
    return JSON.parse(cell);
  } catch {
    return undefined;
  }
}

const literalName =
  /["'](?:display_name|name|full_name|fullName)["']\s?:\s?(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)')/g;

/** The names in `[{'name': "Ann O'Neil", 'id': 1}]`, which is no JSON. */
const namesInLiteral = (cell: string): Named[] =>
  [...cell.matchAll(literalName)].map(([, double, single]) => ({
    name: (double ?? single ?? '').replaceAll(/\\(.)/g, '$1'),
    id: '',
    orcid: '',
  }));

function maybeNamed(cell: string): Named[] | undefined {
  const text = cell.trim();
  if (!/^(?:\[\s*)?\{/.test(text)) return undefined;
  const value = maybeJson(text);
  if (value === undefined) return namesInLiteral(text);
  return (Array.isArray(value) ? value : [value]).map(namedIn);
}

const isObjects = ({ authors }: AuthorCells) => /^\s*(?:\[\s*)?\{\s*["']/.test(authors.slice(0, 200));
const lines = (texts: readonly string[]) => texts.map((text) => text.replaceAll(/\s+/g, ' ')).join('\n');

function asLines(cells: AuthorCells): AuthorCells {
  const found = maybeNamed(cells.authors);
  if (!found) return { ...cells, authors: lines(maybeListLiteral(cells.authors) ?? [cells.authors]) };
  const named = found.filter(({ name }) => name.trim() !== '');
  const beside = (pick: (one: Named) => string, cell: string) => (named.some(pick) ? lines(named.map(pick)) : cell);
  return {
    ...cells,
    authors: lines(named.map(({ name }) => name)),
    ids: beside(({ id }) => id, cells.ids),
    orcids: beside(({ orcid }) => orcid, cells.orcids),
  };
}

/** The cells with one name a line when most of them are lists of objects; undefined for all other columns. */
export function maybeObjectAuthors(all: readonly AuthorCells[]): AuthorCells[] | undefined {
  const filled = all.filter(({ authors }) => authors.trim() !== '');
  return filled.length > 0 && filled.filter(isObjects).length * 2 > filled.length ? all.map(asLines) : undefined;
}
