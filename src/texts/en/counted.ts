import { pluralOf } from '../../lib/counted.ts';
import { plural } from '../numbers.ts';

/** `1 paper`, `4,000 papers`, by a noun that is known in the singular alone: that of what is open. */
export const counted = (count: number, noun: string): string => plural(count, { one: noun, other: pluralOf(noun) });
