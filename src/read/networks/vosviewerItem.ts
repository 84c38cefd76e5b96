import type { Extras } from '../../model/givenNetwork.ts';
import { columnPlace, placeKey, type ColumnPlace } from '../../model/vosviewerColumn.ts';
import { isObject, type JsonObject } from '../json/jsonValues.ts';
import type { NoticeBook } from '../notices/noticeBook.ts';
import type { Row } from '../tables/delimited.ts';
import type { Header } from '../tables/header.ts';
import { plainOf } from './jsonNetwork.ts';
import { isNumber, numberOf } from './networkNumbers.ts';
import { pointedCell } from './networkTable.ts';
import { texts } from '../../texts/texts.ts';

const say = texts.notices;

/*
 * Items of VOSviewer files as they are kept to be written again: in the form of VOSviewer’s JSON, whatever file they
 * came from. Weights and scores are finite numbers or absent.
 */

/** Where a word about an item is said. */
interface Told {
  readonly line: number;
  readonly notices: NoticeBook;
}

/** The number, or undefined with a word about a value that is none; a value that is empty says nothing. */
function maybeMeasure({ group, name }: ColumnPlace, text: string, { line, notices }: Told): number | undefined {
  const value = numberOf(text);
  if (!Number.isNaN(value)) return value;
  if (text.trim() !== '') {
    const message = say.networks.measure(group === 'weights', name, text);
    notices.warning('vosviewer-measure', line, message);
  }
  return undefined;
}

type Members = Record<string, unknown>;

/** Item by item in the same order, so that a hundred thousand of them share their shape. */
function put(members: Members, name: string, value: unknown): void {
  if (name === '__proto__') Object.defineProperty(members, name, { value, enumerable: true });
  else members[name] = value;
}

function usableMeasures(group: ColumnPlace['group'], found: JsonObject, told: Told): Extras {
  if (Object.values(found).every(Number.isFinite)) return found;
  const measures: Members = {};
  for (const [name, value] of Object.entries(found)) {
    const measure = maybeMeasure({ group, name }, plainOf(value), told);
    if (measure !== undefined) put(measures, name, measure);
  }
  return measures;
}

/** An item of a JSON file, with all its members in their order; the very same where all its measures are numbers. */
export function keptItem(item: JsonObject, told: Told): Extras {
  const mended: Members = {};
  for (const group of ['weights', 'scores'] as const) {
    const found = Object.hasOwn(item, group) ? item[group] : undefined;
    if (!isObject(found)) continue;
    const usable = usableMeasures(group, found, told);
    if (usable !== found) mended[group] = usable;
  }
  return Object.keys(mended).length > 0 ? { ...item, ...mended } : item;
}

/** What a link says that is not said by its ends and its strength; undefined for the plain link of most files. */
export function maybeKeptLink(link: JsonObject): Extras | undefined {
  const isPlain =
    Object.keys(link).join(' ') === 'source_id target_id strength' && typeof link['strength'] === 'number';
  return isPlain ? undefined : link;
}

/** Such cells got an apostrophe in front so that no spreadsheet takes them for formulas. */
export const unguarded = (cell: string): string => cell.replace(/^'(?='*[=+\-@\uff1d\uff0b\uff0d\uff20])/, '');
const numbers = new Set(['x', 'y', 'cluster']);

/** A number where it is one to the letter: `007` and `1e3` are names unless the column is one of numbers. */
function cellValue(name: string, cell: string): string | number {
  if (isNumber(cell) && (numbers.has(name) || String(numberOf(cell)) === cell)) return numberOf(cell);
  return unguarded(cell);
}

/** Makes items of the rows of a map. Of two columns of one name the first counts. */
export function itemsOfRows(header: Header, notices: NoticeBook): (row: Row) => Extras {
  const places = header.names.map(columnPlace);
  const keys = places.map(placeKey);
  const isFirst = keys.map((key, at) => keys.indexOf(key) === at);
  isFirst.forEach((first, at) => {
    if (first) return;
    const message = say.networks.columnTwice(header.names[at]!);
    notices.warning('vosviewer-column-twice', header.line, message);
  });
  return ({ cells, line }) => {
    const item: Members = {};
    const groups: Record<'weights' | 'scores', Members> = { weights: {}, scores: {} };
    const told = { line, notices };
    for (const [at, place] of places.entries()) {
      const cell = cells[at]?.trim() ?? '';
      if (!isFirst[at] || cell === '') continue;
      const pointed = pointedCell(cell, header);
      if (!place.group) put(item, place.name, cellValue(place.name, pointed));
      else {
        const value = maybeMeasure(place, pointed, told);
        if (value !== undefined) put(groups[place.group], place.name, value);
      }
    }
    for (const [group, measures] of Object.entries(groups)) {
      if (Object.keys(measures).length > 0) item[group] = measures;
    }
    return item;
  };
}
