import type { CssPixels, TopicIndex } from '../../../model/units.ts';
import type { DrawnNode } from './flowLayout.ts';

/** From one line to the next. */
const line: CssPixels = 14;

/** The nodes of each column that are named, the largest first, so that no name stands on another. */
export function shownNames(nodes: readonly DrawnNode[], lit: TopicIndex | undefined): readonly DrawnNode[] {
  const isLit = (node: DrawnNode) => Number(node.topic === lit);
  const ranked = [...nodes].sort(
    (one, other) =>
      isLit(other) - isLit(one) || other.bottom - other.top - (one.bottom - one.top) || one.index - other.index,
  );
  const named: DrawnNode[] = [];
  for (const node of ranked) {
    const isFree = named.every(
      (other) => other.period !== node.period || Math.abs(middle(other) - middle(node)) >= line,
    );
    if (isFree) named.push(node);
  }
  return named;
}

const middle = ({ top, bottom }: DrawnNode): CssPixels => (top + bottom) / 2;
