import { drained, entriesAtOnce, type Steps } from '../steps.ts';
import { usableWeight } from './usableWeight.ts';

/**
 * An undirected weighted graph in compressed rows: the neighbours of node i are the entries
 * `offsets[i] … offsets[i + 1]`. Every tie stands in the rows of both its ends; weights are finite and above zero.
 */
export interface Csr {
  readonly nodeCount: number;
  readonly offsets: Uint32Array;
  readonly neighbours: Uint32Array;
  readonly weights: Float64Array;
}

/** Loops and ties without a usable weight are left out. Without weights every tie weighs 1. */
export const csrOf = (
  nodeCount: number,
  source: ArrayLike<number>,
  target: ArrayLike<number>,
  weights?: ArrayLike<number>,
): Csr => drained(csrSteps(nodeCount, source, target, weights));

/** The same in steps. */
export function* csrSteps(
  nodeCount: number,
  source: ArrayLike<number>,
  target: ArrayLike<number>,
  weights?: ArrayLike<number>,
): Steps<Csr> {
  const weightOf = (tie: number) => (source[tie] === target[tie] ? 0 : weights ? usableWeight(weights[tie]!) : 1);
  const offsets = new Uint32Array(nodeCount + 1);
  for (let tie = 0; tie < source.length; tie++) {
    if (tie % entriesAtOnce === 0) yield (0.4 * tie) / source.length;
    if (weightOf(tie) === 0) continue;
    offsets[source[tie]! + 1]!++;
    offsets[target[tie]! + 1]!++;
  }
  for (let node = 0; node < nodeCount; node++) offsets[node + 1]! += offsets[node]!;
  const next = offsets.slice(0, nodeCount);
  const neighbours = new Uint32Array(offsets[nodeCount]!);
  const entryWeights = new Float64Array(offsets[nodeCount]!);
  const add = (from: number, to: number, weight: number) => {
    const entry = next[from]!++;
    neighbours[entry] = to;
    entryWeights[entry] = weight;
  };
  for (let tie = 0; tie < source.length; tie++) {
    if (tie % entriesAtOnce === 0) yield 0.4 + (0.6 * tie) / source.length;
    const weight = weightOf(tie);
    if (weight === 0) continue;
    add(source[tie]!, target[tie]!, weight);
    add(target[tie]!, source[tie]!, weight);
  }
  return { nodeCount, offsets, neighbours, weights: entryWeights };
}

/** Number of ties of the node. */
export const degreeOf = (graph: Csr, node: number): number => graph.offsets[node + 1]! - graph.offsets[node]!;

/** Sum of the weights of the ties of each node. */
export function strengthsOf({ nodeCount, offsets, weights }: Csr): Float64Array {
  const strengths = new Float64Array(nodeCount);
  for (let node = 0; node < nodeCount; node++) {
    for (let entry = offsets[node]!; entry < offsets[node + 1]!; entry++) strengths[node]! += weights[entry]!;
  }
  return strengths;
}
