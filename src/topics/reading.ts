import type { Steps } from '../lib/steps.ts';
import type { Paper } from '../model/paper.ts';
import { classNameOf } from './classNames.ts';
import { cleanAbstract, cleanText } from './cleanText.ts';
import { Forms, type FormNumber } from './forms.ts';
import { IntList } from './intList.ts';
import { LanguageDetector } from './language.ts';
import { Lexicon, stopBitsOf } from './lexicon.ts';
import { classesOf, type Texts } from './texts.ts';
import { before, Tokens } from './tokens.ts';
import { WordingRules, type Wording } from './wording.ts';

/** The words of all papers one after the other, each as a number, without those that carry no topic. */
export interface Reading {
  readonly forms: Forms;
  readonly lexicon: Lexicon;
  /** Keywords as they are written. */
  readonly keywordForms: Forms;
  /**
   * At each place a word + 1, or 0 where no phrase goes across; in keywords a stop word as −(word + 1), for what is
   * called so as a whole.
   */
  readonly words: Int32Array;
  /** At each place the form of the word + 1. */
  readonly written: Int32Array;
  /** Where the title of each paper begins; at its end where all ends. */
  readonly starts: Uint32Array;
  /** Where its abstract begins, and where its keywords. */
  readonly abstracts: Uint32Array;
  readonly keywords: Uint32Array;
  /** Keywords of paper p: `keywordOffsets[p] … keywordOffsets[p + 1]`, each with where it begins and ends and how it is written. */
  readonly keywordOffsets: Uint32Array;
  readonly keywordStarts: Int32Array;
  readonly keywordEnds: Int32Array;
  readonly keywordsWritten: Int32Array;
  readonly languages: readonly string[];
}

/** Nobody's abstract is longer; a whole book in its place would take as long as thousands of papers. */
const longestText = 50_000;
/** Of a step. */
const charactersAtOnce = 150_000;
/** What has more words is no term but a sentence. */
const mostKeywordWords = 8;
/** Behind a keyword: `Analytic hierarchy process (AHP)`. */
const explanation = /(?<=\S)\s{0,9}\([^()]{0,60}\)\s{0,9}$/;
/** Of its longer words, from which a text is taken to capitalise all. */
const capitalisedShare = 0.8;

export function* readingSteps(papers: readonly Paper[], texts: Texts, wording: Wording): Steps<Reading> {
  const reader = new Reader(papers.length, texts, wording);
  let waiting = 0;
  for (const [index, paper] of papers.entries()) {
    waiting += 200 + reader.read(index, paper);
    if (waiting > charactersAtOnce) {
      waiting = 0;
      yield index / papers.length;
    }
  }
  return reader.reading();
}

class Reader {
  readonly #texts: Texts;
  readonly #forms = new Forms();
  readonly #keywordForms = new Forms();
  readonly #lexicon = new Lexicon(this.#forms);
  readonly #rules: WordingRules;
  readonly #detector = new LanguageDetector(this.#lexicon);
  /** Of one paper: first the words as they stand, then as the user wants them. */
  #tokens = new Tokens(this.#forms);
  #replaced = new Tokens(this.#forms);
  /** Where the title ends, the abstract, and each keyword. */
  readonly #ends: number[] = [];
  readonly #words = new IntList(1 << 14);
  readonly #written = new IntList(1 << 14);
  readonly #starts: Uint32Array;
  readonly #abstracts: Uint32Array;
  readonly #keywords: Uint32Array;
  readonly #keywordOffsets: Uint32Array;
  readonly #keywordStarts = new IntList();
  readonly #keywordEnds = new IntList();
  readonly #keywordsWritten = new IntList();
  readonly #languages: string[] = [];

  constructor(papers: number, texts: Texts, wording: Wording) {
    this.#texts = texts;
    this.#rules = new WordingRules(wording, this.#forms, this.#lexicon);
    this.#starts = new Uint32Array(papers + 1);
    this.#abstracts = new Uint32Array(papers);
    this.#keywords = new Uint32Array(papers);
    this.#keywordOffsets = new Uint32Array(papers + 1);
  }

