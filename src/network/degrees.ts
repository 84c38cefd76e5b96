import type { Columns } from '../model/columns.ts';
import type { TimeWindow } from '../model/window.ts';
import { countIn } from './windowed.ts';

/** Number of coauthors of each author: ties with others that have a paper in the window. */
export function degreesIn(
  { authorCount, authorTieCount, tieSource, tieTarget, tiePapers }: Columns,
  window: TimeWindow,
): Uint32Array {
  const degrees = new Uint32Array(authorCount);
  for (let tie = 0; tie < authorTieCount; tie++) {
    if (countIn(tiePapers, tie, window) === 0) continue;
    degrees[tieSource[tie]!]!++;
    degrees[tieTarget[tie]!]!++;
  }
  return degrees;
}
