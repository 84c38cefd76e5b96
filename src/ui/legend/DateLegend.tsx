import { civilOf } from '../../lib/calendar.ts';
import type { DateHues } from '../../model/dateHues.ts';
import type { Day } from '../../model/units.ts';
import { texts } from '../../texts/texts.ts';
import { Ramp } from './Ramp.tsx';

interface Props {
  readonly title: string;
  /** Undefined while they are looked up. */
  readonly hues: DateHues | undefined;
}

/** The ramp of dates with its two ends and its middle. */
export function DateLegend({ title, hues }: Props) {
  if (!hues) return <p class="muted small">{texts.legend.dates.awaited(title)}</p>;
  const { from, to } = hues;
  const isShort = to - from < 3 * 366;
  const shares = from === to ? [0] : [0, 0.5, 1];
  const marks = shares.map((share) => ({ share, text: dayName(Math.round(from + share * (to - from)), isShort) }));
  return <Ramp title={title} marks={marks} />;
}

function dayName(day: Day, withMonth: boolean): string {
  const { year, month } = civilOf(day);
  return withMonth ? `${year}-${String(month).padStart(2, '0')}` : String(year);
}
