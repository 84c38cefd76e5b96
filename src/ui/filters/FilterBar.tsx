import { filterInWords, hidesWords } from '../../actions/filterWords.ts';
import { clearFilter, clearFilters } from '../../actions/filters.ts';
import { openFilters } from '../../actions/filterPanel.ts';
import { namesInUse, type FilterName } from '../../model/filterNames.ts';
import { facets } from '../../state/filterPanel.ts';
import { filters, nouns } from '../../state/state.ts';
import { texts } from '../../texts/texts.ts';
import { Icon } from '../parts/Icon.tsx';

const words = texts.filters;

/** Over the map: the way to the filters, and every one that is in use. It is always there, so that nothing moves. */
export function FilterBar() {
  const used = namesInUse(filters.value);
  const visible = facets.value?.visible.authors;
  return (
    <section class="filter-bar" aria-label={words.bar}>
      <button type="button" class="tool filter-open" title={words.openHint} onClick={() => openFilters()}>
        <Icon name="filter" />
        <span>{words.title}</span>
      </button>
      <ul class="filter-chips">
        {used.map((name) => (
          <Chip key={name} name={name} />
        ))}
      </ul>
      {used.length > 0 && (
        <>
          <span class="filter-left">{visible && words.visibleShort(visible, nouns.value.node)}</span>
          <button type="button" class="quiet" onClick={clearAll}>
            {words.clearAll}
          </button>
        </>
      )}
    </section>
  );
}

const focusOpener = (): void => document.querySelector<HTMLElement>('.filter-open')?.focus();

function clearAll(): void {
  focusOpener();
  clearFilters();
}

/** A chip that goes hands the focus on to one beside it, or to the way to the filters. */
function focusAfter(name: FilterName): void {
  // Not those that are drawn: one of them may be gone already.
  const used = namesInUse(filters.peek());
  const at = used.indexOf(name);
  const beside = used[at + 1] ?? used[at - 1];
  const next = beside && document.querySelector<HTMLElement>(`[data-filter=${beside}] .filter-chip-clear`);
  if (next) next.focus();
  else focusOpener();
}

function Chip({ name }: { readonly name: FilterName }) {
  const text = filterInWords(filters.value, name);
  const counts = facets.value;
  return (
    <li class="filter-chip" data-filter={name}>
      <button
        type="button"
        class="filter-chip-name"
        aria-label={words.editOne(text)}
        title={counts ? `${text}: ${hidesWords(counts, name)}` : text}
        onClick={() => openFilters(name)}
      >
        {text}
      </button>
      <button
        type="button"
        class="filter-chip-clear"
        aria-label={words.clearOne(text)}
        title={words.clearOne(text)}
        onClick={() => {
          focusAfter(name);
          clearFilter(name);
        }}
      >
        <Icon name="close" />
      </button>
    </li>
  );
}
