import type { Documents } from './documents.ts';
import { noGroup } from './groups.ts';
import type { TermNumber } from './termTable.ts';
import type { Vectors } from './vectors.ts';

/** Words say more together. */
const phraseBonus = (words: number): number => (words === 1 ? 1 : words === 2 ? 1.6 : 1.8);
/** What authors wrote as a keyword reads better than words cut from a title. */
const keywordBonus = 1.3;
/** Words that name something only together with others: `language model`, `random graphs`. */
const vagueWords = new Set(
  'model learning data system network level language deep machine set class function theory value structure process information science time human task'.split(
    ' ',
  ),
);
const vagueness = 0.3;
/** What no title of the topic says is not what its papers are about, however often their abstracts say it. */
const neverInTitles = 0.4;
/** A term must stand in this share of the papers of its topic, and in two of them. */
const leastPresence = 0.04;
/** An author keyword on so many of the topic's papers, and so many times more than elsewhere, names it. */
const naming = { coverage: 0.3, lift: 3 };
const fewestTerms = 2;
const mostTerms = 3;
/** A third term must tell at least this share of what the first tells. */
const worthwhile = 0.4;

interface Candidate {
  readonly term: TermNumber;
  readonly score: number;
  readonly words: ReadonlySet<string>;
  readonly isNaming: boolean;
}

/** The terms that name each topic, best first; `groups` are numbered 0 … count − 1. */
export function labelTerms(documents: Documents, vectors: Vectors, groups: Int32Array, count: number): TermNumber[][] {
  const tally = new Tally(documents, vectors, groups, count);
  return Array.from({ length: count }, (_, topic) => chosen(tally.candidates(topic)).map(({ term }) => term));
}

/** The naming keyword first, then by score; nothing that says again what is said. */
function chosen(candidates: readonly Candidate[]): Candidate[] {
  const first = candidates.find(({ isNaming }) => isNaming) ?? candidates[0];
  if (!first) return [];
  const terms = [first];
  for (const candidate of candidates) {
    if (terms.length === mostTerms) break;
    if (terms.length >= fewestTerms && candidate.score < worthwhile * first.score) break;
    if (!terms.some(({ words }) => repeats(words, candidate.words))) terms.push(candidate);
  }
  return terms;
}

function repeats(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared >= 2 || shared === one.size || shared === other.size;
}

/** Counts of papers by term and topic. */
class Tally {
  readonly #documents: Documents;
  readonly #vectors: Vectors;
  readonly #papersOfTopic: Float64Array;
  readonly #papers: number;
  /** For each topic the number of its papers with each term, and of those that have it as a keyword. */
  readonly #withTerm: readonly Map<number, number>[];
  readonly #withKeyword: readonly Map<TermNumber, number>[];
  readonly #inTitles: readonly Set<TermNumber>[];

  constructor(documents: Documents, vectors: Vectors, groups: Int32Array, count: number) {
    this.#documents = documents;
    this.#vectors = vectors;
    this.#papersOfTopic = new Float64Array(count);
    this.#withTerm = Array.from({ length: count }, () => new Map());
    this.#withKeyword = Array.from({ length: count }, () => new Map());
    this.#inTitles = Array.from({ length: count }, () => new Set());
    this.#papers = groups.length;
    for (const [paper, group] of groups.entries()) if (group !== noGroup) this.#add(paper, group);
  }

  #add(paper: number, group: number): void {
    const { offsets, terms } = this.#vectors;
    this.#papersOfTopic[group]!++;
    for (let entry = offsets[paper]!; entry < offsets[paper + 1]!; entry++) {
      increment(this.#withTerm[group]!, terms[entry]!);
    }
    for (const keyword of this.#documents.keywords[paper]!) increment(this.#withKeyword[group]!, keyword);
    for (const term of this.#documents.titles[paper]!) this.#inTitles[group]!.add(term);
  }

  /** By score, which is p log(p / q) with p the share of the topic's papers that have the term, q that of the others. */
  candidates(topic: number): Candidate[] {
    const own = this.#papersOfTopic[topic]!;
    const others = this.#papers - own;
    const fewest = Math.max(Math.min(2, own), leastPresence * own);
    const found: Candidate[] = [];
    for (const [number, count] of this.#withTerm[topic]!) {
      if (count < fewest) continue;
      const term = this.#vectors.tableNumbers[number]!;
      const q = (this.#vectors.paperCounts[number]! - count + 0.5) / (others + 1);
      found.push(this.#candidate(topic, term, count / own, q));
    }
    const text = ({ term }: Candidate) => this.#documents.table.textOf(term);
    return found.sort((one, other) => other.score - one.score || (text(one) < text(other) ? -1 : 1));
  }

  #candidate(topic: number, term: TermNumber, p: number, q: number): Candidate {
    const { table } = this.#documents;
    const coverage = (this.#withKeyword[topic]!.get(term) ?? 0) / this.#papersOfTopic[topic]!;
    const isKeyword = coverage >= p / 2;
    const isVague = vagueWords.has(table.textOf(term));
    const clarity = isKeyword ? 1 : (isVague ? vagueness : 1) * (this.#inTitles[topic]!.has(term) ? 1 : neverInTitles);
    const bonus = phraseBonus(table.lengthOf(term)) * (isKeyword ? keywordBonus : 1) * clarity;
    return {
      term,
      score: p * Math.log(p / q) * bonus,
      words: new Set(table.textOf(term).split(/[ -]/)),
      isNaming: coverage >= naming.coverage && p / q >= naming.lift,
    };
  }
}

function increment(counts: Map<number, number>, key: number): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
