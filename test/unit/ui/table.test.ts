import { describe, expect, it } from 'vitest';
import { csvOf, tsvOf } from '../../../src/lib/csv.ts';
import { nameRanks } from '../../../src/network/table/nameRanks.ts';
import { cellAfter } from '../../../src/ui/stage/table/gridKeys.ts';
import { placeAt, placeOfRow } from '../../../src/ui/stage/table/places.ts';

const press = (key: string, held: Partial<Record<'ctrlKey' | 'shiftKey' | 'altKey' | 'metaKey', boolean>> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

describe('keys of a table', () => {
  const grid = { rows: 50, columns: 4, page: 10 };
  const after = (key: string, place: number, column: number, held = {}) =>
    Object.values(cellAfter(press(key, held), { place, column }, grid) ?? {});

  it('lead one cell on, and stop at the edges', () => {
    expect(after('ArrowDown', 0, 1)).toEqual([1, 1]);
    expect(after('ArrowDown', 49, 1)).toEqual([49, 1]);
    expect(after('ArrowUp', 0, 1)).toEqual([-1, 1]);
    expect(after('ArrowUp', -1, 1)).toEqual([-1, 1]);
    expect(after('ArrowLeft', 3, 0)).toEqual([3, 0]);
    expect(after('ArrowRight', 3, 3)).toEqual([3, 3]);
  });

  it('lead to the ends of rows and of the table, and by pages', () => {
    expect(after('Home', 7, 2)).toEqual([7, 0]);
    expect(after('End', 7, 2)).toEqual([7, 3]);
    expect(after('Home', 7, 2, { ctrlKey: true })).toEqual([0, 0]);
    expect(after('End', 7, 2, { metaKey: true })).toEqual([49, 3]);
    expect(after('PageDown', 45, 2)).toEqual([49, 2]);
    expect(after('PageUp', 45, 2)).toEqual([35, 2]);
    expect(after('PageUp', 4, 2)).toEqual([0, 2]);
  });

  it('lead nowhere where they mean something else', () => {
    expect(after('ArrowDown', 4, 2, { shiftKey: true })).toEqual([]);
    expect(after('ArrowDown', 4, 2, { altKey: true })).toEqual([]);
    expect(after('x', 4, 2)).toEqual([]);
  });
});

describe('places of rows', () => {
  const neighbours = [4, 6].map((node) => ({ node, tie: node, papers: 1, weight: 1 }));

  it('are moved on by the neighbours under the row that is opened', () => {
    const open = { node: 9, row: 2, neighbours };
    const places = Array.from({ length: 7 }, (_, place) => placeAt(place, open));
    expect(places.map((at) => (at.kind === 'row' ? at.row : `under ${at.neighbour.node}`))).toEqual([
      0,
      1,
      2,
      'under 4',
      'under 6',
      3,
      4,
    ]);
    places.forEach((at, place) => at.kind === 'row' && expect(placeOfRow(at.row, open)).toBe(place));
    expect(placeAt(5, undefined)).toEqual({ kind: 'row', row: 5 });
  });
});

it('names stand by the alphabet, whatever their case and accents, numbers by their value, nameless ones last', () => {
  const names = ['Öre', 'ore 10', 'Ore 9', '', 'oré', 'Abe', 'abé'];
  expect([...nameRanks(names)]).toEqual([2, 4, 3, Infinity, 2, 1, 1]);
});

it('cells that spreadsheets would take for formulas are made harmless, in files and for the clipboard', () => {
  expect(csvOf([['=1+1', 'a,b', 2]])).toBe(`\uFEFF"'=1+1","a,b",2\r\n`);
  expect(tsvOf([['=1+1', 'a\tb\nc', 2, '-x']])).toBe(`'=1+1\ta b c\t2\t'-x\n`);
});
