import { collapseBlanks } from '../../lib/blanks.ts';
import { latin1Entities } from './latin1Entities.ts';

/** The named references that databases leave in their exports. All others stay as they are. */
export const namedEntities: Readonly<Record<string, string>> = {
  ...latin1Entities,
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
};
const reference = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,6}\d{0,2}));/gi;
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
    return Object.hasOwn(namedEntities, name!) ? namedEntities[name!]! : whole;
  });
}

/** A text for reading: entities decoded, inline markup such as `<i>` dropped, blanks collapsed. */
export function plainText(text: string): string {
  const decoded = decodeEntities(text);
  return collapseBlanks(decoded.includes('<') ? decoded.replace(inlineMarkup, '') : decoded);
}
