import { wholeRange } from '../../actions/window.ts';
import { filtersAnything, type Facet } from '../../model/filters.ts';
import { isSameWindow } from '../../model/window.ts';
import { committedWindow, filters } from '../../state/state.ts';
import type { FacetCount } from '../../model/sift.ts';
import { facets, facetWish } from '../../state/filterPanel.ts';
import { texts } from '../../texts/texts.ts';
import { number } from '../../texts/numbers.ts';
import { FilterRow } from './FilterRow.tsx';
import { ValueList } from './ValueList.tsx';

/** Whether nothing of the window, under the other filters, has a value of it. */
const isAbsent = (count: FacetCount): boolean => count.values.every(({ value }) => value === '');

function isAllInSight(): boolean {
  return !filtersAnything(filters.value) && isSameWindow(committedWindow.value, wholeRange());
}

const missingShort = () => (isAllInSight() ? texts.filters.absentShort : number(0));

/** Papers, or authors, of these values only. */
export function ValueFilter({ facet }: { readonly facet: Facet }) {
  const count = facets.value?.facets[facet];
  const isNarrowed = (facetWish.value.text[facet] ?? '') !== '';
  const isNowhere = count !== undefined && !isNarrowed && isAbsent(count);
  return (
    <FilterRow name={facet} aside={count && (isNowhere ? missingShort() : number(count.total))}>
      {isNowhere ? (
        <p class="muted small">{isAllInSight() ? texts.filters.absent[facet] : texts.filters.nothingLeftToTell}</p>
      ) : (
        count && <ValueList facet={facet} count={count} />
      )}
    </FilterRow>
  );
}
