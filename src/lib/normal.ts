/** The chance that a standard normal number is at least so far from 0, on either side. */
export const twoSidedP = (z: number): number => complementaryError(Math.abs(z) / Math.SQRT2);

/** Below, the series of erf is the quicker way to full precision; above, the continued fraction of erfc. */
const seriesEnd = 2.5;

/** erfc(x) for x >= 0: Abramowitz & Stegun, “Handbook of Mathematical Functions”, 7.1.6 and 7.1.14. */
function complementaryError(x: number): number {
  const factor = Math.exp(-x * x) / Math.sqrt(Math.PI);
  if (x < seriesEnd) {
    let [term, sum] = [x, x];
    for (let n = 1; term > sum * 1e-17; n++) {
      term *= (2 * x * x) / (2 * n + 1);
      sum += term;
    }
    return 1 - 2 * factor * sum;
  }
  let fraction = x;
  for (let n = 60; n > 0; n--) fraction = x + n / 2 / fraction;
  return factor / fraction;
}
