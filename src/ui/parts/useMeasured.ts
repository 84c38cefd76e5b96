import { useEffect, useMemo, useState } from 'preact/hooks';
import { isAbort } from '../../lib/isAbort.ts';
import { newestOnly } from '../../lib/newestOnly.ts';
import { announcement, bench } from '../../state/state.ts';
import type { TimeWindow } from '../../model/window.ts';
import { texts } from '../../texts/texts.ts';
import type { Measurer } from '../../work/measurer.ts';
import type { MeasureQuestionName, MeasureQuestions } from '../../work/measuringProtocol.ts';

interface Found<Value> {
  readonly asked: Measurer;
  readonly key: string;
  readonly value: Value;
}

/** An answer of the worker that measures. */
export interface Answered<Value> {
  /** Until the answer is there, that to the question before; undefined before the first. */
  readonly value: Value | undefined;
  /** It is an answer to this very question. */
  readonly isCurrent: boolean;
}

/**
 * Asks the worker that measures whenever the key changes; nothing where there is no argument. Newest wins: of quick
 * questions the next is asked when the one before is answered, long ones are dropped for it.
 */
export function useMeasured<Name extends MeasureQuestionName>(
  name: Name,
  argument: MeasureQuestions[Name][0] | undefined,
  key: string,
): Answered<MeasureQuestions[Name][1]> {
  const asked = bench.value?.measurer;
  const [found, setFound] = useState<Found<MeasureQuestions[Name][1]>>();
  const ask = useMemo(() => asked && askerOf(asked, name), [asked, name]);
  const isAsking = argument !== undefined;
  useEffect(() => {
    if (!ask || !asked || argument === undefined) return undefined;
    const job = new AbortController();
    const keep = (value: MeasureQuestions[Name][1] | undefined) => {
      if (value !== undefined && !job.signal.aborted) setFound({ asked, key, value });
    };
    const tell = (error: unknown) => {
      if (job.signal.aborted || isAbort(error)) return;
      announcement.value = texts.parts.awaited.failed(String(error));
    };
    void ask({ argument, signal: job.signal }).then(keep, tell);
    return () => job.abort();
  }, [ask, isAsking, key]);
  const isHere = found !== undefined && found.asked === asked;
  return { value: isHere ? found.value : undefined, isCurrent: isHere && found.key === key };
}

/** Undefined: all time. */
export const windowKey = (window: TimeWindow | undefined): string =>
  window ? `${window.from} ${window.to} ${window.undated}` : 'all';

interface Wish<Argument> {
  readonly argument: Argument;
  readonly signal: AbortSignal;
}

const askerOf = <Name extends MeasureQuestionName>(measurer: Measurer, name: Name) =>
  newestOnly(({ argument, signal }: Wish<MeasureQuestions[Name][0]>) => measurer.ask(name, argument, signal));
