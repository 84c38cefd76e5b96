import { nextTask } from './nextTask.ts';
import type { Steps } from './steps.ts';

/** All steps one after the other, with whatever else there is to do between them. */
export async function inSteps<Result>(
  steps: Steps<Result>,
  onProgress: (share: number) => void = () => {},
): Promise<Result> {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    onProgress(value);
    await nextTask();
  }
}
