import type { Decision, Mention } from '../model/identity.ts';
import type { Paper } from '../model/paper.ts';
import { paperKeys } from './paperKeys.ts';

export type Apart = Extract<Decision, { readonly kind: 'apart' }>;

/** The slots that the user holds apart, as pairs; decisions about what is not here are left out. */
export function apartSlots(
  papers: readonly Paper[],
  offsets: Uint32Array,
  apart: readonly Apart[],
): (readonly [one: number, other: number])[] {
  if (apart.length === 0) return [];
  const paperOf = new Map(paperKeys(papers).map((key, paper) => [key, paper]));
  const slotOf = ({ paper, name }: Mention): number | undefined => {
    const at = paperOf.get(paper);
    const position = at === undefined ? -1 : papers[at]!.slots.findIndex(({ raw }) => raw === name);
    return position < 0 ? undefined : offsets[at!]! + position;
  };
  return apart.flatMap(({ one, other }) => {
    const [a, b] = [slotOf(one), slotOf(other)];
    return a === undefined || b === undefined || a === b ? [] : [[a, b] as const];
  });
}