  reading(): Reading {
    return {
      forms: this.#forms,
      lexicon: this.#lexicon,
      keywordForms: this.#keywordForms,
      words: this.#words.items.subarray(0, this.#words.length),
      written: this.#written.items.subarray(0, this.#written.length),
      starts: this.#starts,
      abstracts: this.#abstracts,
      keywords: this.#keywords,
      keywordOffsets: this.#keywordOffsets,
      keywordStarts: this.#keywordStarts.items,
      keywordEnds: this.#keywordEnds.items,
      keywordsWritten: this.#keywordsWritten.items,
      languages: this.#languages,
    };
  }

  /** Returns how many characters there were. */
  read(index: number, paper: Paper): number {
    const { kind, scheme } = this.#texts;
    const given = scheme ? classesOf(paper, scheme).map(classNameOf) : paper.keywords;
    const chosen = given.filter((keyword) => keyword.trim() !== '');
    const [title, abstract] = [paper.title.slice(0, longestText), paper.abstract.slice(0, longestText)];
    const parts = [cleanText(title), cleanAbstract(abstract)];
    this.#scan(kind === 'computed' ? parts : ['', ''], chosen);
    const language = this.#languageOf(kind === 'computed' ? undefined : parts);
    this.#languages.push(language);
    this.#applyRules(kind !== 'computed');
    this.#write(index, language, chosen);
    return title.length + abstract.length + chosen.length * 20;
  }

