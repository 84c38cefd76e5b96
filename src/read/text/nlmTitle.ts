import { plainText } from './entities.ts';

/**
 * A title as indexers close it: with a full stop, which is taken off, unless it closes an ellipsis or an abbreviation
 * (`U.S.A.`).
 */
export function withoutFullStop(text: string): string {
  const title = plainText(text);
  return title.endsWith('.') && !/(?:\.|\.\p{L})\.$/u.test(title) ? title.slice(0, -1).trimEnd() : title;
}

/** PubMed puts a title that it has translated into brackets. */
export function withoutBrackets(text: string): string {
  const inner = text.startsWith('[') ? /^\[([^[\]]*)\]\.?$/.exec(text)?.[1] : undefined;
  return inner === undefined ? text : inner.trim();
}
