import type { DatedLists } from '../../model/columns.ts';
import type { PaperIndex } from '../../model/units.ts';
import type { PaperLists } from '../../network/paperLists.ts';

/**
 * The lists of some items as they were before they were sorted by day: the papers of each in ascending order. Papers that
 * have no number of their own are left out.
 */
export function listsByPaper(
  lists: DatedLists,
  items: Iterable<number>,
  numberOf: (paper: PaperIndex) => PaperIndex | undefined,
): PaperLists {
  const [offsets, papers, weights]: [number[], number[], number[]] = [[0], [], []];
  for (const item of items) {
    for (const [paper, weight] of entriesOf(lists, item)) {
      const number = numberOf(paper);
      if (number === undefined) continue;
      papers.push(number);
      weights.push(weight);
    }
    offsets.push(papers.length);
  }
  return {
    offsets: Uint32Array.from(offsets),
    papers: Uint32Array.from(papers),
    weights: Float64Array.from(weights),
  };
}

function entriesOf(lists: DatedLists, item: number): [PaperIndex, number][] {
  const { offsets, startPapers, startWeights, undatedOffsets, undatedPapers, undatedWeights } = lists;
  const entries: [PaperIndex, number][] = [];
  for (let at = offsets[item]!; at < offsets[item + 1]!; at++) entries.push([startPapers[at]!, startWeights[at]!]);
  for (let at = undatedOffsets[item]!; at < undatedOffsets[item + 1]!; at++) {
    entries.push([undatedPapers[at]!, undatedWeights[at]!]);
  }
  return entries.sort(([one], [other]) => one - other);
}
