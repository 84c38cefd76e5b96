import { redoable, undoable } from '../../actions/history.ts';
import { redo, undo } from '../../actions/undo.ts';
import { texts } from '../../texts/texts.ts';

/** The way back from what was changed, and forth again. */
export function UndoLine() {
  const [back, forth] = [undoable.value, redoable.value];
  if (back === undefined && forth === undefined) return null;
  return (
    <p class="undo-line">
      {back !== undefined && (
        <button type="button" class="quiet" title={texts.corpus.undoHint(back)} onClick={() => void undo()}>
          {texts.corpus.undo}
        </button>
      )}
      {forth !== undefined && (
        <button type="button" class="quiet" title={texts.corpus.redoHint(forth)} onClick={() => void redo()}>
          {texts.corpus.redo}
        </button>
      )}
    </p>
  );
}
