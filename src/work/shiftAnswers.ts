import { nextTask } from '../lib/nextTask.ts';
import type { Steps } from '../lib/steps.ts';
import { bursts } from '../shift/bursts.ts';
import type { ShiftSource } from '../shift/source.ts';
import type { Questions } from './protocol.ts';

type ShiftQuestion = 'bursts';

type ShiftAnswers = {
  readonly [Name in ShiftQuestion]: (source: ShiftSource, argument: Questions[Name][0]) => Promise<Questions[Name][1]>;
};

/** How things move through time. These take a while, and other questions are answered between their steps. */
export const shiftAnswers: ShiftAnswers = {
  bursts: (source, wish) => inSteps(bursts(source, wish)),
};

async function inSteps<Result>(steps: Steps<Result>): Promise<Result> {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    await nextTask();
  }
}
