import type { Paper } from '../model/paper.ts';
import { carriesTopic, TermTable, type TermNumber } from './termTable.ts';
import type { Texts } from './texts.ts';
import { withoutCopyright, wordsOf } from './words.ts';

/** How much a mention counts: what the authors chose with care counts more. */
const importance = { keyword: 3, title: 2, part: 1, abstract: 1 };
/** With more papers than this, abstracts are read for single words only and no further than their first lines. */
const manyPapers = 30_000;
const firstLines = 700;

/** What each paper says, as counts of terms. */
export interface Documents {
  readonly table: TermTable;
  /** Entries of paper p: `offsets[p] … offsets[p + 1]`. */
  readonly offsets: Uint32Array;
  readonly terms: readonly TermNumber[];
  readonly counts: readonly number[];
  /** The whole keywords of each paper, each once. */
  readonly keywords: readonly (readonly TermNumber[])[];
  /** What stands in the title of each paper. */
  readonly titles: readonly (readonly TermNumber[])[];
}

export function documentsOf(papers: readonly Paper[], texts: Texts): Documents {
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
  return { table: reader.table, offsets, terms, counts, keywords, titles };
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
    this.#prose(paper.title, importance.title, true);
    const title = [...this.#mentions.keys()];
    const chosen = texts.keywords ? paper.keywords : texts.categories ? paper.categories : [];
    const whole = new Set<TermNumber>();
    for (const keyword of chosen) {
      const term = this.#keyword(keyword);
      if (term !== undefined) whole.add(term);
    }
    if (texts.abstracts) this.#abstract(paper.abstract);
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
