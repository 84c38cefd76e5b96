import { partly, type Steps } from '../lib/steps.ts';
import type { Paper } from '../model/paper.ts';
import { IntList } from './intList.ts';
import { fewestPapersOfTerm } from './limits.ts';
import { readingSteps, type Reading } from './reading.ts';
import { SurfaceVotes, type Variant } from './surfaces.ts';
import { TermCounts, type RawTerm } from './termCounts.ts';
import { termTable, type Positions, type TermNumber, type TermTable } from './termTable.ts';
import type { Texts } from './texts.ts';
import type { Wording } from './wording.ts';

/** How much a mention counts: what the authors chose with care counts more. */
const importance = { keyword: 3, title: 2, abstract: 1 };
const mostMentions = 0xffff;

/** What each paper says, as counts of terms: words, phrases of two and three words, and whole keywords. */
export interface Documents {
  /** Those of enough papers, see `fewestPapersOfTerm`. */
  readonly table: TermTable;
  /** Entries of paper p: `offsets[p] … offsets[p + 1]`, terms ascending. */
  readonly offsets: Uint32Array;
  readonly terms: Uint32Array;
  /** How often the paper says the term; mentions in titles and keywords count more than once. */
  readonly counts: Uint16Array;
  /** The whole keywords, or classes, of each paper, each once. */
  readonly keywords: readonly (readonly TermNumber[])[];
  /** What stands in the title of each paper. */
  readonly titles: readonly (readonly TermNumber[])[];
  /** 1 for terms that are the whole keyword, or class, of some paper. */
  readonly isKeyword: Uint8Array;
  /** ISO 639-1 code of the language of each paper, '' where it is too short to tell. */
  readonly languages: readonly string[];
}

/** Share of the time up to the end of each part. */
const ends = { reading: 0.55, counting: 0.75, numbering: 0.8, rows: 0.96 };
const entriesAtOnce = 30_000;

export function* documentSteps(papers: readonly Paper[], texts: Texts, wording: Wording): Steps<Documents> {
  const reading = yield* partly(readingSteps(papers, texts, wording), 0, ends.reading);
  const counts = new TermCounts(reading, fewestPapersOfTerm(papers.length));
  const whole = texts.kind !== 'computed';
  yield* partly(counts.steps(whole), ends.reading, ends.counting);
  const numbering = yield* partly(numberingSteps(counts, papers.length), ends.counting, ends.numbering);
  const rows = new Rows(reading, counts, numbering.termOf, numbering.texts.length);
  yield* partly(rowSteps(rows, papers.length, whole), ends.numbering, ends.rows);
  const surfaces = yield* partly(rows.surfaceSteps(numbering.texts), ends.rows, 1);
  return rows.documents(termTable(numbering.texts, surfaces, numbering.lengths, rows.positions));
}

interface Numbering {
  readonly texts: readonly string[];
  readonly lengths: Uint8Array;
  /** Of each raw term; −1 for those of too few papers. */
  readonly termOf: Int32Array;
}

/** Numbers by text, which do not depend on the order of the papers. */
function* numberingSteps(counts: TermCounts, papers: number): Steps<Numbering> {
  const fewest = fewestPapersOfTerm(papers);
  const termOf = new Int32Array(counts.rawTermCount).fill(-1);
  const rawOfText = new Map<string, RawTerm>();
  for (let raw = 0; raw < termOf.length; raw++) {
    if (counts.papersOf(raw) >= fewest) rawOfText.set(counts.textOf(raw), raw);
    if (raw % entriesAtOnce === 0) yield (0.7 * raw) / termOf.length;
  }
  const texts = [...rawOfText.keys()].sort();
  yield 0.9;
  const lengths = new Uint8Array(texts.length);
  for (const [term, text] of texts.entries()) {
    const raw = rawOfText.get(text)!;
    termOf[raw] = term;
    lengths[term] = counts.lengthOf(raw);
  }
  return { texts, lengths, termOf };
}

function* rowSteps(rows: Rows, papers: number, whole: boolean): Steps<void> {
  let before = 0;
  for (let paper = 0; paper < papers; paper++) {
    rows.add(paper, whole);
    if (rows.length - before < entriesAtOnce) continue;
    before = rows.length;
    yield paper / papers;
  }
}

class Rows {
  readonly #reading: Reading;
  readonly #counts: TermCounts;
  readonly #termOf: Int32Array;
  readonly #votes: SurfaceVotes;
  readonly #offsets: Uint32Array;
  readonly #terms = new IntList(1 << 14);
  readonly #mentions = new IntList(1 << 14);
  readonly #keywords: TermNumber[][] = [];
  readonly #titles: TermNumber[][] = [];
  readonly #isKeyword: Uint8Array;
  readonly positions: Positions;
  /** Of the paper that is read. */
  readonly #mentionsOf: Uint32Array;
  #row: TermNumber[] = [];

