import { number } from '../../../actions/words.ts';

/** Says which terms `longestTerms` left out; they are in the saved list all the same. */
export const partsText = (left: number): string =>
  left === 0
    ? ''
    : `${number(left)} of them only ever ${left === 1 ? 'stands' : 'stand'} in a longer term and ${left === 1 ? 'is' : 'are'} not listed again.`;
