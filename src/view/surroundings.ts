export interface SurroundingEvents {
  /** What is seen may be another: the size of the container, or the tab is in front again. */
  drawAgain(): void;
  /** The screen's pixels per CSS pixel are others. */
  newPixelRatio(): void;
}

/** Watches what lies around the map. Stops with the signal. */
export function watchSurroundings(container: HTMLElement, events: SurroundingEvents, signal: AbortSignal): void {
  const watchSize = new ResizeObserver(() => events.drawAgain());
  watchSize.observe(container);
  signal.addEventListener('abort', () => watchSize.disconnect());
  watchPixelRatio(events, signal);
  const shownAgain = () => {
    if (document.visibilityState === 'visible') events.drawAgain();
  };
  document.addEventListener('visibilitychange', shownAgain, { signal });
}

/** A query knows one ratio only, so each change asks a new one. */
function watchPixelRatio(events: SurroundingEvents, signal: AbortSignal): void {
  const query = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
  const changed = () => {
    events.newPixelRatio();
    watchPixelRatio(events, signal);
  };
  query.addEventListener('change', changed, { once: true, signal });
}
