import type { Corpus } from '../model/corpus.ts';
import type { Paper } from '../model/paper.ts';

/**
 * The papers with the owner of the profile page added where a cut list hides him or her. That is an inference: the
 * slot says so, and everything built on it can be traced back.
 */
export function withOwner({ papers, owner }: Corpus): readonly Paper[] {
  if (!owner) return papers;
  const hidden = new Set(owner.hiddenOn);
  return papers.map((paper, index) => {
    if (!hidden.has(index)) return paper;
    return { ...paper, slots: [...paper.slots, { raw: owner.name, kind: 'person', inferred: true }] };
  });
}
