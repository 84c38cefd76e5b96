import type { Ruled } from './ruled.ts';

const namesOfRuled = new WeakMap<Ruled, ReadonlyMap<string, readonly number[]>>();

/** All slots of each name that is borne by one group of the rules only: such a name says who is meant on any paper. */
export function slotsOfPlainNames(ruled: Ruled): ReadonlyMap<string, readonly number[]> {
  const before = namesOfRuled.get(ruled);
  if (before) return before;
  const slots = new Map<string, number[]>();
  const unclear = new Set<string>();
  ruled.formOf.forEach((form, slot) => {
    const { raw, printed } = ruled.forms[form]!.slot;
    const name = printed ?? raw;
    const list = slots.get(name);
    if (!list) slots.set(name, [slot]);
    else if (ruled.groupOf[list[0]!] === ruled.groupOf[slot]) list.push(slot);
    else unclear.add(name);
  });
  for (const name of unclear) slots.delete(name);
  namesOfRuled.set(ruled, slots);
  return slots;
}
