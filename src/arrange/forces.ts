import type { Csr } from '../lib/graph/csr.ts';
import { RepulsionField } from './repulsion.ts';

/** Pull of a tie that counts 1, against the repulsion of one node at distance 1. */
const pull = 18;
/** Ties pull with the same strength at any length, less only when they are much shorter than this (squared). */
const slackSquared = 1.5;
/** How much wider than high the map becomes. */
const aspect = 1.25;
/**
 * Pull to the middle, in both directions, at which one node per unit of area is at rest: what repels inside a full
 * ellipse grows evenly along each axis, and its two rates sum to 2π.
 */
const [gravityX, gravityY] = [(2 * Math.PI) / (1 + aspect), (2 * Math.PI * aspect) / (1 + aspect)];

/** No node goes farther in a step, in units of the root of the mean area. */
const longestMove = 1.5;

export interface ForceOptions {
  /** Area of each node, 1 unless told; it repels and is pulled to the middle in proportion. */
  readonly masses?: Float64Array;
  /** Where nodes belong, and how strongly each is drawn there (per unit of distance, up to a distance of 2). */
  readonly homes?: { readonly places: Float64Array; readonly pulls: Float64Array };
  /** Where the middle is, the origin unless told. */
  readonly middle?: readonly [x: number, y: number];
  /** How far each node goes along its force, 0 to 1; 1 unless told. */
  readonly mobility?: Float64Array;
}

/** A force on each node that counts as none: x, y per node. */
export type RestForces = Float64Array;

/**
 * LinLog (Noack 2007) with a pull to the middle: ties pull with a strength that does not grow with their length, all
 * nodes repel each other with 1/distance. As in a charged gas the density of nodes evens out at the same speed on all
 * scales, so that a few steps fill the plane while neighbours stay neighbours.
 *
 * Written here as ForceAtlas2 of graphology rebuilds a quadtree of 32-bit numbers at each step and takes ten times as
 * long, knows neither masses nor homes, and uses a logarithm, whose last bit is not the same in every engine.
 */
export class Forces {
  readonly #graph: Csr;
  readonly #masses: Float64Array;
  readonly #field: RepulsionField;
  readonly #forces: Float64Array;
  readonly #next: Float64Array;
  readonly #meanMass: number;
  readonly #options: ForceOptions;
  readonly #middleX: number;
  readonly #middleY: number;

  /** The weights of the graph say how much its ties count. */
  constructor(graph: Csr, options: ForceOptions = {}) {
    const { nodeCount } = graph;
    this.#graph = graph;
    this.#options = options;
    [this.#middleX, this.#middleY] = options.middle ?? [0, 0];
    this.#masses = options.masses ?? new Float64Array(nodeCount).fill(1);
    this.#meanMass = this.#masses.reduce((sum, mass) => sum + mass, 0) / Math.max(1, nodeCount);
    this.#field = new RepulsionField(nodeCount, this.#meanMass);
    this.#forces = new Float64Array(2 * nodeCount);
    this.#next = new Float64Array(2 * nodeCount);
  }

  /**
   * Moves each node along its force for a step of time and returns how far they went on average. Implicit in what pulls,
   * so that no hub overshoots. With the forces of a state of rest, only what differs from them moves the nodes.
   */
  advance(positions: Float64Array, step: number, rest?: RestForces): number {
    this.#repel(positions);
    let moved = 0;
    for (let node = 0; node < this.#graph.nodeCount; node++) moved += this.#move(node, positions, step, rest);
    positions.set(this.#next);
    return moved / this.#graph.nodeCount;
  }

  /** What acts on the nodes where they are. */
  at(positions: Float64Array): RestForces {
    this.#repel(positions);
    for (let node = 0; node < this.#graph.nodeCount; node++) this.#pullOn(node, positions);
    return this.#forces.slice();
  }

  #repel(positions: Float64Array): void {
    this.#forces.fill(0);
    this.#field.addTo(this.#forces, positions, this.#masses);
  }

  /** Adds what pulls at the node; the stiffness is how much it would change per unit of distance, without gravity. */
  #pullOn(node: number, positions: Float64Array): number {
    const { offsets, neighbours, weights } = this.#graph;
    const slack = slackSquared * this.#meanMass;
    const x = positions[2 * node]!;
    const y = positions[2 * node + 1]!;
    const ownPull = pull / this.#masses[node]!;
    let stiffness = 0;
    let forceX = -gravityX * (x - this.#middleX);
    let forceY = -gravityY * (y - this.#middleY);
    for (let entry = offsets[node]!; entry < offsets[node + 1]!; entry++) {
      const other = 2 * neighbours[entry]!;
      const dx = positions[other]! - x;
      const dy = positions[other + 1]! - y;
      const force = (ownPull * weights[entry]!) / Math.sqrt(dx * dx + dy * dy + slack);
      stiffness += force;
      forceX += force * dx;
      forceY += force * dy;
    }
    if (this.#options.homes) {
      const { places, pulls } = this.#options.homes;
      const dx = places[2 * node]! - x;
      const dy = places[2 * node + 1]! - y;
      const homing = pulls[node]! / Math.sqrt(1 + 0.25 * (dx * dx + dy * dy));
      stiffness += homing;
      forceX += homing * dx;
      forceY += homing * dy;
    }
    this.#forces[2 * node]! += forceX;
    this.#forces[2 * node + 1]! += forceY;
    return stiffness;
  }

  #move(node: number, positions: Float64Array, step: number, rest: RestForces | undefined): number {
    const stiffness = this.#pullOn(node, positions);
    const forceX = this.#forces[2 * node]! - (rest ? rest[2 * node]! : 0);
    const forceY = this.#forces[2 * node + 1]! - (rest ? rest[2 * node + 1]! : 0);
    const mobility = this.#options.mobility ? this.#options.mobility[node]! : 1;
    const moveX = (mobility * step * forceX) / (1 + step * (stiffness + gravityX));
    const moveY = (mobility * step * forceY) / (1 + step * (stiffness + gravityY));
    const length = Math.sqrt(moveX * moveX + moveY * moveY);
    const longest = longestMove * Math.sqrt(this.#meanMass);
    const cut = length > longest ? longest / length : 1;
    this.#next[2 * node] = positions[2 * node]! + cut * moveX;
    this.#next[2 * node + 1] = positions[2 * node + 1]! + cut * moveY;
    return cut * length;
  }
}
