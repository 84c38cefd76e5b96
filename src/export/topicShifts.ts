import { yearOf } from '../lib/calendar.ts';
import { drained } from '../lib/steps.ts';
import type { Burst, ShiftYears, Trend } from '../model/shift.ts';
import { bursts } from '../shift/bursts.ts';
import { trends } from '../shift/trends.ts';
import type { Snapshot } from './snapshot.ts';

/** How one topic moved through the years. */
interface TopicShift {
  /** The earliest first. */
  readonly bursts: readonly Burst[];
  /** Undefined where there are too few years to tell. */
  readonly trend: Trend | undefined;
}

export interface TopicShifts {
  readonly years: ShiftYears;
  /** Of each topic. */
  readonly shifts: readonly TopicShift[];
}

/** As the page asks for them when nobody has said otherwise. */
const usual = { s: 2, gamma: 2 };

/** Bursts and trends of the topics: always of all papers over all years, whatever is shown. */
export function topicShiftsOf({ network, model, today, filtered }: Snapshot): TopicShifts {
  const source = { network: filtered?.whole ?? network, model };
  const found = drained(bursts(source, { kind: 'topic', ...usual, today }));
  const told = drained(trends(source, { kind: 'topic', today }));
  const shifts = network.topics.map((_, topic): TopicShift => ({
    bursts: found.bursts.filter(({ item }) => item === topic).sort((a, b) => a.from - b.from),
    trend: told.trends.find(({ item }) => item === topic),
  }));
  return { years: found.years, shifts };
}

export type TrendWord = 'rising' | 'falling' | 'steady' | 'too few years';

/** Steady is what cannot be told from chance. */
export function trendWord(trend: Trend | undefined): TrendWord {
  if (!trend) return 'too few years';
  if (!trend.isSignificant) return 'steady';
  return trend.z > 0 ? 'rising' : 'falling';
}

/** `2015–2018` or `2015`. */
export function yearsOfBurst({ from, to }: Burst): string {
  const [first, last] = [yearOf(from), yearOf(to)];
  return first === last ? String(first) : `${first}–${last}`;
}
