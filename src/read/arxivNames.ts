import { decodeLatex } from './latex.ts';
import { readNames, type NameList } from './names.ts';
import { isSuffix } from './nameWords.ts';

const forGroup = /^(.*?),?\s*\(?(?:for|on behalf of)\s+the\s+(.{2,200}?collaborations?)\)?$/i;

/** `A. Smith for the ATLAS Collaboration` is a person and a group. */
function split(name: string): string[] {
  const found = name.length < 300 ? forGroup.exec(name) : null;
  return found ? [found[1]!, found[2]!] : [name];
}

/** arXiv's names: the given ones first, accents in the notation of TeX or not. */
export const arxivNames = (names: readonly string[]): NameList =>
  readNames(
    names.flatMap((name) => split(decodeLatex(name).trim())),
    'natural',
  );

/** The text without what stands in brackets, however deep: affiliations and their numbers. */
function withoutBrackets(text: string): string {
  let [out, depth] = ['', 0];
  for (const part of text.split(/([()])/)) {
    if (part === '(') depth++;
    else if (part === ')') depth = Math.max(0, depth - 1);
    else if (depth === 0) out += part;
  }
  return out;
}

/** A list of names in one text: `A. Smith (1 and 2), B. Jones, Jr. and C. Lee ((1) Univ. X, (2) Univ. Y)`. */
export function arxivNameList(text: string): NameList {
  const names: string[] = [];
  for (const part of withoutBrackets(text).split(/,|;|\s(?:and|&)\s/i)) {
    const name = part.replace(/^\s*(?:and|&)\s/i, '').trim();
    if (isSuffix(name) && names.length > 0) names.push(`${names.pop()!}, ${name}`);
    else if (name !== '') names.push(name);
  }
  return arxivNames(names);
}
