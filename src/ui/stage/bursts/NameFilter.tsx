import { texts } from '../../../texts/texts.ts';
import { filterText } from './choices.ts';

/** Text that the names in the list must have in them. */
export const NameFilter = () => (
  <label class="field shift-filter">
    <span class="visually-hidden">{texts.bursts.list.narrowLabel}</span>
    <input
      type="search"
      placeholder={texts.bursts.list.narrow}
      value={filterText.value}
      onInput={({ currentTarget }) => (filterText.value = currentTarget.value)}
    />
  </label>
);
