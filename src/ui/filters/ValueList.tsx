import { useEffect, useState } from 'preact/hooks';
import { hiddenNoun, filterName } from '../../actions/filterWords.ts';
import { keepOnlyValue, toggleValue } from '../../actions/filters.ts';
import { wishValues } from '../../actions/filterPanel.ts';
import type { Facet } from '../../model/filters.ts';
import type { FacetCount, FacetValue } from '../../model/sift.ts';
import { fewValues } from '../../state/filterPanel.ts';
import { filters } from '../../state/state.ts';
import { texts } from '../../texts/texts.ts';
import { number } from '../../texts/numbers.ts';
import { useRested } from './useRested.ts';

const words = texts.filters;

/** How many more are shown at a time. */
const page = 50;

interface Props {
  readonly facet: Facet;
  readonly count: FacetCount;
}

/** The values of a facet, those of most items first, each with its box; a field finds the rest. */
export function ValueList({ facet, count }: Props) {
  const [rows, setRows] = useState(fewValues);
  const [text, setText] = useState('');
  const rested = useRested();
  useEffect(() => {
    wishValues(facet, rows, text);
  }, [facet, rows, text]);
  useEffect(() => () => wishValues(facet, fewValues, ''), [facet]);
  const kept = filters.value.kept[facet];
  const shown = count.values.filter(({ value }, at) => at < rows || kept.includes(value));
  const most = shown.reduce((highest, value) => Math.max(highest, value.count), 1);
  return (
    <>
      {(count.total > fewValues || text !== '') && (
        <input
          type="search"
          class="filter-find"
          autocomplete="off"
          aria-label={words.find(filterName(facet))}
          placeholder={words.findPlaceholder(count.total)}
          onInput={({ currentTarget: { value } }) => rested(() => setText(value.trim()))}
        />
      )}
      <ul class="filter-values" aria-label={filterName(facet)}>
        {shown.map((value) => (
          <Value key={value.value} facet={facet} of={value} most={most} isKept={kept.includes(value.value)} />
        ))}
      </ul>
      {shown.length === 0 && <p class="muted small">{words.noSuchValue}</p>}
      {count.values.length >= rows && count.total > rows && (
        <button type="button" class="quiet" onClick={() => setRows((now) => now + page)}>
          {words.more}
        </button>
      )}
    </>
  );
}

interface ValueProps {
  readonly facet: Facet;
  readonly of: FacetValue;
  /** The count of the longest bar. */
  readonly most: number;
  readonly isKept: boolean;
}

function Value({ facet, of: { value, count }, most, isKept }: ValueProps) {
  const name = words.valueName(facet, value);
  return (
    <li class="filter-value">
      <label title={name}>
        <input type="checkbox" checked={isKept} onChange={() => toggleValue(facet, value)} />
        <span class="filter-value-name">{name}</span>
        <span class="filter-value-count">
          {number(count)}
          <span class="visually-hidden">{words.papersWith(count, hiddenNoun(facet))}</span>
        </span>
        <span class="filter-value-bar" aria-hidden="true" style={{ '--share': String(count / most) }} />
      </label>
      <button
        type="button"
        class="filter-only"
        aria-label={words.keepOnly(name)}
        title={words.keepOnly(name)}
        onClick={() => keepOnlyValue(facet, value)}
      >
        {words.only}
      </button>
    </li>
  );
}
