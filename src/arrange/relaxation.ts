import type { Csr } from '../lib/graph/csr.ts';
import { Forces, type RestForces } from './forces.ts';
import { pullsOf, smallLimit } from './partLayout.ts';
import { partsOf, placesOf, putPlaces } from './parts.ts';

export interface RelaxationOptions {
  readonly seed: number;
  readonly communities?: ArrayLike<number>;
  /** 1: held where it is from the start. */
  readonly pinned?: ArrayLike<number>;
  /** Everything moves from the start, unless told otherwise; else only what is touched. */
  readonly isWarm?: boolean;
}

/** Length of a step when warm, how it falls from step to step, and where it counts as cold. */
const [longestStep, cooling, cold] = [0.08, 0.96, 0.04];

/** A component and how warm it is. */
interface Body {
  readonly nodes: Int32Array;
  readonly places: Float64Array;
  readonly mobility: Float64Array;
  readonly forces: Forces;
  /** Once a node has been touched: the forces as they were, so that only what the touch changed moves anything. */
  rest?: RestForces;
  warmth: number;
  moved: number;
}

/**
 * The map in motion: its large components flow on towards rest, a step at a time, until they have cooled down. From
 * when a node of a component is pinned, only its being moved moves others: its neighbours follow, the rest hardly.
 * Components do not act on each other, nodes without ties stay. The same calls give the same places.
 */
export class Relaxation {
  /** Where the nodes are after the last step; changed in place. */
  readonly positions: Float32Array;
  readonly #options: RelaxationOptions;
  readonly #bodies: Body[] = [];
  readonly #bodyOf: Int32Array;
  readonly #indexInBody: Int32Array;
  readonly #parts: readonly { readonly nodes: Int32Array; readonly graph: Csr }[];
  readonly #bodyOfPart: (Body | undefined)[];

  constructor(graph: Csr, positions: ArrayLike<number>, options: RelaxationOptions) {
    this.#options = options;
    this.positions = Float32Array.from(positions, (value) => (Number.isFinite(value) ? value : 0));
    this.#parts = partsOf(graph, undefined).parts;
    this.#bodyOfPart = this.#parts.map(() => undefined);
    this.#bodyOf = new Int32Array(graph.nodeCount).fill(-1);
    this.#indexInBody = new Int32Array(graph.nodeCount);
    for (const [part, { nodes }] of this.#parts.entries()) {
      nodes.forEach((node, index) => {
        this.#bodyOf[node] = part;
        this.#indexInBody[node] = index;
      });
      if (nodes.length >= smallLimit) this.#bodyAt(part);
    }
  }

  /** One short step; none when all is cold. */
  step(): void {
    for (const body of this.#bodies) {
      if (body.warmth < cold) continue;
      body.moved = body.forces.advance(body.places, longestStep * body.warmth, body.rest);
      body.warmth *= cooling;
      putPlaces(this.positions, body.nodes, body.places);
    }
  }

  /** Puts the node there and holds it; its component becomes warm again. */
  pin(node: number, x: number, y: number): void {
    if (!Number.isFinite(x + y)) return;
    // Before the node moves, as the forces of rest are those where it was.
    const body = this.#touch(node);
    this.positions[2 * node] = x;
    this.positions[2 * node + 1] = y;
    if (!body) return;
    const index = this.#indexInBody[node]!;
    body.places[2 * index] = x;
    body.places[2 * index + 1] = y;
    body.mobility[index] = 0;
  }

  /** Lets the node go again. */
  unpin(node: number): void {
    const body = this.#touch(node);
    if (body) body.mobility[this.#indexInBody[node]!] = 1;
  }

  /** How far nodes went in the last step, on average over those of components that are warm. */
  get energy(): number {
    const warm = this.#bodies.filter(({ warmth }) => warmth >= cold);
    const nodes = warm.reduce((sum, body) => sum + body.nodes.length, 0);
    return nodes === 0 ? 0 : warm.reduce((sum, body) => sum + body.moved * body.nodes.length, 0) / nodes;
  }

  get isSettled(): boolean {
    return this.#bodies.every(({ warmth }) => warmth < cold);
  }

  /** The component of the node, warm and from now on at rest but for what is moved; none for a node without ties. */
  #touch(node: number): Body | undefined {
    if (this.#bodyOf[node] === -1) return undefined;
    const body = this.#bodyAt(this.#bodyOf[node]!);
    body.rest ??= body.forces.at(body.places);
    body.warmth = 1;
    return body;
  }

  #bodyAt(part: number): Body {
    const found = this.#bodyOfPart[part];
    if (found) return found;
    const { nodes, graph } = this.#parts[part]!;
    const { seed, communities, pinned, isWarm = true } = this.#options;
    const own = communities && Int32Array.from(nodes, (node) => communities[node]!);
    const places = placesOf(this.positions, nodes);
    const mobility = Float64Array.from(nodes, (node) => (pinned?.[node] === 1 ? 0 : 1));
    const forces = new Forces(pullsOf(graph, own, seed).rated, { mobility, middle: middleOf(places) });
    const body = { nodes, places, mobility, forces, warmth: isWarm ? 1 : 0, moved: 0 };
    this.#bodies.push(body);
    this.#bodyOfPart[part] = body;
    return body;
  }
}

function middleOf(places: Float64Array): readonly [x: number, y: number] {
  let [x, y] = [0, 0];
  for (let at = 0; at < places.length; at += 2) {
    x += places[at]!;
    y += places[at + 1]!;
  }
  return [(2 * x) / places.length, (2 * y) / places.length];
}
