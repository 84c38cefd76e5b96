/** `A. Bee (1), C. Dee (1 and 2) and E. Eff ((1) Here, (2) There)` without what stands in brackets, however deep. */
function withoutBrackets(text: string): string {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === '(') {
      if (depth++ === 0) parts.push(text.slice(from, at));
    } else if (character === ')' && depth > 0 && --depth === 0) from = at + 1;
  }
  if (depth === 0) parts.push(text.slice(from));
  return parts.join(' ');
}

const isEnding = (part: string) => /^(?:jr|sr|ii|iii|iv)\.?$/i.test(part.trim());

/** The names in the printed list of authors of arXiv, which has no marks for them but commas and `and`. */
export function arxivStringNames(text: string): string[] {
  const names: string[] = [];
  for (const part of withoutBrackets(text).split(/,|;|\s(?:and|&)\s/)) {
    if (isEnding(part) && names.length > 0) names[names.length - 1] += ` ${part.trim()}`;
    else if (part.trim() !== '') names.push(part.trim());
  }
  return names;
}
