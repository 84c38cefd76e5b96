import { useEffect, useState } from 'preact/hooks';
import { bench } from '../../state/state.ts';
import type { QuestionName, Questions } from '../../work/protocol.ts';
import type { Workbench } from '../../work/workbench.ts';
import { askWhile } from './askWhile.ts';

interface Answered<Value> {
  readonly by: Workbench;
  readonly key: string;
  readonly value: Value;
}

/** Asks the worker whenever the key changes; undefined until the answer to this very question is there. */
export function useAnswer<Name extends QuestionName>(
  name: Name,
  argument: Questions[Name][0],
  key: string,
): Questions[Name][1] | undefined {
  const asked = bench.value;
  const [answered, setAnswered] = useState<Answered<Questions[Name][1]>>();
  useEffect(() => {
    const job = new AbortController();
    const { signal } = job;
    const keep = (value: Questions[Name][1]) => {
      if (asked && !signal.aborted) setAnswered({ by: asked, key, value });
    };
    // A question that fails leaves its place empty: the worker's end is told elsewhere.
    if (asked) askWhile(asked, name, argument, signal).then(keep, () => undefined);
    return () => job.abort();
  }, [asked, name, key]);
  return answered?.by === asked && answered?.key === key ? answered.value : undefined;
}
