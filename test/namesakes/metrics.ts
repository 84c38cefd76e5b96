import { pairsWithin } from '../../src/lib/adjustedRand.ts';

/** How well a grouping of items is that which is true. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  /** Harmonic mean of the two. */
  readonly f1: number;
}

type Labels = ArrayLike<number>;

const harmonic = (precision: number, recall: number): Score => ({
  precision,
  recall,
  f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
});

/** How many items have both labels, the found and the true one, and how many have either. */
interface Crossing {
  readonly cells: readonly { readonly found: number; readonly truth: number; readonly count: number }[];
  readonly found: ReadonlyMap<number, number>;
  readonly truth: ReadonlyMap<number, number>;
}

function crossingOf(found: Labels, truth: Labels, items: Iterable<number>): Crossing {
  const rows = new Map<number, Map<number, number>>();
  const [foundSizes, truthSizes] = [new Map<number, number>(), new Map<number, number>()];
  for (const item of items) {
    const [one, other] = [found[item]!, truth[item]!];
    const row = rows.get(one) ?? new Map<number, number>();
    rows.set(one, row.set(other, (row.get(other) ?? 0) + 1));
    foundSizes.set(one, (foundSizes.get(one) ?? 0) + 1);
    truthSizes.set(other, (truthSizes.get(other) ?? 0) + 1);
  }
  const cells = [...rows].flatMap(([one, row]) =>
    [...row].map(([other, count]) => ({ found: one, truth: other, count })),
  );
  return { cells, found: foundSizes, truth: truthSizes };
}

const all = (labels: Labels): Iterable<number> => Array.from(labels, (_, item) => item);

/** Pairs of items that are together: of those found the share that is true, of the true ones the share that is found. */
export const pairScore = (found: Labels, truth: Labels, items = all(truth)): Score => {
  const { cells, found: foundSizes, truth: truthSizes } = crossingOf(found, truth, items);
  const right = pairsWithin(cells.map(({ count }) => count));
  const [told, real] = [pairsWithin(foundSizes.values()), pairsWithin(truthSizes.values())];
  return harmonic(told === 0 ? 1 : right / told, real === 0 ? 1 : right / real);
};

/**
 * B³ (Bagga & Baldwin 1998): the mean over items of the share of those found together with it that are with it in truth,
 * and of the share of those with it in truth that are found with it.
 */
export function bCubed(found: Labels, truth: Labels, items = all(truth)): Score {
  const { cells, found: foundSizes, truth: truthSizes } = crossingOf(found, truth, items);
  let [precision, recall, total] = [0, 0, 0];
  for (const cell of cells) {
    precision += cell.count ** 2 / foundSizes.get(cell.found)!;
    recall += cell.count ** 2 / truthSizes.get(cell.truth)!;
    total += cell.count;
  }
  return total === 0 ? harmonic(1, 1) : harmonic(precision / total, recall / total);
}

/** Means over names: precision over those of which any two mentions are found together, recall over those that have a pair. */
export interface NameScore extends Score {
  /** Mean of the F1 of each name, where `f1` is that of the means. */
  readonly meanF1: number;
  /** Names that count. */
  readonly count: number;
}

/**
 * The pairs within each name by themselves, and their means over names ("macro"), as the literature has it: so that a few
 * names of very many papers do not stand for all. Names of fewer mentions or people than these do not count.
 */
export function scoreByName(
  found: Labels,
  truth: Labels,
  names: Labels,
  { leastMentions = 2, leastPeople = 1 }: { readonly leastMentions?: number; readonly leastPeople?: number } = {},
): NameScore {
  const [precisions, recalls, f1s]: [number[], number[], number[]] = [[], [], []];
  for (const items of itemsByLabel(names)) {
    const people = new Set(items.map((item) => truth[item]!));
    if (items.length < leastMentions || people.size < leastPeople) continue;
    const { precision, recall, f1 } = pairScore(found, truth, items);
    if (new Set(items.map((item) => found[item]!)).size < items.length) precisions.push(precision);
    if (people.size < items.length) recalls.push(recall);
    f1s.push(f1);
  }
  return { ...harmonic(mean(precisions), mean(recalls)), meanF1: mean(f1s), count: f1s.length };
}

function itemsByLabel(labels: Labels): Iterable<readonly number[]> {
  const items = new Map<number, number[]>();
  for (let item = 0; item < labels.length; item++) {
    const list = items.get(labels[item]!);
    if (list) list.push(item);
    else items.set(labels[item]!, [item]);
  }
  return items.values();
}

/** Of nothing it is 1: there was nothing to get wrong. */
const mean = (values: readonly number[]): number =>
  values.length === 0 ? 1 : values.reduce((sum, value) => sum + value, 0) / values.length;
