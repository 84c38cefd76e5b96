import type { ClassScheme, Paper } from '../model/paper.ts';
import type { SchemeCount } from './protocol.ts';

/** How many papers have a class of each scheme; those of most papers first. */
export function classSchemesOf(papers: readonly Paper[]): readonly SchemeCount[] {
  const counts = new Map<ClassScheme, number>();
  for (const { classes = [] } of papers) {
    for (const scheme of new Set(classes.map((own) => own.scheme))) counts.set(scheme, (counts.get(scheme) ?? 0) + 1);
  }
  return Array.from(counts, ([scheme, count]) => ({ scheme, papers: count })).sort(
    (one, other) => other.papers - one.papers || (one.scheme < other.scheme ? -1 : 1),
  );
}
