import type { Forms } from '../numbers.ts';

/** The forms of a noun that only what is open knows: `papers`, `countries`, `days`. All of them are regular. */
export const formsOf = (noun: string): Forms => ({
  one: noun,
  other: /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`,
});
