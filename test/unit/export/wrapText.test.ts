import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrapText } from '../../../src/lib/wrapText.ts';

const width = (text: string): number => text.length;

describe('wrapping text', () => {
  it('breaks between words', () => {
    expect(wrapText('who works with whom', 10, width)).toEqual(['who works', 'with whom']);
  });

  it('breaks a word that is too wide for any line, never inside a grapheme', () => {
    expect(wrapText('of Donaudampfschiff', 8, width)).toEqual(['of', 'Donaudam', 'pfschiff']);
    expect(wrapText('e\u0301e\u0301e\u0301', 3, width)).toEqual(['e\u0301', 'e\u0301', 'e\u0301']);
  });

  it('loses nothing and exceeds the limit only where one grapheme does', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 20 }), (text, limit) => {
        const lines = wrapText(text, limit, width);
        expect(lines.join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
        expect(lines.every((line) => line.length <= limit)).toBe(true);
      }),
    );
  });
});
