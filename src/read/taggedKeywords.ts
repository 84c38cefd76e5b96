import { splitKeywords } from './keywords.ts';
import { linesOf } from './taggedValues.ts';

/**
 * One keyword a field or a line. Commas separate only where all keywords stand in one line with at least two of them,
 * because many a keyword holds one: “Disease Models, Animal”.
 */
export function taggedKeywords(values: readonly string[]): string[] {
  const lines = linesOf(values);
  const [only] = lines;
  const hasCommas = lines.length === 1 && !only!.includes(';') && only!.split(',').length > 2;
  const keywords = lines.flatMap((line) => splitKeywords(line, hasCommas ? ',' : ';'));
  return [...new Set(keywords.map((keyword) => keyword.replaceAll(/(^|\/)\*/g, '$1')))];
}
