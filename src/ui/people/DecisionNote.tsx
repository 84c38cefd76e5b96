import { isDecisionLast } from '../../actions/settingsHistory.ts';
import { undo } from '../../actions/undo.ts';
import { lastChange } from '../../state/state.ts';

/** What the last decision did, and the way back, where the hand still is. */
export function DecisionNote() {
  if (!isDecisionLast.value || lastChange.value === '') return null;
  return (
    <div class="topic-change">
      <p class="small">{lastChange.value}</p>
      <button type="button" class="quiet" onClick={() => void undo()}>
        Undo
      </button>
    </div>
  );
}
