import { clearFilters } from '../../../actions/filters.ts';
import { narrowTable, showOnlySelected, type WholeTableWish } from '../../../actions/table.ts';
import { showWholeRange } from '../../../actions/play.ts';
import { filtersAnything } from '../../../model/filters.ts';
import { isSameWindow } from '../../../model/window.ts';
import { wholeRange } from '../../../actions/window.ts';
import { texts } from '../../../texts/texts.ts';

const { empty } = texts.table;

interface Props {
  readonly wish: WholeTableWish;
  /** What rows are of, in the plural. */
  readonly what: string;
  /** Rows there are whatever text and selection keep out. */
  readonly visible: number;
}

/** Why there is no row, and what would bring some. */
export function EmptyTable({ wish, what, visible }: Props) {
  const { reason, step, act } = emptiness(wish, what, visible);
  return (
    <div class="table-empty">
      <p>{reason}</p>
      {act && (
        <button type="button" onClick={act}>
          {step}
        </button>
      )}
    </div>
  );
}

interface Emptiness {
  readonly reason: string;
  readonly step?: string;
  readonly act?: () => void;
}

/** What comes last is taken back first. */
function emptiness({ text, among, sight }: WholeTableWish, what: string, visible: number): Emptiness {
  if (visible > 0 && text.trim() !== '')
    return { reason: empty.text(text), step: empty.clearText, act: () => narrowTable('') };
  if (visible > 0 && among) return { reason: empty.selected, step: empty.showAll, act: () => showOnlySelected(false) };
  if (filtersAnything(sight.filters)) return { reason: empty.filters, step: empty.clearFilters, act: clearFilters };
  if (!isSameWindow(sight.window, wholeRange()))
    return { reason: empty.window(what), step: empty.wholeRange, act: showWholeRange };
  return { reason: empty.none(what) };
}
