import { download, fileName } from '../../../actions/download.ts';
import { yearOf } from '../../../lib/calendar.ts';
import { csvOf } from '../../../lib/csv.ts';
import { pluralOf } from '../../../texts/numbers.ts';
import type { Bursts, ShiftKind, Trends } from '../../../model/shift.ts';

const save = (rows: readonly (readonly (string | number)[])[], name: string): void =>
  download(new Blob([csvOf(rows)], { type: 'text/csv' }), name);

/** All bursts of the list, whatever it is filtered by, the strongest first. */
export function saveBursts(title: string, { bursts }: Bursts, kind: ShiftKind): void {
  const header = [kind, 'from', 'to', 'weight', 'papers', 'papers in all', 'still on'];
  const rows = bursts.map(({ label, from, to, weight, papers, papersInAll, isOngoing }) => [
    label,
    yearOf(from),
    yearOf(to),
    weight,
    papers,
    papersInAll,
    isOngoing ? 'yes' : 'no',
  ]);
  save([header, ...rows], fileName(title, `bursts ${pluralOf(kind)}`, 'csv'));
}

/** All trends of the list, with the share of each year. */
export function saveTrends(title: string, { trends, years }: Trends, kind: 'term' | 'topic'): void {
  const yearHeads = Array.from(years.papers, (_, year) => `share ${years.firstYear + year}`);
  const header = [kind, 'papers', 'change a year', 'z', 'p', 'stands', ...yearHeads];
  const rows = trends.map(({ label, papers, slope, z, p, isSignificant, shares }) => [
    label,
    papers,
    slope,
    z,
    p,
    isSignificant ? 'yes' : 'no',
    ...shares,
  ]);
  save([header, ...rows], fileName(title, `trends ${pluralOf(kind)}`, 'csv'));
}
