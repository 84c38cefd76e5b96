import type { AuthorSlot, Paper } from '../model/paper.ts';
import type { PaperIndex } from '../model/units.ts';
import type { SlotPeople } from './identify.ts';

/** An author position that a person holds. */
export interface HeldSlot {
  readonly paper: PaperIndex;
  readonly slot: AuthorSlot;
  /** Index into `slotRules`. */
  readonly reason: number;
}

/** The author positions of one person (index), by paper and place in its list. */
export function slotsOf(
  papers: readonly Paper[],
  { offsets, authors, reasons }: SlotPeople,
  person: number,
): HeldSlot[] {
  const held: HeldSlot[] = [];
  let paper = 0;
  for (let at = authors.indexOf(person); at >= 0; at = authors.indexOf(person, at + 1)) {
    while (offsets[paper + 1]! <= at) paper++;
    held.push({ paper, slot: papers[paper]!.slots[at - offsets[paper]!]!, reason: reasons[at]! });
  }
  return held;
}
