import type { ClassScheme, Paper } from '../model/paper.ts';
import { classNameOf } from './classNames.ts';
import type { Documents } from './documents.ts';
import { noGroup } from './groups.ts';

/** What is counted of each leaf, so that that of a topic is only a sum. */
export interface TermTally {
  /** Papers of leaf l that say term t at `l * (number of terms) + t`; that have it as a keyword, or in the title. */
  readonly saying: Uint32Array;
  readonly asKeyword: Uint32Array;
  readonly inTitle: Uint32Array;
  /** The papers that say term t are `papers[offsets[t]] … papers[offsets[t + 1] − 1]`, ascending. */
  readonly offsets: Uint32Array;
  readonly papers: Uint32Array;
  readonly papersOfLeaf: Uint32Array;
  readonly paperCount: number;
}

export function termTally(documents: Documents, leafOf: Int32Array, leafCount: number): TermTally {
  const { table, offsets: rows, terms, keywords, titles } = documents;
  const counts = () => new Uint32Array(leafCount * table.size);
  const tally = { saying: counts(), asKeyword: counts(), inTitle: counts() };
  const papersOfLeaf = new Uint32Array(leafCount);
  for (const [paper, leaf] of leafOf.entries()) {
    if (leaf === noGroup) continue;
    const first = leaf * table.size;
    papersOfLeaf[leaf]!++;
    for (let entry = rows[paper]!; entry < rows[paper + 1]!; entry++) tally.saying[first + terms[entry]!]!++;
    for (const term of keywords[paper]!) tally.asKeyword[first + term]!++;
    for (const term of titles[paper]!) tally.inTitle[first + term]!++;
  }
  return { ...tally, ...postingsOf(documents), papersOfLeaf, paperCount: leafOf.length };
}

/** The papers of each term. */
function postingsOf({ table, offsets: rows, terms }: Documents) {
  const offsets = new Uint32Array(table.size + 1);
  for (const term of terms) offsets[term + 1]!++;
  for (let term = 0; term < table.size; term++) offsets[term + 1]! += offsets[term]!;
  const next = offsets.slice(0, -1);
  const papers = new Uint32Array(terms.length);
  for (let paper = 0; paper + 1 < rows.length; paper++) {
    for (let entry = rows[paper]!; entry < rows[paper + 1]!; entry++) papers[next[terms[entry]!]!++] = paper;
  }
  return { offsets, papers };
}

/** Classes of these schemes read like names of topics; others are single words, or as broad as a discipline. */
const namingSchemes: readonly ClassScheme[] = ['OpenAlex topics', 'arXiv categories'];

const namesOf = ({ classes = [] }: Paper): readonly string[] =>
  classes.flatMap(({ scheme, names }) => (namingSchemes.includes(scheme) ? names.map(classNameOf) : []));

/** Papers of each leaf that have a class that may name a topic, by the name of the class, and of all papers. */
export interface ClassTally {
  readonly names: readonly string[];
  readonly ofLeaf: Uint32Array;
  readonly paperCounts: Uint32Array;
}

export function classTally(papers: readonly Paper[], leafOf: Int32Array, leafCount: number): ClassTally {
  const numbers = new Map<string, number>();
  const counts: number[] = [];
  const found: (readonly number[])[] = papers.map((paper) => {
    const own = new Set(namesOf(paper));
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
