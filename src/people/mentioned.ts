import type { Mention } from '../model/identity.ts';
import type { Paper } from '../model/paper.ts';
import type { PaperIndex } from '../model/units.ts';
import { papersByKey } from './paperKeys.ts';

/** An author position: the paper, and the place in its list from 0. */
interface Place {
  readonly paper: PaperIndex;
  readonly position: number;
}

/** Where a mention stands: all places of the name on the paper, before a thesaurus or after it. */
export function placesOfMention(papers: readonly Paper[], { paper: key, name }: Mention): Place[] {
  const paper = papersByKey(papers).get(key);
  if (paper === undefined) return [];
  return papers[paper]!.slots.flatMap(({ raw, printed }, position) =>
    raw === name || printed === name ? [{ paper, position }] : [],
  );
}

/** The same as slots, as in `FormTable`. */
export const slotsOfMention = (papers: readonly Paper[], offsets: Uint32Array, mention: Mention): number[] =>
  placesOfMention(papers, mention).map(({ paper, position }) => offsets[paper]! + position);
