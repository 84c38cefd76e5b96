import type { Paper } from '../model/paper.ts';
import type { Documents } from './documents.ts';
import { noGroup } from './groups.ts';

/** What is counted of each leaf, so that that of a topic is only a sum. */
export interface TermTally {
  /** The terms of the table that are counted, ascending. */
  readonly terms: Uint32Array;
  /** Papers of leaf l that say term i at `l * terms.length + i`; that have it as a keyword, or in the title, beside. */
  readonly saying: Uint32Array;
  readonly asKeyword: Uint32Array;
  readonly inTitle: Uint32Array;
  /** The papers that say term i are `papers[offsets[i]] … papers[offsets[i + 1] − 1]`, ascending. */
  readonly offsets: Uint32Array;
  readonly papers: Uint32Array;
  readonly papersOfLeaf: Uint32Array;
  readonly paperCount: number;
}

/** A term of fewer papers sets no topic apart. */
const fewest = (papers: number): number => (papers < 10 ? 1 : Math.max(2, Math.ceil(0.0003 * papers)));

export function termTally(documents: Documents, leafOf: Int32Array, leafCount: number): TermTally {
  const { keywords, titles } = documents;
  const { terms, numbers, offsets, papers } = postingsOf(documents, fewest(leafOf.length));
  const room = leafCount * terms.length;
  const tally = { saying: new Uint32Array(room), asKeyword: new Uint32Array(room), inTitle: new Uint32Array(room) };
  const add = (counts: Uint32Array, paper: number, number: number) => {
    if (leafOf[paper] !== noGroup && number >= 0) counts[leafOf[paper]! * terms.length + number]!++;
  };
  for (let number = 0; number < terms.length; number++) {
    for (let entry = offsets[number]!; entry < offsets[number + 1]!; entry++) add(tally.saying, papers[entry]!, number);
  }
  const papersOfLeaf = new Uint32Array(leafCount);
  for (const [paper, leaf] of leafOf.entries()) {
    if (leaf !== noGroup) papersOfLeaf[leaf]!++;
    for (const term of keywords[paper]!) add(tally.asKeyword, paper, numbers[term]!);
    for (const term of titles[paper]!) add(tally.inTitle, paper, numbers[term]!);
  }
  return { ...tally, terms, offsets, papers, papersOfLeaf, paperCount: leafOf.length };
}

/** The papers of each term of at least so many of them. */
function postingsOf({ table, offsets: rows, terms: said }: Documents, least: number) {
  const counts = new Uint32Array(table.size);
  for (const term of said) counts[term]!++;
  const terms = Uint32Array.from(counts.keys()).filter((term) => counts[term]! >= least);
  const numbers = new Int32Array(table.size).fill(-1);
  const offsets = new Uint32Array(terms.length + 1);
  for (const [number, term] of terms.entries()) {
    numbers[term] = number;
    offsets[number + 1] = offsets[number]! + counts[term]!;
  }
  const next = offsets.slice(0, -1);
  const papers = new Uint32Array(offsets.at(-1)!);
  for (let paper = 0; paper + 1 < rows.length; paper++) {
    for (let entry = rows[paper]!; entry < rows[paper + 1]!; entry++) {
      const number = numbers[said[entry]!]!;
      if (number >= 0) papers[next[number]!++] = paper;
    }
  }
  return { terms, numbers, offsets, papers };
}

/** Papers of each leaf that have a class of any scheme, by the name of the class, and of all papers. */
export interface ClassTally {
  readonly names: readonly string[];
  readonly ofLeaf: Uint32Array;
  readonly paperCounts: Uint32Array;
}

export function classTally(
  papers: readonly Paper[],
  leafOf: Int32Array,
  leafCount: number,
): ClassTally {
  const numbers = new Map<string, number>();
  const counts: number[] = [];
  const found: (readonly number[])[] = papers.map((paper) => {
    const own = new Set(paper.classes?.flatMap(({ names }) => names) ?? paper.categories);
    return Array.from(own, (name) => {
      const number = numbers.get(name) ?? numbers.set(name, numbers.size).size - 1;
      counts[number] = (counts[number] ?? 0) + 1;
      return number;
    });
  });
  const ofLeaf = new Uint32Array(leafCount * numbers.size);
  for (const [paper, leaf] of leafOf.entries()) {
    if (leaf !== noGroup) for (const number of found[paper]!) ofLeaf[leaf * numbers.size + number]!++;
  }
  return { names: [...numbers.keys()], ofLeaf, paperCounts: Uint32Array.from(counts) };
}
