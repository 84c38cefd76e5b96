import { splitKeywords } from '../values/keywords.ts';
import { linesOf } from './taggedValues.ts';

/** The keywords of one record, from its fields. */
export type ReadKeywords = (values: readonly string[]) => string[];

/** `*Colon Disorders`, `Boswellia/*chemistry`: a star marks what the work is mainly about. */
const withoutStars = (keyword: string) =>
  keyword.includes('*') ? keyword.replaceAll(/(^|\/)\*/g, '$1').trim() : keyword;

const keywordsIn = (line: string, separator: ',' | ';') =>
  splitKeywords(line, separator)
    .map(withoutStars)
    .filter((keyword) => keyword !== '');

/**
 * One keyword a field or a line. Commas separate only where all keywords of a record stand in one line with at least
 * two of them, because many a keyword holds one: “Disease Models, Animal”. The words of a field are few, and each is
 * read once.
 */
export function openKeywords(): ReadKeywords {
  const known = new Map<string, readonly string[]>();
  return (values) => {
    const lines = linesOf(values);
    const [only] = lines;
    if (lines.length === 1 && !only!.includes(';') && only!.split(',').length > 2) return keywordsIn(only!, ',');
    const keywords = new Set<string>();
    for (const line of lines) {
      const met = known.get(line) ?? keywordsIn(line, ';');
      known.set(line, met);
      for (const keyword of met) keywords.add(keyword);
    }
    return [...keywords];
  };
}
