/**
 * Singular and plural are one word; nothing else is taken off, because stems read badly and merge what differs
 * (`university`, `universe`). Words on -ss, -us, -is and -ics are no plurals. English only.
 */
export function lemmaOf(word: string): string {
  if (
    word.length < 4 ||
    !word.endsWith('s') ||
    /(?:ss|us|is|ics|series|species|lens|bias|gas|atlas|canvas)$|^(?:news|aids)$/.test(word)
  )
    return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh|zz)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}
