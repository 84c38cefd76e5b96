import { redoable, undoable } from '../../actions/history.ts';
import { redo, undo } from '../../actions/undo.ts';

/** The way back from what was changed, and forth again. */
export function UndoLine() {
  const [back, forth] = [undoable.value, redoable.value];
  if (back === undefined && forth === undefined) return null;
  return (
    <p class="undo-line">
      {back !== undefined && (
        <button type="button" class="quiet" title={`Undo: ${back}`} onClick={() => void undo()}>
          Undo
        </button>
      )}
      {forth !== undefined && (
        <button type="button" class="quiet" title={`Redo: ${forth}`} onClick={() => void redo()}>
          Redo
        </button>
      )}
    </p>
  );
}
