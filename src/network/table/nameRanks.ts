import { foldAccents } from '../../lib/fold.ts';

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/**
 * The place of each name in the alphabet: without regard to case and accents, numbers by their value. Equal names have
 * the same place. Nameless ones have `Infinity`: they stand last, whichever way round.
 */
export function nameRanks(names: readonly string[]): Float64Array {
  const ranks = new Float64Array(names.length).fill(Infinity);
  let [rank, last] = [0, ''];
  for (const item of nearlyInOrder(names).sort((one, other) => collator.compare(names[one]!, names[other]!))) {
    if (collator.compare(last, names[item]!) !== 0) rank++;
    last = names[item]!;
    ranks[item] = rank;
  }
  return ranks;
}

/** Comparing by the alphabet is slow, and what is nearly in order needs few comparisons. */
function nearlyInOrder(names: readonly string[]): number[] {
  const keys = names.map((name) => foldAccents(name));
  return Array.from(names.keys())
    .filter((item) => names[item] !== '')
    .sort((one, other) => (keys[one]! < keys[other]! ? -1 : Number(keys[one] !== keys[other])));
}
