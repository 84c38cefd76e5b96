/** Keys and typing of who is faster than the page is drawn: all in the task of the caller. */

export function typeInto(field: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Each on whatever has the focus by then. */
export function pressKeys(...keys: readonly string[]): void {
  for (const key of keys) {
    document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  }
}
