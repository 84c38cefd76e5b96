import { yearOf } from '../lib/calendar.ts';
import type { Period } from '../model/shift.ts';
import { equalPeriods, mostPeriods, periodsByPapers, periodsCutAt } from '../shift/periods.ts';
import { periodChoice, type PeriodChoice } from '../state/state.ts';
import { today } from './today.ts';
import type { Opened } from '../work/protocol.ts';

export const fewestPeriods = 2;

/** The periods of what is open; none where nothing has a date. */
export function periodsOf({ extent, columns }: Opened, { way, count, cuts }: PeriodChoice): readonly Period[] {
  if (!extent) return [];
  if (way === 'years') return equalPeriods(extent, count, today.value);
  if (way === 'papers') return periodsByPapers(columns.paperFrom, extent, count, today.value);
  return periodsCutAt(cuts, extent);
}

/** The user's own cuts begin as those that are there. */
export function cutPeriodsBy(way: PeriodChoice['way'], current: Opened): void {
  const before = periodChoice.peek();
  const cuts = periodsOf(current, before)
    .slice(1)
    .map(({ from }) => yearOf(from));
  periodChoice.value = { ...before, way, ...(way === 'own' && { cuts }) };
}

export const countPeriods = (count: number): void => {
  periodChoice.value = { ...periodChoice.peek(), count: Math.min(mostPeriods, Math.max(fewestPeriods, count)) };
};

/** Cuts outside the years of the papers, and twice the same, are none. */
export function cutAt(years: readonly number[], { extent }: Opened): void {
  if (!extent) return;
  const [first, last] = [yearOf(extent.from), yearOf(extent.to)];
  const cuts = [...new Set(years)].filter((year) => year > first && year <= last).sort((one, other) => one - other);
  periodChoice.value = { ...periodChoice.peek(), way: 'own', cuts: cuts.slice(0, mostPeriods - 1) };
}
