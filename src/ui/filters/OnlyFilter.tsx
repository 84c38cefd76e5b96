import { filterCommands } from '../../actions/commands/filters.ts';
import { titleOf } from '../../actions/registry.ts';
import { nouns } from '../../state/state.ts';
import { texts } from '../../texts/texts.ts';
import { FilterRow } from './FilterRow.tsx';

const wanted = new Set(['only-selected', 'only-neighbours']);
const offered = filterCommands.filter(({ id }) => wanted.has(id));

/** Certain authors alone: those that are selected, with those they are tied to or without. */
export const OnlyFilter = () => (
  <FilterRow name="only" aside={texts.filters.everybody}>
    <p class="muted small">{texts.filters.onlyHint(nouns.value)}</p>
    <p class="buttons">
      {offered.map((command) => {
        const blocked = command.blocked?.();
        return (
          <button key={command.id} type="button" disabled={blocked !== undefined} title={blocked} onClick={command.run}>
            {titleOf(command)}
          </button>
        );
      })}
    </p>
  </FilterRow>
);
