/** Steps between the smallest and the largest value. */
const quantileSteps = 64;

/** The values at equal steps of the ranks, the smallest first, the largest last; empty without a number among them. */
export function quantilesOf(values: Float64Array): Float64Array {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort();
  if (sorted.length === 0) return sorted;
  const at = (step: number) => sorted[Math.round((step / quantileSteps) * (sorted.length - 1))]!;
  return Float64Array.from({ length: quantileSteps + 1 }, (_, step) => at(step));
}
