import { csrOf, type Csr } from '../lib/graph/csr.ts';
import { sortedRows } from '../lib/graph/sortedRows.ts';
import { entriesAtOnce, type Steps } from '../lib/steps.ts';
import type { InvertedIndex } from './invertedIndex.ts';
import { vectorCount, type Vectors } from './vectors.ts';

/** How many similar papers each is tied to; more ties make larger corpora steadier. */
function tiesPerPaper(papers: number): number {
  if (papers < 60) return 5;
  if (papers < 500) return 10;
  return papers < 1_500 ? 15 : 30;
}

/** Up to this many papers all cosines are exact. */
const exactUpTo = 8_000;
/** Entries of other papers looked at for the whole corpus above it: what a second or two allow. */
const lookUps = 4e8;
/** Fewer look-ups than this of a common term tell nothing. */
const fewestLookUps = 200;
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
  #touchedCount = 0;

  constructor(vectors: Vectors, index: InvertedIndex, perPaper: number) {
    const papers = vectorCount(vectors);
    this.nearestPapers = new Uint32Array(perPaper);
    this.nearestCosines = new Float64Array(perPaper);
    this.#vectors = vectors;
    this.#index = index;
    this.#cosines = new Float64Array(papers);
    this.#touched = new Uint32Array(papers);
    this.#budget = papers <= exactUpTo ? Infinity : Math.max(2 * fewestLookUps, lookUps / papers);
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
   * Adds up the products term by term, rare terms first, for as many as the budget allows: rare terms weigh most and
   * cost least. The first one that is too common for what is left is sampled at equal steps, each paper its own sample.
   */
  #collect(paper: number): void {
    const { offsets, terms, values, paperCounts } = this.#vectors;
    this.#touchedCount = 0;
    this.lookedAt = 0;
    let budget = this.#budget;
    for (let entry = offsets[paper]!; entry < offsets[paper + 1]! && budget >= fewestLookUps; entry++) {
      const count = paperCounts[terms[entry]!]!;
      const step = Math.max(1, Math.ceil((2 * count) / budget) - 1);
      this.#addTerm(terms[entry]!, values[entry]!, paper % step, step);
      budget -= count / step;
      this.lookedAt += count / step;
    }
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
