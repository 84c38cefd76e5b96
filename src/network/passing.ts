import type { Columns, DatedLists } from '../model/columns.ts';

/** One flag per paper: 1 when at least one of its authors is not hidden. `hidden` has one flag per author. */
export function passingPapers(
  { authorCount, nodePapers, paperFrom }: Pick<Columns, 'authorCount' | 'nodePapers' | 'paperFrom'>,
  hidden: Uint8Array,
): Uint8Array {
  const passing = new Uint8Array(paperFrom.length);
  for (let author = 0; author < authorCount; author++) {
    if (hidden[author] !== 1) markPapers(nodePapers, author, passing);
  }
  return passing;
}

function markPapers(lists: DatedLists, item: number, passing: Uint8Array): void {
  for (let entry = lists.offsets[item]!; entry < lists.offsets[item + 1]!; entry++)
    passing[lists.startPapers[entry]!] = 1;
  const undatedEnd = lists.undatedOffsets[item + 1]!;
  for (let entry = lists.undatedOffsets[item]!; entry < undatedEnd; entry++) passing[lists.undatedPapers[entry]!] = 1;
}
