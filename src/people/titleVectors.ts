import { foldedWords } from '../lib/fold.ts';
import type { Paper } from '../model/paper.ts';

const stopWords = new Set(
  (
    'the and for from with that this its are not has have was were can use uses using used based via toward towards into onto ' +
    'over under between among within without through about after before new novel some more how what why when where which'
  ).split(' '),
);
const shortest = 3;

/** Titles as vectors of their words, of length one; a word weighs more the rarer it is: TF × ln(1 + papers ÷ papers with it). */
export class TitleVectors {
  /** Length papers + 1: the entries of each paper, as given. */
  readonly offsets: Uint32Array;
  readonly terms: Uint32Array;
  readonly weights: Float64Array;
  /** Number of the venue of each paper; 0 where there is none. */
  readonly venueOf: Uint32Array;

  constructor(papers: readonly Paper[]) {
    const known = new Map<string, number>();
    const papersWith: number[] = [];
    const [terms, counts]: [number[], number[]] = [[], []];
    this.offsets = new Uint32Array(papers.length + 1);
    papers.forEach(({ title }, paper) => {
      const from = terms.length;
      for (const word of wordsOf(title)) {
        if (word.length < shortest || stopWords.has(word)) continue;
        const term = known.get(word) ?? known.size;
        known.set(word, term);
        const at = terms.indexOf(term, from);
        if (at >= 0) counts[at]!++;
        else {
          terms.push(term);
          counts.push(1);
          papersWith[term] = (papersWith[term] ?? 0) + 1;
        }
      }
      this.offsets[paper + 1] = terms.length;
    });
    this.terms = Uint32Array.from(terms);
    this.weights = Float64Array.from(
      terms,
      (term, at) => counts[at]! * Math.log(1 + papers.length / papersWith[term]!),
    );
    this.venueOf = venuesOf(papers);
    this.#toLengthOne();
  }

  #toLengthOne(): void {
    for (let paper = 0; paper + 1 < this.offsets.length; paper++) {
      const weights = this.weights.subarray(this.offsets[paper], this.offsets[paper + 1]);
      const length = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0));
      weights.forEach((weight, at) => (weights[at] = weight / length));
    }
  }
}

const isAscii = /^[\x20-\x7e]*$/;

const wordsOf = (title: string): string[] =>
  isAscii.test(title) ? title.toLowerCase().split(/[^a-z0-9]+/) : foldedWords(title).split(' ');

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
