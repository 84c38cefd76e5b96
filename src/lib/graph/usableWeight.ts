const smallest = 1e-9;
const largest = 1e9;

/**
 * What a weight from outside counts as: not a number, zero and negative count as 0, everything else is held between
 * 1e-9 and 1e9, so that no sum or quotient of weights ever leaves the finite numbers.
 */
export function usableWeight(weight: number): number {
  if (!(weight > 0)) return 0;
  return Math.min(largest, Math.max(smallest, weight));
}