  constructor(reading: Reading, counts: TermCounts, termOf: Int32Array, termCount: number) {
    this.#reading = reading;
    this.#counts = counts;
    this.#termOf = termOf;
    this.#votes = new SurfaceVotes(reading);
    this.#offsets = new Uint32Array(reading.starts.length);
    this.#mentionsOf = new Uint32Array(termCount);
    this.#isKeyword = new Uint8Array(termCount);
    const zeros = () => new Uint32Array(termCount);
    this.positions = { said: zeros(), followed: zeros(), preceded: zeros() };
  }

  get length(): number {
    return this.#terms.length;
  }

  surfaceSteps(texts: readonly string[]): Steps<string[]> {
    return this.#votes.electionSteps(texts, (word) => this.#termOf[word]!);
  }

  documents(table: TermTable): Documents {
    return {
      table,
      offsets: this.#offsets,
      terms: new Uint32Array(this.#terms.items.subarray(0, this.#terms.length)),
      counts: new Uint16Array(this.#mentions.items.subarray(0, this.#mentions.length)),
      keywords: this.#keywords,
      titles: this.#titles,
      isKeyword: this.#isKeyword,
      languages: this.#reading.languages,
    };
  }

  add(paper: number, whole: boolean): void {
    const { starts, abstracts, keywords } = this.#reading;
    this.#row = [];
    if (!whole) this.#prose(paper, starts[paper]!, abstracts[paper]!, importance.title);
    this.#titles.push([...this.#row]);
    if (!whole) {
      this.#prose(paper, abstracts[paper]!, keywords[paper]!, importance.abstract);
      this.#prose(paper, keywords[paper]!, starts[paper + 1]!, importance.keyword);
    }
    this.#keywords.push(this.#wholeKeywords(paper, whole));
    for (const term of this.#row.sort((one, other) => one - other)) {
      this.#terms.push(term);
      this.#mentions.push(Math.min(this.#mentionsOf[term]!, mostMentions));
      this.#mentionsOf[term] = 0;
    }
    this.#offsets[paper + 1] = this.#terms.length;
  }

  #prose(paper: number, from: number, to: number, weight: number): void {
    const { words, written } = this.#reading;
    let [lastWord, lastForm] = [-1, -1];
    let lastPair: RawTerm = -1;
    let lastVariant: Variant = -1;
    for (let place = from; place < to; place++) {
      const word = words[place]! - 1;
      const term = word < 0 ? -1 : this.#termOf[word]!;
      const form = written[place]! - 1;
      let pair: RawTerm = -1;
      let variant: Variant = -1;
      if (term >= 0) {
        this.#mention(term, weight);
        this.#stand(term, place, 1);
        this.#votes.word(paper, form);
        if (lastWord >= 0) pair = this.#counts.phraseOf(lastWord, word);
        if (pair >= 0) {
          this.#mention(this.#termOf[pair]!, weight);
          this.#stand(this.#termOf[pair]!, place, 2);
          variant = this.#votes.pair(paper, this.#termOf[pair]!, lastForm, form);
          const triple = lastPair < 0 ? -1 : this.#counts.phraseOf(lastPair, word);
          if (triple >= 0) {
            this.#mention(this.#termOf[triple]!, weight);
            this.#stand(this.#termOf[triple]!, place, 3);
            this.#votes.longer(paper, this.#termOf[triple]!, lastVariant, form);
          }
        }
      }
      [lastWord, lastForm] = [term < 0 ? -1 : word, form];
      [lastPair, lastVariant] = [pair, variant];
    }
  }

  /** Those of one to three words without a stop word are in the row already, as prose. */
  #wholeKeywords(paper: number, whole: boolean): TermNumber[] {
    const { keywordOffsets, keywordStarts, keywordEnds, words } = this.#reading;
    const found: TermNumber[] = [];
    for (let keyword = keywordOffsets[paper]!; keyword < keywordOffsets[paper + 1]!; keyword++) {
      const raw = this.#counts.keywordOf(keyword);
      const term = raw < 0 ? -1 : this.#termOf[raw]!;
      if (term < 0) continue;
      const [start, end] = [keywordStarts[keyword]!, keywordEnds[keyword]!];
      const isStopWord = !whole && end - start === 1 && words[start]! < 0;
      if (isStopWord || found.includes(term)) continue;
      found.push(term);
      this.#isKeyword[term] = 1;
      this.#votes.keyword(term, keyword);
      const isProse = end - start <= 3 && words.subarray(start, end).every((word) => word > 0);
      if (whole || !isProse) this.#mention(term, importance.keyword);
    }
    return found;
  }

  /** A term of so many words that ends at `place`; no text begins or ends without a separator. */
  #stand(term: TermNumber, place: number, length: number): void {
    const { words } = this.#reading;
    this.positions.said[term]!++;
    if (words[place + 1]! > 0) this.positions.followed[term]!++;
    if (words[place - length]! > 0) this.positions.preceded[term]!++;
  }

  #mention(term: TermNumber, weight: number): void {
    if (this.#mentionsOf[term] === 0) this.#row.push(term);
    this.#mentionsOf[term]! += weight;
  }
}
