import type { Step } from '../model/paths.ts';
import type { NodeIndex } from '../model/units.ts';
import type { SightNetwork } from './sightNetwork.ts';

export interface ShortestPath {
  readonly steps: readonly Step[];
  /** How many paths are as short, this one among them: exact up to 2^53. */
  readonly equals: number;
}

/**
 * A path of the fewest hops; of several that with the greatest sum of weights, and of these the one that goes over the
 * lowest node at the first hop where they part. Breadth first from the end of the path, layer by layer, so that
 * each node knows the best rest of the way.
 */
export function shortestPath({ graph, ties }: SightNetwork, from: NodeIndex, to: NodeIndex): ShortestPath | undefined {
  const { nodeCount, offsets, neighbours, weights } = graph;
  const distance = new Int32Array(nodeCount).fill(-1);
  /** Of the rest of the way: how many there are, and the greatest sum of weights. */
  const paths = new Float64Array(nodeCount);
  const strength = new Float64Array(nodeCount);
  [distance[to], paths[to]] = [0, 1];
  let layer = [to];
  for (let hops = 1; layer.length > 0 && distance[from] === -1; hops++) {
    const beyond: NodeIndex[] = [];
    for (const node of layer) {
      for (let entry = offsets[node]!; entry < offsets[node + 1]!; entry++) {
        const other = neighbours[entry]!;
        if (distance[other] === -1) {
          distance[other] = hops;
          beyond.push(other);
        }
        if (distance[other] !== hops) continue;
        paths[other]! += paths[node]!;
        strength[other] = Math.max(strength[other]!, weights[entry]! + strength[node]!);
      }
    }
    layer = beyond;
  }
  if (distance[from] === -1) return undefined;
  const steps: Step[] = [];
  for (let node = from; node !== to;) {
    let entry = offsets[node]!;
    const goesOn = (): boolean => {
      const other = neighbours[entry]!;
      // The sum is made as it was when it was compared, so that nothing is lost by rounding.
      return distance[other] === distance[node]! - 1 && strength[node] === weights[entry]! + strength[other]!;
    };
    while (!goesOn()) entry++;
    steps.push({ from: node, to: neighbours[entry]!, tie: ties[entry]! });
    node = neighbours[entry]!;
  }
  return { steps, equals: paths[from]! };
}
