import type { Milliseconds } from '../model/units.ts';
import arrangeUrl from './arrange.worker.ts?worker&url';
import measureUrl from './measure.worker.ts?worker&url';
import pdfUrl from './pdf.worker.ts?worker&url';
import pipelineUrl from './pipeline.worker.ts?worker&url';
import { started } from './started.ts';
import { texts } from '../texts/texts.ts';

const say = texts.work;

const urls = { pipeline: pipelineUrl, arrange: arrangeUrl, measure: measureUrl, pdf: pdfUrl };

/** Trusted Types let exactly these addresses become workers: our own. */
const trusted = globalThis.trustedTypes?.createPolicy('worker', {
  createScriptURL(url: string) {
    if (!Object.values(urls).includes(url)) throw new TypeError(`Not our worker: ${url}`);
    return url;
  },
});

/** A slow line may need its time for the script; what says nothing for so long will not say anything any more. */
const mostWaiting: Milliseconds = 30_000;

/** A part of the page that works in the background did not come to life. Another try may well succeed. */
export class NotStarted extends Error {
  constructor(reason: string) {
    super(say.notStarted(reason));
  }
}

/**
 * A worker that has told that it runs: a script that never arrives makes no sound of its own everywhere. What failed
 * once is tried once more.
 *
 * @throws NotStarted when it fails again; an AbortError when the signal aborts before it runs.
 */
export async function startWorker(name: keyof typeof urls, signal?: AbortSignal): Promise<Worker> {
  try {
    return await runningWorker(name, signal);
  } catch (error) {
    if (!(error instanceof NotStarted)) throw error;
    return runningWorker(name, signal);
  }
}

function runningWorker(name: keyof typeof urls, signal?: AbortSignal): Promise<Worker> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(new DOMException('Cancelled.', 'AbortError'));
    const url = trusted?.createScriptURL(urls[name]) ?? urls[name];
    const worker = new Worker(url as string, { type: 'module', name: `coterie ${name}` });
    const starting = new AbortController();
    const until = { signal: starting.signal };
    const end = () => {
      clearTimeout(deadline);
      starting.abort();
    };
    const giveUp = (reason: Error) => {
      end();
      worker.terminate();
      reject(reason);
    };
    const broke = ({ message }: Partial<ErrorEvent>) => giveUp(new NotStarted(message || say.scriptMissing));
    const deadline = setTimeout(broke, mostWaiting, { message: say.noSign(mostWaiting / 1000) });
    worker.addEventListener('error', broke, until);
    worker.addEventListener('messageerror', broke, until);
    signal?.addEventListener('abort', () => giveUp(new DOMException('Cancelled.', 'AbortError')), until);
    const receive = ({ data }: MessageEvent<unknown>) => {
      if (data !== started) return;
      end();
      resolve(worker);
    };
    worker.addEventListener('message', receive, until);
  });
}
