import type { Extras } from '../../model/givenNetwork.ts';
import { columnPlace, placeKey, type ColumnPlace } from '../../model/vosviewerColumn.ts';
import { isObject, type JsonObject, type JsonValue } from '../json/jsonValues.ts';
import type { NoticeBook } from '../notices/noticeBook.ts';
import { quoted } from '../notices/quoted.ts';
import type { Row } from '../tables/delimited.ts';
import type { Header } from '../tables/header.ts';
import { plainOf } from './jsonNetwork.ts';
import { isNumber, numberOf } from './networkNumbers.ts';
import { pointedCell } from './networkTable.ts';

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
    const kind = group === 'weights' ? 'weight' : 'score';
    const message = `The ${kind} ${quoted(name)} of an item is ${quoted(text)}, which is no number; it was left out.`;
    notices.warning('vosviewer-measure', line, message);
  }
  return undefined;
}

type Entry = readonly [name: string, value: unknown];

/** Unlike assignment this makes a member of any name, such as `__proto__`. */
const membersOf = (entries: readonly Entry[]): Extras => Object.fromEntries(entries);

function usableMeasures(group: ColumnPlace['group'], found: JsonObject, told: Told): Extras {
  const entries = Object.entries(found).map(([name, value]): Entry => [
    name,
    maybeMeasure({ group, name }, plainOf(value), told),
  ]);
  return membersOf(entries.filter(([, value]) => value !== undefined));
}

/** An item of a JSON file, with all its members in their order. */
export function keptItem(item: JsonObject, told: Told): Extras {
  const entries = Object.entries(item).map(([name, value]: readonly [string, JsonValue]): Entry => {
    if ((name !== 'weights' && name !== 'scores') || !isObject(value)) return [name, value];
    return [name, usableMeasures(name, value, told)];
  });
  return membersOf(entries);
}

/** Such cells got an apostrophe in front so that no spreadsheet takes them for formulas. */
export const unguarded = (cell: string): string => cell.replace(/^'(?=[=+\-@])/, '');
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
    const message = `There are two columns ${quoted(header.names[at]!)}; the first one counts.`;
    notices.warning('vosviewer-column-twice', header.line, message);
  });
  return ({ cells, line }) => {
    const groups = { weights: [] as Entry[], scores: [] as Entry[] };
    const item: Entry[] = [];
    for (const [at, place] of places.entries()) {
      const cell = cells[at]?.trim() ?? '';
      if (!isFirst[at] || cell === '') continue;
      if (place.group) {
        const value = maybeMeasure(place, pointedCell(cell, header), { line, notices });
        if (value !== undefined) groups[place.group].push([place.name, value]);
      } else item.push([place.name, cellValue(place.name, pointedCell(cell, header))]);
    }
    const measures = Object.entries(groups).filter(([, entries]) => entries.length > 0);
    return membersOf([...item, ...measures.map(([name, entries]): Entry => [name, membersOf(entries)])]);
  };
}
