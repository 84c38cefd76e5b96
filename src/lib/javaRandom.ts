/** The generator of Java's `java.util.Random`, for results that must equal those of programs written for it. */
export interface JavaRandom {
  /** A whole number in [0, bound), bound at most 2³¹ − 1. */
  readonly below: (bound: number) => number;
  /** A number in [0, 1) with 53 random bits. */
  readonly share: () => number;
}

const half = 2 ** 24;
const [multiplierHigh, multiplierLow] = [0x5de, 0xece66d];

/**
 * The linear congruential generator of 48 bits that the documentation of `java.util.Random` prescribes, held in two
 * halves of 24. Like the implementation that VOSviewer Online uses, `below` does not draw again in the last incomplete
 * stretch of 2³¹: Java itself would, once in 2³¹ / bound draws.
 */
export function javaRandom(seed: number): JavaRandom {
  let low = (seed & 0xffffff) ^ multiplierLow;
  let high = (Math.floor(seed / half) & 0xffffff) ^ multiplierHigh;
  const next = (bits: number) => {
    const product = low * multiplierLow + 0xb;
    high = (high * multiplierLow + low * multiplierHigh + Math.floor(product / half)) & 0xffffff;
    low = product & 0xffffff;
    return (high * 256 + (low >>> 16)) >>> (32 - bits);
  };
  return {
    below(bound) {
      const bits = next(31);
      return (bound & -bound) === bound ? Math.floor(bound * (bits / 2 ** 31)) : bits % bound;
    },
    share: () => (next(26) * 2 ** 27 + next(27)) / 2 ** 53,
  };
}
