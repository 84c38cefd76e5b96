import { dateText } from '../model/dateText.ts';
import type { PartialDate } from '../model/partialDate.ts';
import { texts } from './texts.ts';

/** `2023-04-28`, `2019-04`, `2015`, `2019-04 to 2019-06` or `no date`. */
export const dateWords = (date: PartialDate | undefined): string =>
  date ? dateText(date, texts.dates.range) : texts.dates.none;
