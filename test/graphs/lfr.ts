import { csrOf, type Csr } from '../../src/lib/graph/csr.ts';
import { seededRandom, type Random } from '../../src/lib/random.ts';
import { shuffledIndices } from '../../src/lib/shuffle.ts';

export interface LfrOptions {
  readonly nodes: number;
  /** μ: the share of the ties of a node that leave its community. */
  readonly mixing: number;
  readonly seed: number;
}

export interface Lfr {
  readonly graph: Csr;
  readonly groups: Int32Array;
  readonly sources: Int32Array;
  readonly targets: Int32Array;
}

const [meanDegree, mostDegree, degreeExponent] = [10, 100, 2.5];
const [leastSize, mostSize, sizeExponent] = [50, 1000, 1.5];

/**
 * A graph with planted communities in the manner of Lancichinetti, Fortunato & Radicchi (2008): degrees of mean 10 and
 * community sizes follow power laws, ends of ties are matched at random inside and between the communities. Loops and
 * repeated ties are left out, which costs about one tie in a hundred.
 */
export function lfrGraph({ nodes, mixing, seed }: LfrOptions): Lfr {
  const random = seededRandom(seed);
  const sizes = sizesOf(nodes, random);
  const degrees = degreesOf(nodes, random);
  const groups = groupsOf(degrees, sizes, mixing, random);
  const inner = degrees.map((degree) => Math.round(degree * (1 - mixing)));
  const outer = degrees.map((degree, node) => degree - inner[node]!);
  const keys = new Set<number>();
  const join = (one: number, other: number) => keys.add(Math.min(one, other) * nodes + Math.max(one, other));
  for (const members of membersBy(groups, sizes.length)) {
    match(stubs(members, inner, random), (one, other) => one !== other && join(one, other));
  }
  const all = Array.from(groups.keys());
  match(stubs(all, outer, random), (one, other) => groups[one] !== groups[other] && join(one, other));
  const sources = Int32Array.from(keys, (key) => Math.floor(key / nodes));
  const targets = Int32Array.from(keys, (key) => key % nodes);
  return { graph: csrOf(nodes, sources, targets), groups, sources, targets };
}

/** A number of [least, most] by a power law (inverse of its distribution function). */
function powerLaw(least: number, most: number, exponent: number, random: Random): number {
  const power = 1 - exponent;
  return (least ** power + random() * (most ** power - least ** power)) ** (1 / power);
}

function sizesOf(nodes: number, random: Random): number[] {
  const sizes: number[] = [];
  let left = nodes;
  const most = Math.min(mostSize, nodes / 5);
  while (left > 0) {
    const size = Math.min(left, Math.round(powerLaw(Math.min(leastSize, nodes / 10), most, sizeExponent, random)));
    sizes.push(size);
    left -= size;
  }
  return sizes;
}

function degreesOf(nodes: number, random: Random): number[] {
  const raw = Array.from({ length: nodes }, () => powerLaw(1, mostDegree / 4, degreeExponent, random));
  const mean = raw.reduce((sum, degree) => sum + degree, 0) / nodes;
  return raw.map((degree) => Math.max(1, Math.round((degree * meanDegree) / mean)));
}

/** Nodes of many ties only fit into communities that are large enough for the inner ones; they choose first. */
function groupsOf(degrees: readonly number[], sizes: readonly number[], mixing: number, random: Random): Int32Array {
  const groups = new Int32Array(degrees.length);
  const places = sizes.flatMap((size, group) => Array.from({ length: size }, () => group));
  const order = shuffledIndices(places.length, random);
  const free = Array.from(order, (at) => places[at]!);
  const byDegree = Array.from(degrees.keys()).sort((a, b) => degrees[b]! - degrees[a]! || a - b);
  for (const node of byDegree) {
    const inner = degrees[node]! * (1 - mixing);
    let at = free.length - 1;
    while (at > 0 && sizes[free[at]!]! <= inner) at--;
    groups[node] = free[at]!;
    free[at] = free.at(-1)!;
    free.pop();
  }
  return groups;
}

function membersBy(groups: Int32Array, count: number): number[][] {
  const members = Array.from({ length: count }, (): number[] => []);
  for (const [node, group] of groups.entries()) members[group]!.push(node);
  return members;
}

/** Each node as often as it has ends, in random order. */
function stubs(nodes: readonly number[], ends: readonly number[], random: Random): number[] {
  const ordered = nodes.flatMap((node) => Array.from({ length: ends[node]! }, () => node));
  return Array.from(shuffledIndices(ordered.length, random), (at) => ordered[at]!);
}

function match(ends: readonly number[], join: (one: number, other: number) => unknown): void {
  for (let at = 0; at + 1 < ends.length; at += 2) join(ends[at]!, ends[at + 1]!);
}
