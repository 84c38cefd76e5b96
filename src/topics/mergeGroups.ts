import type { Csr } from '../lib/graph/csr.ts';
import { noGroup } from './groups.ts';

interface Limits {
  /** Smaller groups join the neighbour they are tied to most; without a neighbour they are given up. */
  readonly smallest: number;
  /** With more groups than this the smallest go on joining. */
  readonly most: number;
}

/** Group numbers in the answer are those of the groups that remain; they are not compact. */
export function mergeGroups(graph: Csr, groups: Int32Array, { smallest, most }: Limits): Int32Array {
  const sizes = sizesOf(groups);
  const links = linksOf(graph, groups);
  const joinedTo = new Map<number, number>();
  for (;;) {
    const small = smallestOf(sizes);
    if (small === undefined || (sizes.get(small)! >= smallest && sizes.size <= most)) break;
    const target = strongestNeighbour(links.get(small));
    joinedTo.set(small, target);
    if (target !== noGroup) {
      sizes.set(target, sizes.get(target)! + sizes.get(small)!);
      moveLinks(links, small, target);
    }
    sizes.delete(small);
  }
  return groups.map((group) => finalGroup(joinedTo, group));
}

type Links = Map<number, Map<number, number>>;

function finalGroup(joinedTo: ReadonlyMap<number, number>, group: number): number {
  let current = group;
  for (let next = joinedTo.get(current); next !== undefined; next = joinedTo.get(current)) current = next;
  return current;
}

function sizesOf(groups: Int32Array): Map<number, number> {
  const sizes = new Map<number, number>();
  for (const group of groups) if (group !== noGroup) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  return sizes;
}

function smallestOf(sizes: ReadonlyMap<number, number>): number | undefined {
  let [smallest, least]: [number | undefined, number] = [undefined, Infinity];
  for (const [group, size] of sizes) {
    if (size < least || (size === least && group > smallest!)) [smallest, least] = [group, size];
  }
  return smallest;
}

/** Weight of the ties from each group to each other one. */
function linksOf({ nodeCount, offsets, neighbours, weights }: Csr, groups: Int32Array): Links {
  const links: Links = new Map();
  for (let paper = 0; paper < nodeCount; paper++) {
    const own = groups[paper]!;
    for (let entry = offsets[paper]!; entry < offsets[paper + 1]!; entry++) {
      const other = groups[neighbours[entry]!]!;
      if (own !== noGroup && other !== noGroup && own !== other) addLink(links, own, other, weights[entry]!);
    }
  }
  return links;
}

function addLink(links: Links, from: number, to: number, weight: number): void {
  let row = links.get(from);
  if (!row) links.set(from, (row = new Map()));
  row.set(to, (row.get(to) ?? 0) + weight);
}

function moveLinks(links: Links, from: number, to: number): void {
  for (const [other, weight] of links.get(from) ?? []) {
    links.get(other)!.delete(from);
    if (other === to) continue;
    addLink(links, to, other, weight);
    addLink(links, other, to, weight);
  }
  links.delete(from);
}

function strongestNeighbour(row: ReadonlyMap<number, number> | undefined): number {
  let [best, most] = [noGroup, 0];
  for (const [group, weight] of row ?? []) {
    if (weight > most || (weight === most && group < best)) [best, most] = [group, weight];
  }
  return best;
}
