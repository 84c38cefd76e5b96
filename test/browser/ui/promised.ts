/** A promise, and what keeps it: for answers that come when a test says so. */
export function promised(): { readonly promise: Promise<void>; readonly keep: () => void } {
  const kept = new EventTarget();
  const promise = new Promise<void>((resolve) => {
    kept.addEventListener('kept', () => resolve(), { once: true });
  });
  return { promise, keep: () => void kept.dispatchEvent(new Event('kept')) };
}
