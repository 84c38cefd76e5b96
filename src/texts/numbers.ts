import { formsOf } from './en/plurals.ts';

/** The language of numbers and plurals: that of the catalogue. */
export const language = 'en';

const whole = new Intl.NumberFormat(language);
const decimal = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
const threeDigits = new Intl.NumberFormat(language, { maximumSignificantDigits: 3 });
const tenths = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
const short = new Intl.NumberFormat(language, { notation: 'compact' });
const two = new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const three = new Intl.NumberFormat(language, { maximumFractionDigits: 3 });
const year = new Intl.NumberFormat(language, { maximumFractionDigits: 1, useGrouping: false });
const percent = new Intl.NumberFormat(language, { style: 'percent' });
const rules = new Intl.PluralRules(language);

/** `4,000` */
export const number = (value: number): string => whole.format(value);

/** `1.33`; a whole number stays whole. */
export const weightText = (value: number): string => decimal.format(value);

/** `0.0698`: as many digits as count. */
export const digits = (value: number): string => threeDigits.format(value);

/** `12.4`; a whole number stays whole. */
export const inTenths = (value: number): string => tenths.format(value);

/** `12K`, where there is no room for more; `9,000` as it is. */
export const compact = (value: number): string => (value < 10_000 ? whole : short).format(value);

/** `42%` of a share from 0 to 1. */
export const share = (value: number): string => percent.format(value);

/** The forms of a noun by the plural rules of the language; `other` where a language has no more. */
export type Forms = { readonly other: string } & Partial<Readonly<Record<Intl.LDMLPluralRule, string>>>;

const formFor = (count: number, forms: Forms): string => forms[rules.select(count)] ?? forms.other;

/** `1 paper`, `4,000 papers`. */
export const plural = (count: number, forms: Forms): string => `${number(count)} ${formFor(count, forms)}`;

/** `43 authors`, of a noun that only what is open knows. */
export const counted = (count: number, noun: string): string => plural(count, formsOf(noun));

/** The same without the number, which stands elsewhere: `author`, `authors`. */
export const nounFor = (count: number, noun: string): string => formFor(count, formsOf(noun));

/** `papers`, `countries`: where no number is told. */
export const pluralOf = (noun: string): string => formsOf(noun).other;

/** The same where the plural is known as well: `2 people`. */
export const countedAs = (count: number, one: string, many: string): string => plural(count, { one, other: many });

/** `0.70`: two digits behind the point, always. */
export const hundredths = (value: number): string => two.format(value);

/** `0.333`: three digits behind the point at most. */
export const thousandths = (value: number): string => three.format(value);

/** `2014.5`: the mean of several years. */
export const yearText = (value: number): string => year.format(value);
