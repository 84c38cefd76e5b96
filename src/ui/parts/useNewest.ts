import { useEffect, useMemo, useState } from 'preact/hooks';
import { newestOnly } from '../../lib/newestOnly.ts';
import { announcement, bench } from '../../state/state.ts';
import { texts } from '../../texts/texts.ts';
import type { QuestionName, Questions } from '../../work/protocol.ts';
import { rankOf, ranks } from '../../work/ranks.ts';
import type { Workbench } from '../../work/workbench.ts';

interface Found<Value> {
  readonly asked: Workbench;
  readonly value: Value;
}

interface Wish<Argument> {
  readonly argument: Argument;
  readonly signal: AbortSignal;
}

/**
 * The answer to the newest of questions that may come faster than they are answered, as while the window moves; until
 * it is there, that to the one before. Undefined before the first, and asked nothing where there is no argument. What
 * takes long ends as soon as something else is wanted.
 */
export function useNewest<Name extends QuestionName>(
  name: Name,
  argument: Questions[Name][0] | undefined,
  keys: readonly unknown[],
): Questions[Name][1] | undefined {
  const [found, setFound] = useState<Found<Questions[Name][1]>>();
  const asked = bench.value;
  const ask = useMemo(() => asked && newestOnly(askerOf(asked, name)), [asked, name]);
  const isAsking = argument !== undefined;
  useEffect(() => {
    if (!isAsking) return undefined;
    const job = new AbortController();
    const { signal } = job;
    const keep = (value: Questions[Name][1] | undefined) => {
      if (asked && value !== undefined && !signal.aborted) setFound({ asked, value });
    };
    const tell = (error: unknown) => {
      if (!signal.aborted && asked === bench.peek()) announcement.value = texts.parts.answerFailed(String(error));
    };
    void ask?.({ argument, signal }).then(keep, tell);
    return () => job.abort();
  }, [ask, isAsking, ...keys]);
  return found && found.asked === asked ? found.value : undefined;
}

function askerOf<Name extends QuestionName>(asked: Workbench, name: Name) {
  const isLong = rankOf(name) === ranks.long;
  return ({ argument, signal }: Wish<Questions[Name][0]>): Promise<Questions[Name][1]> =>
    isLong ? asked.askLong(name, argument, () => undefined, signal) : asked.ask(name, argument);
}
