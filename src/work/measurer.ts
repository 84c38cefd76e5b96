import {
  buffersOfNeeds,
  isLongQuestion,
  measuresIn,
  type FromMeasurer,
  type MeasureProgress,
  type MeasureQuestion,
  type MeasureQuestionName,
  type MeasureQuestions,
  type MeasuringNeeds,
  type ToMeasurer,
} from './measuringProtocol.ts';
import type { Measure } from '../model/measure.ts';
import { startWorker } from './workers.ts';
import { texts } from '../texts/texts.ts';

const say = texts.work;

interface Pending {
  readonly question: MeasureQuestion;
  readonly resolve: (answer: never) => void;
  readonly reject: (reason: Error) => void;
}

const aborted = (): Error => new DOMException('Cancelled.', 'AbortError');

/** Measures the people of one network in a worker of its own, which starts with the first question. */
export class Measurer {
  /** How far the long question is that is being answered; undefined when there is none. */
  onProgress: (progress: MeasureProgress | undefined) => void = () => undefined;
  private readonly needs: () => Promise<MeasuringNeeds>;
  /** From the first question on; it has a worker once that has started. */
  private life: AbortController | undefined;
  private worker: Worker | undefined;
  private hasBegun = false;
  private readonly pending = new Map<number, Pending>();
  private nextId = 1;

  constructor(needs: () => Promise<MeasuringNeeds>) {
    this.needs = needs;
  }

  /**
   * The signal drops a question that takes long; all others are answered anyway.
   *
   * @throws an AbortError when dropped or cancelled; an Error when the worker breaks.
   */
  ask<Name extends MeasureQuestionName>(
    name: Name,
    argument: MeasureQuestions[Name][0],
    signal?: AbortSignal,
  ): Promise<MeasureQuestions[Name][1]> {
    const question = { name, argument } as MeasureQuestion;
    if (signal?.aborted) return Promise.reject(aborted());
    return new Promise((resolve, reject) => {
      const id = this.nextId++;
      this.pending.set(id, { question, resolve, reject });
      if (isLongQuestion(question)) signal?.addEventListener('abort', () => this.drop(id), { once: true });
      if (!this.life) void this.start();
      else if (this.hasBegun) this.post({ type: 'ask', id, question });
    });
  }

  /** Ends the worker, and all long questions with it; returns what they were about. Others go to a new worker. */
  cancel(): ReadonlySet<Measure> {
    const long = [...this.pending].filter(([, { question }]) => isLongQuestion(question));
    this.end();
    for (const [id, { reject }] of long) {
      this.pending.delete(id);
      reject(aborted());
    }
    if (this.pending.size > 0) void this.start();
    this.onProgress(undefined);
    return new Set(long.flatMap(([, { question }]) => measuresIn(question)));
  }

  /** Ends the worker, and every question with it. */
  stop(): void {
    this.fail(aborted());
  }

  private async start(): Promise<void> {
    const life = new AbortController();
    this.life = life;
    const died = ({ message }: Partial<ErrorEvent>) => {
      if (this.life === life) this.fail(new Error(message || say.measurerStopped));
    };
    try {
      const worker = await startWorker('measure', life.signal);
      this.worker = worker;
      worker.addEventListener('message', ({ data }: MessageEvent<FromMeasurer>) => {
        if (this.life === life) this.receive(data);
      });
      worker.addEventListener('error', died);
      worker.addEventListener('messageerror', died);
      const needs = await this.needs();
      if (this.life !== life) return;
      this.post({ type: 'begin', needs }, buffersOfNeeds(needs));
      this.hasBegun = true;
      for (const [id, { question }] of this.pending) this.post({ type: 'ask', id, question });
    } catch (error) {
      died({ message: error instanceof Error ? error.message : String(error) });
    }
  }

  private post(message: ToMeasurer, transfer: Transferable[] = []): void {
    this.worker?.postMessage(message, transfer);
  }

  private receive(message: FromMeasurer): void {
    if (message.type === 'progress') return this.onProgress(message.progress);
    const waiting = this.pending.get(message.id);
    this.pending.delete(message.id);
    if (message.type === 'answer') waiting?.resolve(message.answer as never);
    else waiting?.reject(new Error(message.message));
    if (waiting) this.tellEnd(waiting);
  }

  private drop(id: number): void {
    const waiting = this.pending.get(id);
    if (!waiting) return;
    this.pending.delete(id);
    if (this.hasBegun) this.post({ type: 'drop', id });
    waiting.reject(aborted());
    this.tellEnd(waiting);
  }

  private tellEnd({ question }: Pending): void {
    if (isLongQuestion(question)) this.onProgress(undefined);
  }

  private fail(reason: Error): void {
    this.end();
    for (const { reject } of this.pending.values()) reject(reason);
    this.pending.clear();
    this.onProgress(undefined);
  }

  private end(): void {
    this.life?.abort();
    this.life = undefined;
    this.worker?.terminate();
    this.worker = undefined;
    this.hasBegun = false;
  }
}
