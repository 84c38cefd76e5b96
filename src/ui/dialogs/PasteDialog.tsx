import { hasOwnPapers, openPasted, pasted } from '../../actions/bring.ts';
import { opened } from '../../state/state.ts';
import { texts } from '../../texts/texts.ts';
import { Dialog } from '../parts/Dialog.tsx';

const words = texts.dialogs.paste;

/** Text first, then, where something of the user's own is open, whether to replace it. */
export function PasteDialog({ onClose }: { readonly onClose: () => void }) {
  const isEmpty = pasted.value.trim() === '';
  const isChoice = hasOwnPapers();
  return (
    <Dialog title={words.title} onClose={onClose}>
      <p class="muted">{words.what}</p>
      <label class="field stacked">
        <span>{words.field}</span>
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
          {words.openNow}
          <strong>{opened.value?.title}</strong>
        </p>
      )}
      <p class="buttons end">
        {isChoice && (
          <button type="button" disabled={isEmpty} onClick={() => openPasted('add')}>
            {words.add}
          </button>
        )}
        <button type="button" class="primary" disabled={isEmpty} onClick={() => openPasted('replace')}>
          {isChoice ? words.replace : words.open}
        </button>
      </p>
    </Dialog>
  );
}
