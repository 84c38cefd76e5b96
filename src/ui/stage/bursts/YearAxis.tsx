import { scaleLinear } from 'd3-scale';
import type { ShiftYears } from '../../../model/shift.ts';

/** Round years over the middle of their bars. */
export function YearAxis({ years: { firstYear, lastYear } }: { readonly years: ShiftYears }) {
  const count = lastYear - firstYear + 1;
  const ticks = scaleLinear()
    .domain([firstYear, lastYear])
    .ticks(Math.min(4, count))
    .filter((year) => Number.isInteger(year));
  return (
    <span class="shift-axis" aria-hidden="true">
      {ticks.map((year) => (
        <span key={year} style={{ left: `${((year - firstYear + 0.5) / count) * 100}%` }}>
          {year}
        </span>
      ))}
    </span>
  );
}
