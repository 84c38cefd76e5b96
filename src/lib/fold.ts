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

/** For searching: lower case, without accents or strokes, so that `Gimenez` and `Giménez` meet. */
export function foldAccents(text: string): string {
  const lower = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  return lower.replace(strokes, (letter) => unaccented[letter]!);
}
