import type { Dated } from './partialDate.ts';
import type { Day } from './units.ts';

/** First and last possible day of all that is dated; undefined when nothing is. */
export function extentOf(records: readonly Dated[]): { readonly from: Day; readonly to: Day } | undefined {
  let [from, to] = [Infinity, -Infinity];
  for (const { date } of records) {
    if (!date) continue;
    from = Math.min(from, date.from);
    to = Math.max(to, date.to);
  }
  return from <= to ? { from, to } : undefined;
}
