import { language } from './numbers.ts';

const ago = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
const exact = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });

/** Of each unit: seconds in it, and from how many on the next one is used. */
const units = [
  { unit: 'minute', seconds: 60, until: 60 },
  { unit: 'hour', seconds: 3600, until: 24 },
  { unit: 'day', seconds: 86_400, until: 30 },
  { unit: 'month', seconds: 2_629_800, until: 12 },
  { unit: 'year', seconds: 31_557_600, until: Infinity },
] as const;

/** `3 hours ago`, `yesterday`; undefined where it was less than a minute ago, or is yet to come. Milliseconds since 1970. */
export function agoWords(moment: number, now: number): string | undefined {
  const seconds = (now - moment) / 1000;
  if (seconds < 60) return undefined;
  const { unit, seconds: long } = units.find((one) => Math.round(seconds / one.seconds) < one.until)!;
  return ago.format(-Math.round(seconds / long), unit);
}

/** `27 Nov 2026, 04:12` in the manner of the language. Milliseconds since 1970. */
export const momentWords = (moment: number): string => exact.format(moment);
