const longest = 60;
/** More code units than this cannot matter: even towers of marks are cut before they are segmented. */
const enough = 16 * longest;

let segmenter: Intl.Segmenter | undefined;

/** At most sixty letters as a reader counts them; what is cut ends with an ellipsis. */
export function shortened(text: string): string {
  if (text.length <= longest) return text;
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  const kept: string[] = [];
  for (const { segment } of segmenter.segment(text.slice(0, enough))) {
    if (kept.push(segment) > longest)
      return `${kept
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`;
  }
  return text.length > enough ? `${kept.join('')}…` : text;
}
