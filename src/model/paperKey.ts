import { foldedWords } from '../lib/fold.ts';
import { yearOf } from '../lib/calendar.ts';
import type { Paper } from './paper.ts';

/** By which a paper is known again when it is read once more: its DOI, else its title and year. Has no line break. */
export const paperKey = ({ ids, title, date }: Paper): string =>
  ids.doi ?? `${foldedWords(title)} ${date ? yearOf(date.from) : ''}`;
