import {
  accept,
  askToAcceptAbove,
  cancelAcceptAbove,
  closeCount,
  closeReview,
  moveLine,
  moveOn,
  putOffChosen,
  reject,
  toggleLine,
  undoReview,
} from '../../actions/review.ts';
import { togglePreview } from '../../actions/reviewPreview.ts';
import { isPressable, isTypingIn } from '../../actions/typing.ts';
import { isConfirming, isPreviewing, openCount } from '../../state/review.ts';

/** Pressed longer than this, the preview lasts as long as the key is held. */
const heldMs = 350;

/** Keys of the bench, while it, or nothing at all, has the focus; returns how to stop. */
export function listenForReviewKeys(panel: HTMLElement): () => void {
  const held = { since: 0 };
  const isOurs = ({ target }: Event): boolean =>
    !panel.inert && (target === document.body || (target instanceof Node && panel.contains(target)));
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!isOurs(event) || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (isTypingIn(event.target) || document.querySelector('dialog[open]')) return;
    if (event.key.toLowerCase() === 'p') return pressPreview(event, held);
    const act = actionOf(event);
    if (!act) return;
    event.preventDefault();
    act();
  };
  const onKeyUp = ({ key }: KeyboardEvent): void => {
    if (key.toLowerCase() !== 'p' || held.since === 0) return;
    if (performance.now() - held.since > heldMs && isPreviewing.peek()) togglePreview();
    held.since = 0;
  };
  // Before the shortcuts of the page, which some of these keys are as well.
  window.addEventListener('keydown', onKeyDown, true);
  window.addEventListener('keyup', onKeyUp, true);
  return () => {
    window.removeEventListener('keydown', onKeyDown, true);
    window.removeEventListener('keyup', onKeyUp, true);
  };
}

/** A short press switches the preview, a long one shows it meanwhile. */
function pressPreview(event: KeyboardEvent, held: { since: number }): void {
  event.preventDefault();
  if (event.repeat) return;
  held.since = isPreviewing.peek() ? 0 : performance.now();
  togglePreview();
}

const always: Readonly<Record<string, () => void>> = {
  j: () => moveOn(1),
  k: () => moveOn(-1),
  a: accept,
  r: reject,
  l: putOffChosen,
  u: undoReview,
  b: toggleLine,
  A: askToAcceptAbove,
  Escape: stepOut,
};

/** In the queue, or where nothing has the focus; elsewhere these keys mean what they mean there. */
const inQueue: Readonly<Record<string, () => void>> = {
  ArrowDown: () => moveOn(1),
  ArrowUp: () => moveOn(-1),
  PageDown: () => moveOn(5),
  PageUp: () => moveOn(-5),
  Home: () => moveOn(-Infinity),
  End: () => moveOn(Infinity),
  // While it is asked whether all above the line are meant, Enter is for the answer, which may not be drawn yet.
  Enter: () => isConfirming.peek() || accept(),
};

const withShift: Readonly<Record<string, () => void>> = {
  ArrowDown: () => moveLine(1),
  ArrowUp: () => moveLine(-1),
};

function actionOf({ key, shiftKey, target, repeat }: KeyboardEvent): (() => void) | undefined {
  const isQueue =
    target === document.body || (target instanceof Element && target.closest('[role="listbox"]') !== null);
  // A key that is held leafs, and decides nothing.
  if (repeat && !/^(Arrow|Page|[jk]$)/.test(key)) return undefined;
  if (shiftKey && isQueue && withShift[key]) return withShift[key];
  if (isQueue && inQueue[key]) return inQueue[key];
  if (key === 'Enter' && isPressable(target)) return undefined;
  return always[key];
}

/** What was opened last is closed first. */
function stepOut(): void {
  if (isConfirming.peek()) cancelAcceptAbove();
  else if (openCount.peek() !== undefined) closeCount();
  else closeReview();
}
