import type { DateKind, PartialDate } from '../../model/partialDate.ts';
import { collapseBlanks } from '../../lib/blanks.ts';
import { maybeNumericDate, type DayOrder } from './numericDate.ts';
import type { DateDoubt } from './spans.ts';
import { maybeWordDate } from './wordDate.ts';

export interface DateReading {
  /** Undefined when the text is no date. */
  readonly date: PartialDate | undefined;
  readonly doubt?: DateDoubt;
}

export interface DateContext {
  readonly kind?: DateKind;
  /** The year from another field, used where the text has none. */
  readonly year?: number;
  /** The order of day and month that the column as a whole has proved. */
  readonly order?: DayOrder;
}

const longest = 120;

/**
 * A date in any of the notations of bibliographies, as the interval of days that it stands for: a year alone is the
 * whole year, never its first day.
 */
export function readDate(text: string, context: DateContext = {}): DateReading {
  const raw = collapseBlanks(text.slice(0, longest * 2));
  if (raw === '' || raw.length > longest) return { date: undefined };
  const plain = raw.replaceAll(/[‐‑‒–—−]/g, '-').replaceAll(/[{}[\]]/g, '');
  const span = maybeNumericDate(plain, context) ?? maybeWordDate(plain, context.year);
  if (!span) return { date: undefined };
  const { from, to, precision, doubt } = span;
  const date: PartialDate = { from, to, precision, kind: context.kind ?? 'published', raw };
  return doubt ? { date, doubt } : { date };
}
