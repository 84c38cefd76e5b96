import { redoable, undoable } from '../../actions/history.ts';
import { redo, undo } from '../../actions/undo.ts';
import { texts } from '../../texts/texts.ts';

/** The way back from what was changed, and forth again; always there, so that the panel does not move with the first change. */
export function UndoLine() {
  const [back, forth] = [undoable.value, redoable.value];
  return (
    <p class="undo-line">
      <button
        type="button"
        class="quiet"
        disabled={back === undefined}
        title={back === undefined ? undefined : texts.corpus.undoHint(back)}
        onClick={() => void undo()}
      >
        {texts.corpus.undo}
      </button>
      <button
        type="button"
        class="quiet"
        disabled={forth === undefined}
        title={forth === undefined ? undefined : texts.corpus.redoHint(forth)}
        onClick={() => void redo()}
      >
        {texts.corpus.redo}
      </button>
    </p>
  );
}
