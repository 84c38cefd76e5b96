import { useEffect, useState } from 'preact/hooks';
import { nextTask } from '../../lib/nextTask.ts';
import type { Steps } from '../../lib/steps.ts';
import type { Milliseconds } from '../../model/units.ts';

/** How long the page may be held up at a time. */
const slice: Milliseconds = 8;

/** Works something out a little at a time, anew whenever one of `of` is another; until then what was there before stays. */
export function useSteps<Result>(steps: () => Steps<Result>, of: readonly unknown[]): Result | undefined {
  const [result, setResult] = useState<Result>();
  useEffect(() => {
    const life = new AbortController();
    void worked(steps(), life.signal).then((found) => found && setResult(found.result));
    return () => life.abort();
  }, of);
  return result;
}

/** Undefined when nobody wants it any more. */
async function worked<Result>(steps: Steps<Result>, signal: AbortSignal): Promise<{ result: Result } | undefined> {
  for (;;) {
    const until = performance.now() + slice;
    while (performance.now() < until) {
      const { done, value } = steps.next();
      if (done) return { result: value };
    }
    await nextTask();
    if (signal.aborted) return undefined;
  }
}
