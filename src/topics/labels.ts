import { firstBy } from '../lib/firstBy.ts';
import { mostTopicTerms, type Topic } from '../model/topic.ts';
import type { ClassTally, TermTally } from './termTally.ts';
import type { TermNumber, TermTable } from './termTable.ts';
import { TermWorth } from './termWorth.ts';
import { labelOf, repeats, type LabelTerm } from './topicLabels.ts';

/** Words say more together. */
const phraseBonus = (words: number): number => (words === 1 ? 1 : words === 2 ? 2 : 2.3);
/** What authors wrote as a keyword reads better than words cut from a title. */
const keywordBonus = 1.3;
/** Keywords that name something only together with others. */
const vagueKeyword = 0.3;
/** What no title of the topic says is not what its papers are about, however often their abstracts say it. */
const neverInTitles = 0.4;
/** Terms of less worth are in no label that has better ones. */
const goodWorth = 0.4;
/** A term must stand in this share of the papers of its topic, and in two of them. */
const leastPresence = 0.04;
/** A keyword or class on so many of the topic's papers, and so many times more than elsewhere, names it. */
const naming = { coverage: 0.3, lift: 3 };
/** Of the best candidates the list of terms is chosen, as many say the same again. */
const candidatesKept = 5 * mostTopicTerms;

interface Candidate {
  readonly term: TermNumber;
  readonly score: number;
  readonly isNaming: boolean;
  readonly isPoor: boolean;
}

export interface Name extends Pick<Topic, 'labelFrom' | 'terms'> {
  readonly numbers: readonly TermNumber[];
  /** What its label is made of, the best first. */
  readonly choices: readonly LabelTerm[];
}

/** Names topics by what sets them apart from all other papers. */
export class Labeller {
  readonly #table: TermTable;
  readonly #tally: TermTally;
  readonly #classes: ClassTally;
  readonly #worth: TermWorth;
  /** By the leaves of the topic. */
  readonly #known = new Map<string, Name>();

  constructor(table: TermTable, tally: TermTally, classes: ClassTally) {
    this.#table = table;
    this.#tally = tally;
    this.#classes = classes;
    this.#worth = new TermWorth(table, tally);
  }

  nameOf(leaves: readonly number[]): Name {
    const key = leaves.join();
    const known = this.#known.get(key) ?? this.#nameOf(leaves);
    this.#known.set(key, known);
    return known;
  }

  /** The terms that name the topic, by what tells terms apart: what ids are made of. */
  keyTerms(leaves: readonly number[]): string[] {
    const { choices } = this.nameOf(leaves);
    return labelOf(choices).map(({ text }) => text);
  }

  #nameOf(leaves: readonly number[]): Name {
    const candidates = this.#candidates(leaves);
    const first = candidates.find(({ isNaming }) => isNaming);
    const className = first ? undefined : this.#namingClass(leaves);
    const chosen = this.#distinct(candidates, first);
    const choices = chosen.map((candidate) => this.#choice(candidate));
    return {
      choices: className === undefined ? choices : [classChoice(className, choices[0]?.score ?? 1), ...choices],
      labelFrom: first ? 'keyword' : className === undefined ? 'terms' : 'class',
      terms: choices.map(({ surface }) => surface),
      numbers: chosen.map(({ term }) => term),
    };
  }

  #choice({ term, score, isPoor }: Candidate): LabelTerm {
    const text = this.#table.textOf(term);
    return { text, surface: this.#table.surfaceOf(term), words: wordsOf(text), score, isPoor };
  }

