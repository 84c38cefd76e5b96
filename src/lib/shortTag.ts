import { fnv } from './fnv.ts';

/** Letters and digits that are not mistaken for each other, without vowels, so that no words come out. */
const signs = '23456789bcdfghjkmnpqrstvwxz';
const length = 6;

/** Six letters that stand for a text (its hash, mixed): different texts seldom share them. */
export function shortTag(text: string): string {
  const hash = fnv(text);
  const mixed = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  let rest = (mixed ^ (mixed >>> 16)) >>> 0;
  let tag = '';
  for (let sign = 0; sign < length; sign++) {
    tag += signs[rest % signs.length]!;
    rest = Math.floor(rest / signs.length);
  }
  return tag;
}
