import * as named from '../../drawing/timeNames.ts';
import type { CalendarBins } from '../../lib/calendarBins.ts';
import type { Day } from '../../model/units.ts';
import { texts } from '../../texts/texts.ts';

/** The names of bins in the words of the page; see `drawing/timeNames.ts`. */
const words = texts.timeline.axis;

export const binName = (bins: CalendarBins, bin: number): string => named.binName(bins, bin, words);
export const beforeName = (bins: CalendarBins): string => named.beforeName(bins, words);
export const afterName = (bins: CalendarBins): string => named.afterName(bins, words);
export const notOverName = (bins: CalendarBins, today: Day): string | undefined =>
  named.notOverName(bins, today, words);
