import type { Session } from '../session/session.ts';
import type { CarriedIn, FromWorker, ToWorker } from './protocol.ts';
import { startWorker } from './workers.ts';
import { texts } from '../texts/texts.ts';

const say = texts.work;

/**
 * What of ours a file carries, found out in a worker of its own that ends with the answer.
 *
 * @throws an AbortError when cancelled; an Error with the reason when it is ours and cannot be read.
 */
export const carriedAside = (file: Blob, signal: AbortSignal): Promise<CarriedIn> =>
  aside({ type: 'unpack', file }, signal, (answer) => (answer.type === 'unpacked' ? answer.carried : undefined));

/** A session that is not open as a file, made in a worker of its own. */
export const packedAside = (session: Session, signal: AbortSignal): Promise<Blob> =>
  aside({ type: 'pack', session }, signal, (answer) => (answer.type === 'packed' ? answer.file : undefined));

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
      else if (data.type === 'failed') reject(new Error(data.message));
    });
    worker.postMessage(wish);
  }).finally(() => worker.terminate());
}
