import { decodeEntities, plainText } from './entities.ts';

/** The head of an abstract is none of its words. */
const ownHead = /<jats:title>\s{0,99}(?:abstract|summary)\s{0,99}<\/jats:title>/gi;
const block = /<\/?(?:jats:)?(?:p|sec|title|list|list-item|disp-formula|break|br)(?:\s[^<>]{0,300})?\/?>/gi;
const inline = /<\/?(?:jats|mml):[a-z-]{1,30}(?:\s[^<>]{0,500})?\/?>|<\/?(?:math|m[a-z]{1,12})(?:\s[^<>]{0,500})?>/gi;

/** The marked-up texts of publishers (JATS, MathML) for reading. */
export function jatsText(text: string): string {
  // Some have the markup escaped: `&lt;jats:p&gt;`.
  const marked = text.includes('&lt;') ? decodeEntities(text) : text;
  if (!marked.includes('<')) return plainText(marked);
  return plainText(marked.replaceAll(ownHead, ' ').replaceAll(block, ' ').replaceAll(inline, ''));
}
