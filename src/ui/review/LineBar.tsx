import { useLayoutEffect, useRef } from 'preact/hooks';
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
import { texts } from '../../texts/texts.ts';
import { IconButton } from '../parts/IconButton.tsx';
import { undoable } from '../../actions/history.ts';
import { aboveLine, isConfirming } from '../../state/review.ts';

const words = texts.review.lineBar;

/** The line under which nothing is accepted unseen, and what is done with those above it. */
export function LineBar() {
  const above = aboveLine.value;
  if (above.length === 0) {
    return (
      <div class="line-bar">
        <button type="button" class="quiet" onClick={toggleLine}>
          {words.draw} <kbd aria-hidden="true">B</kbd>
        </button>
        <UndoButton />
      </div>
    );
  }
  if (isConfirming.value) return <Confirm />;
  return (
    <div class="line-bar">
      <button type="button" onClick={askToAcceptAbove}>
        {words.accept(above.length)} <kbd aria-hidden="true">{words.shift}</kbd>
      </button>
      <IconButton icon="up" label={words.up} onClick={() => moveLine(-1)} />
      <IconButton icon="down" label={words.down} onClick={() => moveLine(1)} />
      <IconButton icon="close" label={words.remove} onClick={removeLine} />
      <UndoButton />
    </div>
  );
}

const UndoButton = () => (
  <button
    type="button"
    class="quiet undo"
    disabled={undoable.value === undefined}
    title={undoable.value === undefined ? words.nothingToUndo : words.undoOne(undoable.value)}
    onClick={undoReview}
  >
    {words.undo} <kbd aria-hidden="true">U</kbd>
  </button>
);

/** Says in words what the map becomes, before so much is changed at once. */
function Confirm() {
  const yes = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => yes.current?.focus(), []);
  const above = aboveLine.value;
  return (
    <section class="line-bar confirm" aria-labelledby="confirm-words">
      <p id="confirm-words">{words.confirm(words.accept(above.length), outcomeWords(above))}</p>
      <button ref={yes} type="button" class="primary" aria-describedby="confirm-words" onClick={acceptAbove}>
        {words.yes}
      </button>
      <button type="button" onClick={cancelAcceptAbove}>
        {words.cancel}
      </button>
    </section>
  );
}
