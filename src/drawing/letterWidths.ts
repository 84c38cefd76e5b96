import type { MeasureText, Words } from './sheet.ts';

/**
 * Advance widths of the letters from blank to tilde, in thousandths of their size: those of Helvetica, which most fonts
 * without serifs come near (Adobe Font Metrics).
 */
const latin = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556,
  556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833,
  722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556,
  556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334,
  260, 334, 584,
] as const;

/** How much wider letters are than those of Helvetica in the widest of the usual fonts, by their weight. */
const widening: Readonly<Record<Words['weight'], number>> = { 400: 1.07, 600: 1.13, 700: 1.16 };

/** Marks over and under letters, joiners, and signs that only change what stands before them. */
const widthless = /[\p{Mn}\p{Me}\p{Cf}]/u;
/** Fill a square: Chinese, Japanese and Korean letters, their punctuation and wide forms, and emoji. */
const square =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\uac00\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const capital = /\p{Lu}/u;
const [ofSquare, ofCapital, ofOther] = [1000, 690, 580] as const;

/**
 * How wide a line is where there is nothing to set it with: rather too wide than too narrow, so that names keep clear of
 * one another in whatever letters they are seen.
 */
export const estimatedWidth: MeasureText = (text, size, weight) => {
  let thousandths = 0;
  // Letters with accents are as wide as those without.
  for (const letter of text.normalize('NFD')) thousandths += letterWidth(letter);
  return (thousandths / 1000) * size * widening[weight];
};

function letterWidth(letter: string): number {
  const own = latin[letter.codePointAt(0)! - 0x20];
  if (own !== undefined) return own;
  if (widthless.test(letter)) return 0;
  if (square.test(letter)) return ofSquare;
  return capital.test(letter) ? ofCapital : ofOther;
}
