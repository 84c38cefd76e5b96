import type { Mention } from '../model/identity.ts';
import type { ReviewEvidence, ReviewQueue } from '../model/review.ts';
import type { NodeIndex } from '../model/units.ts';
import { paperKeys } from '../people/paperKeys.ts';
import type { Study } from './study.ts';

/** Who might be one person, and what speaks for it. */
export const reviewAnswers = {
  reviewQueue: (_study: Study, _wish: { readonly most: number }): ReviewQueue => ({ suggestions: [], total: 0 }),
  reviewEvidence: (_study: Study, _id: string): ReviewEvidence | undefined => undefined,
  comparison: (_study: Study, _nodes: readonly NodeIndex[]): ReviewEvidence | undefined => undefined,
  mention: ({ papers, people, network }: Study, node: NodeIndex): Mention => {
    const author = people.authors.indexOf(network.authors[node]!);
    const paper = people.authorsOf.findIndex((list) => list.includes(author));
    const { offsets, authors } = people.slots!;
    const slot = authors.indexOf(author, offsets[paper]);
    return { paper: paperKeys(papers)[paper]!, name: papers[paper]!.slots[slot - offsets[paper]!]!.raw };
  },
};
