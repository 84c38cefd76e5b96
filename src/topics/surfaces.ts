import type { Steps } from '../lib/steps.ts';
import type { FormNumber } from './forms.ts';
import { IntList } from './intList.ts';
import { PairNumbers } from './pairNumbers.ts';
import type { Reading } from './reading.ts';
import type { TermNumber } from './termTable.ts';
import { isUnspaced } from './words.ts';

/** Ways to write terms of a step. */
const atOnce = 15_000;

/** A way to write a phrase, by number. */
export type Variant = number;

/** A vote of each paper for every way it writes a term. */
export class SurfaceVotes {
  readonly #reading: Reading;
  readonly #wordVotes: Uint32Array;
  /** The last paper + 1 that voted for each form. */
  readonly #wordVoters: Uint32Array;
  /** A variant is the form of one word and the next, or a variant and the form of one word more. */
  readonly #variants = new PairNumbers();
  /** A variant may stand for one term in one language and for another in another. */
  readonly #ballots = new PairNumbers();
  readonly #votes = new IntList();
  readonly #voters = new IntList();
  readonly #keywordVotes = new Map<TermNumber, Map<number, number>>();

  constructor(reading: Reading) {
    this.#reading = reading;
    this.#wordVotes = new Uint32Array(reading.forms.count);
    this.#wordVoters = new Uint32Array(reading.forms.count);
  }

  word(paper: number, form: FormNumber): void {
    if (this.#wordVoters[form] === paper + 1) return;
    this.#wordVoters[form] = paper + 1;
    this.#wordVotes[form]!++;
  }

  /** Of two words, each by its form. */
  pair(paper: number, term: TermNumber, first: FormNumber, second: FormNumber): Variant {
    return this.#vote(paper, term, this.#variants.of(first, second));
  }

  /** Of a word more than the variant has. */
  longer(paper: number, term: TermNumber, start: Variant, last: FormNumber): Variant {
    return this.#vote(paper, term, this.#variants.of(this.#wordVotes.length + start, last));
  }

  /** A keyword by its number, as a whole. */
  keyword(term: TermNumber, keyword: number): void {
    const written = this.#reading.keywordsWritten[keyword]!;
    const votes = this.#keywordVotes.get(term) ?? new Map<number, number>();
    this.#keywordVotes.set(term, votes);
    votes.set(written, (votes.get(written) ?? 0) + 1);
  }

  #vote(paper: number, term: TermNumber, variant: Variant): Variant {
    const ballot = this.#ballots.of(variant, term);
    if (ballot === this.#votes.length) {
      this.#votes.push(0);
      this.#voters.push(0);
    }
    if (this.#voters.items[ballot] !== paper + 1) {
      this.#voters.items[ballot] = paper + 1;
      this.#votes.items[ballot]!++;
    }
    return variant;
  }

  /** The way most papers write each term; `texts` are what is shown of a term that nobody writes. */
  *electionSteps(texts: readonly string[], termOfWord: (word: number) => TermNumber): Steps<string[]> {
    const surfaces = [...texts];
    const most = new Uint32Array(texts.length);
    const stand = (term: TermNumber, text: string, votes: number) => {
      if (votes < most[term]! || (votes === most[term] && !isNicer(text, surfaces[term]!))) return;
      surfaces[term] = text;
      most[term] = votes;
    };
    for (const [form, votes] of this.#wordVotes.entries()) {
      if (form % atOnce === 0) yield (0.4 * form) / this.#wordVotes.length;
      if (votes === 0) continue;
      for (const word of this.#reading.lexicon.wordsOf(form)) {
        const term = termOfWord(word);
        if (term >= 0) stand(term, this.#reading.forms.textOf(form), votes);
      }
    }
    for (let ballot = 0; ballot < this.#votes.length; ballot++) {
      if (ballot % atOnce === 0) yield 0.4 + (0.4 * ballot) / this.#votes.length;
      const [term, votes] = [this.#ballots.secondOf(ballot), this.#votes.items[ballot]!];
      if (votes >= most[term]!) stand(term, this.#textOf(this.#ballots.firstOf(ballot)), votes);
    }
    let done = 0;
    for (const [term, keywords] of this.#keywordVotes) {
      if (done++ % atOnce === 0) yield 0.8 + (0.2 * done) / this.#keywordVotes.size;
      for (const [written, votes] of keywords) {
        const text = this.#reading.keywordForms.textOf(written);
        stand(term, text, text === surfaces[term] ? votes + most[term]! : votes);
      }
    }
    return surfaces;
  }

  #textOf(variant: Variant): string {
    const [first, last] = [this.#variants.firstOf(variant), this.#variants.secondOf(variant)];
    const forms = this.#wordVotes.length;
    const start = first < forms ? this.#reading.forms.textOf(first) : this.#textOf(first - forms);
    const end = this.#reading.forms.textOf(last);
    // Scripts without blanks between words have none in phrases either.
    return isUnspaced(start.slice(-1)) && isUnspaced(end.slice(0, 1)) ? start + end : `${start} ${end}`;
  }
}

/** Of two ways that as many papers have: the shorter, which is the singular, and the one in lower case. */
const isNicer = (one: string, other: string): boolean =>
  one.length === other.length ? one > other : one.length < other.length;
