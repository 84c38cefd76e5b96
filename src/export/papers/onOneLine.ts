import { wellFormed } from '../../lib/wellFormed.ts';

/** On one line, without what no text file holds: control characters and halves of surrogate pairs. */
export const onOneLine = (text: string): string =>
  wellFormed(text)
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim();
