import type { Mention } from '../model/identity.ts';
import type { Paper } from '../model/paper.ts';
import { papersByKey } from './paperKeys.ts';

/** The author positions that a mention is about: those of the name, as it was read, on the paper. */
export function slotsOfMention(
  papers: readonly Paper[],
  offsets: Uint32Array,
  { paper: key, name }: Mention,
): number[] {
  const paper = papersByKey(papers).get(key);
  if (paper === undefined) return [];
  return papers[paper]!.slots.flatMap(({ raw, printed }, position) =>
    (printed ?? raw) === name ? [offsets[paper]! + position] : [],
  );
}
