import { authorsOf } from '../../network/paperAuthors.ts';
import type { Side, Suggestion } from '../../model/review.ts';
import type { NodeIndex } from '../../model/units.ts';
import type { Opened } from '../../work/protocol.ts';
import { texts } from '../../texts/texts.ts';

const namesShown = 2;

/** The groups that a person falls into, by whom they are with: `31 papers with Ana Giménez and Bo Berg`. */
export const groupNames = ({ sides }: Suggestion, current: Opened): string[] =>
  sides.map((side) => {
    const names = mostJoint(side, sides[0]!.node, current).map((node) => current.labels[node]!);
    return texts.review.actions.groupWith(side.papers.length, names);
  });

/** Whom most papers of the group are shared with. */
function mostJoint({ papers }: Side, self: NodeIndex, { paperAuthors }: Opened): readonly NodeIndex[] {
  const counts = new Map<NodeIndex, number>();
  for (const paper of papers) {
    for (const node of authorsOf(paperAuthors, paper)) {
      if (node !== self) counts.set(node, (counts.get(node) ?? 0) + 1);
    }
  }
  return Array.from(counts)
    .sort(([a, many], [b, more]) => more - many || a - b)
    .slice(0, namesShown)
    .map(([node]) => node);
}
