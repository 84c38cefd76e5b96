import type { Settings } from '../model/settings.ts';
import type { People } from '../people/identify.ts';
import { offsetsOf } from './events.ts';

/** Who stands on each paper, whether kept in the network or not. */
export interface Roll {
  /** Paper p owns `members[offsets[p]] … members[offsets[p + 1] − 1]`, each once. */
  readonly offsets: Uint32Array;
  readonly members: Uint32Array;
  /** Number of members of each paper that can be nodes: the n of fractional counting. Groups count when they are nodes. */
  readonly sizes: Uint32Array;
  /** 1 for each paper that forms no pairs. The cap counts persons alone, whether groups are nodes or not. */
  readonly isOverCap: Uint8Array;
}

/** Of those the nodes that are kept: paper p owns `nodes[offsets[p]] …`, in ascending order. */
export interface Cast {
  readonly offsets: Uint32Array;
  readonly nodes: Uint32Array;
}

export function rollOf({ authors, authorsOf }: People, { maxAuthors, groups }: Settings): Roll {
  const isGroup = new Uint8Array(authors.length).map((_, author) => Number(authors[author]!.kind === 'group'));
  const offsets = offsetsOf(authorsOf.length, (paper) => authorsOf[paper]!.length);
  const members = new Uint32Array(offsets.at(-1)!);
  const sizes = new Uint32Array(authorsOf.length);
  const isOverCap = new Uint8Array(authorsOf.length);
  authorsOf.forEach((list, paper) => {
    members.set(list, offsets[paper]);
    let groupsOn = 0;
    for (const member of list) groupsOn += isGroup[member]!;
    const persons = list.length - groupsOn;
    sizes[paper] = groups ? list.length : persons;
    isOverCap[paper] = Number(maxAuthors !== null && persons > maxAuthors);
  });
  return { offsets, members, sizes, isOverCap };
}

/** `nodeOf` is −1 for members that are left out. */
export function castOf({ offsets: rolls, members, sizes }: Roll, nodeOf: Int32Array): Cast {
  const offsets = new Uint32Array(rolls.length);
  const nodes = new Uint32Array(members.length);
  let end = 0;
  for (let paper = 0; paper < sizes.length; paper++) {
    for (let place = rolls[paper]!; place < rolls[paper + 1]!; place++) {
      const node = nodeOf[members[place]!]!;
      if (node >= 0) nodes[end++] = node;
    }
    sortBetween(nodes, offsets[paper]!, end);
    offsets[paper + 1] = end;
  }
  return { offsets, nodes: nodes.subarray(0, end) };
}

/** Insertion is quicker than the built-in sort on the few authors of a usual paper. */
function sortBetween(nodes: Uint32Array, first: number, end: number): void {
  if (end - first > 30) {
    nodes.subarray(first, end).sort();
    return;
  }
  for (let place = first + 1; place < end; place++) {
    const node = nodes[place]!;
    let at = place;
    for (; at > first && nodes[at - 1]! > node; at--) nodes[at] = nodes[at - 1]!;
    nodes[at] = node;
  }
}

/** What one joint paper counts on each tie: 1 (full) or 1/(n − 1) (fractional; Newman 2001), nothing over the cap. */
export const tieCredits = ({ sizes, isOverCap }: Roll, { counting }: Settings): Float64Array =>
  new Float64Array(sizes.length).map((_, paper) =>
    isOverCap[paper] === 1 || sizes[paper]! < 2 ? 0 : counting === 'full' ? 1 : 1 / (sizes[paper]! - 1),
  );

/** What a paper counts on the ties of its nodes to topics: 1, or 1/n when fractional. The cap does not touch them. */
export const topicCredits = ({ sizes }: Roll, { counting }: Settings): Float64Array =>
  new Float64Array(sizes.length).map((_, paper) => (counting === 'full' ? 1 : 1 / Math.max(1, sizes[paper]!)));

/** What the cap on authors leaves out. */
export function overCap({ offsets }: Cast, { isOverCap }: Roll): { papersOverCap: number; pairsOverCap: number } {
  let [papersOverCap, pairsOverCap] = [0, 0];
  for (let paper = 0; paper < isOverCap.length; paper++) {
    const nodes = offsets[paper + 1]! - offsets[paper]!;
    if (isOverCap[paper] === 0 || nodes < 2) continue;
    papersOverCap++;
    pairsOverCap += (nodes * (nodes - 1)) / 2;
  }
  return { papersOverCap, pairsOverCap };
}
