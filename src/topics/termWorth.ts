import type { TermTally } from './termTally.ts';
import type { TermNumber, TermTable } from './termTable.ts';
import { vaguePhrases, vagueWords } from './vagueWords.ts';

/** `fragment`: a phrase that is cut from a longer one. */
const worthOf = { vague: 0.1, ofVagueWords: 0.5, adjective: 0.25, endsInAdjective: 0.3, fragment: 0.12 };
/** From this share on, a word that stands beside another on the same side is taken for a part of phrases. */
const mostlyBound = 0.7;
/** What is left of a word that never stands otherwise. */
const wholly = 0.45;
/** A phrase so often followed or preceded by a word more may be a part of a longer one. */
const mostlyLonger = 0.6;

/** Adverbs and participles, whatever they stand before: `directly`, `modified`; not `seed`. */
const adverbOrParticiple = /(?:ly|[^e]ed)$/;
/** Endings that adjectives share with a few nouns: `spatial`, `signal`. */
const adjectiveLike = /(?:al|ive|ic|ous|able|ible|ary|ar|less|ful)$/;
/** Nouns seldom stand so often before another word. */
const beforeNouns = 0.3;

/**
 * How well terms serve as names, 0 … 1, from where they stand: what mostly leans on a next word or on one before is part
 * of something else.
 */
export class TermWorth {
  readonly #table: TermTable;
  readonly #papersOf: (term: TermNumber) => number;
  /** By word: the most papers of a pair that begins with it, and of one that ends with it. */
  readonly #beginning = new Map<string, number>();
  readonly #ending = new Map<string, number>();
  readonly #wordNumbers = new Map<string, TermNumber>();
  readonly #known = new Map<TermNumber, number>();

  constructor(table: TermTable, { offsets }: Pick<TermTally, 'offsets'>) {
    this.#table = table;
    this.#papersOf = (term) => offsets[term + 1]! - offsets[term]!;
    for (let term = 0; term < table.size; term++) {
      if (table.lengthOf(term) === 1) this.#wordNumbers.set(table.textOf(term), term);
      if (table.lengthOf(term) === 2) this.#learnPair(term);
    }
  }

  /** It says nothing even where authors use it as a keyword. */
  isVague(term: TermNumber): boolean {
    const text = this.#table.textOf(term);
    return vagueWords.has(text) || vaguePhrases.has(text);
  }

  of(term: TermNumber): number {
    const known =
      this.#known.get(term) ?? (this.#table.lengthOf(term) === 1 ? this.#ofWord(term) : this.#ofPhrase(term));
    this.#known.set(term, known);
    return known;
  }

  #learnPair(term: TermNumber): void {
    const [first, last] = this.#table.textOf(term).split(' ') as [string, string];
    const papers = this.#papersOf(term);
    this.#beginning.set(first, Math.max(papers, this.#beginning.get(first) ?? 0));
    this.#ending.set(last, Math.max(papers, this.#ending.get(last) ?? 0));
  }

  #ofWord(term: TermNumber): number {
    const text = this.#table.textOf(term);
    if (this.isVague(term)) return worthOf.vague;
    if (this.#isAdjective(text)) return worthOf.adjective;
    const bound = Math.max(this.#table.followedShareOf(term), this.#table.precededShareOf(term));
    return bound <= mostlyBound ? 1 : 1 - ((1 - wholly) * (bound - mostlyBound)) / (1 - mostlyBound);
  }

  #ofPhrase(term: TermNumber): number {
    const words = this.#table.textOf(term).split(' ');
    if (this.isVague(term)) return worthOf.vague;
    if (this.#isFragment(term, words)) return worthOf.fragment;
    if (words.every((word) => vagueWords.has(word))) return worthOf.ofVagueWords;
    return this.#isAdjective(words.at(-1)!) ? worthOf.endsInAdjective : 1;
  }

  #isAdjective(word: string): boolean {
    if (adverbOrParticiple.test(word)) return true;
    const number = this.#wordNumbers.get(word);
    return number !== undefined && adjectiveLike.test(word) && this.#table.followedShareOf(number) >= beforeNouns;
  }

  /** It mostly goes on, and its end is tied to what follows no less than the phrase holds together; or so at its beginning. */
  #isFragment(term: TermNumber, words: readonly string[]): boolean {
    const papers = this.#papersOf(term);
    return (
      (this.#table.followedShareOf(term) >= mostlyLonger && (this.#beginning.get(words.at(-1)!) ?? 0) >= papers) ||
      (this.#table.precededShareOf(term) >= mostlyLonger && (this.#ending.get(words[0]!) ?? 0) >= papers)
    );
  }
}
