import { useState } from 'preact/hooks';
import { saveSelection, suggestedName } from '../../actions/savedSelections.ts';
import { savedSelections } from '../../state/selecting.ts';
import { texts } from '../../texts/texts.ts';
import { Dialog } from '../parts/Dialog.tsx';

/** Longer names are not read in a list. */
const longestName = 80;

/** Under what name the selection is saved. */
export function SaveSelectionDialog({ onClose }: { readonly onClose: () => void }) {
  const [name, setName] = useState(suggestedName);
  const words = texts.selection.saving;
  const wanted = name.trim();
  const isTaken = savedSelections.value.some((saved) => saved.name === wanted);
  return (
    <Dialog title={words.title} onClose={onClose}>
      <form
        class="save-selection"
        onSubmit={(event) => {
          event.preventDefault();
          if (wanted !== '') void saveSelection(wanted);
          onClose();
        }}
      >
        <label class="stacked">
          {words.name}
          <input
            data-first
            type="text"
            maxLength={longestName}
            value={name}
            onFocus={({ currentTarget }) => currentTarget.select()}
            onInput={({ currentTarget }) => setName(currentTarget.value)}
          />
        </label>
        {isTaken && <p class="muted small">{words.replaces}</p>}
        <span class="buttons end">
          <button type="button" class="quiet" onClick={onClose}>
            {words.cancel}
          </button>
          <button type="submit" class="primary" disabled={wanted === ''}>
            {words.save}
          </button>
        </span>
      </form>
    </Dialog>
  );
}
