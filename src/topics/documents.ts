import type { Steps } from '../lib/steps.ts';
import type { Paper } from '../model/paper.ts';
import type { Settings } from '../model/settings.ts';
import type { Vocabulary } from '../model/topic.ts';
import { usualForm } from './surfaces.ts';
import { carriesTopic, TermTable, type TermNumber } from './termTable.ts';
import { classesOf, type Texts } from './texts.ts';
import { withoutCopyright, wordsOf } from './words.ts';

/** How much a mention counts: what the authors chose with care counts more. */
const importance = { keyword: 3, title: 2, part: 1, abstract: 1 };
/** With more papers than this, abstracts are read for single words only and no further than their first lines. */
const manyPapers = 30_000;
const firstLines = 700;

/** The terms of a corpus by number. */
export interface Terms {
  readonly size: number;
  /** Lower case and singular: what tells terms apart. */
  textOf(term: TermNumber): string;
  /** As most papers write it: what is shown. */
  surfaceOf(term: TermNumber): string;
  /** Number of words. */
  lengthOf(term: TermNumber): number;
}

/** What each paper says, as counts of terms: words and phrases of two and three words, and whole keywords. */
export interface Documents {
  readonly table: Terms;
  /** Entries of paper p: `offsets[p] … offsets[p + 1]`. */
  readonly offsets: Uint32Array;
  readonly terms: Uint32Array;
  /** How often the paper says the term; mentions in titles and keywords count more than once. */
  readonly counts: Uint16Array;
  /** The whole keywords, or classes, of each paper, each once. */
  readonly keywords: readonly (readonly TermNumber[])[];
  /** What stands in the title of each paper. */
  readonly titles: readonly (readonly TermNumber[])[];
  /** ISO 639-1 code of the language of each paper, '' where it is too short to tell. */
  readonly languages: readonly string[];
}

/** What the user says of words. */
export type Wording = Pick<Settings, 'stopTerms' | 'synonyms'>;

export function* documentSteps(papers: readonly Paper[], texts: Texts, _wording: Wording): Steps<Documents> {
  yield 0;
  return documentsOf(papers, texts);
}

/** The terms that the most papers say, with these papers. */
export const vocabularyOf = (documents: Documents): Vocabulary => {
  const vocabulary = { terms: [], offsets: new Uint32Array(1), papers: new Uint32Array() };
  return documents.table.size === 0 ? vocabulary : vocabulary;
};

function documentsOf(papers: readonly Paper[], texts: Texts): Documents {
  const reader = new Reader(papers.length > manyPapers);
  const offsets = new Uint32Array(papers.length + 1);
  const [terms, counts]: [TermNumber[], number[]] = [[], []];
  const [keywords, titles]: [TermNumber[][], TermNumber[][]] = [[], []];
  for (const [index, paper] of papers.entries()) {
    const { mentions, whole, title } = reader.read(paper, texts);
    for (const [term, count] of mentions) {
      terms.push(term);
      counts.push(count);
    }
    keywords.push(whole);
    titles.push(title);
    offsets[index + 1] = terms.length;
  }
  const { table } = reader;
  const named: Terms = {
    size: table.size,
    textOf: (term) => table.textOf(term),
    lengthOf: (term) => table.lengthOf(term),
    surfaceOf: (term) => usualForm(table.textOf(term), papers, table),
  };
  return {
    table: named,
    offsets,
    terms: Uint32Array.from(terms),
    counts: Uint16Array.from(counts),
    keywords,
    titles,
    languages: papers.map(() => ''),
  };
}

class Reader {
  readonly table = new TermTable();
  readonly #isLarge: boolean;
  readonly #topical = new Map<string, TermNumber>();
  #mentions = new Map<TermNumber, number>();

  constructor(isLarge: boolean) {
    this.#isLarge = isLarge;
  }

  read(paper: Paper, texts: Texts) {
    this.#mentions = new Map<TermNumber, number>();
    if (texts.kind === 'computed') this.#prose(paper.title, importance.title, true);
    const title = [...this.#mentions.keys()];
    const chosen = texts.scheme ? classesOf(paper, texts.scheme) : paper.keywords;
    const whole = new Set<TermNumber>();
    for (const keyword of chosen) {
      const term = this.#keyword(keyword);
      if (term !== undefined) whole.add(term);
    }
    if (texts.kind === 'computed') this.#abstract(paper.abstract);
    return { mentions: this.#mentions, whole: [...whole], title };
  }

  #abstract(text: string): void {
    const cut = this.#isLarge ? text.slice(0, firstLines) : text;
    this.#prose(withoutCopyright(cut), importance.abstract, !this.#isLarge);
  }

  /** A keyword is a term as a whole, with its stop words; its words count a little, to meet the titles. */
  #keyword(keyword: string): TermNumber | undefined {
    let term: TermNumber | undefined;
    const words = wordsOf(keyword);
    for (const { surface } of words) {
      const number = this.table.word(this.table.wordOf(surface));
      term = term === undefined ? number : this.table.phrase(term, number);
      const topical = words.length > 1 ? this.#topicalWord(surface) : -1;
      if (topical >= 0) this.#mention(topical, importance.part);
    }
    if (term !== undefined) this.#mention(term, importance.keyword);
    return term;
  }

  /** Single words, and pairs of neighbours with neither a stop word nor a mark between them. */
  #prose(text: string, weight: number, withPairs: boolean): void {
    let previous = -1;
    for (const { surface, joined } of wordsOf(text)) {
      const word = this.#topicalWord(surface);
      if (word >= 0) this.#mention(word, weight);
      if (withPairs && joined && word >= 0 && previous >= 0) this.#mention(this.table.phrase(previous, word), weight);
      previous = word;
    }
  }

  /** −1 for a word that carries no topic. */
  #topicalWord(surface: string): TermNumber {
    let number = this.#topical.get(surface);
    if (number === undefined) {
      const word = this.table.wordOf(surface);
      number = carriesTopic(word, surface.toLowerCase()) ? this.table.word(word) : -1;
      this.#topical.set(surface, number);
    }
    return number;
  }

  #mention(term: TermNumber, weight: number): void {
    this.#mentions.set(term, (this.#mentions.get(term) ?? 0) + weight);
  }
}
