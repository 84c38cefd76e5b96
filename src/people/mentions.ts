import type { Mention } from '../model/identity.ts';
import type { AuthorSlot } from '../model/paper.ts';
import { papersByKey } from './paperKeys.ts';
import type { Ruled } from './ruled.ts';

/** A thesaurus may stand between what is printed and what is read. */
const isCalled = ({ raw, printed }: AuthorSlot, name: string): boolean => raw === name || printed === name;

/**
 * The author positions (slots) of a mention: those of its paper that have its name. Of several equal strings on one
 * paper all, since they are one person. None where the paper is not open or has nobody of that name.
 */
export function slotsOfMention(
  { papers, offsets }: Pick<Ruled, 'papers' | 'offsets'>,
  { paper, name }: Mention,
): number[] {
  const at = papersByKey(papers).get(paper);
  if (at === undefined) return [];
  return papers[at]!.slots.flatMap((slot, position) => (isCalled(slot, name) ? [offsets[at]! + position] : []));
}

const namesOfRuled = new WeakMap<Ruled, ReadonlyMap<string, readonly number[]>>();

/** All slots of each name that is borne by one group of the rules only: such a name says who is meant on any paper. */
export function slotsOfPlainNames(ruled: Ruled): ReadonlyMap<string, readonly number[]> {
  const before = namesOfRuled.get(ruled);
  if (before) return before;
  const slots = new Map<string, number[]>();
  const unclear = new Set<string>();
  ruled.formOf.forEach((form, slot) => {
    const { raw, printed } = ruled.forms[form]!.slot;
    for (const name of printed === undefined || printed === raw ? [raw] : [raw, printed]) {
      const list = slots.get(name);
      if (!list) slots.set(name, [slot]);
      else if (ruled.groupOf[list[0]!] === ruled.groupOf[slot]) list.push(slot);
      else unclear.add(name);
    }
  });
  for (const name of unclear) slots.delete(name);
  namesOfRuled.set(ruled, slots);
  return slots;
}
