import type { Paper } from './paper.ts';
import type { Day } from './units.ts';

/** First and last possible day of all dated papers; undefined when none has a date. */
export function extentOf(papers: readonly Paper[]): { readonly from: Day; readonly to: Day } | undefined {
  let [from, to] = [Infinity, -Infinity];
  for (const { date } of papers) {
    if (!date) continue;
    from = Math.min(from, date.from);
    to = Math.max(to, date.to);
  }
  return from <= to ? { from, to } : undefined;
}
