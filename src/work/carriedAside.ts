import type { CarriedIn, FromWorker, ToWorker } from './protocol.ts';
import { startWorker } from './workers.ts';

/**
 * What of ours a file carries, found out in a worker of its own that ends with the answer.
 *
 * @throws an AbortError when cancelled; an Error with the reason when it is ours and cannot be read.
 */
export async function carriedAside(file: Blob, signal: AbortSignal): Promise<CarriedIn> {
  const worker = await startWorker('pipeline', signal);
  return new Promise<CarriedIn>((resolve, reject) => {
    const broke = ({ message }: Partial<ErrorEvent>) => reject(new Error(message || 'The background worker stopped.'));
    worker.addEventListener('error', broke);
    worker.addEventListener('messageerror', broke);
    signal.addEventListener('abort', () => reject(new DOMException('Cancelled.', 'AbortError')));
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      if (data.type === 'unpacked') resolve(data.carried);
      else if (data.type === 'failed') reject(new Error(data.message));
    });
    worker.postMessage({ type: 'unpack', file } satisfies ToWorker);
  }).finally(() => worker.terminate());
}
