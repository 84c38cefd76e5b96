import { options } from 'preact';
import { isTypingIn } from '../actions/typing.ts';

/** Draws what waits to be drawn. */
let due: (() => void) | undefined;

/**
 * Drawing is a task of its own, so that a change of state and what it redraws do not add up to one long task.
 *
 * @param later has it drawn in a task to come.
 */
export function drawInOwnTasks(later: (draw: () => void) => void = (draw) => void setTimeout(draw)): void {
  options.debounceRendering = (draw) => {
    due = draw;
    later(draw);
  };
}

/**
 * Who types on after a key has asked for a field types into it, though it may not be drawn yet: a letter that is meant
 * for no field finds what was asked for before it. Returns how to stop.
 */
export function keepLettersTyped(page: Window): () => void {
  page.addEventListener('keydown', drawBefore, { capture: true });
  return () => page.removeEventListener('keydown', drawBefore, { capture: true });
}

function drawBefore({ key, ctrlKey, metaKey, altKey, repeat, target }: KeyboardEvent): void {
  const isLetter = key.length === 1 && !ctrlKey && !metaKey && !altKey && !repeat;
  if (!isLetter || isTypingIn(target)) return;
  due?.();
}