  /** The best by score, which is p log(p / q) with p the share of the topic's papers that have the term, q that of the others. */
  #candidates(leaves: readonly number[]): Candidate[] {
    const { saying, offsets, paperCount } = this.#tally;
    const own = this.#papersOf(leaves);
    const fewest = Math.max(Math.min(2, own), leastPresence * own);
    const says = sumOf(saying, leaves, this.#table.size);
    const found: Candidate[] = [];
    for (let term = 0; term < says.length; term++) {
      if (says[term]! < fewest) continue;
      const inAll = offsets[term + 1]! - offsets[term]!;
      const p = says[term]! / own;
      const q = (inAll - says[term]! + 0.5) / (paperCount - own + 1);
      if (p > q) found.push(this.#candidate(term, leaves, { p, q, own }));
    }
    // Terms are numbered by text.
    return firstBy(
      found.length > 0 ? found : this.#anyOf(says, leaves),
      (one, other) => other.score - one.score || one.term - other.term,
      candidatesKept,
    );
  }

  /** Nothing sets a topic of all papers apart: then what most of them say. */
  #anyOf(says: Uint32Array, leaves: readonly number[]): Candidate[] {
    const own = this.#papersOf(leaves);
    return Array.from(says).flatMap((count, term) =>
      count > 0 ? [this.#candidate(term, leaves, { p: count / own, q: 0.5 / own, own })] : [],
    );
  }

  #candidate(
    term: TermNumber,
    leaves: readonly number[],
    { p, q, own }: { readonly p: number; readonly q: number; readonly own: number },
  ): Candidate {
    const coverage = this.#count(this.#tally.asKeyword, leaves, term) / own;
    const isKeyword = coverage >= p / 2;
    const isInTitle = isKeyword || this.#count(this.#tally.inTitle, leaves, term) > 0;
    const worth = isKeyword ? (this.#worth.isVague(term) ? vagueKeyword : 1) : this.#worth.of(term);
    const clarity = worth * (isInTitle ? 1 : neverInTitles);
    const bonus = phraseBonus(this.#table.lengthOf(term)) * (isKeyword ? keywordBonus : 1);
    return {
      term,
      score: p * Math.log(p / q) * bonus * clarity,
      isNaming: worth === 1 && coverage >= naming.coverage && p / q >= naming.lift,
      isPoor: worth < goodWorth,
    };
  }

  #count(counts: Uint32Array, leaves: readonly number[], term: TermNumber): number {
    let sum = 0;
    for (const leaf of leaves) sum += counts[leaf * this.#table.size + term]!;
    return sum;
  }

  /** The naming keyword first, then by score; nothing that says again what is said. */
  #distinct(candidates: readonly Candidate[], preferred: Candidate | undefined): Candidate[] {
    const first = preferred ?? candidates[0];
    if (!first) return [];
    const wordsIn = ({ term }: Candidate) => wordsOf(this.#table.textOf(term));
    const [chosen, said] = [[first], [wordsIn(first)]];
    for (const candidate of candidates) {
      if (chosen.length === mostTopicTerms) break;
      const words = wordsIn(candidate);
      if (said.some((other) => repeats(other, words))) continue;
      chosen.push(candidate);
      said.push(words);
    }
    return chosen;
  }

  #namingClass(leaves: readonly number[]): string | undefined {
    const { names, ofLeaf, paperCounts } = this.#classes;
    const own = this.#papersOf(leaves);
    const counts = sumOf(ofLeaf, leaves, names.length);
    let [best, score]: [string | undefined, number] = [undefined, 0];
    for (const [number, name] of names.entries()) {
      const p = counts[number]! / own;
      const q = (paperCounts[number]! - counts[number]! + 0.5) / (this.#tally.paperCount - own + 1);
      if (counts[number]! < 2 || p < naming.coverage || p < naming.lift * q) continue;
      const value = p * Math.log(p / q);
      if (value > score || (value === score && name < best!)) [best, score] = [name, value];
    }
    return best;
  }

  #papersOf(leaves: readonly number[]): number {
    return leaves.reduce((sum, leaf) => sum + this.#tally.papersOfLeaf[leaf]!, 0);
  }
}

function sumOf(counts: Uint32Array, leaves: readonly number[], width: number): Uint32Array {
  const sums = new Uint32Array(width);
  for (const leaf of leaves) {
    const row = leaf * width;
    for (let place = 0; place < width; place++) sums[place]! += counts[row + place]!;
  }
  return sums;
}

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.split(/[ -]/));

const classChoice = (name: string, score: number): LabelTerm => ({
  text: name.toLowerCase(),
  surface: name,
  words: wordsOf(name.toLowerCase()),
  score,
  isPoor: false,
});
