import { undoLast } from '../../actions/undo.ts';
import { lastChange } from '../../state/state.ts';
import { texts } from '../../texts/texts.ts';

/** What the last change did, and the way back, where the hand still is; only while it is a change of that kind. */
export function ChangeNote({ isOfKind }: { readonly isOfKind: boolean }) {
  if (!isOfKind || lastChange.value === '') return null;
  return (
    <div class="topic-change">
      <p class="small">{lastChange.value}</p>
      <button type="button" class="quiet" onClick={() => void undoLast()}>
        {texts.parts.undo}
      </button>
    </div>
  );
}
