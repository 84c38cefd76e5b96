import { DisjointSets } from '../lib/disjointSets.ts';
import type { Author } from '../model/author.ts';
import type { Settings } from '../model/settings.ts';
import type { People } from '../people/identify.ts';
import type { Roll } from './cast.ts';
import type { Omissions } from './network.ts';
import type { Ties } from './ties.ts';

/** Which members are let in, one flag each, and why the others are not. */
export interface Choice {
  readonly isIn: Uint8Array;
  readonly omissions: Pick<Omissions, 'groups' | 'authorsOutsideList' | 'namesNotFound' | 'authorsBelowMinimum'>;
}

/** Groups where they are no nodes, then whoever is not on the list, then whoever has too few papers. */
export function chosenMembers({ authors }: People, roll: Roll, settings: Settings): Choice {
  const list = settings.only && listed(authors, settings.only);
  const papers = papersThatCount(roll, authors.length, settings);
  const isIn = new Uint8Array(authors.length);
  let [groups, authorsOutsideList, authorsBelowMinimum] = [0, 0, 0];
  authors.forEach(({ kind }, author) => {
    if (kind === 'group' && !settings.groups) groups++;
    else if (list && !list.members.has(author)) authorsOutsideList++;
    else if (settings.minPapers > 1 && papers[author]! < settings.minPapers) authorsBelowMinimum++;
    else isIn[author] = 1;
  });
  return { isIn, omissions: { groups, authorsOutsideList, namesNotFound: list?.notFound ?? 0, authorsBelowMinimum } };
}

/** Papers over the cap form no pairs, and do not help anybody over the threshold either, as in VOSviewer. */
function papersThatCount({ offsets, members, isOverCap }: Roll, count: number, { minPapers }: Settings): Uint32Array {
  const papers = new Uint32Array(count);
  if (minPapers <= 1) return papers;
  for (let paper = 0; paper < isOverCap.length; paper++) {
    if (isOverCap[paper] === 1) continue;
    for (let place = offsets[paper]!; place < offsets[paper + 1]!; place++) papers[members[place]!]!++;
  }
  return papers;
}

/** An entry is an id or, where none is that id, a name in any of its forms, in capitals or not. */
function listed(authors: readonly Author[], only: readonly string[]): { members: Set<number>; notFound: number } {
  const byId = new Map(authors.map(({ id }, author) => [id, author]));
  const byName = new Map<string, number[]>();
  authors.forEach(({ name, forms }, author) => {
    for (const form of new Set([name, ...forms].map(nameOf))) {
      const others = byName.get(form);
      if (others) others.push(author);
      else byName.set(form, [author]);
    }
  });
  const members = new Set<number>();
  let notFound = 0;
  for (const entry of new Set(only)) {
    const author = byId.get(entry);
    const found = author === undefined ? byName.get(nameOf(entry)) : [author];
    for (const one of found ?? []) members.add(one);
    if (!found) notFound++;
  }
  return { members, notFound };
}

const nameOf = (text: string): string => text.trim().toLowerCase();

/** Which nodes and ties stay, and how many do not. */
export interface Kept {
  readonly isNodeKept: Uint8Array;
  readonly isTieKept: Uint8Array;
  readonly omissions: Pick<Omissions, 'tiesBelowMinimum' | 'authorsOutsideLargest' | 'tiesOutsideLargest'>;
}

/** Ties of too few joint papers go first, then what is not tied by the others to the largest component. */
export function keptOf(nodeCount: number, ties: Ties, settings: Settings): Kept {
  const isTieKept = withEnoughJointPapers(ties, settings.minJointPapers);
  const enough = countOf(isTieKept);
  const isNodeKept = new Uint8Array(nodeCount).fill(1);
  if (settings.largestComponent) keepLargest(ties, isTieKept, isNodeKept);
  return {
    isNodeKept,
    isTieKept,
    omissions: {
      tiesBelowMinimum: isTieKept.length - enough,
      authorsOutsideLargest: nodeCount - countOf(isNodeKept),
      tiesOutsideLargest: enough - countOf(isTieKept),
    },
  };
}

function withEnoughJointPapers({ sources, lists: { offsets } }: Ties, minJointPapers: number): Uint8Array {
  return new Uint8Array(sources.length).map((_, tie) => Number(offsets[tie + 1]! - offsets[tie]! >= minJointPapers));
}

/** The component with most nodes; of equal ones the one that holds the first node. */
function keepLargest({ sources, targets }: Ties, isTieKept: Uint8Array, isNodeKept: Uint8Array): void {
  const sets = new DisjointSets(isNodeKept.length);
  sources.forEach((source, tie) => isTieKept[tie] === 1 && sets.join(source, targets[tie]!));
  let largest = 0;
  for (let node = 1; node < isNodeKept.length; node++) if (sets.sizeOf(node) > sets.sizeOf(largest)) largest = node;
  for (let node = 0; node < isNodeKept.length; node++)
    isNodeKept[node] = Number(sets.find(node) === sets.find(largest));
  for (let tie = 0; tie < isTieKept.length; tie++)
    isTieKept[tie] = Math.min(isTieKept[tie]!, isNodeKept[sources[tie]!]!);
}

function countOf(flags: Uint8Array): number {
  let count = 0;
  for (const flag of flags) count += flag;
  return count;
}
