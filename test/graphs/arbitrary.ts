import * as fc from 'fast-check';

export interface TieList {
  readonly nodeCount: number;
  readonly sources: readonly number[];
  readonly targets: readonly number[];
  readonly weights: readonly number[];
}

/** Weights as they come from counting papers, in full and in fractions. */
const plainWeight: fc.Arbitrary<number> = fc.oneof(
  fc.integer({ min: 1, max: 9 }),
  fc.constantFrom(1 / 2, 1 / 3, 5 / 6, 3 / 4),
);

/** What broken files hold in place of weights. */
export const hostileWeight: fc.Arbitrary<number> = fc.constantFrom(
  Number.NaN,
  Infinity,
  -Infinity,
  -1,
  0,
  -0,
  1e308,
  5e-324,
  1e-12,
  1,
);

/** Networks of any density; each pair is tied at most once, and nobody to himself. */
export function tieLists(weight: fc.Arbitrary<number> = plainWeight, mostNodes = 40): fc.Arbitrary<TieList> {
  return fc.integer({ min: 1, max: mostNodes }).chain((nodeCount) => {
    const node = fc.nat(nodeCount - 1);
    const ties = fc.uniqueArray(fc.tuple(node, node, weight), {
      maxLength: 4 * nodeCount,
      size: 'max',
      selector: ([one, other]) => Math.min(one, other) * nodeCount + Math.max(one, other),
    });
    return ties.map((list) => {
      const proper = list.filter(([one, other]) => one !== other);
      return {
        nodeCount,
        sources: proper.map(([one]) => one),
        targets: proper.map(([, other]) => other),
        weights: proper.map(([, , value]) => value),
      };
    });
  });
}
