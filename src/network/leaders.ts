import type { DatedLists } from '../model/columns.ts';
import type { NodeIndex } from '../model/units.ts';
import type { TimeWindow } from '../model/window.ts';
import type { InSight } from './visible.ts';
import { papersIn, weightIn } from './windowed.ts';

export interface Ranked {
  /** Author node, or author–author tie. */
  readonly item: number;
  /** Papers of the author, or weight of the tie, in the window; of an item of a network the weight of its links. */
  readonly score: number;
}

/** The authors with the most papers in the window, of those in sight, the most first; equal ones by index. Papers weigh 1 on authors. */
export const leadingAuthors = ({ columns, nodes }: InSight, window: TimeWindow, most: number): Ranked[] =>
  highest(
    columns.authorCount,
    (author) => (nodes[author] === 1 ? weightIn(columns.nodePapers, author, window, columns.paperTo) : 0),
    most,
  );

/** The ties between authors, of those in sight, that weigh most in the window. */
export const leadingTies = ({ columns, ties }: InSight, window: TimeWindow, most: number): Ranked[] =>
  highest(
    columns.authorTieCount,
    (tie) => (ties[tie] === 1 ? weightIn(columns.tiePapers, tie, window, columns.paperTo) : 0),
    most,
  );

/** The same by those of their papers alone that have a topic. */
export function leadingTiesOn(
  { columns, ties }: InSight,
  topic: NodeIndex,
  window: TimeWindow,
  most: number,
): Ranked[] {
  const { authorTieCount, tiePapers, nodePapers, paperFrom, paperTo } = columns;
  const isOnTopic = new Uint8Array(paperFrom.length);
  for (const paper of papersIn(nodePapers, topic, window, paperTo)) isOnTopic[paper] = 1;
  return highest(authorTieCount, (tie) => (ties[tie] === 1 ? weightOf(tiePapers, tie, isOnTopic) : 0), most);
}

/** @param isCounted One flag per paper. */
function weightOf(lists: DatedLists, item: number, isCounted: Uint8Array): number {
  const { offsets, startPapers, startWeights, undatedOffsets, undatedPapers, undatedWeights } = lists;
  let weight = 0;
  for (let entry = offsets[item]!; entry < offsets[item + 1]!; entry++) {
    if (isCounted[startPapers[entry]!] === 1) weight += startWeights[entry]!;
  }
  for (let entry = undatedOffsets[item]!; entry < undatedOffsets[item + 1]!; entry++) {
    if (isCounted[undatedPapers[entry]!] === 1) weight += undatedWeights[entry]!;
  }
  return weight;
}

/** The items of the highest values above 0, one value for each; what is no number leads nowhere. */
export const leadingBy = (values: Float64Array, most: number): Ranked[] =>
  highest(values.length, (item) => values[item]!, most);

function highest(count: number, scoreOf: (item: number) => number, most: number): Ranked[] {
  const best: Ranked[] = [];
  for (let item = 0; item < count; item++) {
    const score = scoreOf(item);
    if (!(score > 0) || (best.length === most && score <= best.at(-1)!.score)) continue;
    const place = best.findIndex((other) => other.score < score);
    best.splice(place < 0 ? best.length : place, 0, { item, score });
    if (best.length > most) best.pop();
  }
  return best;
}
