import { useRef, useState } from 'preact/hooks';
import { saveSelection, suggestedName } from '../../actions/savedSelections.ts';
import { savedSelections } from '../../state/selecting.ts';
import { texts } from '../../texts/texts.ts';
import { longestName } from '../parts/RenameForm.tsx';
import { Dialog } from '../parts/Dialog.tsx';

/** Under what name the selection is saved. */
export function SaveSelectionDialog({ onClose }: { readonly onClose: () => void }) {
  const [name, setName] = useState(suggestedName);
  const field = useRef<HTMLInputElement>(null);
  const words = texts.selection.saving;
  const wanted = name.trim();
  const isTaken = savedSelections.value.some((saved) => saved.name === wanted);
  return (
    <Dialog title={words.title} onClose={onClose}>
      <form
        class="save-selection"
        onSubmit={(event) => {
          event.preventDefault();
          // Who types fast presses Enter before the dialog has been drawn anew: what stands in the field counts.
          const typed = field.current!.value.trim();
          if (typed !== '') void saveSelection(typed);
          onClose();
        }}
      >
        <label class="field stacked">
          <span>{words.name}</span>
          <input
            ref={field}
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
