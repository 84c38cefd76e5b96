import { goToLegend } from '../../actions/filterPanel.ts';
import { texts } from '../../texts/texts.ts';
import { FilterRow } from './FilterRow.tsx';

const words = texts.filters;

/** Topics, or communities, that are hidden: they are chosen in the legend. */
export function GroupFilter({ kind }: { readonly kind: 'topics' | 'communities' }) {
  return (
    <FilterRow name={kind} aside={words.noneHidden}>
      <p class="buttons">
        <button type="button" onClick={() => goToLegend(kind === 'topics' ? 'topic' : 'community')}>
          {words.toLegend}
        </button>
      </p>
    </FilterRow>
  );
}
