const typedInto = 'textarea, select, [contenteditable=""], [contenteditable="true"]';
const clickedInputs = new Set(['checkbox', 'radio', 'range', 'button', 'submit', 'reset', 'file', 'color']);

/** Whether keys pressed there are text, so that no shortcut may take them. */
export function isTypingIn(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  const input = target.closest('input');
  if (input) return !clickedInputs.has(input.type);
  return target.closest(typedInto) !== null;
}

/** A text field in which nothing stands: it has nothing that could be taken back or selected in it. */
export const isEmptyField = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement && target.value === '';

/** Whether Enter and Space there already mean something. */
export function isPressable(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  return target.closest('button, a[href], summary, input:not([type="range"]), [role="option"]') !== null;
}
