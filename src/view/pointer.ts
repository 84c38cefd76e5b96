import type { ScreenPoint } from '../drawing/frame.ts';

export interface PointerEvents {
  /** The pointer rests or moves here, at most once a frame; undefined when it left or drags the map. */
  hover(at: ScreenPoint | undefined): void;
}

/** Follows the pointer over the map. Stops with the signal. */
export function watchPointer(container: HTMLElement, events: PointerEvents, signal: AbortSignal): void {
  let latest: PointerEvent | undefined;
  let frame = 0;
  const report = () => {
    frame = 0;
    if (!latest || signal.aborted) return;
    const { left, top } = container.getBoundingClientRect();
    events.hover(latest.buttons === 0 ? { x: latest.clientX - left, y: latest.clientY - top } : undefined);
  };
  const moved = (event: PointerEvent) => {
    // A finger does not hover: it taps or drags.
    if (event.pointerType === 'touch') return;
    latest = event;
    frame ||= requestAnimationFrame(report);
  };
  const left = () => {
    latest = undefined;
    events.hover(undefined);
  };
  container.addEventListener('pointermove', moved, { signal });
  container.addEventListener('pointerleave', left, { signal });
  signal.addEventListener('abort', () => cancelAnimationFrame(frame));
}

/**
 * Asks what is under the pointer, one question at a time, always for the newest place; calls `found` with the answer.
 * Undefined stands for no place: nothing is under the pointer.
 */
export function pointerFollower<Found>(
  ask: (at: ScreenPoint) => Promise<Found | undefined>,
  found: (what: Found | undefined, at: ScreenPoint) => void,
): (at: ScreenPoint | undefined) => Promise<void> {
  const pointer: { at: ScreenPoint | undefined } = { at: undefined };
  let isAsking = false;
  return async (at) => {
    pointer.at = at;
    if (!at) found(undefined, { x: 0, y: 0 });
    if (isAsking) return;
    isAsking = true;
    let asked: ScreenPoint | undefined;
    while (pointer.at && pointer.at !== asked) {
      asked = pointer.at;
      const answer = await ask(asked);
      // The pointer may have left meanwhile.
      if (pointer.at) found(answer, asked);
    }
    isAsking = false;
  };
}
