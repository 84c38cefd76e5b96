import type { Arranged } from '../arrange/arrange.ts';
import type { Firmness } from '../model/firmness.ts';
import type { Totals } from '../model/columns.ts';
import type { NodeIndex } from '../model/units.ts';
import type { ArrangeRequest, FirmnessRequest, FromArranger, HoldRequest, ToArranger } from './arrangeProtocol.ts';
import type { Progress } from './protocol.ts';
import { startWorker } from './workers.ts';
import { texts } from '../texts/texts.ts';

const say = texts.work;

/** What comes of an arranger's work as it goes on. */
export interface Listener {
  /** `share` of the way; 1 while nodes are only moved about. */
  readonly onPositions: (positions: Float32Array, share: number) => void;
  /** All has come to rest, for now. */
  readonly onSettled: (positions: Float32Array) => void;
  readonly onFailed: (reason: Error) => void;
}

const deaf: Listener = { onPositions: () => undefined, onSettled: () => undefined, onFailed: () => undefined };

/** A worker that arranges one network and then moves its nodes about. Stopping it ends the worker, at once. */
export class Arranger {
  private readonly worker: Worker;
  private listener = deaf;
  /** What came before anybody listened. */
  private readonly waiting: FromArranger[] = [];

  private constructor(worker: Worker) {
    this.worker = worker;
    const died = ({ message }: Partial<ErrorEvent>) =>
      this.receive({ type: 'failed', message: message || say.arrangerStopped });
    worker.addEventListener('message', ({ data }: MessageEvent<FromArranger>) => this.receive(data));
    worker.addEventListener('error', died);
    worker.addEventListener('messageerror', died);
  }

  /**
   * Resolves with the first useful picture; the rest goes to whoever listens. The totals are transferred.
   *
   * @throws an AbortError when stopped by the signal before; an Error when the worker breaks.
   */
  static arrange(
    request: ArrangeRequest,
    onProgress: (progress: Progress) => void,
    signal: AbortSignal,
  ): Promise<{ readonly arranger: Arranger; readonly first: Arranged }> {
    const message: ToArranger = { type: 'arrange', request };
    return answered(message, totalsBuffers(request), onProgress, signal, (from, worker) =>
      from.type === 'first' ? { arranger: new Arranger(worker), first: from.arrangement } : undefined,
    );
  }

  /** An arranger of nodes that stand somewhere already. The totals are transferred. */
  static async hold(request: HoldRequest): Promise<Arranger> {
    const worker = await startWorker('arrange');
    worker.postMessage({ type: 'hold', request } satisfies ToArranger, totalsBuffers(request));
    return new Arranger(worker);
  }

  /** One listener at a time; it gets what came before, too. */
  listen(listener: Listener): void {
    this.listener = listener;
    for (const message of this.waiting.splice(0)) this.receive(message);
  }

  relax(isOn: boolean): void {
    this.post({ type: 'relax', isOn });
  }

  /** Puts a node somewhere and holds it there; the others follow. */
  pin(node: NodeIndex, x: number, y: number): void {
    this.post({ type: 'pin', node, x, y });
  }

  unpin(node: NodeIndex): void {
    this.post({ type: 'unpin', node });
  }

  stop(): void {
    this.listener = { ...deaf };
    this.worker.terminate();
  }

  private post(message: ToArranger): void {
    this.worker.postMessage(message);
  }

  private receive(message: FromArranger): void {
    if (this.listener === deaf) {
      this.waiting.push(message);
      return;
    }
    if (message.type === 'positions') this.listener.onPositions(message.positions, message.share);
    else if (message.type === 'settled') this.listener.onSettled(message.positions);
    else if (message.type === 'failed') this.listener.onFailed(new Error(message.message));
  }
}

const totalsBuffers = ({ totals }: { readonly totals: Totals }): Transferable[] =>
  [totals.tieSource, totals.tieTarget, totals.tieWeights, totals.nodeWeights].map(({ buffer }) => buffer);

/**
 * How firm the communities are, in a worker of its own that ends with the answer. The totals are transferred.
 *
 * @throws an AbortError when stopped by the signal; an Error when the worker breaks.
 */
export function firmnessAside(
  request: FirmnessRequest,
  onProgress: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<Firmness> {
  return answered({ type: 'firmness', request }, totalsBuffers(request), onProgress, signal, (from, worker) => {
    if (from.type !== 'firmness') return undefined;
    worker.terminate();
    return from.firmness;
  });
}

/** Starts a worker with a message and waits for what `answerIn` finds in what comes back. */
async function answered<Answer>(
  message: ToArranger,
  transfer: Transferable[],
  onProgress: (progress: Progress) => void,
  signal: AbortSignal,
  answerIn: (from: FromArranger, worker: Worker) => Answer | undefined,
): Promise<Answer> {
  const worker = await startWorker('arrange', signal);
  return new Promise((resolve, reject) => {
    const begun = new AbortController();
    const until = { signal: begun.signal };
    const stop = (reason: Error) => {
      begun.abort();
      worker.terminate();
      reject(reason);
    };
    const broke = (event: Partial<ErrorEvent>) => stop(new Error(event.message || say.arrangerStopped));
    signal.addEventListener('abort', () => stop(new DOMException('Cancelled.', 'AbortError')), until);
    worker.addEventListener('error', broke, until);
    worker.addEventListener('messageerror', broke, until);
    const receive = ({ data }: MessageEvent<FromArranger>) => {
      if (data.type === 'progress') return onProgress(data.progress);
      if (data.type === 'failed') return stop(new Error(data.message));
      const answer = answerIn(data, worker);
      if (answer === undefined) return;
      begun.abort();
      resolve(answer);
    };
    worker.addEventListener('message', receive, until);
    worker.postMessage(message, transfer);
  });
}
