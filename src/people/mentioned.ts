import type { Mention } from '../model/identity.ts';
import type { Paper } from '../model/paper.ts';
import { papersByKey } from './paperKeys.ts';

/** The author positions that a mention is about: those of the name on the paper, before a thesaurus or after it. */
export function slotsOfMention(
  papers: readonly Paper[],
  offsets: Uint32Array,
  { paper: key, name }: Mention,
): number[] {
  const paper = papersByKey(papers).get(key);
  if (paper === undefined) return [];
  return papers[paper]!.slots.flatMap(({ raw, printed }, position) =>
    raw === name || printed === name ? [offsets[paper]! + position] : [],
  );
}
