import { weightText } from '../../texts/numbers.ts';
import { texts } from '../../texts/texts.ts';

/** The weight at the end of a row; what the number is, is heard. */
export const Weight = ({ value }: { readonly value: number }) => (
  <span class="row-count">
    <span class="visually-hidden">{texts.parts.weight}</span>
    {weightText(value)}
  </span>
);
