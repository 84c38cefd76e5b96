/** Weight that smoothing adds in all: Dirichlet’s α = 0.5 / k on each of k topics. */
const smoothing = 0.5;

/** Topics weights as a distribution that no topic is missing from. */
export function smoothed(weights: Float64Array): Float64Array {
  const sum = weights.reduce((whole, weight) => whole + weight, 0);
  return weights.map((weight) => (weight + smoothing / weights.length) / (sum + smoothing));
}

/**
 * The Jensen–Shannon distance of two distributions: the root of their divergence in bits (Lin 1991; a metric by Endres &
 * Schindelin 2003). 0 for the same, 1 for two without anything in common.
 */
export function distanceOf(one: Float64Array, other: Float64Array): number {
  let divergence = 0;
  for (let at = 0; at < one.length; at++) {
    const middle = (one[at]! + other[at]!) / 2;
    divergence += (bits(one[at]!, middle) + bits(other[at]!, middle)) / 2;
  }
  // Rounding may leave a hair less than nothing.
  return Math.sqrt(Math.max(0, divergence));
}

const bits = (share: number, middle: number): number => (share > 0 ? share * Math.log2(share / middle) : 0);

/** Shannon’s entropy in bits: 0 for a single topic, log₂ k for k in equal parts. */
export const entropyOf = (shares: Float64Array): number =>
  shares.reduce((sum, share) => (share > 0 ? sum - share * Math.log2(share) : sum), 0);
