/** All that separates words: blanks of every kind, line ends, control characters, marks left by joined files. */
const blanks = /[\s\p{Cc}]+/gu;
/** Most texts are tidy already; looking is far cheaper than replacing every blank by itself. */
const untidy = /\s\s|[^\S ]|\p{Cc}/u;

/** One blank between words, none at the ends. */
export function collapseBlanks(text: string): string {
  return untidy.test(text) ? text.replace(blanks, ' ').trim() : text.trim();
}
