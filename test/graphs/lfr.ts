import { csrOf, type Csr } from '../../src/lib/graph/csr.ts';
import { seededRandom, type Random } from '../../src/lib/random.ts';
import { shuffledIndices } from '../../src/lib/shuffle.ts';

export interface PlantedGraph {
  readonly graph: Csr;
  /** The community that each node was planted in. */
  readonly communities: Int32Array;
}

const [meanDegree, degreeExponent, sizeExponent] = [10, 2.5, 1.5];
const [smallest, largest] = [20, 200];

/**
 * In the manner of the benchmark of Lancichinetti, Fortunato & Radicchi (2008): degrees and community sizes fall as
 * powers; the share μ of each node's ties goes to other communities. Half ties are paired at random, loops and
 * repeated pairs dropped.
 */
export function lfr(nodeCount: number, mixing: number, seed = 1): PlantedGraph {
  const random = seededRandom(seed);
  const communities = new Int32Array(nodeCount);
  for (let node = 0, community = 0; node < nodeCount; community++) {
    const size = powerLaw(smallest, largest, sizeExponent, random);
    for (let left = size; left > 0 && node < nodeCount; left--) communities[node++] = community;
  }
  const inside = new Map<number, number[]>();
  const outside: number[] = [];
  for (let node = 0; node < nodeCount; node++) {
    // The mean of a power law with exponent 2.5 is 3 times its least value.
    const degree = powerLaw(meanDegree / 2.7, 100, degreeExponent, random);
    const half = inside.get(communities[node]!) ?? [];
    inside.set(communities[node]!, half);
    for (let tie = 0; tie < degree; tie++) (random() < mixing ? outside : half).push(node);
  }
  const pairs = [...[...inside.values()].map((half) => paired(half, random)), paired(outside, random)].flat();
  const keys = [...new Set(pairs.map(([one, other]) => Math.min(one, other) * nodeCount + Math.max(one, other)))];
  const [sources, targets] = [keys.map((key) => Math.floor(key / nodeCount)), keys.map((key) => key % nodeCount)];
  return { graph: csrOf(nodeCount, sources, targets), communities };
}

function powerLaw(least: number, most: number, exponent: number, random: Random): number {
  const power = 1 - exponent;
  const [from, to] = [least ** power, most ** power];
  return Math.round((from + random() * (to - from)) ** (1 / power));
}

function paired(halves: readonly number[], random: Random): [number, number][] {
  const order = shuffledIndices(halves.length, random);
  const pairs: [number, number][] = [];
  for (let at = 0; at + 1 < order.length; at += 2) pairs.push([halves[order[at]!]!, halves[order[at + 1]!]!]);
  return pairs;
}
