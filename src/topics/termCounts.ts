import type { Steps } from '../lib/steps.ts';
import { IntList } from './intList.ts';
import { PairNumbers, PairSketch } from './pairNumbers.ts';
import type { Reading } from './reading.ts';

/** A word by its number, or the number of forms + that of a phrase. */
export type RawTerm = number;

/** Of a step. */
const placesAtOnce = 200_000;
/** With so many papers, phrases of a paper or two are too many to be numbered before they are counted. */
const manyPapers = 3_000;

/** In how many papers each word and phrase stands. A phrase is the phrase without its last word, and that word. */
export class TermCounts {
  readonly #reading: Reading;
  readonly #wordCount: number;
  readonly #phrases = new PairNumbers();
  readonly #papersOfWord: Uint32Array;
  readonly #papersOfPhrase = new IntList();
  /** The last paper + 1 in which each was met. */
  readonly #metWord: Uint32Array;
  readonly #metPhrase = new IntList();
  readonly #fewest: number;

  constructor(reading: Reading, fewest: number) {
    this.#reading = reading;
    this.#wordCount = reading.forms.count;
    this.#papersOfWord = new Uint32Array(this.#wordCount);
    this.#metWord = new Uint32Array(this.#wordCount);
    this.#fewest = fewest;
  }

