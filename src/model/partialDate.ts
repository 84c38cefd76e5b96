import type { Day } from './units.ts';

export type DatePrecision = 'day' | 'month' | 'season' | 'quarter' | 'year' | 'range';
export type DateKind =
  | 'published'
  | 'print'
  | 'online'
  | 'posted'
  | 'v1'
  | 'early-access'
  | 'accepted'
  | 'updated'
  | 'record';

/**
 * A date as exactly as it is known: a closed interval of days. A year alone is the interval of that year; nothing is
 * ever set to 1 January in silence.
 */
export interface PartialDate {
  readonly from: Day;
  readonly to: Day;
  readonly precision: DatePrecision;
  readonly kind: DateKind;
  readonly raw: string;
  /** The year was not printed but derived by a rule (a profile page leaves out the current year). */
  readonly yearInferred?: boolean;
}

/** What has its place in time: a paper, or a tie of a network that came without papers. */
export interface Dated {
  /** Undefined when there is none that can be read. */
  readonly date: PartialDate | undefined;
}
