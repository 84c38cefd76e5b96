import type { DateHues } from '../../model/dateHues.ts';
import { otherSlot, rampSteps } from '../../arrange/palette.ts';
import { civilOf } from '../../lib/calendar.ts';
import type { Day } from '../../model/units.ts';

interface Props {
  readonly title: string;
  /** Undefined while they are looked up. */
  readonly hues: DateHues | undefined;
}

const stops = 9;

/** The ramp of dates with its two ends and its middle. */
export function DateLegend({ title, hues }: Props) {
  if (!hues) return <p class="muted small">{title}: being looked up …</p>;
  const { from, to } = hues;
  const colours = Array.from({ length: stops }, (_, stop) => {
    const step = Math.round((stop / (stops - 1)) * (rampSteps - 1));
    return `var(--hue-${otherSlot + 1 + step})`;
  });
  const isShort = to - from < 3 * 366;
  const days = from === to ? [from] : [from, Math.round((from + to) / 2), to];
  return (
    <figure class="date-legend">
      <figcaption>{title}</figcaption>
      <div class="date-ramp" style={{ background: `linear-gradient(to right, ${colours.join(', ')})` }} />
      <p class="date-ends">
        {days.map((day) => (
          <span key={day}>{dayName(day, isShort)}</span>
        ))}
      </p>
    </figure>
  );
}

function dayName(day: Day, withMonth: boolean): string {
  const { year, month } = civilOf(day);
  return withMonth ? `${year}-${String(month).padStart(2, '0')}` : String(year);
}
