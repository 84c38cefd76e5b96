/** Callbacks that wait for the next frame, by the number under which they can be taken back. */
const waiting = new Map<number, FrameRequestCallback>();
let asked = 0;

/** From now on frames come when `runFrame` says so, and not before. */
export function takeFrames(): void {
  globalThis.requestAnimationFrame = (callback) => {
    waiting.set(++asked, callback);
    return asked;
  };
  globalThis.cancelAnimationFrame = (number) => void waiting.delete(number);
}

/** False when nobody waited for it. */
export function runFrame(): boolean {
  const callbacks = [...waiting.values()];
  waiting.clear();
  for (const callback of callbacks) callback(performance.now());
  return callbacks.length > 0;
}
