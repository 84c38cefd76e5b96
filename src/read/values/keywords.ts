import { plainText } from '../text/entities.ts';
import { maybeListLiteral } from '../text/listLiteral.ts';

export type KeywordSeparator = ';' | '|' | '\n' | ',';

/**
 * The separator of a keyword column, decided by the column as a whole: chemical names hold commas, so `;` wins when it
 * stands in at least a third as many cells as the comma.
 */
export function keywordSeparator(cells: readonly string[]): KeywordSeparator {
  const count = (separator: string) => cells.filter((cell) => cell.includes(separator)).length;
  const commas = count(',');
  return (['|', ';', '\n'] as const).find((separator) => count(separator) > 0 && count(separator) * 3 >= commas) ?? ',';
}

const arxivClass = /^[a-z]+(?:-[a-z]+)?(?:\.[A-Z][A-Za-z-]+)?$/;

/** `cs.LG stat.ML` is two classes; `machine learning` is one keyword. */
function maybeArxivClasses(cell: string): string[] | undefined {
  const words = cell.split(/\s+/);
  const isList = words.length > 1 && words.every((word) => word.length < 24 && arxivClass.test(word));
  return isList && words.some((word) => word.includes('.')) ? words : undefined;
}

/** The keywords of one cell, each once, in their order. */
export function splitKeywords(cell: string, separator: KeywordSeparator = keywordSeparator([cell])): string[] {
  const parts = maybeListLiteral(cell) ?? maybeArxivClasses(cell.trim()) ?? cell.split(separator);
  return [...new Set(parts.map(plainText))].filter((keyword) => keyword !== '');
}
