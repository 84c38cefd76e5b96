import { plural } from '../numbers.ts';
import { counts } from './counts.ts';

/** `4,000 papers` */
export const papersText = (count: number): string => plural(count, { one: 'paper', other: 'papers' });

/** `2017 to 2026`; one year alone. */
export const yearsText = ([first, last]: readonly [first: number, last: number]): string =>
  counts.span(String(first), String(last));
