import { expect, test } from 'vitest';
import { counted, nounFor, pluralOf } from '../../../src/texts/numbers.ts';

test.each([
  [0, 'paper', '0 papers'],
  [1, 'paper', '1 paper'],
  [4000, 'country', '4,000 countries'],
  [2, 'day', '2 days'],
])('%d of a %s are told as %s', (count, noun, words) => {
  expect(counted(count, noun)).toBe(words);
});

test('a noun stands in the form of its number, and in the plural where there is none', () => {
  expect([1, 0.96, 1.5, 2].map((count) => nounFor(count, 'paper'))).toEqual(['paper', 'papers', 'papers', 'papers']);
  expect(pluralOf('Country')).toBe('Countries');
});
