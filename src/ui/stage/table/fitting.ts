import type { TableKind } from '../../../model/table.ts';
import type { CssPixels } from '../../../model/units.ts';
import type { Column } from './columns.tsx';

/** The columns that there is room for: those of the highest rank go first. */
export function fitting<Kind extends TableKind>(
  columns: readonly Column<Kind>[],
  room: CssPixels,
): readonly Column<Kind>[] {
  let kept = columns;
  const widthOf = () => kept.reduce((sum, { width }) => sum + width, 0);
  while (widthOf() > room) {
    const last = kept.reduce((one, other) => (other.rank >= one.rank ? other : one));
    if (last.rank === 0) break;
    kept = kept.filter((column) => column !== last);
  }
  return kept;
}
