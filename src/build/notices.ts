import type { Library } from './library.ts';

/** A text of a licence, and the libraries that are under it. */
interface Shared {
  readonly licence: string;
  readonly terms: string;
  readonly libraries: string[];
}

/**
 * The notices of libraries as plain text: each licence once, after the libraries that are under it, with the copyright
 * and the source of each.
 */
export function noticesOf(libraries: readonly Library[]): string {
  const groups = new Map<string, Shared>();
  const [whole, bare] = [libraries.filter(({ text }) => text), libraries.filter(({ text }) => !text)];
  for (const library of whole) {
    const { copyrights, terms } = parted(library.text!);
    const key = `${library.licence} ${lettersOf(terms)}`;
    const group = groups.get(key) ?? { licence: library.licence, terms, libraries: [] };
    group.libraries.push(entryOf(library, copyrights));
    groups.set(key, group);
  }
  for (const library of bare) {
    // Those that only name their licence are under the words of the others that do.
    const group = [...groups.values()].find(({ licence }) => licence === library.licence);
    if (!group) throw new Error(`${library.name} ${library.version} comes without the text of its licence.`);
    group.libraries.push(entryOf(library, [`Copyright (c) ${library.authors.join(', ')}`]));
  }
  return [...groups.values()].map(groupText).join(`\n\n${'='.repeat(80)}\n\n`);
}

const groupText = ({ licence, terms, libraries }: Shared): string =>
  `${licence}\n\n${libraries.join('\n')}\n\n${terms}`;

const entryOf = ({ name, version, source }: Library, copyrights: readonly string[]): string =>
  [`${name} ${version}${source && `, ${source}`}`, ...copyrights.map((line) => `  ${line}`)].join('\n');

const isCopyright = (line: string): boolean => /^copyright\b/i.test(line);
const isHeading = (line: string): boolean => /^(?:the )?(?:mit|isc)(?: licen[sc]e)?(?: \(.{1,9}\))?$/i.test(line);

/** Copyrights stand at the top of the short licences; a long one has its own further down, and is kept whole. */
function parted(text: string): { readonly copyrights: readonly string[]; readonly terms: string } {
  const lines = text.split(/\r?\n/).map((line) => line.trimEnd());
  const end = lines.findIndex((line) => line.trim() !== '' && !isCopyright(line.trim()) && !isHeading(line.trim()));
  const head = lines.slice(0, end).map((line) => line.trim());
  return { copyrights: head.filter(isCopyright), terms: lines.slice(end).join('\n') };
}

/** The same words, wherever their lines end and however they are quoted. */
const lettersOf = (text: string): string => text.toLowerCase().replaceAll(/[^a-z]/g, '');
