import type { AuthorSlot } from '../model/paper.ts';

/** The name in natural order where the source tells which part is which; else as it stands. */
export function shownName(slot: AuthorSlot): string {
  if (slot.kind === 'group' || slot.family === undefined || slot.given === undefined) return slot.raw;
  return [slot.given, slot.family, slot.suffix].filter(Boolean).join(' ');
}
