import type { Csr } from '../lib/graph/csr.ts';
import { entriesAtOnce, partly, type Steps } from '../lib/steps.ts';
import { noGroup } from './groups.ts';
import { vectorCount, type Vectors } from './vectors.ts';

/**
 * How each paper stands to each leaf of the tree, from which its shares in topics of any granularity are only sums:
 * that of paper p to leaf l is at `p * leafCount + l`.
 */
export interface Profiles {
  readonly leafCount: number;
  /** Share of the weight of the paper's ties that goes to papers of the leaf. */
  readonly ties: Float32Array;
  /** Product of the paper's vector with the sum of those of the leaf; absent where classes are given. */
  readonly products?: Float32Array;
  /** Square of the length of the paper's vector. */
  readonly squares: Float32Array;
  /** Products of the sums of two leaves, row by row. */
  readonly leafProducts: Float64Array;
}

/** Above this, a paper that is tied to none belongs to what it is most like. */
const leastLikeness = 0.1;

/** Assigns papers that are tied to none to the leaf they are most like, where they are like any: changes `leafOf`. */
export function* profileSteps(vectors: Vectors, graph: Csr, leafOf: Int32Array, leafCount: number): Steps<Profiles> {
  const sums = sumsOf(vectors, leafOf, leafCount);
  yield 0.1;
  const leafProducts = productsOf(sums, leafCount);
  yield 0.2;
  const products = yield* partly(likenessSteps(vectors, sums, leafCount), 0.2, 0.8);
  adopt(vectors, { products, leafProducts, leafCount }, leafOf);
  const ties = tieShares(graph, leafOf, leafCount);
  yield 1;
  return { leafCount, ties, products, squares: squaresOf(vectors), leafProducts };
}

/** For each term in turn its sum in each leaf. */
function sumsOf({ offsets, terms, values, paperCounts }: Vectors, leafOf: Int32Array, leafCount: number) {
  const sums = new Float32Array(paperCounts.length * leafCount);
  for (const [paper, leaf] of leafOf.entries()) {
    if (leaf === noGroup) continue;
    for (let entry = offsets[paper]!; entry < offsets[paper + 1]!; entry++) {
      sums[terms[entry]! * leafCount + leaf]! += values[entry]!;
    }
  }
  return sums;
}

function productsOf(sums: Float32Array, leafCount: number): Float64Array {
  const products = new Float64Array(leafCount * leafCount);
  for (let row = 0; row < sums.length; row += leafCount) {
    for (let one = 0; one < leafCount; one++) {
      const sum = sums[row + one]!;
      if (sum === 0) continue;
      for (let other = 0; other < leafCount; other++) products[one * leafCount + other]! += sum * sums[row + other]!;
    }
  }
  return products;
}

function* likenessSteps(vectors: Vectors, sums: Float32Array, leafCount: number): Steps<Float32Array> {
  const { offsets, terms, values } = vectors;
  const papers = vectorCount(vectors);
  const products = new Float32Array(papers * leafCount);
  const own = new Float64Array(leafCount);
  let due = entriesAtOnce;
  for (let paper = 0; paper < papers; paper++) {
    own.fill(0);
    for (let entry = offsets[paper]!; entry < offsets[paper + 1]!; entry++) {
      const row = terms[entry]! * leafCount;
      const value = values[entry]!;
      for (let leaf = 0; leaf < leafCount; leaf++) own[leaf]! += value * sums[row + leaf]!;
    }
    products.set(own, paper * leafCount);
    if (offsets[paper + 1]! < due) continue;
    due += entriesAtOnce;
    yield paper / papers;
  }
  return products;
}

function adopt(
  { offsets }: Vectors,
  { products, leafProducts, leafCount }: Required<Omit<Profiles, 'ties' | 'squares'>>,
  leafOf: Int32Array,
): void {
  const lengths = Float64Array.from({ length: leafCount }, (_, leaf) =>
    Math.sqrt(leafProducts[leaf * (leafCount + 1)]!),
  );
  for (const [paper, leaf] of leafOf.entries()) {
    if (leaf !== noGroup || offsets[paper] === offsets[paper + 1]) continue;
    let most = leastLikeness;
    for (let other = 0; other < leafCount; other++) {
      const likeness = products[paper * leafCount + other]! / lengths[other]!;
      if (likeness > most) [leafOf[paper], most] = [other, likeness];
    }
  }
}

function tieShares({ nodeCount, offsets, neighbours, weights }: Csr, leafOf: Int32Array, leafCount: number) {
  const shares = new Float32Array(nodeCount * leafCount);
  for (let paper = 0; paper < nodeCount; paper++) {
    const row = paper * leafCount;
    let total = 0;
    for (let entry = offsets[paper]!; entry < offsets[paper + 1]!; entry++) {
      if (leafOf[neighbours[entry]!] !== noGroup) total += weights[entry]!;
    }
    for (let entry = offsets[paper]!; entry < offsets[paper + 1]!; entry++) {
      const leaf = leafOf[neighbours[entry]!]!;
      if (leaf !== noGroup) shares[row + leaf]! += weights[entry]! / total;
    }
  }
  return shares;
}

function squaresOf(vectors: Vectors): Float32Array {
  const squares = new Float32Array(vectorCount(vectors));
  for (let paper = 0; paper < squares.length; paper++) {
    for (let entry = vectors.offsets[paper]!; entry < vectors.offsets[paper + 1]!; entry++) {
      squares[paper]! += vectors.values[entry]! ** 2;
    }
  }
  return squares;
}
