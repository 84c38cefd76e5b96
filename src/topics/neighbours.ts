import { csrOf, type Csr } from '../lib/graph/csr.ts';
import { sortedRows } from '../lib/graph/sortedRows.ts';
import { entriesAtOnce, type Steps } from '../lib/steps.ts';
import type { InvertedIndex } from './invertedIndex.ts';
import { vectorCount, type Vectors } from './vectors.ts';

/** How many similar papers each is tied to; more ties make larger corpora steadier. */
function tiesPerPaper(papers: number): number {
  if (papers < 60) return 5;
  if (papers < 500) return 10;
  if (papers < 1_500) return 15;
  // More would take more memory than they are worth.
  return papers < 50_000 ? 30 : 20;
}

/** Up to this many papers all cosines are exact. */
const exactUpTo = 8_000;
/** Entries of other papers looked at for the whole corpus above it: what a second or two allow. */
const lookUps = 4e8;
/** A paper is looked for by this many terms at least: none may take more of what is allowed than its part. */
const leastTerms = 6;
const fewestLookUps = 1_000;
/** Papers that are less alike share a common word or two by chance. */
const leastCosine = 0.05;

/**
 * The graph of similar papers: each with the papers of greatest cosine. A tie found from one end only has half the
 * weight of one found from both.
 */
export function* similaritySteps(vectors: Vectors, index: InvertedIndex): Steps<Csr> {
  const papers = vectorCount(vectors);
  const perPaper = Math.min(tiesPerPaper(papers), Math.max(0, papers - 1));
  const source = new Uint32Array(papers * perPaper);
  const target = new Uint32Array(papers * perPaper);
  const weight = new Float32Array(papers * perPaper);
  const search = new NeighbourSearch(vectors, index, perPaper);
  let [ties, lookedAt] = [0, 0];
  for (let paper = 0; paper < papers; paper++) {
    const found = search.nearest(paper);
    for (let place = 0; place < found; place++) {
      source[ties] = paper;
      target[ties] = search.nearestPapers[place]!;
      weight[ties++] = search.nearestCosines[place]! / 2;
    }
    lookedAt += search.lookedAt;
    if (lookedAt < 20 * entriesAtOnce) continue;
    lookedAt = 0;
    yield paper / papers;
  }
  return sortedRows(csrOf(papers, source.subarray(0, ties), target.subarray(0, ties), weight.subarray(0, ties)));
}

/** Cosines through an inverted index: only papers that share a term are ever looked at. */
class NeighbourSearch {
  readonly nearestPapers: Uint32Array;
  readonly nearestCosines: Float64Array;
  /** Entries that the last search looked at. */
  lookedAt = 0;
  readonly #vectors: Vectors;
  readonly #index: InvertedIndex;
  readonly #cosines: Float64Array;
  readonly #touched: Uint32Array;
  readonly #budget: number;
  readonly #row: Uint32Array;
  #touchedCount = 0;

  constructor(vectors: Vectors, index: InvertedIndex, perPaper: number) {
    const papers = vectorCount(vectors);
    this.nearestPapers = new Uint32Array(perPaper);
    this.nearestCosines = new Float64Array(perPaper);
    this.#vectors = vectors;
    this.#index = index;
    this.#cosines = new Float64Array(papers);
    this.#touched = new Uint32Array(papers);
    this.#row = new Uint32Array(longestRow(vectors));
    this.#budget = papers <= exactUpTo ? Infinity : Math.max(fewestLookUps, lookUps / papers);
  }

  /** Fills the lists of the nearest papers, nearest first, and returns how many there are. */
  nearest(paper: number): number {
    this.#collect(paper);
    let found = 0;
    let least = leastCosine;
    for (let place = 0; place < this.#touchedCount; place++) {
      const other = this.#touched[place]!;
      const cosine = this.#cosines[other]!;
      this.#cosines[other] = 0;
      if (cosine < least || other === paper) continue;
      found = this.#insert(other, cosine, found);
      if (found === this.nearestPapers.length) least = this.nearestCosines[found - 1]!;
    }
    return found;
  }

  /**
   * Adds up the products term by term, the strongest terms first, for as many as the budget allows. Of terms that are too
   * common for it a sample at equal steps is taken, each paper its own.
   */
  #collect(paper: number): void {
    const { terms, values, paperCounts } = this.#vectors;
    this.#touchedCount = 0;
    this.lookedAt = 0;
    const most = this.#budget / leastTerms;
    const first = this.#vectors.offsets[paper]!;
    const length = this.#vectors.offsets[paper + 1]! - first;
    const row = this.#budget < Infinity ? this.#strongestFirst(first, length) : undefined;
    for (let place = 0; place < length; place++) {
      const entry = row ? row[place]! : first + place;
      const count = paperCounts[terms[entry]!]!;
      const step = Math.max(1, Math.ceil(count / most));
      if (this.lookedAt + count / step > this.#budget) break;
      this.#addTerm(terms[entry]!, values[entry]!, paper % step, step);
      this.lookedAt += count / step;
    }
  }

  /** Entries of the row by value; of equals the rarer term comes first. */
  #strongestFirst(first: number, length: number): Uint32Array {
    const { values } = this.#vectors;
    const row = this.#row;
    for (let entry = first; entry < first + length; entry++) {
      let place = entry - first;
      for (; place > 0 && values[row[place - 1]!]! < values[entry]!; place--) row[place] = row[place - 1]!;
      row[place] = entry;
    }
    return row;
  }

  #addTerm(term: number, value: number, start: number, step: number): void {
    const { offsets, papers, values } = this.#index;
    const end = offsets[term + 1]!;
    for (let entry = offsets[term]! + start; entry < end; entry += step) {
      const other = papers[entry]!;
      if (this.#cosines[other] === 0) this.#touched[this.#touchedCount++] = other;
      this.#cosines[other]! += value * values[entry]!;
    }
  }

  /** Keeps the lists sorted; of equals the paper that comes first stays. */
  #insert(paper: number, cosine: number, found: number): number {
    const room = this.nearestPapers.length;
    let place = found < room ? found : room - 1;
    if (found === room && !this.#isBefore(cosine, paper, place)) return found;
    while (place > 0 && this.#isBefore(cosine, paper, place - 1)) {
      this.nearestCosines[place] = this.nearestCosines[place - 1]!;
      this.nearestPapers[place] = this.nearestPapers[place - 1]!;
      place--;
    }
    this.nearestCosines[place] = cosine;
    this.nearestPapers[place] = paper;
    return found < room ? found + 1 : room;
  }

  #isBefore(cosine: number, paper: number, place: number): boolean {
    const other = this.nearestCosines[place]!;
    return cosine > other || (cosine === other && paper < this.nearestPapers[place]!);
  }
}

function longestRow({ offsets }: Vectors): number {
  let longest = 0;
  for (let paper = 0; paper + 1 < offsets.length; paper++)
    longest = Math.max(longest, offsets[paper + 1]! - offsets[paper]!);
  return longest;
}
