import { distancesTo } from '../lib/graph/dijkstra.ts';
import type { Step } from '../model/paths.ts';
import type { NodeIndex } from '../model/units.ts';
import type { SightNetwork } from './sightNetwork.ts';

const lengthOf = (weight: number): number => 1 / weight;

/**
 * The path with the least sum of 1/weight, so that a strong tie is a short way: Newman, "Who is the best connected
 * scientist? A study of scientific coauthorship networks" (2004), after his "Scientific collaboration networks. II"
 * (2001). Of several the one with the fewest hops, and of these the one that goes over the lowest node at the first hop
 * where they part.
 */
export function strongestPath({ graph, ties }: SightNetwork, from: NodeIndex, to: NodeIndex): Step[] | undefined {
  const { offsets, neighbours, weights } = graph;
  const { distance, hops } = distancesTo(graph, to, lengthOf, from);
  if (distance[from] === Infinity) return undefined;
  const steps: Step[] = [];
  for (let node = from; node !== to;) {
    let entry = offsets[node]!;
    const goesOn = (): boolean => {
      const other = neighbours[entry]!;
      return hops[other] === hops[node]! - 1 && distance[other]! + lengthOf(weights[entry]!) === distance[node];
    };
    while (!goesOn()) entry++;
    steps.push({ from: node, to: neighbours[entry]!, tie: ties[entry]! });
    node = neighbours[entry]!;
  }
  return steps;
}
