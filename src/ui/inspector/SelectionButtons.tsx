import { showEverybody, showOnly } from '../../actions/filters.ts';
import { clearSelection, selectedNodes } from '../../actions/select.ts';
import { expandSelection, selectNeighbours } from '../../actions/selecting.ts';
import { dialog, filters, nouns } from '../../state/state.ts';
import { texts } from '../../texts/texts.ts';

const words = texts.selection.many;

const save = () => {
  dialog.value = 'save-selection';
};

/** What can be done with several that are selected. */
export const SelectionButtons = () => (
  <div class="buttons">
    <button type="button" onClick={selectNeighbours}>
      {words.neighbours}
    </button>
    <button type="button" onClick={expandSelection}>
      {words.expand}
    </button>
    {filters.value.only === null ? (
      <button type="button" onClick={() => showOnly(selectedNodes())}>
        {words.only}
      </button>
    ) : (
      <button type="button" onClick={showEverybody}>
        {texts.filters.showEverybody(nouns.value)}
      </button>
    )}
    <button type="button" onClick={save}>
      {words.save}
    </button>
    <button type="button" onClick={clearSelection}>
      {words.clear}
    </button>
  </div>
);
