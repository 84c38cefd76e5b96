const unaccented: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ı: 'i',
  þ: 'th',
  ħ: 'h',
  ŋ: 'n',
};
const strokes = new RegExp(`[${Object.keys(unaccented).join('')}]`, 'g');

// oxlint-disable-next-line no-control-regex -- the range of ASCII
const beyondAscii = /[^\x00-\x7f]/;

/** For searching: lower case, without accents or strokes, so that `Gimenez` and `Giménez` meet. */
export function foldAccents(text: string): string {
  if (!beyondAscii.test(text)) return text.toLowerCase();
  const lower = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  return lower.replace(strokes, (letter) => unaccented[letter]!);
}

/** The same as words of letters and digits with one blank between them, so that `Lee, A.-B.` and `Lee A B` meet. */
export const foldedWords = (text: string): string =>
  foldAccents(text)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
