import { collapseBlanks } from './blanks.ts';

/** The named references that databases leave in their exports. All others stay as they are. */
const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  szlig: 'ß',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
  aacute: 'á',
  iacute: 'í',
  oacute: 'ó',
  uacute: 'ú',
  ntilde: 'ñ',
  ccedil: 'ç',
  oslash: 'ø',
  aring: 'å',
  aelig: 'æ',
};
const reference = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi;
const inlineMarkup = /<\/?(?:i|b|em|strong|sub|sup|inf|scp|span|sc|u|jats:[a-z]{1,12}|p)(?:\s[^<>]{0,200})?>/gi;

function characterOf(code: number): string {
  const isCharacter = code > 31 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : ' ';
}

/** `&amp;`, `&#233;` and `&#xe9;` as the characters they stand for. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(reference, (whole, decimal?: string, hex?: string, name?: string) => {
    if (decimal) return characterOf(Number(decimal));
    if (hex) return characterOf(Number.parseInt(hex, 16));
    return Object.hasOwn(named, name!) ? named[name!]! : whole;
  });
}

/** A text for reading: entities decoded, inline markup such as `<i>` dropped, blanks collapsed. */
export function plainText(text: string): string {
  const decoded = decodeEntities(text);
  return collapseBlanks(decoded.includes('<') ? decoded.replace(inlineMarkup, '') : decoded);
}
