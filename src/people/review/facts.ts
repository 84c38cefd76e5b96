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
  private readonly ofPaper: (number | undefined)[] = [];
  /** Distinct words of each title, ascending. */
  private readonly titles: (readonly number[])[] = [];
  /** How much each word tells: the logarithm of how rare it is. */
  private weights = new Float64Array();
  /** Of each title as a vector of these. */
  private lengths = new Float64Array();

  private constructor(papers: readonly Paper[]) {
    this.papers = papers;
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
    const numbers = new Map<string, number>();
    const frequencies: number[] = [];
    for (const [at, { title }] of this.papers.entries()) {
      const words = new Set<number>();
      for (const word of foldedWords(title).split(' ')) {
        if (word.length >= shortestWord) words.add(numberOf(word, numbers, () => frequencies.push(0)));
      }
      for (const word of words) frequencies[word]!++;
      this.titles.push(Array.from(words).sort((a, b) => a - b));
      if (at % titlesAtOnce === 0) yield at / this.papers.length;
    }
    this.weights = Float64Array.from(frequencies, (count) => Math.log(1 + this.papers.length / count));
    this.lengths = Float64Array.from(this.titles, (words) =>
      Math.sqrt(words.reduce((sum, word) => sum + this.weights[word]! ** 2, 0)),
    );
  }

  /** Of the words of two titles, weighed by how rare they are: 0 … 1. */
  titleCosine(one: PaperIndex, other: PaperIndex): number {
    const [a, b] = [this.titles[one]!, this.titles[other]!];
    let shared = 0;
    for (let i = 0, j = 0; i < a.length && j < b.length;) {
      if (a[i] === b[j]) shared += this.weights[a[i]!]! ** 2;
      if (a[i]! <= b[j]!) i++;
      else j++;
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
    return (this.ofPaper[paper] ??= this.readVenue(this.papers[paper]!.venue));
  }

  private readVenue(venue: string): number {
    return venue === '' ? -1 : numberOf(foldedWords(venue), this.venues, () => this.venueNames.push(venue));
  }
}

const none: readonly number[] = [];

const made = new WeakMap<readonly Paper[], PaperFacts>();

function numberOf(key: string, numbers: Map<string, number>, onNew: () => void): number {
  const before = numbers.get(key);
  if (before !== undefined) return before;
  const number = numbers.size;
  numbers.set(key, number);
  onNew();
  return number;
}
