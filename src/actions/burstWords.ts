import type { Burst } from '../model/shift.ts';
import { yearOf } from '../lib/calendar.ts';
import { texts } from '../texts/texts.ts';
import { openShift } from './shiftEvidence.ts';

const words = texts.bursts.burst;

/** `2016 to 2018` */
export const yearsOnly = ({ from, to }: Burst): string => words.years(yearOf(from), yearOf(to));

/** The same, and `2016 to 2025, still on` where it lasts to the end of what was looked at. */
export const burstYears = (burst: Burst): string =>
  burst.isOngoing ? words.ongoing(yearsOnly(burst)) : yearsOnly(burst);

/** `12 of 45 papers, weight 5.2` */
export const burstCounts = ({ papers, papersInAll, weight }: Burst): string =>
  words.counts(papers, papersInAll, weight);

/** A burst in one line, by its kind and its name. */
export const burstLine = (burst: Burst): string =>
  words.line(burst.kind, burst.label, burstYears(burst), burstCounts(burst));

/** Its papers and people, in the inspector. */
export const openBurst = (burst: Burst): Promise<void> =>
  openShift(
    burst,
    {
      what: words.what(burst.kind),
      title: words.heading(burst.label, burstYears(burst)),
      detail: words.detail(burstCounts(burst)),
    },
    burst,
  );
