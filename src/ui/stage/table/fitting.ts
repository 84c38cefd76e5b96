import type { SortColumn, TableKind } from '../../../model/table.ts';
import type { CssPixels } from '../../../model/units.ts';
import type { Column } from './columns.tsx';

/** The columns that there is room for: those of the highest rank go first, but never what the rows are sorted by. */
export function fitting<Kind extends TableKind>(
  columns: readonly Column<Kind>[],
  room: CssPixels,
  sorted: SortColumn<Kind>,
): readonly Column<Kind>[] {
  let kept = columns;
  const widthOf = () => kept.reduce((sum, { width }) => sum + width, 0);
  while (widthOf() > room) {
    const rankOf = ({ id, rank }: Column<Kind>) => (id === sorted ? 0 : rank);
    const last = kept.reduce((one, other) => (rankOf(other) >= rankOf(one) ? other : one));
    if (rankOf(last) === 0) break;
    kept = kept.filter((column) => column !== last);
  }
  return kept;
}
