const quotes = `"'`;

/** The end of the quoted item that opens at `open`: its closing quote is followed by a comma or the list's end. */
function closingQuote(text: string, open: number): number {
  const quote = text[open]!;
  for (let at = open + 1; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === quote && /^\s*[,\]]/.test(text.slice(at + 1, at + 20))) return at;
  }
  return -1;
}

/**
 * `['Marx, Karl', "O'Neil, Ann"]` as scripts write lists into cells. Undefined when the text is no list of quoted
 * strings, as in `[No author name available]`.
 */
export function maybeListLiteral(text: string): string[] | undefined {
  const trimmed = text.trim();
  if (!trimmed.startsWith('[') || !trimmed.endsWith(']')) return undefined;
  const items: string[] = [];
  for (let at = 1; at < trimmed.length - 1;) {
    if (!quotes.includes(trimmed[at]!)) {
      if (!/[\s,]/.test(trimmed[at]!)) return undefined;
      at++;
      continue;
    }
    const close = closingQuote(trimmed, at);
    if (close < 0) return undefined;
    items.push(trimmed.slice(at + 1, close).replaceAll(/\\(["'\\])/g, '$1'));
    at = close + 1;
  }
  return items;
}
