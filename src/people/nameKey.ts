import type { AuthorSlot } from '../model/paper.ts';

/** What VOSviewer compares: the string as it stands, trimmed and in lower case. */
export const verbatimKey = (slot: AuthorSlot): string => slot.raw.trim().toLowerCase();

/**
 * The normalised full name in natural order: `Müller, J. M.`, `J. M. Müller` and `Müller JM` are one key. Accents
 * stay, since `Müller` and `Muller` may be two people; so do all initials. Only the order that the source's own
 * convention tells is used: a surname that would have to be guessed is left where it stands.
 */
export function nameKey(slot: AuthorSlot): string {
  if (slot.kind === 'group') return groupKey(slot.raw);
  if (slot.family === undefined || slot.given === undefined) return normalised(slot.raw);
  return normalised([spacedInitials(slot.given), slot.family, slot.suffix].filter(Boolean).join(' '));
}

/** `The ATLAS Collaboration`, `ATLAS collaboration` and `ATLAS` are one group, and so is `on behalf of the ATLAS Group`. */
function groupKey(name: string): string {
  const words = normalised(name)
    .replace(/^(?:(?:on behalf of|for) )?(?:the )?/, '')
    .trim();
  const bare = words.replace(/ (?:collaborations?|collab|groups?)$/, '');
  return bare === '' ? words : bare;
}

/** As most names are: nothing is to be done but to leave out points. */
const plainWords = /^[A-Za-z]+\.?(?: [A-Za-z]+\.?)*$/;

function normalised(name: string): string {
  if (plainWords.test(name)) return name.replaceAll('.', '').toLowerCase();
  return name
    .normalize('NFKC')
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/[\u2018\u2019\u02bc\u0060\u00b4]/g, "'")
    .replace(/\.(?=\p{L})/gu, ' ')
    .replace(/[.,]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** `JM` and `J.M.` as `J M`; ordinary given names stay. */
function spacedInitials(given: string): string {
  return given
    .split(/\s+/)
    .map((word) => (/^\p{Lu}{2,3}$/u.test(word) ? word.match(/\p{Lu}/gu)!.join(' ') : word))
    .join(' ');
}
