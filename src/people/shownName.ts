import type { AuthorSlot } from '../model/paper.ts';

/** DBLP numbers people of one name, `Wei Wang 0001`: that tells them apart, but is not what they are called. */
const withoutNumber = ({ raw, sourceId }: AuthorSlot): string =>
  sourceId?.startsWith('dblp:') ? raw.replace(/\s\d{4}$/, '') : raw;

/** The name in natural order where the source tells which part is which; else as it stands. */
export function shownName(slot: AuthorSlot): string {
  if (slot.kind === 'group' || slot.family === undefined || slot.given === undefined) return withoutNumber(slot);
  return [slot.given, slot.family, slot.suffix].filter(Boolean).join(' ');
}

/**
 * What a person is called who is written in these ways, those of most papers first: as on most papers, but if given
 * names are spelled out anywhere, as on most of the papers that do so.
 */
export const personName = (slots: readonly AuthorSlot[]): string =>
  shownName(slots.find(hasSpelledGivenName) ?? slots[0]!);

/** Whether a name that stands alone, as `Diaz, Ana` or `Ana Diaz`, has a given name that is spelled out. */
export const isSpelledOut = (name: string): boolean => hasSpelledGivenName({ raw: name, kind: 'person' });

/** Any of the given names is more than an initial. */
function hasSpelledGivenName(slot: AuthorSlot): boolean {
  if (slot.kind === 'group') return true;
  const words = givenNames(slot);
  return words.length === 0 || words.some((word) => !isInitials(word, slot));
}

/** Before the last word, or after the comma, where the source does not tell; a name of one word has none. */
function givenNames({ raw, family, given }: AuthorSlot): string[] {
  if (family !== undefined && given !== undefined) return wordsOf(given);
  const comma = raw.indexOf(',');
  return comma < 0 ? wordsOf(raw).slice(0, -1) : wordsOf(raw.slice(comma + 1));
}

/** `J. -C.` are the words of `J.-C.` */
const wordsOf = (text: string): string[] => text.split(/\s+\p{Pd}?/u).filter((word) => /\p{L}/u.test(word));

/** `J.`, `J.-P.`, `JM` and `Yu.`; not `Al`, and not `WEI` where all is in capitals. */
function isInitials(word: string, { raw }: AuthorSlot): boolean {
  if (/^\p{L}(?:[.\u2010-\u2015-]+\p{L})*\.?$/u.test(word)) return true;
  if (/^\p{Lu}{2,3}\.?$/u.test(word)) return raw.toUpperCase() !== raw || word.length < 3;
  return /^\p{Lu}\p{Ll}?\.(?:[-\p{Pd}]?\p{Lu}\p{Ll}?\.)*$/u.test(word);
}
