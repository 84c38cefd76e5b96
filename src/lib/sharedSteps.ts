import type { Steps } from './steps.ts';

/** Work that several may wait for, each of whom takes its steps as if they were its own. */
export type SharedSteps<Result> = () => Steps<Result>;

/**
 * Does work once, whoever asks for it: whoever of those has a turn takes its next step. So it goes on as fast as the most
 * urgent of them, who never waits for one that is less so, and it rests when nobody wants it any more.
 */
export function sharedSteps<Result>(work: Steps<Result>): SharedSteps<Result> {
  let end: (() => Result) | undefined;
  /** Undefined when it has come to its end. */
  const goOn = (): number | undefined => {
    try {
      const { done, value } = work.next();
      if (!done) return value;
      end = () => value;
    } catch (reason) {
      end = () => {
        throw reason;
      };
    }
    return undefined;
  };
  return function* shared() {
    for (;;) {
      if (end) return end();
      const share = goOn();
      if (share !== undefined) yield share;
    }
  };
}
