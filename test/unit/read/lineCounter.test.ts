import { expect, test } from 'vitest';
import { lineCounter } from '../../../src/read/text/lineCounter.ts';

test('counts the lines before a position, from 1', () => {
  const lineOf = lineCounter('a\nb\n\nc');
  expect([0, 1, 2, 4, 5, 6].map(lineOf)).toEqual([1, 1, 2, 3, 4, 4]);
  expect(lineCounter('no line end')(5)).toBe(1);
});

test('goes once through a file of one line, however often it is asked', { timeout: 5000 }, () => {
  const text = 'x'.repeat(20_000_000);
  const lineOf = lineCounter(text);
  let line = 0;
  for (let position = 0; position < text.length; position += 200) line = lineOf(position);
  expect(line).toBe(1);
});
