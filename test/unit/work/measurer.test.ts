import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Columns, DatedLists } from '../../../src/model/columns.ts';
import type { Measure } from '../../../src/model/measure.ts';
import { noPaperFacts } from '../../../src/network/paperFacts.ts';
import { Measurer } from '../../../src/work/measurer.ts';
import type { FromMeasurer, MeasuringNeeds, ToMeasurer } from '../../../src/work/measuringProtocol.ts';
import { started } from '../../../src/work/started.ts';

/** Stands in for the worker: what it was told, and a way to answer. */
class Told extends EventTarget {
  static readonly all: Told[] = [];
  readonly messages: ToMeasurer[] = [];
  isEnded = false;

  constructor() {
    super();
    Told.all.push(this);
    queueMicrotask(() => this.dispatchEvent(new MessageEvent('message', { data: started })));
  }

  postMessage(message: ToMeasurer): void {
    this.messages.push(message);
  }

  terminate(): void {
    this.isEnded = true;
  }

  say(message: FromMeasurer): void {
    this.dispatchEvent(new MessageEvent('message', { data: message }));
  }

  /** Ids of the questions about a measure that it was asked. */
  asked(measure: Measure): number[] {
    return this.messages.flatMap((message) =>
      message.type === 'ask' && message.question.name === 'measures' && message.question.argument.measure === measure
        ? [message.id]
        : [],
    );
  }
}

const columns = { tiePapers: {} as DatedLists, nodePapers: {} as DatedLists } as Columns;
const needs = vi.fn<() => Promise<MeasuringNeeds>>();
const values = { values: new Float64Array(), quantiles: new Float64Array() };
const abort = expect.objectContaining({ name: 'AbortError' });

beforeEach(() => {
  Told.all.length = 0;
  vi.stubGlobal('Worker', Told);
  needs.mockReset().mockImplementation(() => Promise.resolve({ columns, facts: noPaperFacts(0) }));
});
afterEach(() => vi.unstubAllGlobals());

/** A question is on its way, with what comes of it. */
function asking(measurer: Measurer, measure: Measure, signal?: AbortSignal) {
  const outcome = measurer.ask('measures', { measure, window: undefined }, signal).catch((error: unknown) => error);
  return { outcome };
}

const begun = (worker: Told | undefined) => vi.waitFor(() => expect(worker?.messages[0]?.type).toBe('begin'));

it('starts its worker with the first question, and gives it what it needs once', async () => {
  const measurer = new Measurer(needs);
  expect(Told.all).toHaveLength(0);
  const first = asking(measurer, 'degree');
  const second = asking(measurer, 'core');
  await begun(Told.all[0]);
  const [worker] = Told.all;
  expect(worker!.messages.map(({ type }) => type)).toEqual(['begin', 'ask', 'ask']);
  worker!.say({ type: 'answer', id: worker!.asked('core')[0]!, answer: values });
  worker!.say({ type: 'failed', id: worker!.asked('degree')[0]!, message: 'No such node.' });
  expect(await second.outcome).toBe(values);
  expect(await first.outcome).toEqual(new Error('No such node.'));
  void asking(measurer, 'strength');
  expect(worker!.asked('strength')).toHaveLength(1);
  expect([Told.all.length, needs.mock.calls.length]).toEqual([1, 1]);
});

it('tells how far a long question is, until it is answered', async () => {
  const measurer = new Measurer(needs);
  const told = vi.spyOn(measurer, 'onProgress');
  const { outcome } = asking(measurer, 'betweenness');
  await begun(Told.all[0]);
  const [worker] = Told.all;
  worker!.say({ type: 'progress', progress: { measure: 'betweenness', share: 0.4 } });
  expect(told).toHaveBeenLastCalledWith({ measure: 'betweenness', share: 0.4 });
  worker!.say({ type: 'answer', id: worker!.asked('betweenness')[0]!, answer: values });
  expect(await outcome).toBe(values);
  expect(told).toHaveBeenLastCalledWith(undefined);
});

it('drops a long question by its signal, and answers a short one all the same', async () => {
  const measurer = new Measurer(needs);
  const job = new AbortController();
  const long = asking(measurer, 'closeness', job.signal);
  const short = asking(measurer, 'degree', job.signal);
  await begun(Told.all[0]);
  const [worker] = Told.all;
  job.abort();
  expect(await long.outcome).toEqual(abort);
  expect(worker!.messages.at(-1)).toEqual({ type: 'drop', id: worker!.asked('closeness')[0] });
  worker!.say({ type: 'answer', id: worker!.asked('degree')[0]!, answer: values });
  expect(await short.outcome).toBe(values);
  expect(worker!.isEnded).toBe(false);
});

it('ends the worker when it is cancelled, and puts what is short to a new one', async () => {
  const measurer = new Measurer(needs);
  const long = asking(measurer, 'betweenness');
  const short = asking(measurer, 'degree');
  await begun(Told.all[0]);
  expect([...measurer.cancel()]).toEqual(['betweenness']);
  expect(await long.outcome).toEqual(abort);
  await begun(Told.all[1]);
  const [ended, fresh] = Told.all;
  expect(ended!.isEnded).toBe(true);
  expect([fresh!.asked('betweenness'), fresh!.asked('degree')]).toEqual([[], ended!.asked('degree')]);
  // What the old one still had to say is about nothing any more.
  ended!.say({ type: 'failed', id: ended!.asked('degree')[0]!, message: 'Too late.' });
  fresh!.say({ type: 'answer', id: fresh!.asked('degree')[0]!, answer: values });
  expect(await short.outcome).toBe(values);
  void asking(measurer, 'betweenness');
  expect(fresh!.asked('betweenness')).toHaveLength(1);
});

it('fails what was asked when the worker breaks or what it needs does not come, and starts anew', async () => {
  const measurer = new Measurer(needs);
  const { outcome } = asking(measurer, 'degree');
  await begun(Told.all[0]);
  Told.all[0]!.dispatchEvent(new Event('error'));
  expect(await outcome).toEqual(new Error('The worker that measures stopped.'));
  needs.mockRejectedValueOnce(new Error('The papers are gone.'));
  expect(await asking(measurer, 'degree').outcome).toEqual(new Error('The papers are gone.'));
  expect(Told.all.map(({ isEnded }) => isEnded)).toEqual([true, true]);
  const third = asking(measurer, 'degree');
  await begun(Told.all[2]);
  measurer.stop();
  expect(await third.outcome).toEqual(abort);
});
