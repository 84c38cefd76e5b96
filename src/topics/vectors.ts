import type { Steps } from '../lib/steps.ts';
import type { Documents } from './documents.ts';
import type { TermNumber } from './termTable.ts';

/**
 * The papers as vectors of length at most 1 over the terms that can tell papers apart, in compressed rows. Terms are numbered
 * anew, rare ones first, then by text; in each row they ascend.
 */
export interface Vectors {
  readonly offsets: Uint32Array;
  readonly terms: Uint32Array;
  readonly values: Float64Array;
  /** The number in the table of each term. */
  readonly tableNumbers: readonly TermNumber[];
  /** Number of papers with each term. */
  readonly paperCounts: Uint32Array;
}

export const vectorCount = ({ offsets }: Vectors): number => offsets.length - 1;

/** Above this many papers only the strongest terms of each are kept, which costs little and saves much. */
const manyPapers = 8_000;
const termsKept = 40;

/** A term of one paper joins nothing; below ten papers it may still be needed for a name. */
function fewest(papers: number): number {
  if (papers < 10) return 1;
  if (papers < 3_000) return 2;
  return papers < 50_000 ? 3 : Math.max(3, Math.round(papers * 0.0003));
}

/** A term of most papers divides nothing. */
function most(papers: number): number {
  if (papers < 10) return papers;
  return papers * (papers < 100 ? 0.6 : papers < 3_000 ? 0.5 : papers < 50_000 ? 0.3 : 0.2);
}

/**
 * TF–IDF after Salton & Buckley, "Term-weighting approaches in automatic text retrieval" (1988): (1 + log count) ·
 * log(papers / papers with the term), scaled to length 1. Terms that are left out as too rare count in the length: a
 * paper that speaks mostly of what no other one does is like none of them.
 */
export function* vectorSteps(documents: Documents): Steps<Vectors> {
  yield 0;
  const papers = documents.offsets.length - 1;
  const counts = termCounts(documents);
  const { tableNumbers, newNumbers } = keptTerms(documents, counts, papers);
  const rarity = Float64Array.from(counts, (count) => (count > most(papers) ? 0 : Math.log((1 + papers) / count)));
  const offsets = new Uint32Array(papers + 1);
  const [terms, values]: [number[], number[]] = [[], []];
  for (let paper = 0; paper < papers; paper++) {
    const row: Entry[] = [];
    let square = 0;
    for (let entry = documents.offsets[paper]!; entry < documents.offsets[paper + 1]!; entry++) {
      const term = documents.terms[entry]!;
      const value = (1 + Math.log(documents.counts[entry]!)) * rarity[term]!;
      square += value * value;
      if (newNumbers[term]! >= 0) row.push({ term: newNumbers[term]!, value });
    }
    const kept = papers > manyPapers ? strongest(row) : row.sort((one, other) => one.term - other.term);
    const length = Math.sqrt(square);
    for (const { term, value } of kept) {
      terms.push(term);
      values.push(value / length);
    }
    offsets[paper + 1] = terms.length;
  }
  return {
    offsets,
    terms: Uint32Array.from(terms),
    values: Float64Array.from(values),
    tableNumbers,
    paperCounts: Uint32Array.from(tableNumbers, (term) => counts[term]!),
  };
}

interface Entry {
  readonly term: number;
  readonly value: number;
}

function strongest(row: Entry[]): Entry[] {
  if (row.length > termsKept) {
    row.sort((one, other) => other.value - one.value || one.term - other.term);
    row.length = termsKept;
  }
  return row.sort((one, other) => one.term - other.term);
}

function termCounts({ table, terms }: Documents): Uint32Array {
  const counts = new Uint32Array(table.size);
  for (const term of terms) counts[term]!++;
  return counts;
}

function keptTerms({ table }: Documents, counts: Uint32Array, papers: number) {
  const [low, high] = [fewest(papers), most(papers)];
  const tableNumbers = Array.from(counts.keys()).filter((term) => counts[term]! >= low && counts[term]! <= high);
  tableNumbers.sort(
    (one, other) => counts[one]! - counts[other]! || (table.textOf(one) < table.textOf(other) ? -1 : 1),
  );
  const newNumbers = new Int32Array(table.size).fill(-1);
  for (const [number, term] of tableNumbers.entries()) newNumbers[term] = number;
  return { tableNumbers, newNumbers };
}
