import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { filterName, filterState, hidesWords } from '../../actions/filterWords.ts';
import { clearFilter } from '../../actions/filters.ts';
import { unfoldRow } from '../../actions/filterPanel.ts';
import { isInUse, type FilterName } from '../../model/filterNames.ts';
import { awaitedRow, facets, openRows } from '../../state/filterPanel.ts';
import { filters } from '../../state/state.ts';
import { texts } from '../../texts/texts.ts';

interface Props {
  readonly name: FilterName;
  /** At the end of the line while the filter is not in use. */
  readonly aside: ComponentChildren;
  readonly children: ComponentChildren;
}

/** One filter: folded, a line that says what it does; unfolded, what changes it. */
export function FilterRow({ name, aside, children }: Props) {
  const place = useRef<HTMLElement>(null);
  const isOpen = openRows.value.has(name);
  const isUsed = isInUse(filters.value, name);
  const isAwaited = awaitedRow.value === name;
  useLayoutEffect(() => {
    if (!isAwaited) return;
    awaitedRow.value = undefined;
    place.current?.focus();
    place.current?.scrollIntoView({ block: 'nearest' });
  }, [isAwaited]);
  const clear = () => {
    // The button goes with the filter.
    place.current?.focus();
    clearFilter(name);
  };
  return (
    <details class="filter" open={isOpen} onToggle={({ currentTarget }) => unfoldRow(name, currentTarget.open)}>
      <summary ref={place}>
        <span class="filter-name">{filterName(name)}</span>
        {isUsed ? <Use name={name} /> : <span class="filter-aside">{aside}</span>}
      </summary>
      {isOpen && (
        <div class="filter-body">
          {children}
          {isUsed && (
            <button type="button" class="quiet" onClick={clear}>
              {texts.filters.clear}
            </button>
          )}
        </div>
      )}
    </details>
  );
}

/** What a filter that is in use lets pass, and what it alone hides. */
function Use({ name }: { readonly name: FilterName }) {
  const counts = facets.value;
  const state = filterState(filters.value, name);
  return (
    <span class="filter-use">
      <span class="filter-state" title={state}>
        {state}
      </span>
      <span class="filter-hides">{counts && hidesWords(counts, name)}</span>
    </span>
  );
}
