import { entriesAtOnce, partly, type Steps } from '../lib/steps.ts';
import type { Documents } from './documents.ts';
import { mostPapersOfTerm } from './limits.ts';
import type { TermNumber } from './termTable.ts';

/**
 * The papers as vectors of length 1 over the terms that can tell papers apart, in compressed rows: words, phrases of two
 * words and whole keywords. Terms are numbered anew, rare ones first, then by text; in each row they ascend.
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
const papersAtOnce = 1_000;
/** Longer phrases name topics but add nothing to the pairs they are made of. */
const longestPhrase = 2;

/**
 * TF–IDF after Salton & Buckley, "Term-weighting approaches in automatic text retrieval" (1988): (1 + log count) ·
 * log((1 + papers) / papers with the term), scaled to length 1.
 */
export function* vectorSteps(documents: Documents): Steps<Vectors> {
  const { offsets, terms, counts } = documents;
  const papers = offsets.length - 1;
  const { tableNumbers, numberOf, paperCounts } = yield* partly(usefulTermSteps(documents, papers), 0, 0.1);
  const rarity = Float64Array.from(paperCounts, (count) => Math.log((1 + papers) / count));
  const rows = new Rows(papers, terms.length, tableNumbers.length);
  for (let paper = 0; paper < papers; paper++) {
    for (let entry = offsets[paper]!; entry < offsets[paper + 1]!; entry++) {
      const number = numberOf[terms[entry]!]!;
      if (number >= 0) rows.put(number, weightOf(counts[entry]!) * rarity[number]!);
    }
    rows.end();
    if (paper % papersAtOnce === papersAtOnce - 1) yield 0.1 + (0.9 * paper) / papers;
  }
  return { ...rows.rows(), tableNumbers, paperCounts };
}

/** Logarithms of small whole numbers, which nearly all counts are, are taken once. */
const weights = Float64Array.from({ length: 64 }, (_, count) => 1 + Math.log(count));
const weightOf = (count: number): number => (count < weights.length ? weights[count]! : 1 + Math.log(count));

class Rows {
  readonly #offsets: Uint32Array;
  readonly #terms: Uint32Array;
  readonly #values: Float64Array;
  readonly #most: number;
  #papers = 0;
  /** The row that is made: its terms, and the value of each term. */
  readonly #row: Uint32Array;
  readonly #valueOf: Float64Array;
  readonly #sorted: Float64Array;
  #length = 0;

  constructor(papers: number, entries: number, terms: number) {
    this.#most = papers > manyPapers ? termsKept : terms;
    const room = Math.min(entries, papers * this.#most);
    this.#offsets = new Uint32Array(papers + 1);
    this.#terms = new Uint32Array(room);
    this.#values = new Float64Array(room);
    this.#row = new Uint32Array(terms);
    this.#valueOf = new Float64Array(terms);
    this.#sorted = new Float64Array(terms);
  }

  put(term: number, value: number): void {
    this.#row[this.#length++] = term;
    this.#valueOf[term] = value;
  }

  /** Of the row. */
  end(): void {
    const row = this.#row.subarray(0, this.#length).sort();
    const least = this.#leastValue(row);
    const start = this.#offsets[this.#papers]!;
    let [place, square] = [start, 0];
    for (const term of row) {
      const value = this.#valueOf[term]!;
      if (value < least || place - start === this.#most) continue;
      this.#terms[place] = term;
      this.#values[place++] = value;
      square += value * value;
    }
    const length = Math.sqrt(square);
    for (let entry = start; entry < place; entry++) this.#values[entry]! /= length;
    this.#offsets[++this.#papers] = place;
    this.#length = 0;
  }

  /** Of those that are kept; where several have it, the rarest are kept. */
  #leastValue(row: Uint32Array): number {
    if (row.length <= this.#most) return 0;
    const sorted = this.#sorted.subarray(0, row.length);
    for (const [place, term] of row.entries()) sorted[place] = this.#valueOf[term]!;
    return sorted.sort()[row.length - this.#most]!;
  }

  rows() {
    const entries = this.#offsets[this.#papers]!;
    return {
      offsets: this.#offsets,
      terms: this.#terms.slice(0, entries),
      values: this.#values.slice(0, entries),
    };
  }
}

interface UsefulTerms {
  readonly tableNumbers: readonly TermNumber[];
  /** In the vectors, of each term of the table; −1 of those that are not in them. */
  readonly numberOf: Int32Array;
  readonly paperCounts: Uint32Array;
}

function* usefulTermSteps({ table, terms, isKeyword }: Documents, papers: number): Steps<UsefulTerms> {
  const papersOf = new Uint32Array(table.size);
  for (let entry = 0; entry < terms.length; entry++) {
    papersOf[terms[entry]!]!++;
    if (entry % (10 * entriesAtOnce) === 0) yield entry / terms.length;
  }
  const most = mostPapersOfTerm(papers);
  const isUseful = (term: number) =>
    papersOf[term]! > 0 && papersOf[term]! <= most && (table.lengthOf(term) <= longestPhrase || isKeyword[term] === 1);
  const tableNumbers = Array.from(papersOf.keys()).filter(isUseful);
  // Terms of the table are numbered in the order of their texts.
  tableNumbers.sort((one, other) => papersOf[one]! - papersOf[other]! || one - other);
  const numberOf = new Int32Array(table.size).fill(-1);
  for (const [number, term] of tableNumbers.entries()) numberOf[term] = number;
  return { tableNumbers, numberOf, paperCounts: Uint32Array.from(tableNumbers, (term) => papersOf[term]!) };
}
