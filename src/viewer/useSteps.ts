import { useEffect, useState } from 'preact/hooks';
import { inSteps } from '../lib/inSteps.ts';
import type { Steps } from '../lib/steps.ts';

/** What comes of work in steps, begun anew with each change of what it is of; until then what came of it before. */
export function useSteps<Result>(begin: () => Steps<Result>, of: readonly unknown[]): Result | undefined {
  const [result, setResult] = useState<Result>();
  useEffect(() => {
    const work = begin();
    let isWanted = true;
    void inSteps(work).then((made) => isWanted && setResult(() => made));
    return () => {
      isWanted = false;
      work.return(undefined as Result);
    };
  }, of);
  return result;
}
