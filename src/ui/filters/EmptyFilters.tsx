import { filterInWords, hiddenBy, hidesWords } from '../../actions/filterWords.ts';
import { clearFilter, clearFilters } from '../../actions/filters.ts';
import { namesInUse, type FilterName } from '../../model/filterNames.ts';
import type { Facets } from '../../model/sift.ts';
import { facets } from '../../state/filterPanel.ts';
import { drawnNodes, filters, nouns } from '../../state/state.ts';
import { texts } from '../../texts/texts.ts';

const words = texts.filters;

/** Filters leave nobody on the map: which of them does most of it, and the ways back. */
export function EmptyFilters() {
  const [counts, now] = [facets.value, filters.value];
  if (!counts || counts.of.filters !== now || drawnNodes.value === 'topics') return null;
  const { visible, filtered } = counts.visible.authors;
  const used = namesInUse(now);
  const [most] = used.toSorted((one, other) => hiddenBy(counts, other) - hiddenBy(counts, one));
  if (visible > 0 || filtered === 0 || most === undefined) return null;
  return (
    <div class="map-empty">
      <h2>{words.emptyTitle(nouns.value.node)}</h2>
      <p>{reason(counts, most, used.length)}</p>
      <p class="buttons">
        <button type="button" onClick={() => leave(() => clearFilter(most))}>
          {words.clearThis}
        </button>
        {used.length > 1 && (
          <button type="button" class="quiet" onClick={() => leave(clearFilters)}>
            {words.clearAllFilters}
          </button>
        )}
      </p>
    </div>
  );
}

/** The panel goes: the focus is on the map that it stood on. */
function leave(change: () => void): void {
  document.querySelector<HTMLElement>('.map-place')?.focus();
  change();
}

/** Quotation marks within quotation marks. */
const quotedWithin = (text: string): string => text.replaceAll('“', '‘').replaceAll('”', '’');

function reason(counts: Facets, most: FilterName, used: number): string {
  const what = quotedWithin(filterInWords(counts.of.filters, most));
  if (used === 1) return words.emptyOne(what);
  return hiddenBy(counts, most) > 0 ? words.emptyMost(what, hidesWords(counts, most)) : words.emptyTogether(what);
}
