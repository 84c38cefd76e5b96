import type { Decision, Mention } from '../model/identity.ts';
import type { Paper } from '../model/paper.ts';
import { slotsOfMention } from './mentioned.ts';

export type Apart = Extract<Decision, { readonly kind: 'apart' }>;

/** The slots that the user holds apart, as pairs; decisions about what is not here are left out. */
export function apartSlots(
  papers: readonly Paper[],
  offsets: Uint32Array,
  apart: readonly Apart[],
): (readonly [one: number, other: number])[] {
  if (apart.length === 0) return [];
  const slotOf = (mention: Mention): number | undefined => slotsOfMention(papers, offsets, mention)[0];
  return apart.flatMap(({ one, other }) => {
    const [a, b] = [slotOf(one), slotOf(other)];
    return a === undefined || b === undefined || a === b ? [] : [[a, b] as const];
  });
}
