import type { Columns, DatedLists } from '../../model/columns.ts';
import type { NodeIndex, PaperIndex } from '../../model/units.ts';

/** Number of ties of each author on the map, to people and to topics. */
export function tieCounts({ authorCount, topicCount, tieCount, tieSource, tieTarget }: Columns): Uint32Array {
  const counts = new Uint32Array(authorCount + topicCount);
  for (let tie = 0; tie < tieCount; tie++) {
    counts[tieSource[tie]!]!++;
    counts[tieTarget[tie]!]!++;
  }
  return counts;
}

/** Number of ties of each of these authors that are made of these of his or her papers, or partly so. */
export function tiesOnPapers(
  { tieCount, tieSource, tieTarget, tiePapers }: Columns,
  papersOf: ReadonlyMap<NodeIndex, ReadonlySet<PaperIndex>>,
): Map<NodeIndex, number> {
  const counts = new Map<NodeIndex, number>();
  if (papersOf.size === 0) return counts;
  for (let tie = 0; tie < tieCount; tie++) {
    for (const end of [tieSource[tie]!, tieTarget[tie]!]) {
      const papers = papersOf.get(end);
      if (papers && isOnAny(tiePapers, tie, papers)) counts.set(end, (counts.get(end) ?? 0) + 1);
    }
  }
  return counts;
}

function isOnAny(lists: DatedLists, tie: number, papers: ReadonlySet<PaperIndex>): boolean {
  for (let entry = lists.offsets[tie]!; entry < lists.offsets[tie + 1]!; entry++) {
    if (papers.has(lists.startPapers[entry]!)) return true;
  }
  for (let entry = lists.undatedOffsets[tie]!; entry < lists.undatedOffsets[tie + 1]!; entry++) {
    if (papers.has(lists.undatedPapers[entry]!)) return true;
  }
  return false;
}
