import { clearFilters } from '../../actions/filters.ts';
import { isSectionOpen } from '../../actions/facets.ts';
import { namesInUse } from '../../model/filterNames.ts';
import { authorFacets, paperFacets, rangeNames } from '../../model/filters.ts';
import { sectionChoice } from '../../state/filterPanel.ts';
import { filters } from '../../state/state.ts';
import { texts } from '../../texts/texts.ts';
import type { Opened } from '../../work/protocol.ts';
import { Section } from '../parts/Section.tsx';
import { FilterSums } from './FilterSums.tsx';
import { GroupFilter } from './GroupFilter.tsx';
import { OnlyFilter } from './OnlyFilter.tsx';
import { RangeFilter } from './RangeFilter.tsx';
import { ValueFilter } from './ValueFilter.tsx';
import { WordsFilter } from './WordsFilter.tsx';

const words = texts.filters;

/** Every filter, what each hides, and what all of them leave. */
export function FilterSection({ current }: { readonly current: Opened }) {
  const inUse = namesInUse(filters.value).length;
  return (
    <Section
      title={words.title}
      {...(inUse > 0 && { aside: words.inUse(inUse) })}
      open={isSectionOpen.value}
      onToggle={(isOpen) => (sectionChoice.value = isOpen)}
    >
      <FilterSums />
      {current.kind === 'papers' && <WordsFilter />}
      <div class="filters">
        {current.kind === 'papers' &&
          [...paperFacets, ...authorFacets].map((facet) => <ValueFilter key={facet} facet={facet} />)}
        {rangeNames.map((name) => (
          <RangeFilter key={name} name={name} />
        ))}
        {current.topics.length > 0 && <GroupFilter kind="topics" />}
        <GroupFilter kind="communities" />
        <OnlyFilter />
      </div>
      <p class="buttons">
        <button type="button" class="quiet" disabled={inUse === 0} onClick={clearFilters}>
          {words.clearAllFilters}
        </button>
      </p>
    </Section>
  );
}
