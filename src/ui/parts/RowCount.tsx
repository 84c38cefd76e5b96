import { number, pluralOf } from '../../texts/numbers.ts';
import { texts } from '../../texts/texts.ts';

interface Props {
  readonly value: number | undefined;
  /** What is counted, for those who hear it: `paper`. */
  readonly noun: string;
  readonly after?: string;
}

/** The number at the end of a row; its noun is heard, not seen. Empty while it is being counted. */
export function RowCount({ value, noun, after = '' }: Props) {
  if (value === undefined) return <span class="row-count" />;
  const title = after === '' ? undefined : `${pluralOf(noun)}${after}`;
  return (
    <span class="row-count" title={title}>
      {number(value)}
      <span class="visually-hidden">
        {texts.parts.nounAfter(value, noun)}
        {after}
      </span>
    </span>
  );
}
