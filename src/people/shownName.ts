import type { AuthorSlot } from '../model/paper.ts';

/** DBLP numbers people of one name, `Wei Wang 0001`: that tells them apart, but is not what they are called. */
const withoutNumber = ({ raw, sourceId }: AuthorSlot): string =>
  sourceId?.startsWith('dblp:') ? raw.replace(/\s\d{4}$/, '') : raw;

/** The name in natural order where the source tells which part is which; else as it stands. */
export function shownName(slot: AuthorSlot): string {
  if (slot.kind === 'group' || slot.family === undefined || slot.given === undefined) return withoutNumber(slot);
  return [slot.given, slot.family, slot.suffix].filter(Boolean).join(' ');
}
