import type { Milliseconds } from '../model/units.ts';

export interface ContextEvents {
  lost(): void;
  restored(): void;
  gaveUp(): void;
}

const mostLosses = 8;
const within: Milliseconds = 60_000;

/**
 * Counts losses of the graphics context over the life of a scene. Sigma does not survive one: it is made anew. When
 * the context is lost again and again there is no use in trying.
 */
export class ContextWatch {
  private readonly events: ContextEvents;
  private readonly losses: Milliseconds[] = [];
  private listening: AbortController | undefined;

  constructor(events: ContextEvents) {
    this.events = events;
  }

  /** Listens to the canvases of a fresh stage, and no longer to those of the one before. */
  watch(container: HTMLElement): void {
    this.stop();
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

  stop(): void {
    this.listening?.abort();
    this.listening = undefined;
  }

  private countLoss(): void {
    const now = performance.now();
    this.losses.push(now);
    while (now - this.losses[0]! > within) this.losses.shift();
    if (this.losses.length < mostLosses) return this.events.lost();
    this.stop();
    this.events.gaveUp();
  }
}
