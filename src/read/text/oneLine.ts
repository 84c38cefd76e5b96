import { decodeEntities, plainText } from './entities.ts';

/** Wrapped lines and all blanks but single common ones. Found in one pass, where looking line by line takes four. */
// oxlint-disable-next-line no-control-regex -- they are blanks here as everywhere
const gaps = /[\s\x00-\x1f\x7f-\xa0]{2,}|[^\S ]|[\x00-\x1f\x7f-\xa0]/g;

// oxlint-disable-next-line no-control-regex -- they are blanks here as everywhere
const oddBlank = /[\x00-\x1f\x7f-\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]/;

/** The same as collapsing blanks, at a fraction of the cost for texts that are long or wrapped. */
export function onOneLine(text: string): string {
  const bare = text.trim();
  const isTidy = !bare.includes('\n') && !bare.includes('  ') && !oddBlank.test(bare);
  return isTidy ? bare : bare.replace(gaps, ' ').trim();
}

/** Entities decoded and markup dropped, of a text whose blanks are in order already. */
export function readable(text: string): string {
  const isPlain = !text.includes('<') && (!text.includes('&') || decodeEntities(text) === text);
  return isPlain ? text : plainText(text);
}
