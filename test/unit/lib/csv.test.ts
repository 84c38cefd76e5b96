import * as fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { csvOf, guarded, tsvOf, unguarded } from '../../../src/lib/csv.ts';

/** Signs that begin a formula, and what may stand before them in a cell that was typed to do harm. */
const signs = ['=', '+', '-', '@', '\uff1d', '\uff0b', '\uff0d', '\uff20'];
const befores = [
  '',
  ' ',
  '\t',
  '\r',
  '\n',
  '\r\n',
  '\u00a0',
  '\u0000',
  '\ufeff',
  '\u200b',
  'a;',
  'a\n',
  'a\r',
  'a\t',
  'a|',
  'a; ',
];
const formulas = signs.flatMap((sign) => befores.map((before) => `${before}${sign}HYPERLINK("x")`));
const texts = fc.oneof(
  fc.constantFrom(...formulas, "'=x", "''=x", "a;'=x", "'", "''", "'\tx", '\t', '","=x', '";=x', '"'),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('=', "'", ';', ' ', '\t', '\n', '"', ',', 'a', '-') }),
);

/** What would be cells, whichever of these a program takes for the separator. */
const cellsBy = (text: string, separators: RegExp): string[] => text.split(separators);
const isFormula = (cell: string): boolean => /^[\s\p{Cc}\p{Cf}"]*[=+\-@\uff1d\uff0b\uff0d\uff20]/u.test(cell);

test.each(formulas)('%j is a formula neither in the cell nor where it is cut at other separators', (formula) => {
  const [, row] = csvOf([['name'], [formula]]).split(/^.*\r\n/);
  expect(cellsBy(row!, /[;|]|\t|\r\n|\n|\r/).filter(isFormula)).toEqual([]);
  expect(
    tsvOf([[formula]])
      .split('\t')
      .filter(isFormula),
  ).toEqual([]);
});

test('a text is guarded without loss', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(unguarded(guarded(text))).toBe(text);
    }),
    { numRuns: 3000 },
  );
});

test('plain names and numbers stay as they are', () => {
  for (const text of ['Ada Byron', "O'Neill", 'a-b', '2001; 2004-05', '', 'x = y', '日本'])
    expect(guarded(text)).toBe(text);
  expect(csvOf([['a', -1.5, 'Ada']])).toBe('\uFEFFa,-1.5,Ada\r\n');
});

test('raw cells are as they are', () => {
  fc.assert(
    fc.property(fc.array(texts, { minLength: 1 }), (row) => {
      const { data } = Papa.parse<string[]>(csvOf([['first', ...row]], true).slice(1, -2), {
        delimiter: ',',
        newline: '\r\n',
      });
      expect(data).toEqual([['first', ...row]]);
    }),
  );
});

test('a million blanks, apostrophes or signs take no longer than their number', () => {
  for (const text of [' ', "'", '=', ';=', "'="]) {
    const long = text.repeat(1_000_000 / text.length);
    expect(unguarded(guarded(long))).toBe(long);
  }
});
