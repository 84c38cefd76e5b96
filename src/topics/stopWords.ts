import {
  ara,
  ces,
  dan,
  deu,
  ell,
  eng,
  fas,
  fin,
  fra,
  heb,
  hin,
  hun,
  ind,
  ita,
  jpn,
  kor,
  nld,
  nob,
  pol,
  por,
  ron,
  rus,
  spa,
  swe,
  tha,
  tur,
  ukr,
  vie,
  zho,
} from 'stopword';
import { academicWords } from './academicWords.ts';

/** Languages whose words of grammar are known, by ISO 639-1; the place of each is its bit in the masks below. */
export const knownLanguages = [
  'en',
  'de',
  'fr',
  'es',
  'it',
  'pt',
  'nl',
  'sv',
  'da',
  'no',
  'fi',
  'pl',
  'cs',
  'tr',
  'hu',
  'ro',
  'ru',
  'uk',
  'el',
  'ar',
  'fa',
  'he',
  'hi',
  'ja',
  'ko',
  'zh',
  'id',
  'vi',
  'th',
] as const;
export type KnownLanguage = (typeof knownLanguages)[number];

export const bitOf = (language: KnownLanguage): number => 1 << knownLanguages.indexOf(language);

const grammar: Readonly<Record<KnownLanguage, readonly string[]>> = {
  en: eng,
  de: deu,
  fr: fra,
  es: spa,
  it: ita,
  pt: por,
  nl: nld,
  sv: swe,
  da: dan,
  no: nob,
  fi: fin,
  pl: pol,
  cs: ces,
  tr: tur,
  hu: hun,
  ro: ron,
  ru: rus,
  uk: ukr,
  el: ell,
  ar: ara,
  fa: fas,
  he: heb,
  hi: hin,
  ja: jpn,
  ko: kor,
  zh: zho,
  id: ind,
  vi: vie,
  th: tha,
};

/** What the lists of the package lack and phrases are not made of. */
const moreGrammar: Partial<Readonly<Record<KnownLanguage, string>>> = {
  en: "above across again against along already although always among around away became become becomes becoming behind below beside besides beyond cannot did does doing done down due during either else enough etc even ever every few find first five found four further furthermore give given good hence hers herself however i.e indeed instead inside its itself just keep known least less let lot may mine moreover myself near need needs neither nevertheless no nobody none nor not nothing off often once one ones onto others otherwise ours ourselves outside own per perhaps quite rather really regarding second see seem seems several shall she show six so somehow something sometimes soon tell ten them themselves thereby therefore third three throughout thus till together toward towards twice two unless until upon us use used uses using usually various versus via want whatever when whenever whereas whereby wherein whether whom whose why will within without work works yes yet yours aren't can't couldn't didn't doesn't don't hasn't haven't isn't it's let's shouldn't that's there's wasn't we're weren't what's won't wouldn't you're ii iii iv vi vii viii ix xi xii et al eg ie vs",
  fr: "d'un d'une l'un l'une entre vers afin ainsi chez lors selon dont ceux celle celles très",
  de: 'beim sowie durch gegen zwischen sowohl wobei deren dessen innerhalb hinsichtlich bezüglich anhand mittels',
  es: 'hacia según mediante través cuales dicho dicha',
  it: "dall'uso tra fra verso attraverso presso secondo mediante",
  pt: 'através sobre entre segundo mediante',
  ru: 'также этих которые которых которая который является являются',
  zh: '基于 以及 及其 进行 一种 关于 对于 由于 通过 其 中 为 与 及 在 了 是 对 的 和',
  ja: 'における について による に関する ため こと もの これ それ する した して いる ある なる よる れる られる およびび および また その この',
};

/** Words of grammar in lower case, with the bits of the languages that have them. */
const languagesOfWord = new Map<string, number>();
for (const language of knownLanguages) {
  const listed = [...grammar[language], ...(moreGrammar[language]?.split(' ') ?? [])];
  for (const word of listed) {
    const lower = word.toLowerCase();
    languagesOfWord.set(lower, (languagesOfWord.get(lower) ?? 0) | bitOf(language));
  }
}

/** Bits of the languages in which this, in lower case, is a word of grammar. */
export const grammarBits = (word: string): number => languagesOfWord.get(word) ?? 0;

const academicOfWord = new Map<string, number>();
for (const [language, words] of academicWords) {
  for (const word of words) academicOfWord.set(word, (academicOfWord.get(word) ?? 0) | bitOf(language));
}

/** Bits of the languages in which any paper may say this, whatever it is about. */
export const academicBits = (word: string): number => academicOfWord.get(word) ?? 0;
