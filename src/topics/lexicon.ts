import type { Forms, FormNumber } from './forms.ts';
import { IntList } from './intList.ts';
import { letterBits, scriptOf, type LanguageSigns } from './language.ts';
import { lemmaOf } from './lemma.ts';
import { academicBits, bitOf, grammarBits, knownLanguages, type KnownLanguage } from './stopWords.ts';

/** Words that are the same word have one number: that of the form in lower case and, in English, singular. */
export type WordNumber = FormNumber;

/** Bits of what is known of a form. */
const flag = { carries: 1, isLong: 2, isCapitalised: 4, isAllCapitals: 8 };
/** Shorter words say nothing about how a text uses capitals: `On`, `DNA`. */
const longWord = 5;

/** `Lemma` and `Author-Topic`, not `LaTeX` or `DNA`. */
const capitalised = /^\p{Lu}[\p{Ll}\p{N}]*(?:[-']\p{Lu}?[\p{Ll}\p{N}]+)*$/u;
const allCapitals = /^[\p{Lu}\p{N}'-]+$/u;
/** Numbers name nothing, nor do amounts: `12`, `2000s`, `10-20`, `50mg`. */
const figures = /^[\p{N}'-]+(?:s|st|nd|rd|th|mg|kg|ml|mm|cm|km|nm|hz|ms|kb|bp)?$/u;
/** Articles and the like that stand before a vowel in French and Italian: `l'apprentissage`. */
const elided = /^(?:[cdjlmnst]|qu|un|dell|nell|sull|dall|all|quest)'(?=\p{L}{2})/u;

const english = bitOf('en');
const elidingLanguages = bitOf('fr') | bitOf('it');

/** What is known of each form, learned once however often it is written. */
export class Lexicon implements LanguageSigns {
  readonly bits = new IntList();
  readonly scripts = new IntList();
  readonly lengths = new IntList();
  readonly #forms: Forms;
  readonly #flags = new IntList();
  readonly #stops = new IntList();
  readonly #words = new IntList();
  readonly #singulars = new IntList();
  readonly #lowers = new IntList();
  readonly #lowest = new IntList();

  constructor(forms: Forms) {
    this.#forms = forms;
  }

  /** Learns the forms that are new. */
  learn(): void {
    for (let form = this.#flags.length; form < this.#forms.count; form++) this.#learn(this.#forms.textOf(form));
  }

  /** The word in a text of the language; where the language cannot be told it is taken for English. */
  wordOf(form: FormNumber, language: string): WordNumber {
    return (language === 'en' || language === '' ? this.#singulars : this.#words).items[form]!;
  }

  /** The two that a form may be, depending on the language. */
  wordsOf(form: FormNumber): readonly [WordNumber, WordNumber] {
    return [this.#singulars.items[form]!, this.#words.items[form]!];
  }

  /** Stop words of the language and of English carry no topic, nor do numbers and single letters. */
  carriesTopic(form: FormNumber, stopBits: number): boolean {
    return (this.#flags.items[form]! & flag.carries) !== 0 && (this.#stops.items[form]! & stopBits) === 0;
  }

  isLong(form: FormNumber): boolean {
    return (this.#flags.items[form]! & flag.isLong) !== 0;
  }

  isCapitalised(form: FormNumber): boolean {
    return (this.#flags.items[form]! & flag.isCapitalised) !== 0;
  }

  isAllCapitals(form: FormNumber): boolean {
    return (this.#flags.items[form]! & flag.isAllCapitals) !== 0;
  }

  /** The same without the capitals of a title or of the beginning of a sentence. */
  loweredOf(form: FormNumber): FormNumber {
    return this.#lowers.items[form]!;
  }

  lowestOf(form: FormNumber): FormNumber {
    return this.#lowest.items[form]!;
  }

  #learn(text: string): void {
    const lower = text.toLowerCase();
    const word = lower.replace(/'s$/, '').replace(elided, '') || lower;
    const singular = lemmaOf(lemmaOf(word));
    const lowest = this.#forms.ofText(lower);
    const isCapitalised = capitalised.test(text);
    const isLong = text.length >= longWord;
    const isAllCapitals = allCapitals.test(text);
    const carries = word.length > 1 && !figures.test(word);
    this.#flags.push(
      (carries ? flag.carries : 0) |
        (isLong ? flag.isLong : 0) |
        (isCapitalised ? flag.isCapitalised : 0) |
        (isAllCapitals ? flag.isAllCapitals : 0),
    );
    const grammar = grammarBits(lower) | grammarBits(word);
    const academic = academicBits(lower) | academicBits(word) | academicBits(singular);
    this.#stops.push(grammar | academic);
    this.bits.push(grammar | academic | letterBits(lower) | (elided.test(lower) ? elidingLanguages : 0));
    this.scripts.push(scriptOf(text));
    this.lengths.push(carries ? text.length : 0);
    this.#words.push(word === lower ? lowest : this.#forms.ofText(word));
    this.#singulars.push(singular === lower ? lowest : this.#forms.ofText(singular));
    this.#lowers.push(isCapitalised ? lowest : this.#forms.ofText(text));
    this.#lowest.push(lowest);
  }
}

/** Bits of the languages whose stop words carry no topic in a text of this language. */
export function stopBitsOf(language: string): number {
  const isKnown = (knownLanguages as readonly string[]).includes(language);
  return isKnown ? english | bitOf(language as KnownLanguage) : english;
}
