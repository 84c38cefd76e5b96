import type { Sliced } from '../lib/sliced.ts';
import { nextTask } from '../lib/nextTask.ts';
import type { Milliseconds } from '../model/units.ts';

/**
 * Runs work in slices, each a task of its own, so that a big network never holds up the page.
 * Undefined when the work is no longer wanted.
 */
export async function inSlices<T>(
  work: Sliced<T>,
  isWanted: () => boolean,
  budget: Milliseconds = 8,
): Promise<T | undefined> {
  for (;;) {
    await nextTask();
    if (!isWanted()) return undefined;
    const until = performance.now() + budget;
    while (performance.now() < until) {
      const step = work.next();
      if (step.done) return step.value;
    }
  }
}
