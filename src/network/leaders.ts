import type { TimeWindow } from '../model/window.ts';
import type { InSight } from './visible.ts';
import { weightIn } from './windowed.ts';

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
