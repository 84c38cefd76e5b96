import { clearDecisions } from '../../actions/decisions.ts';
import { areDecisionsUsedAgain } from '../../actions/remembered.ts';
import { counted } from '../../actions/words.ts';
import { dialog, settings } from '../../state/state.ts';
import { DecisionNote } from '../people/DecisionNote.tsx';

/** How much was decided by hand, and the way to all of it. */
export function DecisionsPart() {
  const { length } = settings.value.decisions;
  return (
    <div class="thesaurus">
      <h3>Decisions</h3>
      {areDecisionsUsedAgain.value && length > 0 && (
        <div class="offer">
          <p class="small">
            What you decided of who is who when these papers were open before is used again. It is kept in this browser
            alone.
          </p>
          <button type="button" onClick={() => void clearDecisions()}>
            Forget it
          </button>
        </div>
      )}
      <p class="small">
        {length === 0
          ? 'Nothing was decided by hand. Select somebody to merge or split.'
          : `${counted(length, 'decision')} of yours ${length === 1 ? 'comes' : 'come'} after the rules.`}
      </p>
      <DecisionNote />
      <p class="buttons">
        <button type="button" onClick={() => (dialog.value = 'decisions')}>
          Decisions…
        </button>
      </p>
    </div>
  );
}
