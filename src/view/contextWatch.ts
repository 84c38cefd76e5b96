import type { Milliseconds } from '../model/units.ts';

export interface ContextEvents {
  lost(): void;
  restored(): void;
  gaveUp(): void;
}

/** So many losses one upon the other are too many. */
const mostLosses = 8;
/** A context that lasted so long is a good one: what happens to it afterwards is a loss of its own. */
const goodAfter: Milliseconds = 2000;

/**
 * Counts losses of the graphics context over the life of a scene. Sigma does not survive one: it is made anew. When
 * each new context is lost at once there is no use in trying by oneself; a day full of losses is no reason to stop.
 */
export class ContextWatch {
  private readonly events: ContextEvents;
  private losses = 0;
  private since: Milliseconds = 0;
  private listening: AbortController | undefined;

  constructor(events: ContextEvents) {
    this.events = events;
  }

  /** Listens to the canvases of a fresh stage, and no longer to those of the one before. */
  watch(container: HTMLElement): void {
    this.stop();
    this.since = performance.now();
    const listening = (this.listening = new AbortController());
    let isLost = false;
    const lost = (event: Event) => {
      // Without this the browser never gives the context back.
      event.preventDefault();
      if (isLost) return;
      isLost = true;
      this.countLoss();
    };
    const restored = () => {
      if (!listening.signal.aborted) this.events.restored();
    };
    for (const canvas of container.querySelectorAll('canvas')) {
      canvas.addEventListener('webglcontextlost', lost, { signal: listening.signal });
      canvas.addEventListener('webglcontextrestored', restored, { signal: listening.signal });
    }
  }

  /** Starts counting anew, as when the user wants another try. */
  forgive(): void {
    this.losses = 0;
  }

  stop(): void {
    this.listening?.abort();
    this.listening = undefined;
  }

  private countLoss(): void {
    this.losses = performance.now() - this.since < goodAfter ? this.losses + 1 : 1;
    if (this.losses < mostLosses) return this.events.lost();
    this.stop();
    this.events.gaveUp();
  }
}
