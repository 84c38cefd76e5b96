import { partly, type Steps } from '../steps.ts';
import type { Csr } from './csr.ts';
import { hangsOnParent, hangsOnTie, lowPointSteps } from './lowPoints.ts';

/** A tie without which its component falls into two parts. */
interface CutTie {
  readonly source: number;
  readonly target: number;
  /** Nodes of the part of the source and of the target. */
  readonly sizes: readonly [number, number];
}

export interface Cuts {
  /** Of each node, itself included. */
  readonly componentSizes: Uint32Array;
  /**
   * Articulation points: the sizes of the parts into which the component falls without the node, the largest first;
   * always two at least.
   */
  readonly parts: ReadonlyMap<number, readonly number[]>;
  /** Bridges, in the graph theorist's sense; the source is entered first. */
  readonly ties: readonly CutTie[];
}

/** What holds the components of a graph together: the nodes and ties without which they fall apart. In steps. */
export function* cutSteps(graph: Csr): Steps<Cuts> {
  const points = yield* partly(lowPointSteps(graph), 0, 0.8);
  yield 0.8;
  const { order, parents, ends } = points;
  const componentSizes = new Uint32Array(graph.nodeCount);
  const hanging = new Map<number, number[]>();
  const ties: CutTie[] = [];
  let whole = 0;
  for (let place = 0; place < order.length; place++) {
    const size = ends[place]! - place;
    if (parents[place]! < 0) whole = size;
    componentSizes[order[place]!] = whole;
    const parent = parents[place]! < 0 ? -1 : order[parents[place]!]!;
    if (hangsOnParent(points, place)) {
      const sizes = hanging.get(parent);
      if (sizes) sizes.push(size);
      else hanging.set(parent, [size]);
    }
    if (hangsOnTie(points, place)) ties.push({ source: parent, target: order[place]!, sizes: [whole - size, size] });
  }
  const parts = new Map<number, readonly number[]>();
  for (const [node, sizes] of hanging) {
    const rest = componentSizes[node]! - 1 - sizes.reduce((sum, size) => sum + size, 0);
    const all = rest > 0 ? [...sizes, rest] : sizes;
    if (all.length > 1)
      parts.set(
        node,
        all.sort((a, b) => b - a),
      );
  }
  return { componentSizes, parts, ties };
}
