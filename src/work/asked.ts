import type { Steps } from '../lib/steps.ts';

/** A question while it is answered. */
export interface Asked {
  /**
   * Work in steps, between which others have their turn (`turns.ts`).
   *
   * @param what in the words by which the page is told how far it is; without them it is not.
   * @throws an AbortError when the answer is not wanted any more.
   */
  readonly inSteps: <Result>(steps: Steps<Result>, what?: string) => Promise<Result>;
}
