import { foldAccents } from '../../../lib/fold.ts';
import type { Burst, Bursts, ShiftYears } from '../../../model/shift.ts';
import { yearOf } from '../../../lib/calendar.ts';
import type { BurstOrder } from './choices.ts';

/** One item with its bursts, the earliest first. */
export interface BurstRow {
  readonly item: number;
  readonly label: string;
  readonly bursts: readonly Burst[];
  /** Of its strongest burst. */
  readonly weight: number;
}

export function burstRows({ bursts }: Bursts): BurstRow[] {
  const byItem = new Map<number, Burst[]>();
  for (const burst of bursts) byItem.set(burst.item, [...(byItem.get(burst.item) ?? []), burst]);
  return Array.from(byItem, ([item, of]) => ({
    item,
    label: of[0]!.label,
    bursts: of.toSorted((one, other) => one.from - other.from),
    weight: Math.max(...of.map(({ weight }) => weight)),
  }));
}

const inOrder: Readonly<Record<BurstOrder, (one: BurstRow, other: BurstRow) => number>> = {
  weight: (one, other) => other.weight - one.weight || one.item - other.item,
  start: (one, other) => one.bursts[0]!.from - other.bursts[0]!.from || inOrder.weight(one, other),
  name: (one, other) => one.label.localeCompare(other.label, 'en') || one.item - other.item,
};

export const sortedRows = (rows: readonly BurstRow[], order: BurstOrder): BurstRow[] => rows.toSorted(inOrder[order]);

/** Those whose name has the text in it, however it is accented. */
export function matching<Row extends { readonly label: string }>(rows: readonly Row[], text: string): readonly Row[] {
  const wanted = foldAccents(text.trim());
  return wanted === '' ? rows : rows.filter(({ label }) => foldAccents(label).includes(wanted));
}

/** First and last year of a burst, counted from the first of all. */
export const yearsOfBurst = ({ from, to }: Burst, { firstYear }: ShiftYears): readonly [number, number] => [
  yearOf(from) - firstYear,
  yearOf(to) - firstYear,
];
