import { groupsBySize } from '../lib/graph/numbering.ts';
import type { GivenNode } from '../model/givenNetwork.ts';

/** What a network file itself says of where its nodes stand and which communities they form. */
export interface Given {
  /** As in `Arrangement`; absent unless every node has a place. */
  readonly positions?: Float32Array;
  /** Numbered by size, −1 for nodes that the file puts nowhere; absent where it does so with none. */
  readonly communities?: Int32Array;
  /** What the communities are called in the file. */
  readonly communityNames?: readonly string[];
}

export function givenArrangement(nodes: readonly GivenNode[]): Given {
  const positions = placesOf(nodes);
  return { ...(positions && { positions }), ...clustersOf(nodes) };
}

/**
 * The given places, moved to the middle and scaled to about one node per unit of area, as in our own layouts. None where
 * a node has no place, or where most stand on top of each other: those places are only defaults of a program.
 */
function placesOf(nodes: readonly GivenNode[]): Float32Array | undefined {
  const [xs, ys] = [nodes.map(({ x }) => x ?? Number.NaN), nodes.map(({ y }) => y ?? Number.NaN)];
  if (![...xs, ...ys].every(Number.isFinite)) return undefined;
  const distinct = new Set(nodes.map((_, node) => `${xs[node]} ${ys[node]}`));
  if (distinct.size < 2 || 2 * distinct.size <= nodes.length) return undefined;
  const [acrossX, acrossY] = [rangeOf(xs), rangeOf(ys)];
  // Halves, as the whole side of the box may be more than a number can be.
  const halfSide = Math.max(acrossX.half, acrossY.half);
  const scale = Math.sqrt(nodes.length);
  const place = (value: number, middle: number) => scale * ((value - middle) / halfSide);
  return Float32Array.from({ length: 2 * nodes.length }, (_, at) => {
    const node = Math.floor(at / 2);
    return at % 2 === 0 ? place(xs[node]!, acrossX.middle) : place(ys[node]!, acrossY.middle);
  });
}

function rangeOf(values: readonly number[]): { readonly middle: number; readonly half: number } {
  let [low, high] = [Infinity, -Infinity];
  for (const value of values) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return { middle: low / 2 + high / 2, half: high / 2 - low / 2 };
}

function clustersOf(nodes: readonly GivenNode[]): Pick<Given, 'communities' | 'communityNames'> {
  const numbers = new Map<string, number>();
  const placed = nodes.flatMap(({ cluster }, node) => (cluster === undefined || cluster === '' ? [] : [node]));
  if (placed.length === 0) return {};
  const labels = Int32Array.from(placed, (node) => {
    const name = nodes[node]!.cluster!;
    if (!numbers.has(name)) numbers.set(name, numbers.size);
    return numbers.get(name)!;
  });
  const { groups, count } = groupsBySize(labels);
  const communities = new Int32Array(nodes.length).fill(-1);
  const communityNames = Array.from<string>({ length: count });
  placed.forEach((node, at) => {
    communities[node] = groups[at]!;
    communityNames[groups[at]!] = nodes[node]!.cluster!;
  });
  return { communities, communityNames };
}
