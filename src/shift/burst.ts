/** A stretch of a series, in indices of the series, both included. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
  /** Σ (cost of the usual rate − cost of the higher one). */
  readonly weight: number;
  /** Σ r. */
  readonly papers: number;
}

export interface BurstCosts {
  /** How many times the usual rate a burst has. */
  readonly s: number;
  /** What it costs to begin one, times ln n. */
  readonly gamma: number;
}

/**
 * The bursts of one series: J. Kleinberg, “Bursty and Hierarchical Structure in Streams”, Data Mining and Knowledge
 * Discovery 7 (2003) 373–397, section 4, with two states. In year t, r of d papers are of the item; the usual rate is
 * p₀ = Σr / Σd and that of a burst p₁ = s · p₀; state q costs −ln[C(d, r) · p^r · (1 − p)^(d − r)], going up costs
 * γ · ln n, going down nothing, and the series begins in the lower state. The cheapest sequence of states is found
 * exactly (Viterbi); of equally cheap ones the lower state wins, from the end on. An item that would have to be on every
 * paper to burst, s · p₀ ≥ 1, has none.
 */
export function burstsOf(r: ArrayLike<number>, d: ArrayLike<number>, { s, gamma }: BurstCosts): Stretch[] {
  const gains = gainsOf(r, d, s);
  if (!gains) return [];
  return stretchesOf(burstYears(gains, gamma * Math.log(gains.length)), gains, r);
}

/** By how much the higher rate is the cheaper one, year by year; C(d, r) is the same for both. */
function gainsOf(r: ArrayLike<number>, d: ArrayLike<number>, s: number): Float64Array | undefined {
  let [said, all] = [0, 0];
  for (let year = 0; year < d.length; year++) {
    said += r[year]!;
    all += d[year]!;
  }
  const usual = said / all;
  if (said === 0 || usual * s >= 1 || s <= 1) return undefined;
  const perPaper = Math.log(s);
  const perOther = Math.log1p(-usual * s) - Math.log1p(-usual);
  const gains = new Float64Array(d.length);
  for (let year = 0; year < d.length; year++) gains[year] = r[year]! * perPaper + (d[year]! - r[year]!) * perOther;
  return gains;
}

/** 1 for each year of a burst. Costs are told apart from those of never bursting, so the lower state costs 0. */
function burstYears(gains: Float64Array, up: number): Uint8Array {
  const n = gains.length;
  // Whether the cheapest way to the lower and to the higher state of a year comes from the higher one.
  const [lowFromHigh, highFromHigh] = [new Uint8Array(n), new Uint8Array(n)];
  let [low, high] = [0, Infinity];
  for (let year = 0; year < n; year++) {
    lowFromHigh[year] = high < low ? 1 : 0;
    highFromHigh[year] = high < low + up ? 1 : 0;
    [low, high] = [Math.min(low, high), Math.min(low + up, high) - gains[year]!];
  }
  const states = new Uint8Array(n);
  let isHigh = high < low;
  for (let year = n - 1; year >= 0; year--) {
    states[year] = isHigh ? 1 : 0;
    isHigh = (isHigh ? highFromHigh : lowFromHigh)[year] === 1;
  }
  return states;
}

function stretchesOf(states: Uint8Array, gains: Float64Array, r: ArrayLike<number>): Stretch[] {
  const stretches: Stretch[] = [];
  for (let first = 0; first < states.length; first++) {
    if (states[first] === 0) continue;
    let [last, weight, papers] = [first, 0, 0];
    for (; states[last] === 1; last++) {
      weight += gains[last]!;
      papers += r[last]!;
    }
    stretches.push({ first, last: last - 1, weight, papers });
    first = last;
  }
  return stretches;
}
