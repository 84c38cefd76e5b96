import { seededRandom } from '../../../src/lib/random.ts';
import { vectorCount, type Vectors } from '../../../src/topics/vectors.ts';

/**
 * Non-negative matrix factorisation by multiplicative updates (Lee & Seung, "Algorithms for non-negative matrix
 * factorization", 2001), plainly: what topics are often made with, for comparison. Returns the strongest factor of each
 * paper.
 */
export function nmf(vectors: Vectors, factors: number, iterations: number): Int32Array {
  const random = seededRandom(1);
  const [papers, terms] = [vectorCount(vectors), vectors.paperCounts.length];
  const left = Float64Array.from({ length: papers * factors }, random);
  const right = Float64Array.from({ length: terms * factors }, random);
  for (let iteration = 0; iteration < iterations; iteration++) {
    update(left, right, factors, (visit) => entries(vectors, visit));
    update(right, left, factors, (visit) => entries(vectors, (paper, term, value) => visit(term, paper, value)));
  }
  return Int32Array.from({ length: papers }, (_, paper) => {
    const row = left.subarray(paper * factors, (paper + 1) * factors);
    return row.indexOf(Math.max(...row));
  });
}

type Visit = (row: number, column: number, value: number) => void;

function entries({ offsets, terms, values }: Vectors, visit: Visit): void {
  for (let paper = 0; paper + 1 < offsets.length; paper++) {
    for (let entry = offsets[paper]!; entry < offsets[paper + 1]!; entry++) visit(paper, terms[entry]!, values[entry]!);
  }
}

/** rows ← rows ∘ (matrix · columns) / (rows · columnsᵀ columns) */
function update(rows: Float64Array, columns: Float64Array, factors: number, each: (visit: Visit) => void): void {
  const numerator = new Float64Array(rows.length);
  each((row, column, value) => {
    for (let factor = 0; factor < factors; factor++) {
      numerator[row * factors + factor]! += value * columns[column * factors + factor]!;
    }
  });
  const gram = new Float64Array(factors * factors);
  for (let start = 0; start < columns.length; start += factors) {
    for (let one = 0; one < factors; one++) {
      for (let other = 0; other < factors; other++) {
        gram[one * factors + other]! += columns[start + one]! * columns[start + other]!;
      }
    }
  }
  const own = new Float64Array(factors);
  for (let start = 0; start < rows.length; start += factors) {
    own.set(rows.subarray(start, start + factors));
    for (let factor = 0; factor < factors; factor++) {
      let denominator = 1e-12;
      for (let other = 0; other < factors; other++) denominator += own[other]! * gram[other * factors + factor]!;
      rows[start + factor] = (own[factor]! * numerator[start + factor]!) / denominator;
    }
  }
}
