/**
 * The largest p that stands when so many were looked at: Benjamini & Hochberg, Journal of the Royal Statistical Society
 * B 57 (1995) 289–300. Of those at or below it at most the share `rate` is expected to be there by chance; −1 when none
 * stands.
 */
export function standingLimit(ps: Float64Array, rate: number): number {
  const sorted = ps.slice().sort();
  for (let rank = sorted.length; rank > 0; rank--) {
    if (sorted[rank - 1]! <= (rank / sorted.length) * rate) return sorted[rank - 1]!;
  }
  return -1;
}
