import { hasOwnPapers, openPasted, pasted } from '../../actions/bring.ts';
import { opened } from '../../state/state.ts';
import { Dialog } from '../parts/Dialog.tsx';

/** Text first, then, where something of the user's own is open, whether to replace it. */
export function PasteDialog({ onClose }: { readonly onClose: () => void }) {
  const isEmpty = pasted.value.trim() === '';
  const isChoice = hasOwnPapers();
  return (
    <Dialog title="Paste text" onClose={onClose}>
      <p class="muted">
        The text of a profile page, BibTeX, RIS, a table with a line of headings, or any other format that Coterie
        reads. Nothing leaves this computer.
      </p>
      <label class="field stacked">
        <span>Text of the papers</span>
        <textarea
          data-first
          rows={9}
          spellcheck={false}
          value={pasted.value}
          onInput={({ currentTarget }) => (pasted.value = currentTarget.value)}
        />
      </label>
      {isChoice && (
        <p>
          Open now: <strong>{opened.value?.title}</strong>
        </p>
      )}
      <p class="buttons end">
        {isChoice && (
          <button type="button" disabled={isEmpty} onClick={() => openPasted('add')}>
            Add to what is open
          </button>
        )}
        <button type="button" class="primary" disabled={isEmpty} onClick={() => openPasted('replace')}>
          {isChoice ? 'Replace what is open' : 'Open text'}
        </button>
      </p>
    </Dialog>
  );
}
