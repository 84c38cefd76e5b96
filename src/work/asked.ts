import { nextTask } from '../lib/nextTask.ts';
import type { Steps } from '../lib/steps.ts';

/** A question while it is answered. */
export interface Asked {
  /**
   * Long work, between the steps of which others are answered.
   *
   * @throws an AbortError when the answer is not wanted any more.
   */
  readonly inSteps: <Result>(steps: Steps<Result>) => Promise<Result>;
}

export const askedBy = (isWanted: () => boolean, onShare: (share: number) => void): Asked => ({
  async inSteps(steps) {
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
      onShare(step.value);
      await nextTask();
      if (!isWanted()) throw new DOMException('Cancelled.', 'AbortError');
    }
  },
});
