import type { DatedLists } from '../model/columns.ts';
import { isBare } from '../network/givenNetwork.ts';
import { drawnNodes, measured, sizeBy } from '../state/state.ts';
import { number } from '../texts/numbers.ts';
import type { Opened } from '../work/protocol.ts';
import { isWholeMeasure, measureText } from './measureWords.ts';

/** A value and how large a dot of it is: its radius as a share of the largest. */
export interface SizeMark {
  readonly text: string;
  readonly size: number;
}

/** On the map the smallest dot has about this share of the radius of the largest. */
const smallest = 0.28;

/** A small, a middle and the largest value; fewer where they are the same. Empty while they are worked out. */
export function sizeMarks(current: Opened): SizeMark[] {
  const areTopics = drawnNodes.value === 'topics';
  const by = areTopics ? 'window' : sizeBy.value;
  if (by === 'window') {
    const most = areTopics ? mostPapersOfTopics(current) : mostPapers(current);
    const shareOf = (count: number) => (most > 1 ? (count - 1) / (most - 1) : 1);
    return marksOf([1, Math.round(1 + (most - 1) / 4), most], number, shareOf);
  }
  const quantiles = measured.value[by]?.quantiles;
  const largest = quantiles?.at(-1) ?? 0;
  if (!quantiles || largest === 0) return [];
  const quarter = isWholeMeasure(by) ? Math.max(1, Math.round(largest / 4)) : largest / 4;
  return marksOf(
    [quantiles[0]!, quarter, largest],
    (value) => measureText(by, value),
    (value) => value / largest,
  );
}

function marksOf(values: readonly number[], text: (value: number) => string, shareOf: (value: number) => number) {
  const distinct = [...new Set(values)].sort((a, b) => a - b);
  return distinct.map((value) => ({
    text: text(value),
    size: smallest + (1 - smallest) * Math.sqrt(Math.max(0, shareOf(value))),
  }));
}

function mostPapersOfTopics({ columns: { authorCount, topicCount, nodePapers } }: Opened): number {
  const { offsets, undatedOffsets } = nodePapers;
  let most = 1;
  for (let node = authorCount; node < authorCount + topicCount; node++) {
    most = Math.max(most, offsets[node + 1]! - offsets[node]! + undatedOffsets[node + 1]! - undatedOffsets[node]!);
  }
  return most;
}

const known = new WeakMap<DatedLists, number>();

/** Papers, or links, of the author who has most in all. */
function mostPapers({ columns: { authorCount, nodePapers } }: Opened): number {
  const found = known.get(nodePapers);
  if (found !== undefined) return found;
  const { offsets, undatedOffsets } = nodePapers;
  let most = 1;
  for (let author = 0; author < authorCount; author++) {
    const undated = isBare(nodePapers, author) ? 0 : undatedOffsets[author + 1]! - undatedOffsets[author]!;
    most = Math.max(most, offsets[author + 1]! - offsets[author]! + undated);
  }
  known.set(nodePapers, most);
  return most;
}
