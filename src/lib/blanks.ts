/** All that separates words: blanks of every kind, line ends, control characters, marks left by joined files. */
const blanks = /[\s\p{Cc}]+/gu;

/** Blanks and control characters beside the common one: of ASCII, of Latin-1, and those further up. */
const isOddBlank = (code: number): boolean =>
  code < 32 ||
  (code > 126 && code < 161) ||
  code === 0x1680 ||
  (code >= 0x2000 && code <= 0x200a) ||
  (code >= 0x2028 && code <= 0x202f) ||
  code === 0x205f ||
  code === 0x3000 ||
  code === 0xfeff;

/** Most texts are tidy already; looking at each letter once is far cheaper than replacing every blank by itself. */
function isTidy(text: string): boolean {
  let last = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if ((code < 33 || code > 126) && (code === 32 ? last === 32 : isOddBlank(code))) return false;
    last = code;
  }
  return true;
}

/** One blank between words, none at the ends. */
export function collapseBlanks(text: string): string {
  return isTidy(text) ? text.trim() : text.replace(blanks, ' ').trim();
}
