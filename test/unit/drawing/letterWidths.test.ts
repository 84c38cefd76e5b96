import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { letterFamilies } from '../../../src/drawing/letterFamilies.ts';
import { estimatedWidth } from '../../../src/drawing/letterWidths.ts';

const families = (list: string) => list.split(',').map((family) => family.trim());

const widthOf = (text: string) => estimatedWidth(text, 10, 400);

it('widths grow with the letters, their size and their weight', () => {
  expect(widthOf('Ada Byron')).toBeGreaterThan(widthOf('Ada'));
  expect(estimatedWidth('Ada', 20, 400)).toBeCloseTo(2 * widthOf('Ada'));
  expect(estimatedWidth('Ada', 10, 700)).toBeGreaterThan(widthOf('Ada'));
  expect(widthOf('W')).toBeGreaterThan(3 * widthOf('i'));
  expect(widthOf('')).toBe(0);
});

it('an accent takes no room, however it is spelled', () => {
  expect(widthOf('Núñez')).toBe(widthOf('Nunez'));
  expect(widthOf('e\u0301\u0323')).toBe(widthOf('e'));
  expect(widthOf('a\u200db')).toBe(widthOf('ab'));
});

it('letters that fill a square are as wide as high', () => {
  for (const text of ['王小明', '田中一', 'カタカ', '김철수']) {
    expect(widthOf(text), text).toBeGreaterThanOrEqual(10 * 3);
    expect(widthOf(text), text).toBeLessThan(10 * 3.6);
  }
});

it('a syllable in parts is as wide as one in a whole', () => {
  expect(widthOf('각')).toBe(widthOf('각'.normalize('NFD')));
});

it('the letters are those of the page', () => {
  const page = /--font:([^;]+);/.exec(readFileSync('src/ui/tokens.css', 'utf8'))![1]!;
  expect(families(letterFamilies)).toEqual(families(page));
});