  /** Words, then pairs of those of enough papers, then triples of such pairs. `whole`: only keywords as a whole. */
  *steps(whole: boolean): Steps<void> {
    if (!whole) {
      yield* this.#eachPaper(0, 0.2, (paper) => this.#countWords(paper));
      const sketch = this.#reading.starts.length > manyPapers ? new PairSketch() : undefined;
      if (sketch) yield* this.#eachPaper(0.2, 0.45, (paper) => this.#sketchPairs(paper, sketch));
      yield* this.#eachPaper(0.45, 0.75, (paper) => {
        this.#countPairs(paper, sketch);
        this.#countKeywords(paper, 2, 2);
      });
      yield* this.#eachPaper(0.75, 1, (paper) => {
        this.#countTriples(paper);
        this.#countKeywords(paper, 3, Infinity);
      });
      return;
    }
    yield* this.#eachPaper(0.2, 1, (paper) => this.#countKeywords(paper, 1, Infinity));
  }

  *#eachPaper(from: number, to: number, work: (paper: number) => void): Steps<void> {
    const { starts } = this.#reading;
    const papers = starts.length - 1;
    let done = 0;
    for (let paper = 0; paper < papers; paper++) {
      work(paper);
      if (starts[paper + 1]! - done < placesAtOnce) continue;
      done = starts[paper + 1]!;
      yield from + ((to - from) * paper) / papers;
    }
  }

  get rawTermCount(): number {
    return this.#wordCount + this.#phrases.count;
  }

  papersOf(term: RawTerm): number {
    return term < this.#wordCount ? this.#papersOfWord[term]! : this.#papersOfPhrase.items[term - this.#wordCount]!;
  }

  /** The phrase of a term and one word more; −1 where no paper has it, or too few do. */
  phraseOf(start: RawTerm, last: number): RawTerm {
    const phrase = this.#phrases.find(start, last);
    return phrase >= 0 && this.#papersOfPhrase.items[phrase]! >= this.#fewest ? this.#wordCount + phrase : -1;
  }

  /** −1 where too few papers have it. */
  keywordOf(keyword: number): RawTerm {
    const { keywordStarts, keywordEnds, words } = this.#reading;
    const [start, end] = [keywordStarts[keyword]!, keywordEnds[keyword]!];
    let term = Math.abs(words[start]!) - 1;
    for (let place = start + 1; place < end && term >= 0; place++) {
      const phrase = this.#phrases.find(term, Math.abs(words[place]!) - 1);
      term = phrase < 0 ? -1 : this.#wordCount + phrase;
    }
    return term >= 0 && this.papersOf(term) >= this.#fewest ? term : -1;
  }

  textOf(term: RawTerm): string {
    if (term < this.#wordCount) return this.#reading.forms.textOf(term);
    const phrase = term - this.#wordCount;
    return `${this.textOf(this.#phrases.firstOf(phrase))} ${this.textOf(this.#phrases.secondOf(phrase))}`;
  }

  lengthOf(term: RawTerm): number {
    return term < this.#wordCount ? 1 : 1 + this.lengthOf(this.#phrases.firstOf(term - this.#wordCount));
  }

  #countWords(paper: number): void {
    const { starts, words } = this.#reading;
    for (let place = starts[paper]!; place < starts[paper + 1]!; place++) {
      const word = words[place]! - 1;
      if (word >= 0) this.#meetWord(paper, word);
    }
  }

  #sketchPairs(paper: number, sketch: PairSketch): void {
    const { starts, words } = this.#reading;
    let previous = -1;
    for (let place = starts[paper]!; place < starts[paper + 1]!; place++) {
      const word = this.#usual(words[place]! - 1);
      if (previous >= 0 && word >= 0) sketch.add(previous, word);
      previous = word;
    }
  }

  #countPairs(paper: number, sketch: PairSketch | undefined): void {
    const { starts, words } = this.#reading;
    let previous = -1;
    for (let place = starts[paper]!; place < starts[paper + 1]!; place++) {
      const word = this.#usual(words[place]! - 1);
      if (previous >= 0 && word >= 0 && (!sketch || sketch.mostOf(previous, word) >= this.#fewest)) {
        this.#meetPhrase(paper, this.#phrases.of(previous, word));
      }
      previous = word;
    }
  }

  #countTriples(paper: number): void {
    const { starts, words } = this.#reading;
    let [previous, pair] = [-1, -1];
    for (let place = starts[paper]!; place < starts[paper + 1]!; place++) {
      const word = this.#usual(words[place]! - 1);
      const next = previous >= 0 && word >= 0 ? this.phraseOf(previous, word) : -1;
      if (pair >= 0 && next >= 0) this.#meetPhrase(paper, this.#phrases.of(pair, word));
      [previous, pair] = [word, next];
    }
  }

  /** As a whole, those of so many words. */
  #countKeywords(paper: number, shortest: number, longest: number): void {
    const { keywordOffsets, keywordStarts, keywordEnds, words } = this.#reading;
    for (let keyword = keywordOffsets[paper]!; keyword < keywordOffsets[paper + 1]!; keyword++) {
      const [start, end] = [keywordStarts[keyword]!, keywordEnds[keyword]!];
      if (end - start < shortest || end - start > longest) continue;
      let term = Math.abs(words[start]!) - 1;
      for (let place = start + 1; place < end; place++) {
        const phrase = this.#phrases.of(term, Math.abs(words[place]!) - 1);
        this.#provideFor(phrase);
        term = this.#wordCount + phrase;
      }
      if (end - start === 1) this.#meetWord(paper, term);
      else this.#meetPhrase(paper, term - this.#wordCount);
    }
  }

  /** −1 for words of too few papers. */
  #usual(word: number): number {
    return word >= 0 && this.#papersOfWord[word]! >= this.#fewest ? word : -1;
  }

  #meetWord(paper: number, word: number): void {
    if (this.#metWord[word] === paper + 1) return;
    this.#metWord[word] = paper + 1;
    this.#papersOfWord[word]!++;
  }

  #meetPhrase(paper: number, phrase: number): void {
    this.#provideFor(phrase);
    if (this.#metPhrase.items[phrase] === paper + 1) return;
    this.#metPhrase.items[phrase] = paper + 1;
    this.#papersOfPhrase.items[phrase]!++;
  }

  #provideFor(phrase: number): void {
    while (phrase >= this.#papersOfPhrase.length) {
      this.#papersOfPhrase.push(0);
      this.#metPhrase.push(0);
    }
  }
}
