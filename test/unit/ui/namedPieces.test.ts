import { expect, test } from 'vitest';
import { namedPieces } from '../../../src/ui/stage/changes/namedPieces.ts';

const labels = ['Ana Li', 'Ana Liu', 'C. (Cy) Card', 'Di Dunn', ''];
const named = (text: string) =>
  namedPieces(text, [0, 1, 2, 3, 4], labels).flatMap((piece) => (piece.node === undefined ? [] : [piece]));

test('a sentence is cut at the names of its people, and put together again it is the sentence', () => {
  const text = 'Only after: Ana Liu (3 papers), C. (Cy) Card (2 papers) and Ana Li (1 paper).';
  expect(named(text)).toEqual([
    { text: 'Ana Liu', node: 1 },
    { text: 'C. (Cy) Card', node: 2 },
    { text: 'Ana Li', node: 0 },
  ]);
  expect(
    namedPieces(text, [0, 1, 2, 3, 4], labels)
      .map((piece) => piece.text)
      .join(''),
  ).toBe(text);
});

test('quotation marks go with the name that they are around', () => {
  expect(namedPieces('“Di Dunn” rose.', [3], labels)).toEqual([{ text: '“Di Dunn”', node: 3 }, { text: ' rose.' }]);
});

test('a name within a longer name that is not asked about is no name', () => {
  expect(namedPieces('Ana Liu came.', [0], labels)).toEqual([{ text: 'Ana Liu came.' }]);
});
