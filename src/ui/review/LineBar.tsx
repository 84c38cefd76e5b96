import { useEffect, useRef } from 'preact/hooks';
import {
  acceptAbove,
  askToAcceptAbove,
  cancelAcceptAbove,
  moveLine,
  removeLine,
  toggleLine,
} from '../../actions/review.ts';
import { outcomeWords } from '../../actions/reviewWords.ts';
import { number } from '../../actions/words.ts';
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
      </div>
    );
  }
  if (isConfirming.value) return <Confirm />;
  return (
    <div class="line-bar">
      <button type="button" onClick={askToAcceptAbove}>
        {acceptWords(above.length)} <kbd aria-hidden="true">Shift A</kbd>
      </button>
      <span class="line-tools">
        <button
          type="button"
          class="quiet"
          aria-label="Line up"
          title="Line up (Shift Up)"
          onClick={() => moveLine(-1)}
        >
          ↑
        </button>
        <button
          type="button"
          class="quiet"
          aria-label="Line down"
          title="Line down (Shift Down)"
          onClick={() => moveLine(1)}
        >
          ↓
        </button>
        <button type="button" class="quiet" onClick={removeLine}>
          Take the line away
        </button>
      </span>
    </div>
  );
}

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
