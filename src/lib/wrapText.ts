/** Width of a text in the unit of the limit. */
export type Measure = (text: string) => number;

/**
 * Lines no wider than the limit, broken between words; a word that is too wide for a line of its own is broken between
 * graphemes, so that nothing is cut off and no letter loses its accent.
 */
export function wrapText(text: string, limit: number, measure: Measure): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u).filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (measure(longer) <= limit) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = brokenWord(word, limit, measure);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1)!;
  }
  if (line !== '') lines.push(line);
  return lines;
}

function brokenWord(word: string, limit: number, measure: Measure): string[] {
  if (measure(word) <= limit) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const { segment } of new Intl.Segmenter('en').segment(word)) {
    if (piece !== '' && measure(piece + segment) > limit) {
      pieces.push(piece);
      piece = segment;
    } else piece += segment;
  }
  return [...pieces, piece];
}
