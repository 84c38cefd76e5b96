import { filterText } from './choices.ts';

/** Text that the names in the list must have in them. */
export const NameFilter = () => (
  <label class="field shift-filter">
    <span class="visually-hidden">Only names with</span>
    <input
      type="search"
      placeholder="Only names with …"
      value={filterText.value}
      onInput={({ currentTarget }) => (filterText.value = currentTarget.value)}
    />
  </label>
);
