import type { Settings } from '../model/settings.ts';
import type { FormNumber, Forms } from './forms.ts';
import type { Lexicon, WordNumber } from './lexicon.ts';
import { before, Tokens } from './tokens.ts';

/** What the user says of words. */
export type Wording = Pick<Settings, 'stopTerms' | 'synonyms'>;

interface Rule {
  readonly words: readonly WordNumber[];
  /** What stands in their place; nothing for stop terms. */
  readonly forms: readonly FormNumber[];
}

/** Stop terms and synonyms, each a word or a phrase, in any case and number. */
export class WordingRules {
  readonly isEmpty: boolean;
  /** By their first word, the longest first. */
  readonly #rules = new Map<WordNumber, Rule[]>();
  readonly #lexicon: Lexicon;

  constructor({ stopTerms, synonyms }: Wording, forms: Forms, lexicon: Lexicon) {
    this.#lexicon = lexicon;
    const formsOf = (text: string): FormNumber[] => {
      const tokens = new Tokens(forms);
      tokens.read(text);
      lexicon.learn();
      return [...tokens.forms.items.subarray(0, tokens.length)];
    };
    for (const [term, replaceBy] of [...synonyms, ...stopTerms.map((stopTerm) => [stopTerm, ''] as const)]) {
      const words = formsOf(term).map((form) => lexicon.wordOf(form, 'en'));
      if (words.length > 0) this.#add({ words, forms: formsOf(replaceBy) });
    }
    this.isEmpty = this.#rules.size === 0;
  }

  #add(rule: Rule): void {
    const rules = this.#rules.get(rule.words[0]!) ?? [];
    this.#rules.set(rule.words[0]!, rules);
    // Of rules on the same term the first stands.
    rules.push(rule);
    rules.sort((one, other) => other.words.length - one.words.length);
  }

  /** Copies what stands from `from` to `to`, replaced; `whole` terms are replaced only as a whole. */
  apply(tokens: Tokens, from: number, to: number, whole: boolean, into: Tokens): void {
    for (let at = from; at < to;) {
      const rule = !whole || at === from ? this.#ruleAt(tokens, at, to, whole) : undefined;
      if (!rule) {
        into.add(tokens.forms.items[at]!, tokens.gaps.items[at]!);
        at++;
        continue;
      }
      const gap = tokens.gaps.items[at]!;
      for (const [place, form] of rule.forms.entries()) into.add(form, place === 0 ? gap : before.blanks);
      at += rule.words.length;
      // No phrase goes across what is left out.
      if (rule.forms.length === 0 && at < to && tokens.gaps.items[at] === before.blanks) {
        tokens.gaps.items[at] = before.mark;
      }
    }
  }

  #ruleAt(tokens: Tokens, at: number, to: number, whole: boolean): Rule | undefined {
    const wordAt = (place: number) => this.#lexicon.wordOf(tokens.forms.items[place]!, 'en');
    return this.#rules.get(wordAt(at))?.find(({ words }) => {
      if (whole ? words.length !== to - at : words.length > to - at) return false;
      return words.every(
        (word, place) =>
          wordAt(at + place) === word && (place === 0 || tokens.gaps.items[at + place] === before.blanks),
      );
    });
  }
}
