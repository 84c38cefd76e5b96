import type { KeptContent } from '../session/keptParts.ts';
import { buffersIn } from './copies.ts';
import type { FoundSession } from './foundSession.ts';
import type { CarriedIn, FromWorker, ToWorker } from './protocol.ts';
import { startWorker } from './workers.ts';
import { texts } from '../texts/texts.ts';

const say = texts.work;

/** What was given is not what it must be: the worker has done its work. */
export class Refused extends Error {}

/**
 * What of ours a file carries, found out in a worker of its own that ends with the answer.
 *
 * @throws an AbortError when cancelled; Refused with the reason when it is ours and cannot be read.
 */
export const carriedAside = (file: Blob, signal: AbortSignal): Promise<CarriedIn> =>
  aside({ type: 'unpack', file }, signal, (answer) => (answer.type === 'unpacked' ? answer.carried : undefined));

/**
 * A session that the browser has kept, understood in the same way. What it was kept as is transferred.
 *
 * @throws Refused with the reason where it cannot be.
 */
export const keptAside = (kept: KeptContent, signal: AbortSignal): Promise<FoundSession> =>
  aside({ type: 'unpackKept', kept }, signal, (answer) =>
    answer.type === 'unpacked' && answer.carried.kind === 'session' ? answer.carried.session : undefined,
  );

/** The same as a file. */
export const packedAside = (kept: KeptContent, signal: AbortSignal): Promise<Blob> =>
  aside({ type: 'pack', kept }, signal, (answer) => (answer.type === 'packed' ? answer.file : undefined));

async function aside<Answer>(
  wish: ToWorker,
  signal: AbortSignal,
  answerIn: (message: FromWorker) => Answer | undefined,
): Promise<Answer> {
  const worker = await startWorker('pipeline', signal);
  return new Promise<Answer>((resolve, reject) => {
    const broke = ({ message }: Partial<ErrorEvent>) => reject(new Error(message || say.stopped));
    worker.addEventListener('error', broke);
    worker.addEventListener('messageerror', broke);
    signal.addEventListener('abort', () => reject(new DOMException('Cancelled.', 'AbortError')));
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      const answer = answerIn(data);
      if (answer !== undefined) resolve(answer);
      else if (data.type === 'failed') reject(new Refused(data.message));
    });
    worker.postMessage(wish, 'kept' in wish ? keptBuffers(wish.kept) : []);
  }).finally(() => worker.terminate());
}

/** Of which several parts may lie in one. */
const keptBuffers = ({ parts, corpus }: KeptContent): Transferable[] => [
  ...new Set([corpus.buffer as ArrayBuffer, ...buffersIn(parts)]),
];
