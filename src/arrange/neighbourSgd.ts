import type { Csr } from '../lib/graph/csr.ts';
import { pushApart } from './pushApart.ts';

/** Ties shorter than this pull no more (squared). */
const restingSquared = 0.45 * 0.45;
const longestStep = 4;
const negatives = 3;
const gravity = 0.01;
/** Nearest distance that the collision passes allow, and the share of the epochs after which they begin. */
const leastDistance = 0.7;
const collisionsFrom = 0.35;
const finalPasses = 12;

export interface SgdOptions {
  readonly epochs: number;
  readonly seed: number;
  /** Called after each epoch with the share of the work that is done. */
  readonly onEpoch?: (share: number) => void;
}

/**
 * Layout by attraction along ties and repulsion from random nodes, with a Student-t kernel: the family of LargeVis
 * (Tang et al. 2016) and UMAP (McInnes et al. 2018). A tie is visited with a chance that grows with √weight and falls
 * with √(smaller degree of its ends), so that cliques do not drown single ties. Collision passes are interleaved, as
 * pushing apart only at the end would tear neighbourhoods. The hot loop has no function of the maths library but √.
 */
export function neighbourSgd(graph: Csr, positions: Float64Array, { epochs, seed, onEpoch }: SgdOptions): void {
  const ties = visitedTies(graph);
  for (let epoch = 0; epoch < epochs; epoch++) {
    sgdEpoch(ties, positions, 1 - epoch / epochs, (seed * 2_654_435_761 + epoch * 40_503 + 1) | 0);
    if (epoch >= collisionsFrom * epochs && epoch % 3 === 0) pushApart(positions, leastDistance);
    onEpoch?.((epoch + 1) / epochs);
  }
  for (let pass = 0; pass < finalPasses && pushApart(positions, leastDistance) > 0; pass++);
}

interface VisitedTies {
  readonly source: Int32Array;
  readonly target: Int32Array;
  /** Visits per epoch, at most 1. */
  readonly rate: Float64Array;
  /** Visits owed; a tie is visited when it reaches 1. */
  readonly due: Float64Array;
}

function visitedTies({ nodeCount, offsets, neighbours, weights }: Csr): VisitedTies {
  const count = neighbours.length / 2;
  const [source, target] = [new Int32Array(count), new Int32Array(count)];
  const rate = new Float64Array(count);
  const meanWeight = weights.reduce((sum, weight) => sum + weight, 0) / Math.max(1, weights.length);
  let tie = 0;
  for (let node = 0; node < nodeCount; node++) {
    for (let entry = offsets[node]!; entry < offsets[node + 1]!; entry++) {
      const other = neighbours[entry]!;
      if (other < node) continue;
      const degree = Math.min(offsets[node + 1]! - offsets[node]!, offsets[other + 1]! - offsets[other]!);
      source[tie] = node;
      target[tie] = other;
      rate[tie] = Math.min(1, Math.sqrt(weights[entry]! / meanWeight) / Math.sqrt(degree));
      tie++;
    }
  }
  // Staggered starts, so that ties of the same rate do not all fall into the same epoch.
  const due = Float64Array.from({ length: count }, (_, index) => (index * 0.618033988749895) % 1);
  return { source, target, rate, due };
}

function sgdEpoch({ source, target, rate, due }: VisitedTies, positions: Float64Array, learning: number, seed: number) {
  const count = positions.length / 2;
  let state = seed === 0 ? 1 : seed;
  for (let tie = 0; tie < source.length; tie++) {
    due[tie]! += rate[tie]!;
    if (due[tie]! < 1) continue;
    due[tie]! -= 1;
    const [a, b] = [2 * source[tie]!, 2 * target[tie]!];
    const dx = positions[a]! - positions[b]!;
    const dy = positions[a + 1]! - positions[b + 1]!;
    const squared = dx * dx + dy * dy;
    if (squared > restingSquared) {
      const pull = (-2 * learning) / (1 + squared);
      positions[a]! += pull * dx;
      positions[a + 1]! += pull * dy;
      positions[b]! -= pull * dx;
      positions[b + 1]! -= pull * dy;
    }
    for (let draw = 0; draw < 2 * negatives; draw++) {
      const node = draw < negatives ? a : b;
      state ^= state << 13;
      state ^= state >>> 17;
      state ^= state << 5;
      const other = 2 * ((state >>> 0) % count);
      if (other === node) continue;
      const ex = positions[node]! - positions[other]!;
      const ey = positions[node + 1]! - positions[other + 1]!;
      const away = ex * ex + ey * ey;
      const push = 2 / ((0.01 + away) * (1 + away));
      const [px, py] = [push * ex, push * ey];
      positions[node]! += learning * (px > longestStep ? longestStep : px < -longestStep ? -longestStep : px);
      positions[node + 1]! += learning * (py > longestStep ? longestStep : py < -longestStep ? -longestStep : py);
    }
  }
  const shrink = 1 - gravity * learning;
  for (let index = 0; index < positions.length; index++) positions[index]! *= shrink;
}
