import { plainText } from '../text/entities.ts';
import { decodeLatex } from '../text/latex.ts';
import type { ListedAuthor } from './listedAuthors.ts';

const forGroup = /^(.*?),?\s*\(?(?:for|on behalf of)\s+the\s+(.{2,200}?collaborations?)\)?$/i;

/** Accents stand in the notation of TeX or not; arXiv divides `C.-P.` into `C. -P.`. */
const arxivName = (text: string): string => plainText(decodeLatex(text)).replaceAll('. -', '.-');

/** `A. Smith for the ATLAS Collaboration` is a person and a group. */
function splitBehalf(name: string): string[] {
  const found = name.length < 300 ? forGroup.exec(name) : null;
  return found ? [found[1]!, found[2]!].filter((part) => part.trim() !== '') : [name];
}

/** `B. Bee (for the CMS Collaboration)`: the brackets behind a name hold its address otherwise. */
export const groupsInBrackets = (text: string): string[] => [
  ...new Set(
    [...text.matchAll(/\((?:for|on behalf of) the ([^()]{2,200}?collaborations?)\)/gi)].map(([, group]) => group!),
  ),
];

/** Whole names of arXiv, the given ones first. */
export const arxivAuthors = (names: readonly string[]): ListedAuthor[] =>
  names.flatMap((name) => splitBehalf(arxivName(name))).map((name) => ({ name }));

/** A name in parts, of which a collaboration fills only the surname, or both when it is torn in two. */
export const arxivPartedName = (family: string, given: string, suffix: string): ListedAuthor => ({
  family: arxivName(family).replace(/^(?:for|on behalf of) the\s/i, ''),
  given: arxivName(given).replace(/^(?:for|on behalf of) the(?:\s|$)/i, ''),
  suffix: arxivName(suffix),
});
