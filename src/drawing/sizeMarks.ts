import type { Columns, DatedLists } from '../model/columns.ts';
import { isBare } from '../network/givenNetwork.ts';
import { number } from '../texts/numbers.ts';
import type { SizeMark } from './mapLegend.ts';

/** On the map the smallest dot has about this share of the radius of the largest. */
const smallest = 0.28;

type Counted = Pick<Columns, 'authorCount' | 'topicCount' | 'nodePapers'>;

/** A small, a middle and the largest number of papers, or links; fewer where they are the same. */
export function recordSizes(columns: Counted, areTopics: boolean): SizeMark[] {
  const most = areTopics ? mostPapersOfTopics(columns) : mostPapers(columns);
  const shareOf = (count: number) => (most > 1 ? (count - 1) / (most - 1) : 1);
  return sizesOf([1, Math.round(1 + (most - 1) / 4), most], number, shareOf);
}

/** Of values, the distinct ones from the smallest on. */
export function sizesOf(
  values: readonly number[],
  text: (value: number) => string,
  shareOf: (value: number) => number,
): SizeMark[] {
  const distinct = [...new Set(values)].sort((a, b) => a - b);
  return distinct.map((value) => ({
    text: text(value),
    size: smallest + (1 - smallest) * Math.sqrt(Math.max(0, shareOf(value))),
  }));
}

function mostPapersOfTopics({ authorCount, topicCount, nodePapers }: Counted): number {
  const { offsets, undatedOffsets } = nodePapers;
  let most = 1;
  for (let node = authorCount; node < authorCount + topicCount; node++) {
    most = Math.max(most, offsets[node + 1]! - offsets[node]! + undatedOffsets[node + 1]! - undatedOffsets[node]!);
  }
  return most;
}

const known = new WeakMap<DatedLists, number>();

/** Papers, or links, of the author who has most in all. */
function mostPapers({ authorCount, nodePapers }: Counted): number {
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
