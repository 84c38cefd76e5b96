import { foldedWords } from '../../lib/fold.ts';
import type { Steps } from '../../lib/steps.ts';
import type { AuthorSlot, Paper } from '../../model/paper.ts';
import type { PaperIndex } from '../../model/units.ts';
import { maybeOrganisation } from '../organisation.ts';
import type { SlotIndex } from './source.ts';

/** Words too short to tell anything. */
const shortestWord = 4;
const titlesAtOnce = 2_000;

/** What the texts of papers say, by number. It depends on the papers alone, whatever is decided of people. */
export class PaperFacts {
  /** The names of institutions and venues by their numbers. */
  readonly institutionNames: string[] = [];
  readonly venueNames: string[] = [];
  private readonly papers: readonly Paper[];
  private readonly institutions = new Map<string, number>();
  private readonly ofAffiliation = new Map<string, readonly number[]>();
  private readonly atSlot: (readonly number[] | undefined)[] = [];
  private readonly venues = new Map<string, number>();
  /** −2 for what is not read yet. */
  private readonly ofPaper: Int32Array;
  /** Distinct words of each title, ascending, title after title. */
  private words = new Uint32Array();
  /** Length papers + 1: where those of each begin. */
  private readonly offsets: Uint32Array;
  /** How much each word tells: the logarithm of how rare it is. */
  private weights = new Float64Array();
  /** Of each title as a vector of these. */
  private lengths = new Float64Array();

  private constructor(papers: readonly Paper[]) {
    this.papers = papers;
    this.offsets = new Uint32Array(papers.length + 1);
    this.ofPaper = new Int32Array(papers.length).fill(-2);
  }

  static *steps(papers: readonly Paper[]): Steps<PaperFacts> {
    const before = made.get(papers);
    if (before) return before;
    const facts = new PaperFacts(papers);
    yield* facts.readTitles();
    made.set(papers, facts);
    return facts;
  }

  private *readTitles(): Steps<void> {
    const reader = new TitleReader();
    const words: number[] = [];
    for (const [at, { title }] of this.papers.entries()) {
      for (const word of reader.wordsOf(title)) words.push(word);
      this.offsets[at + 1] = words.length;
      if (at % titlesAtOnce === 0) yield (0.9 * at) / this.papers.length;
    }
    yield 0.9;
    this.words = new Uint32Array(words);
    yield 0.92;
    this.weights = Float64Array.from(reader.frequencies, (count) => Math.log(1 + this.papers.length / count));
    yield 0.95;
    this.lengths = new Float64Array(this.papers.length);
    for (let paper = 0; paper < this.papers.length; paper++) {
      let squares = 0;
      for (let at = this.offsets[paper]!; at < this.offsets[paper + 1]!; at++) {
        squares += this.weights[this.words[at]!]! ** 2;
      }
      this.lengths[paper] = Math.sqrt(squares);
    }
  }

  /** Of the words of two titles, weighed by how rare they are: 0 … 1. */
  titleCosine(one: PaperIndex, other: PaperIndex): number {
    const { offsets, words } = this;
    const [endI, endJ] = [offsets[one + 1]!, offsets[other + 1]!];
    let shared = 0;
    for (let i = offsets[one]!, j = offsets[other]!; i < endI && j < endJ;) {
      const [a, b] = [words[i]!, words[j]!];
      if (a === b) shared += this.weights[a]! ** 2;
      if (a <= b) i++;
      if (b <= a) j++;
    }
    return shared === 0 ? 0 : shared / (this.lengths[one]! * this.lengths[other]!);
  }

  /** Where the author at this position works, as the record has it. */
  institutionsAt(slot: SlotIndex, { affiliations }: AuthorSlot): readonly number[] {
    if (!affiliations) return none;
    return (this.atSlot[slot] ??= affiliations.flatMap(({ name, ror, isAddress = false }) => {
      const text = `${ror ?? ''}\u0000${name}`;
      let found = this.ofAffiliation.get(text);
      if (!found) {
        found = this.read(name, ror, isAddress);
        this.ofAffiliation.set(text, found);
      }
      return found;
    }));
  }

  private read(name: string, ror: string | undefined, isAddress: boolean): readonly number[] {
    const names = isAddress ? name.split(';').map((address) => maybeOrganisation(address) ?? '') : [name];
    return names.flatMap((one) => {
      const key = ror && names.length === 1 ? ror : foldedWords(one);
      if (key === '') return [];
      return [numberOf(key, this.institutions, () => this.institutionNames.push(one === '' ? key : one.trim()))];
    });
  }

  /** −1 without one. */
  venueOf(paper: PaperIndex): number {
    if (this.ofPaper[paper] === -2) this.ofPaper[paper] = this.readVenue(this.papers[paper]!.venue);
    return this.ofPaper[paper]!;
  }

  private readVenue(venue: string): number {
    return venue === '' ? -1 : numberOf(foldedWords(venue), this.venues, () => this.venueNames.push(venue));
  }
}

const none: readonly number[] = [];

/** Words of titles by number; what stands between two blanks is looked at once, however many titles have it. */
class TitleReader {
  /** Number of titles that have each word. */
  readonly frequencies: number[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly known = new Map<string, readonly number[]>();

  /** Each once, ascending. */
  wordsOf(title: string): readonly number[] {
    const words: number[] = [];
    for (const piece of title.split(' ')) {
      for (const word of this.known.get(piece) ?? this.read(piece)) if (!words.includes(word)) words.push(word);
    }
    for (const word of words) this.frequencies[word]!++;
    return words.sort((a, b) => a - b);
  }

  private read(piece: string): readonly number[] {
    const words = foldedWords(piece)
      .split(' ')
      .filter((word) => word.length >= shortestWord)
      .map((word) => numberOf(word, this.numbers, () => this.frequencies.push(0)));
    this.known.set(piece, words);
    return words;
  }
}

const made = new WeakMap<readonly Paper[], PaperFacts>();

function numberOf(key: string, numbers: Map<string, number>, onNew: () => void): number {
  const before = numbers.get(key);
  if (before !== undefined) return before;
  const number = numbers.size;
  numbers.set(key, number);
  onNew();
  return number;
}
