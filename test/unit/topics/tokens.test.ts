import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { Forms } from '../../../src/topics/forms.ts';
import { before, Tokens } from '../../../src/topics/tokens.ts';
import { unicodeWords } from '../../../src/topics/words.ts';

/** Words, and whether only blanks stand before each. */
function quick(text: string): (readonly [string, boolean])[] {
  const forms = new Forms();
  const tokens = new Tokens(forms);
  tokens.read(text);
  return Array.from({ length: tokens.length }, (_, place) => [
    forms.textOf(tokens.forms.items[place]!),
    place > 0 && tokens.gaps.items[place] === before.blanks,
  ]);
}

const thorough = (text: string): (readonly [string, boolean])[] =>
  unicodeWords(text).words.map(({ surface, joined }, place) => [surface, place > 0 && joined]);

const fewLetters = fc.constantFrom('a', 'b', 'Z', '9', '-', "'", '.', ' ', '\t', '\n', '(', '_');
const beyond = fc.constantFrom('é', 'e\u0301', '–', '“', '’', '‐', '\u00a0', 'ß', '中', '😀', '\ud800', 'ﬁ', 'ж', '。');

it('the quick way finds the same words as the thorough one in plain text', () => {
  const plain = fc.oneof(fc.string({ unit: 'binary-ascii' }), fc.string({ unit: fewLetters, maxLength: 40 }));
  fc.assert(
    fc.property(plain, (text) => {
      expect(quick(text)).toEqual(thorough(text));
    }),
    { numRuns: 2_000 },
  );
});

it('the quick way finds the same words as the thorough one in mixed text', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.oneof(fewLetters, beyond), maxLength: 40 }), (text) => {
      expect(quick(text)).toEqual(thorough(text));
    }),
    { numRuns: 2_000 },
  );
});

it('a form has one number, however many there are', () => {
  const forms = new Forms();
  const words = Array.from({ length: 50_000 }, (_, index) => `w${index.toString(36)}é`);
  const numbers = words.map((word) => forms.ofText(word));
  expect(new Set(numbers).size).toBe(words.length);
  expect(words.map((word) => forms.ofText(word))).toEqual(numbers);
  expect(numbers.map((form) => forms.textOf(form))).toEqual(words);
});
