import { nextTask } from '../lib/nextTask.ts';
import type { Steps } from '../lib/steps.ts';
import type { Progress } from './protocol.ts';

/** A question while it is answered. */
export interface Asked {
  /**
   * Long work, between the steps of which others are answered.
   *
   * @param what in the words by which the page is told how far it is; without them it is not.
   * @throws an AbortError when the answer is not wanted any more.
   */
  readonly inSteps: <Result>(steps: Steps<Result>, what?: string) => Promise<Result>;
}

export const askedBy = (isWanted: () => boolean, onProgress: (progress: Progress) => void): Asked => ({
  async inSteps(steps, what) {
    for (;;) {
      if (!isWanted()) throw new DOMException('Cancelled.', 'AbortError');
      const step = steps.next();
      if (step.done) return step.value;
      if (what !== undefined) onProgress({ what, share: step.value });
      await nextTask();
    }
  },
});
