import { csrOf, type Csr } from '../lib/graph/csr.ts';
import { vectorCount, type Vectors } from './vectors.ts';

/** How many similar papers each is tied to; more ties make larger corpora steadier. */
function tiesPerPaper(papers: number): number {
  if (papers < 60) return 5;
  if (papers < 500) return 10;
  if (papers < 1_500) return 15;
  return papers < 10_000 ? 30 : 20;
}

/** Looked-up mentions for the whole corpus: what a few seconds allow. */
const lookUps = 5e8;
/** Papers that are less alike share a common word or two by chance. */
const leastCosine = 0.05;

/**
 * The graph of similar papers: each with the papers of greatest cosine. A tie found from one end only has half the
 * weight of one found from both.
 */
export function similarityGraph(vectors: Vectors, onProgress: (share: number) => void): Csr {
  const papers = vectorCount(vectors);
  const perPaper = Math.min(tiesPerPaper(papers), Math.max(0, papers - 1));
  const [source, target, weight]: [number[], number[], number[]] = [[], [], []];
  const search = new NeighbourSearch(vectors, perPaper);
  for (let paper = 0; paper < papers; paper++) {
    if (paper % 2_048 === 0) onProgress(paper / papers);
    const found = search.nearest(paper);
    for (let place = 0; place < found; place++) {
      source.push(paper);
      target.push(search.nearestPapers[place]!);
      weight.push(search.nearestCosines[place]! / 2);
    }
  }
  return csrOf(papers, source, target, weight);
}

/** Cosines through an inverted index: only papers that share a term are ever looked at. */
class NeighbourSearch {
  readonly nearestPapers: Uint32Array;
  readonly nearestCosines: Float64Array;
  readonly #vectors: Vectors;
  readonly #index: Vectors;
  readonly #cosines: Float64Array;
  readonly #touched: Uint32Array;
  readonly #budget: number;
  #touchedCount = 0;

  constructor(vectors: Vectors, perPaper: number) {
    const papers = vectorCount(vectors);
    this.nearestPapers = new Uint32Array(perPaper);
    this.nearestCosines = new Float64Array(perPaper);
    this.#vectors = vectors;
    this.#index = invertedIndex(vectors);
    this.#cosines = new Float64Array(papers);
    this.#touched = new Uint32Array(papers);
    this.#budget = Math.max(500, lookUps / papers);
  }

  /** Fills the lists of the nearest papers, nearest first, and returns how many there are. */
  nearest(paper: number): number {
    this.#collect(paper);
    let found = 0;
    for (let place = 0; place < this.#touchedCount; place++) {
      const other = this.#touched[place]!;
      if (other !== paper && this.#cosines[other]! >= leastCosine)
        found = this.#insert(other, this.#cosines[other]!, found);
      this.#cosines[other] = 0;
    }
    return found;
  }

  /**
   * Adds up the products term by term, rare terms first and in full. What exceeds the budget — the common terms of
   * large corpora — is sampled at equal steps, each paper its own sample.
   */
  #collect(paper: number): void {
    const { offsets, terms, values } = this.#vectors;
    this.#touchedCount = 0;
    let rest = 0;
    for (let entry = offsets[paper]!; entry < offsets[paper + 1]!; entry++) {
      rest += this.#vectors.paperCounts[terms[entry]!]!;
    }
    let budget = this.#budget;
    for (let entry = offsets[paper]!; entry < offsets[paper + 1]!; entry++) {
      const count = this.#vectors.paperCounts[terms[entry]!]!;
      const step = count <= budget / 4 ? 1 : Math.max(1, Math.ceil(rest / Math.max(1, budget)));
      this.#addTerm(terms[entry]!, values[entry]!, paper % step, step);
      rest -= count;
      budget -= count / step;
    }
  }

  #addTerm(term: number, value: number, start: number, step: number): void {
    const { offsets, terms: papers, values } = this.#index;
    const end = offsets[term + 1]!;
    for (let entry = offsets[term]! + start; entry < end; entry += step) {
      const other = papers[entry]!;
      if (this.#cosines[other] === 0) this.#touched[this.#touchedCount++] = other;
      this.#cosines[other]! += value * values[entry]!;
    }
  }

  /** Keeps the lists sorted; of equals the one met first stays. */
  #insert(paper: number, cosine: number, found: number): number {
    const room = this.nearestPapers.length;
    if (found === room && cosine <= this.nearestCosines[room - 1]!) return found;
    let place = found < room ? found : room - 1;
    while (place > 0 && this.nearestCosines[place - 1]! < cosine) {
      this.nearestCosines[place] = this.nearestCosines[place - 1]!;
      this.nearestPapers[place] = this.nearestPapers[place - 1]!;
      place--;
    }
    this.nearestCosines[place] = cosine;
    this.nearestPapers[place] = paper;
    return found < room ? found + 1 : room;
  }
}

/** The same entries by term: row t holds the papers with term t, in `terms`. */
function invertedIndex(vectors: Vectors): Vectors {
  const offsets = new Uint32Array(vectors.paperCounts.length + 1);
  for (const term of vectors.terms) offsets[term + 1]!++;
  for (let term = 0; term + 1 < offsets.length; term++) offsets[term + 1]! += offsets[term]!;
  const next = offsets.slice(0, -1);
  const papers = new Uint32Array(vectors.terms.length);
  const values = new Float64Array(vectors.terms.length);
  for (let paper = 0; paper < vectorCount(vectors); paper++) {
    for (let entry = vectors.offsets[paper]!; entry < vectors.offsets[paper + 1]!; entry++) {
      const place = next[vectors.terms[entry]!]!++;
      papers[place] = paper;
      values[place] = vectors.values[entry]!;
    }
  }
  return { ...vectors, offsets, terms: papers, values };
}
