import { nextTask } from '../lib/nextTask.ts';
import type { Steps } from '../lib/steps.ts';
import { Measuring } from './measuring.ts';
import {
  isLongQuestion,
  measuresIn,
  type FromMeasurer,
  type MeasureProgress,
  type MeasureQuestion,
  type ToMeasurer,
} from './measuringProtocol.ts';
import { started } from './started.ts';

/** The worker's whole life: take one network, then measure its people until it is terminated. */
const host = globalThis as unknown as DedicatedWorkerGlobalScope;
const send = (message: FromMeasurer) => host.postMessage(message);

/** So long is worked at a time, milliseconds; what came meanwhile is looked at in between. */
const stretch = 40;

let measuring: Measuring | undefined;
const wanted = new Set<number>();
/** Long questions are answered one after the other, so that the next finds what the one before has measured. */
let longOnes: Promise<void> = Promise.resolve();

host.addEventListener('message', ({ data }: MessageEvent<ToMeasurer>) => {
  if (data.type === 'begin') measuring = new Measuring(data.needs);
  else if (data.type === 'drop') wanted.delete(data.id);
  else {
    wanted.add(data.id);
    const answer = () => answerTo(data.id, data.question);
    if (isLongQuestion(data.question)) longOnes = longOnes.then(answer);
    else void answer();
  }
});
host.postMessage(started);

async function answerTo(id: number, question: MeasureQuestion): Promise<void> {
  try {
    const steps = measuring!.answer(question);
    let told = -1;
    for (;;) {
      await nextTask();
      if (!wanted.has(id)) return;
      const { done, value } = goOn(steps);
      if (done) {
        send({ type: 'answer', id, answer: value });
        break;
      }
      // No more often than it is seen.
      const hundredths = Math.floor(value * 100);
      if (hundredths > told) send({ type: 'progress', progress: progressOf(question, value) });
      told = hundredths;
    }
  } catch (error) {
    send({ type: 'failed', id, message: error instanceof Error ? error.message : String(error) });
  }
  wanted.delete(id);
}

function goOn<Result>(steps: Steps<Result>): IteratorResult<number, Result> {
  const end = performance.now() + stretch;
  for (;;) {
    const step = steps.next();
    if (step.done || performance.now() >= end) return step;
  }
}

/** Each measure of a question takes as much of the whole. */
function progressOf(question: MeasureQuestion, share: number): MeasureProgress {
  const measures = measuresIn(question);
  const at = Math.min(Math.floor(share * measures.length), measures.length - 1);
  return { measure: measures[at]!, share: share * measures.length - at };
}
