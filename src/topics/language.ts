import type { IntList } from './intList.ts';
import { bitOf, knownLanguages, type KnownLanguage } from './stopWords.ts';

/** Scripts by the first and last character of their main block, with the language of most papers in it. */
const scripts = [
  { from: 0x370, to: 0x3ff, language: 'el' },
  { from: 0x400, to: 0x52f, language: 'ru' },
  { from: 0x530, to: 0x58f, language: 'hy' },
  { from: 0x590, to: 0x5ff, language: 'he' },
  { from: 0x600, to: 0x77f, language: 'ar' },
  { from: 0x900, to: 0x97f, language: 'hi' },
  { from: 0x980, to: 0x9ff, language: 'bn' },
  { from: 0xa00, to: 0xa7f, language: 'pa' },
  { from: 0xa80, to: 0xaff, language: 'gu' },
  { from: 0xb80, to: 0xbff, language: 'ta' },
  { from: 0xc00, to: 0xc7f, language: 'te' },
  { from: 0xc80, to: 0xcff, language: 'kn' },
  { from: 0xd00, to: 0xd7f, language: 'ml' },
  { from: 0xd80, to: 0xdff, language: 'si' },
  { from: 0xe00, to: 0xe7f, language: 'th' },
  { from: 0xe80, to: 0xeff, language: 'lo' },
  { from: 0x1000, to: 0x109f, language: 'my' },
  { from: 0x10a0, to: 0x10ff, language: 'ka' },
  { from: 0x1200, to: 0x137f, language: 'am' },
  { from: 0x1780, to: 0x17ff, language: 'km' },
  { from: 0x3040, to: 0x30ff, language: 'ja' },
  { from: 0x3400, to: 0x9fff, language: 'zh' },
  { from: 0xac00, to: 0xd7af, language: 'ko' },
] as const;

/** 0 for Latin letters and figures, else the place in the list of scripts + 1. */
export function scriptOf(word: string): number {
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code >= 0x370) return scripts.findIndex(({ from, to }) => code >= from && code <= to) + 1;
  }
  return 0;
}

const han = scripts.findIndex(({ language }) => language === 'zh') + 1;
const kana = scripts.findIndex(({ language }) => language === 'ja') + 1;
/** A character of these stands for as much as this many letters. */
const density: ReadonlyMap<number, number> = new Map([
  [han, 2.5],
  [kana, 1.5],
  [scripts.findIndex(({ language }) => language === 'ko') + 1, 2.5],
]);
/** Chinese has none of them at all; Japanese that has fewer in a whole text is rare. */
const leastKana = 0.05;

/** Where several languages share a script: those that words of grammar tell apart. */
const sharing: Readonly<Partial<Record<string, readonly KnownLanguage[]>>> = { ru: ['ru', 'uk'], ar: ['ar', 'fa'] };

const letters: readonly (readonly [RegExp, readonly KnownLanguage[]])[] = [
  [/ß/, ['de']],
  [/[äö]/, ['de', 'sv', 'fi', 'tr', 'hu']],
  [/ü/, ['de', 'tr', 'hu']],
  [/[èêœ]/, ['fr']],
  [/ñ/, ['es']],
  [/[ãõ]/, ['pt']],
  [/ç/, ['fr', 'pt', 'tr']],
  [/å/, ['sv', 'da', 'no']],
  [/[øæ]/, ['da', 'no']],
  [/[łąęśźż]/, ['pl']],
  [/[řěů]/, ['cs']],
  [/[őű]/, ['hu']],
  [/[ğşı]/, ['tr']],
  [/[ășț]/, ['ro']],
  [/[đơưạảấầẩậắằặẹẻếềểệịọốồổộớờởợụủứừửựỳỷỹ]/, ['vi']],
  [/[іїєґ]/, ['uk']],
  [/[ыэё]/, ['ru']],
  [/[پچژگ]/, ['fa']],
];
// oxlint-disable-next-line no-control-regex -- the range of ASCII
const beyondAscii = /[^\x00-\x7f]/;

/** Bits of the languages that the letters of a word, in lower case, speak for. */
export function letterBits(word: string): number {
  if (!beyondAscii.test(word)) return 0;
  return letters
    .filter(([pattern]) => pattern.test(word))
    .flatMap(([, languages]) => languages)
    .reduce((bits, language) => bits | bitOf(language), 0);
}

/** What tells a language, by number of the form. */
export interface LanguageSigns {
  /** Bits of the languages that a word speaks for, by its letters, as a word of grammar or as one of all papers. */
  readonly bits: IntList;
  readonly scripts: IntList;
  readonly lengths: IntList;
}

/** The words that speak for a language must be this many, and their votes this much more than the second's. */
const fewestWords = 2;
const leastVotes = 1;
const leastLead = 1.25;

/**
 * Tells the language of a text by its script and, among those in Latin letters, by the words of grammar and those that
 * all papers may have: each votes for the languages that have it, with one vote in all. Profiles of letter triples tell more of single words but take a
 * millisecond or two a text, minutes for a large corpus; sentences have enough words of grammar.
 */
export class LanguageDetector {
  readonly #signs: LanguageSigns;
  readonly #votes = new Float64Array(knownLanguages.length);
  readonly #words = new Uint32Array(knownLanguages.length);
  readonly #weights = new Float64Array(scripts.length + 1);

  constructor(signs: LanguageSigns) {
    this.#signs = signs;
  }

  /** ISO 639-1 code; '' for what is too short to tell. */
  languageOf(forms: Int32Array, count: number): string {
    this.#votes.fill(0);
    this.#words.fill(0);
    this.#weights.fill(0);
    for (let place = 0; place < count; place++) this.#hear(forms[place]!);
    const script = this.#mainScript();
    if (script === 0) return this.#voted();
    const { language } = scripts[script - 1]!;
    const [first, second] = sharing[language] ?? [];
    if (first && second) return this.#votesFor(second) > this.#votesFor(first) ? second : first;
    return language;
  }

  #hear(form: number): void {
    const script = this.#signs.scripts.items[form]!;
    this.#weights[script]! += this.#signs.lengths.items[form]!;
    let bits = this.#signs.bits.items[form]!;
    if (bits === 0) return;
    const vote = 1 / bitCount(bits);
    for (; bits !== 0; bits &= bits - 1) {
      const language = 31 - Math.clz32(bits & -bits);
      this.#votes[language]! += vote;
      this.#words[language]!++;
    }
  }

  #mainScript(): number {
    for (const [script, factor] of density) this.#weights[script]! *= factor;
    const japanese = this.#weights[kana]!;
    if (japanese > 0 && japanese >= leastKana * (japanese + this.#weights[han]!)) {
      this.#weights[kana]! += this.#weights[han]!;
      this.#weights[han] = 0;
    }
    let main = 0;
    for (const [script, weight] of this.#weights.entries()) if (weight > this.#weights[main]!) main = script;
    return main;
  }

  #voted(): string {
    let [first, second] = [0, -1];
    for (let language = 1; language < this.#votes.length; language++) {
      if (this.#votes[language]! > this.#votes[first]!) [first, second] = [language, first];
      else if (second < 0 || this.#votes[language]! > this.#votes[second]!) second = language;
    }
    const votes = this.#votes[first]!;
    const isSure =
      this.#words[first]! >= fewestWords && votes >= leastVotes && votes >= leastLead * this.#votes[second]!;
    return isSure ? knownLanguages[first]! : '';
  }

  #votesFor(language: KnownLanguage): number {
    return this.#votes[knownLanguages.indexOf(language)]!;
  }
}

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}
