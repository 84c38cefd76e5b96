import { pluralOf } from '../../lib/counted.ts';

const full = new Intl.NumberFormat('en');
const short = new Intl.NumberFormat('en', { notation: 'compact' });

export const number = (value: number): string => full.format(value);

/** `12K` where there is no room for more. */
export const compact = (value: number): string => (value < 10_000 ? full.format(value) : short.format(value));

export const plural = (value: number, noun: string): string =>
  `${number(value)} ${value === 1 ? noun : pluralOf(noun)}`;
