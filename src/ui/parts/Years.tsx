import type { Day } from '../../model/units.ts';
import { yearOf } from '../../lib/calendar.ts';

interface Props {
  readonly days: Iterable<Day>;
  readonly extent: { readonly from: Day; readonly to: Day };
  readonly slot: number;
}

/** Papers by year as a row of small bars; a picture beside numbers that stand in the text. */
export function Years({ days, extent, slot }: Props) {
  const [first, last] = [yearOf(extent.from), yearOf(extent.to)];
  const counts = Array.from<number>({ length: last - first + 1 }).fill(0);
  for (const day of days) counts[Math.min(Math.max(yearOf(day), first), last) - first]!++;
  const top = Math.max(1, ...counts);
  const step = 100 / counts.length;
  return (
    <svg class="years" viewBox="0 0 100 16" preserveAspectRatio="none" aria-hidden="true" data-slot={slot}>
      {counts.map((count, index) => {
        const height = count === 0 ? 0.6 : 2 + (count / top) * 14;
        return <rect key={index} x={index * step} y={16 - height} width={step * 0.8} height={height} />;
      })}
    </svg>
  );
}
