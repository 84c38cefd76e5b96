import type { Decision } from '../model/identity.ts';
import type { Paper } from '../model/paper.ts';
import { slotsOfMention } from './mentioned.ts';

export type Apart = Extract<Decision, { readonly kind: 'apart' }>;

/**
 * The slots that the user holds apart, as pairs; decisions about what is not here are left out. The first of a name
 * speaks for all places of it on its paper.
 */
export function apartSlots(
  papers: readonly Paper[],
  offsets: Uint32Array,
  apart: readonly Apart[],
): (readonly [one: number, other: number])[] {
  return apart.flatMap(({ one, other }) => {
    const [a] = slotsOfMention(papers, offsets, one);
    const [b] = slotsOfMention(papers, offsets, other);
    return a === undefined || b === undefined || a === b ? [] : [[a, b] as const];
  });
}
