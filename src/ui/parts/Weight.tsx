import { weightText } from '../../actions/words.ts';

/** The weight at the end of a row; what the number is, is heard. */
export const Weight = ({ value }: { readonly value: number }) => (
  <span class="row-count">
    <span class="visually-hidden">weight </span>
    {weightText(value)}
  </span>
);
