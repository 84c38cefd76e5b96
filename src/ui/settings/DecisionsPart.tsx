import { clearDecisions } from '../../actions/decisions.ts';
import { areDecisionsUsedAgain } from '../../actions/remembered.ts';
import { dialog, settings } from '../../state/state.ts';
import { texts } from '../../texts/texts.ts';
import { DecisionNote } from '../people/DecisionNote.tsx';

const words = texts.settings.decisions;

/** How much was decided by hand, and the way to all of it. */
export function DecisionsPart() {
  const { length } = settings.value.decisions;
  return (
    <div class="thesaurus">
      <h3>{words.title}</h3>
      {areDecisionsUsedAgain.value && length > 0 && (
        <div class="offer">
          <p class="small">{words.usedAgain}</p>
          <button type="button" onClick={() => void clearDecisions()}>
            {words.forget}
          </button>
        </div>
      )}
      <p class="small">{length === 0 ? words.none : words.some(length)}</p>
      <DecisionNote />
      <p class="buttons">
        <button type="button" onClick={() => (dialog.value = 'decisions')}>
          {words.open}
        </button>
      </p>
    </div>
  );
}