  #scan(texts: readonly string[], keywords: readonly string[]): void {
    const isExplained = this.#texts.scheme === null;
    this.#tokens.clear();
    this.#ends.length = 0;
    for (const text of texts) {
      this.#tokens.read(text);
      this.#ends.push(this.#tokens.length);
    }
    for (const keyword of keywords) {
      const clean = cleanText(keyword.slice(0, longestText));
      const bare = isExplained ? clean.replace(explanation, '') : clean;
      // Those that are terms of their own are the same with a hyphen or a blank.
      this.#tokens.read(this.#texts.kind === 'computed' ? bare : bare.replaceAll(/[-‐‑]/g, ' '));
      this.#ends.push(this.#tokens.length);
    }
    this.#lexicon.learn();
  }

  /** Keywords alone have no words of grammar: the title and abstract tell, even where topics are not made of them. */
  #languageOf(unread: readonly string[] | undefined): string {
    if (!unread) return this.#detector.languageOf(this.#tokens.forms.items, this.#tokens.length);
    const tokens = new Tokens(this.#forms);
    for (const text of unread) tokens.read(text);
    this.#lexicon.learn();
    return this.#detector.languageOf(tokens.forms.items, tokens.length);
  }

  #applyRules(whole: boolean): void {
    if (this.#rules.isEmpty) return;
    this.#replaced.clear();
    let from = 0;
    for (const [part, to] of this.#ends.entries()) {
      this.#rules.apply(this.#tokens, from, to, whole, this.#replaced);
      this.#ends[part] = this.#replaced.length;
      from = to;
    }
    [this.#tokens, this.#replaced] = [this.#replaced, this.#tokens];
  }

  #write(index: number, language: string, keywords: readonly string[]): void {
    const stopBits = stopBitsOf(language);
    const [titleEnd, abstractEnd] = [this.#ends[0]!, this.#ends[1]!];
    this.#starts[index] = this.#words.length;
    this.#writeProse(0, titleEnd, language, stopBits);
    this.#abstracts[index] = this.#words.length;
    this.#writeProse(titleEnd, abstractEnd, language, stopBits);
    this.#keywords[index] = this.#words.length;
    const isLowered = this.#texts.kind === 'computed' && keywords.every((keyword) => /^\P{Ll}/u.test(keyword.trim()));
    for (const [place, keyword] of keywords.entries()) {
      const [from, to] = [this.#ends[place + 1]!, this.#ends[place + 2]!];
      this.#writeKeyword(from, to, language, stopBits, isLowered, keyword);
    }
    this.#starts[index + 1] = this.#words.length;
    this.#keywordOffsets[index + 1] = this.#keywordStarts.length;
  }

  #writeProse(from: number, to: number, language: string, stopBits: number): void {
    const { forms, gaps } = this.#tokens;
    const capitals = language === 'de' ? 'meant' : this.#capitalsIn(from, to);
    this.#separate();
    for (let at = from; at < to; at++) {
      const form = forms.items[at]!;
      if (gaps.items[at] !== before.blanks) this.#separate();
      if (this.#lexicon.carriesTopic(form, stopBits)) {
        this.#put(
          this.#lexicon.wordOf(form, language) + 1,
          this.#shown(form, capitals, gaps.items[at] === before.sentence) + 1,
        );
      } else this.#separate();
    }
    this.#separate();
  }

  #writeKeyword(
    from: number,
    to: number,
    language: string,
    stopBits: number,
    isLowered: boolean,
    keyword: string,
  ): void {
    if (to === from) return;
    const start = this.#words.length;
    for (let at = from; at < to; at++) {
      const form = this.#tokens.forms.items[at]!;
      const word = this.#lexicon.wordOf(form, language) + 1;
      const shown = isLowered ? this.#lexicon.loweredOf(form) : form;
      this.#put(this.#lexicon.carriesTopic(form, stopBits) ? word : -word, shown + 1);
    }
    if (to - from <= mostKeywordWords) {
      this.#keywordStarts.push(start);
      this.#keywordEnds.push(this.#words.length);
      this.#keywordsWritten.push(this.#keywordForms.ofText(this.#keywordAsShown(from, to, isLowered, keyword)));
    }
    this.#separate();
  }

  /** As it is given, but for the capital of a list in which all begin with one; a replaced one as the user writes it. */
  #keywordAsShown(from: number, to: number, isLowered: boolean, keyword: string): string {
    if (this.#rules.isEmpty && !isLowered) {
      const bare = this.#texts.scheme === null ? keyword.replace(explanation, '') : keyword;
      return bare.trim().replaceAll(/\s+/g, ' ').slice(0, 200);
    }
    const forms = this.#tokens.forms.items.subarray(from, to);
    return Array.from(forms, (form) => this.#forms.textOf(isLowered ? this.#lexicon.loweredOf(form) : form)).join(' ');
  }

  /** How a text uses capitals: where they mean something, on all longer words, or all letters are. */
  #capitalsIn(from: number, to: number): 'meant' | 'onWords' | 'everywhere' {
    let [long, capitalised, allCapitals] = [0, 0, 0];
    for (let at = from; at < to; at++) {
      const form = this.#tokens.forms.items[at]!;
      if (!this.#lexicon.isLong(form)) continue;
      long++;
      if (this.#lexicon.isAllCapitals(form)) allCapitals++;
      else if (this.#lexicon.isCapitalised(form)) capitalised++;
    }
    if (long > 1 && allCapitals >= capitalisedShare * long) return 'everywhere';
    return capitalised + allCapitals >= capitalisedShare * long ? 'onWords' : 'meant';
  }

  #shown(form: FormNumber, capitals: 'meant' | 'onWords' | 'everywhere', beginsSentence: boolean): FormNumber {
    if (capitals === 'everywhere') return this.#lexicon.lowestOf(form);
    return capitals === 'onWords' || beginsSentence ? this.#lexicon.loweredOf(form) : form;
  }

  #put(word: number, written: number): void {
    this.#words.push(word);
    this.#written.push(written);
  }

  #separate(): void {
    const { length } = this.#words;
    if (length > 0 && this.#words.items[length - 1] !== 0) this.#put(0, 0);
  }
}
