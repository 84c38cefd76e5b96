import { useEffect, useRef } from 'preact/hooks';
import {
  acceptAbove,
  askToAcceptAbove,
  cancelAcceptAbove,
  moveLine,
  removeLine,
  toggleLine,
  undoReview,
} from '../../actions/review.ts';
import { outcomeWords } from '../../actions/reviewWords.ts';
import { number } from '../../actions/words.ts';
import { IconButton } from '../parts/IconButton.tsx';
import { undoable } from '../../actions/history.ts';
import { aboveLine, isConfirming } from '../../state/review.ts';

/** The line under which nothing is accepted unseen, and what is done with those above it. */
export function LineBar() {
  const above = aboveLine.value;
  if (above.length === 0) {
    return (
      <div class="line-bar">
        <button type="button" class="quiet" onClick={toggleLine}>
          Draw a line under this one <kbd aria-hidden="true">B</kbd>
        </button>
        <UndoButton />
      </div>
    );
  }
  if (isConfirming.value) return <Confirm />;
  return (
    <div class="line-bar">
      <button type="button" onClick={askToAcceptAbove}>
        {acceptWords(above.length)} <kbd aria-hidden="true">Shift A</kbd>
      </button>
      <IconButton icon="up" label="Line up (Shift Up)" onClick={() => moveLine(-1)} />
      <IconButton icon="down" label="Line down (Shift Down)" onClick={() => moveLine(1)} />
      <IconButton icon="close" label="Take the line away" onClick={removeLine} />
      <UndoButton />
    </div>
  );
}

const UndoButton = () => (
  <button
    type="button"
    class="quiet undo"
    disabled={undoable.value === undefined}
    title={undoable.value === undefined ? 'Nothing was changed yet.' : `Undo: ${undoable.value}`}
    onClick={undoReview}
  >
    Undo <kbd aria-hidden="true">U</kbd>
  </button>
);

const acceptWords = (count: number): string =>
  count === 1 ? 'Accept the one above the line' : `Accept these ${number(count)}`;

/** Says in words what the map becomes, before so much is changed at once. */
function Confirm() {
  const yes = useRef<HTMLButtonElement>(null);
  useEffect(() => yes.current?.focus(), []);
  const above = aboveLine.value;
  return (
    <section class="line-bar confirm" aria-labelledby="confirm-words">
      <p id="confirm-words">
        {acceptWords(above.length)}? {outcomeWords(above)} It can be undone.
      </p>
      <button ref={yes} type="button" class="primary" aria-describedby="confirm-words" onClick={acceptAbove}>
        Accept
      </button>
      <button type="button" onClick={cancelAcceptAbove}>
        Cancel
      </button>
    </section>
  );
}
