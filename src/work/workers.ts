import arrangeUrl from './arrange.worker.ts?worker&url';
import measureUrl from './measure.worker.ts?worker&url';
import pipelineUrl from './pipeline.worker.ts?worker&url';

const urls = { pipeline: pipelineUrl, arrange: arrangeUrl, measure: measureUrl };

/** Trusted Types let exactly these addresses become workers: our own. */
const trusted = globalThis.trustedTypes?.createPolicy('worker', {
  createScriptURL(url: string) {
    if (!Object.values(urls).includes(url)) throw new TypeError(`Not our worker: ${url}`);
    return url;
  },
});

export function startWorker(name: keyof typeof urls): Worker {
  const url = trusted?.createScriptURL(urls[name]) ?? urls[name];
  return new Worker(url as string, { type: 'module', name: `coterie ${name}` });
}
