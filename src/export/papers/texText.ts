import { onOneLine } from './onOneLine.ts';

const escapes: Readonly<Record<string, string>> = {
  '\\': '{\\textbackslash}',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
  '&': '\\&',
  '%': '\\%',
  '#': '\\#',
  _: '\\_',
  $: '\\$',
};
const escapedBraces = { '{': '\\{', '}': '\\}' };
const namedBraces = { '{': '{\\textbraceleft}', '}': '{\\textbraceright}' };

/** Several of these stand for another sign in TeX: braces keep them apart. */
const ligatures = /--+|``+|''+/g;

/**
 * Text as TeX has it, on one line: letters of all scripts stay, signs of TeX are escaped. Braces that close each other
 * are escaped, as BibTeX counts them all the same; without its partner a brace would open or close the field, so they
 * are named.
 */
export function texText(text: string): string {
  const line = onOneLine(text);
  const signs = { ...escapes, ...(areBracesPaired(line) ? escapedBraces : namedBraces) };
  return line
    .replaceAll(/[\\{}~^&%#_$]/g, (sign) => signs[sign as keyof typeof signs]!)
    .replaceAll(ligatures, (found) => [...found].map((sign) => `{${sign}}`).join(''));
}

/** The same of a title, the words with inner capitals (DNA, pH) in braces, as styles of BibTeX write titles small. */
export function texTitle(title: string): string {
  const text = texText(title);
  if (!/\p{Ll}/u.test(title)) return text;
  return text.replaceAll(/[\p{L}\p{N}\p{M}]+/gu, (word) => (/.\p{Lu}/u.test(word) ? `{${word}}` : word));
}

/** Of identifiers, which readers take letter by letter: what would end the field is written as in addresses. */
export const verbatim = (id: string): string =>
  onOneLine(id).replaceAll(/[\\{}"\s]/g, (sign) => encodeURIComponent(sign));

function areBracesPaired(text: string): boolean {
  let depth = 0;
  for (const letter of text) {
    if (letter === '{') depth++;
    else if (letter === '}' && --depth < 0) return false;
  }
  return depth === 0;
}
