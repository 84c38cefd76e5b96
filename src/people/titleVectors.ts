import { foldedWords } from '../lib/fold.ts';
import type { Paper } from '../model/paper.ts';

const stopWords = new Set(
  (
    'the and for from with that this its are not has have was were can use uses using used based via toward towards into onto ' +
    'over under between among within without through about after before new novel some more how what why when where which'
  ).split(' '),
);
const shortest = 3;

/**
 * Titles as vectors of their words, of length one; a word weighs more the rarer it is: TF × ln(1 + papers ÷ papers with
 * it). Weights of a paper are there after `weigh`, as most papers are never looked at.
 */
export class TitleVectors {
  /** Length papers + 1: the entries of each paper, as given. */
  readonly offsets: Uint32Array;
  readonly terms: Uint32Array;
  readonly weights: Float64Array;
  /** Number of the venue of each paper; 0 where there is none. */
  readonly venueOf: Uint32Array;
  readonly #papersWith: readonly number[];
  readonly #isWeighed: Uint8Array;

  constructor(papers: readonly Paper[]) {
    const known = new Map<string, number>();
    const papersWith: number[] = [];
    const [terms, counts]: [number[], number[]] = [[], []];
    this.offsets = new Uint32Array(papers.length + 1);
    papers.forEach(({ title }, paper) => {
      const from = terms.length;
      eachWord(title, (word) => {
        let term = known.get(word);
        if (term === undefined) {
          term = stopWords.has(word) ? -1 : papersWith.length;
          known.set(word, term);
          if (term >= 0) papersWith.push(0);
        }
        if (term < 0) return;
        const at = terms.indexOf(term, from);
        if (at >= 0) counts[at]!++;
        else {
          terms.push(term);
          counts.push(1);
          papersWith[term]!++;
        }
      });
      this.offsets[paper + 1] = terms.length;
    });
    this.terms = Uint32Array.from(terms);
    this.weights = Float64Array.from(counts);
    this.#papersWith = papersWith;
    this.#isWeighed = new Uint8Array(papers.length);
    this.venueOf = venuesOf(papers);
  }

  /** From counts of words to weights. */
  weigh(paper: number): void {
    if (this.#isWeighed[paper] === 1) return;
    this.#isWeighed[paper] = 1;
    const [from, to] = [this.offsets[paper]!, this.offsets[paper + 1]!];
    let squares = 0;
    for (let at = from; at < to; at++) {
      this.weights[at]! *= Math.log(1 + this.#isWeighed.length / this.#papersWith[this.terms[at]!]!);
      squares += this.weights[at]! * this.weights[at]!;
    }
    const length = Math.sqrt(squares);
    for (let at = from; at < to; at++) this.weights[at]! /= length;
  }
}

/** Words of three letters and more, in lower case without accents. */
function eachWord(title: string, found: (word: string) => void): void {
  const text = isAscii.test(title) ? title.toLowerCase() : foldedWords(title);
  let from = 0;
  for (let at = 0; at <= text.length; at++) {
    if (isInWord(text.charCodeAt(at))) continue;
    if (at - from >= shortest) found(text.slice(from, at));
    from = at + 1;
  }
}

/** `a` … `z`, `0` … `9`, and whatever is beyond ASCII where words have been parted by blanks already. */
const isInWord = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code >= 128;

const isAscii = /^[\x20-\x7e]*$/;

function venuesOf(papers: readonly Paper[]): Uint32Array {
  const known = new Map<string, number>([['', 0]]);
  const folded = new Map<string, string>();
  return Uint32Array.from(papers, ({ venue }) => {
    const name = folded.get(venue) ?? foldedWords(venue);
    folded.set(venue, name);
    const number = known.get(name) ?? known.size;
    known.set(name, number);
    return number;
  });
}
