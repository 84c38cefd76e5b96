import { onOneLine } from './onOneLine.ts';

/** Keywords in one text: with commas between them, or with semicolons, also at the end, where any holds a comma. */
export function keywordText(keywords: readonly string[]): string {
  const words = keywords.map(onOneLine).filter((word) => word !== '');
  if (!words.some((word) => word.includes(','))) return words.join(', ');
  return words.length === 1 ? `${words[0]!};` : words.join('; ');
}
