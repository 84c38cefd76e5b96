import type { Burst } from '../model/shift.ts';
import { yearOf } from '../lib/calendar.ts';
import { openShift } from './shiftEvidence.ts';
import { counted, weightText } from './words.ts';

/** `2016 to 2018` */
export function yearsOnly({ from, to }: Burst): string {
  const [first, last] = [yearOf(from), yearOf(to)];
  return first === last ? String(first) : `${first} to ${last}`;
}

/** The same, and `2016 to 2025, still on` where it lasts to the end of what was looked at. */
export const burstYears = (burst: Burst): string =>
  burst.isOngoing ? `${yearsOnly(burst)}, still on` : yearsOnly(burst);

/** `12 of 45 papers, weight 5.2` */
export const burstCounts = ({ papers, papersInAll, weight }: Burst): string =>
  `${papers} of ${counted(papersInAll, 'paper')}, weight ${weightText(weight)}`;

/** Its papers and people, in the inspector. */
export const openBurst = (burst: Burst): Promise<void> =>
  openShift(
    burst,
    {
      what: `Burst of ${burst.kind === 'author' ? 'an' : 'a'} ${burst.kind}`,
      title: `${burst.label}, ${burstYears(burst)}`,
      detail: `${burstCounts(burst)}. These are the papers of those years.`,
    },
    burst,
  );
