import type { Csr } from '../lib/graph/csr.ts';
import { drawnOrder } from '../lib/graph/drawnOrder.ts';
import type { JavaRandom } from '../lib/javaRandom.ts';

const mostIterations = 1000;
/** The first step of places that have been found already is shorter than that of random ones. */
const [randomStep, warmStep, leastStep] = [1, 0.05, 0.001];
/** What a step is multiplied by when the quality got worse, and divided by after so many improvements in a row. */
const [reduction, wantedImprovements] = [0.75, 5];

export interface VosDescentOptions {
  /** The places are no random ones. */
  readonly isWarm?: boolean;
  /** 1: is not moved. */
  readonly fixed?: Uint8Array;
  /** `places` gives a copy of where the nodes are now. */
  readonly onIteration?: (share: number, places: () => Float64Array) => void;
}

/**
 * Gradient descent with a step of one length for all, as VOSviewer does it: in an order drawn at random each node goes
 * one step against its gradient of Σ a_ij·d_ij²/2 − Σ d_ij; the step shrinks when an iteration was no improvement and
 * grows after five that were. The order of every sum is that of VOSviewer Online, whose coordinates come out.
 */
export function vosDescent(
  graph: Csr,
  places: Float64Array,
  random: JavaRandom,
  options: VosDescentOptions = {},
): void {
  const { nodeCount } = graph;
  const order = drawnOrder(nodeCount, random);
  const xs = Float64Array.from({ length: nodeCount }, (_, node) => places[2 * node]!);
  const ys = Float64Array.from({ length: nodeCount }, (_, node) => places[2 * node + 1]!);
  const first = options.isWarm ? warmStep : randomStep;
  let step = first;
  let [quality, improvements] = [Infinity, 0];
  for (let iteration = 0; iteration < mostIterations && step >= leastStep; iteration++) {
    const found = iterate(graph, xs, ys, order, step, options.fixed);
    improvements = found < quality ? improvements + 1 : 0;
    if (improvements === 0) step *= reduction;
    if (improvements === wantedImprovements) {
      step /= reduction;
      improvements = 0;
    }
    quality = found;
    options.onIteration?.(iteration / mostIterations, () => joined(xs, ys));
  }
  places.set(joined(xs, ys));
}

const joined = (xs: Float64Array, ys: Float64Array): Float64Array =>
  Float64Array.from({ length: 2 * xs.length }, (_, at) => (at % 2 === 0 ? xs : ys)[at >> 1]!);

/** Returns the quality, each pair as it was when the first of its nodes had its turn. */
function iterate(
  { offsets, neighbours, weights }: Csr,
  xs: Float64Array,
  ys: Float64Array,
  order: Int32Array,
  step: number,
  fixed: Uint8Array | undefined,
): number {
  const hadTurn = new Uint8Array(xs.length);
  let quality = 0;
  for (let turn = 0; turn < order.length; turn++) {
    const node = order[turn]!;
    const x = xs[node]!;
    const y = ys[node]!;
    let slopeX = 0;
    let slopeY = 0;
    for (let entry = offsets[node]!; entry < offsets[node + 1]!; entry++) {
      const other = neighbours[entry]!;
      const dx = x - xs[other]!;
      const dy = y - ys[other]!;
      const squared = dx * dx + dy * dy;
      const distance = Math.sqrt(squared);
      if (squared > 0) {
        const pull = (weights[entry]! * (distance * distance)) / squared;
        slopeX += pull * dx;
        slopeY += pull * dy;
      }
      if (hadTurn[other] === 0) quality += (weights[entry]! * (distance * distance)) / 2;
    }
    for (let other = 0; other < xs.length; other++) {
      const dx = x - xs[other]!;
      const dy = y - ys[other]!;
      const squared = dx * dx + dy * dy;
      if (squared === 0) continue;
      const distance = Math.sqrt(squared);
      const push = distance / squared;
      slopeX -= push * dx;
      slopeY -= push * dy;
      if (hadTurn[other] === 0) quality -= distance;
    }
    hadTurn[node] = 1;
    const length = Math.sqrt(slopeX * slopeX + slopeY * slopeY);
    if (fixed?.[node] === 1 || !(length > 0)) continue;
    xs[node] = x - (step * slopeX) / length;
    ys[node] = y - (step * slopeY) / length;
  }
  return quality;
}

/** The two sums of which VOSviewer's quality is made: Σ a_ij·d_ij² over the ties and Σ d_ij over all pairs. */
export function vosSums({ nodeCount, offsets, neighbours, weights }: Csr, places: ArrayLike<number>) {
  let [attraction, distances] = [0, 0];
  for (let node = 0; node < nodeCount; node++) {
    const x = places[2 * node]!;
    const y = places[2 * node + 1]!;
    for (let entry = offsets[node]!; entry < offsets[node + 1]!; entry++) {
      const other = neighbours[entry]!;
      if (other > node) continue;
      const dx = x - places[2 * other]!;
      const dy = y - places[2 * other + 1]!;
      attraction += weights[entry]! * (dx * dx + dy * dy);
    }
    for (let other = 0; other < node; other++) {
      const dx = x - places[2 * other]!;
      const dy = y - places[2 * other + 1]!;
      distances += Math.sqrt(dx * dx + dy * dy);
    }
  }
  return { attraction, distances };
}
