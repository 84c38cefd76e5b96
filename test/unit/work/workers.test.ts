import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { NotStarted, startWorker } from '../../../src/work/workers.ts';
import { started } from '../../../src/work/started.ts';

/** Stands in for the browser's worker. */
class Silent extends EventTarget {
  static readonly all: Silent[] = [];
  isEnded = false;

  constructor() {
    super();
    Silent.all.push(this);
  }

  terminate(): void {
    this.isEnded = true;
  }

  says(data: unknown): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }

  breaks(message = ''): void {
    this.dispatchEvent(Object.assign(new Event('error'), { message }));
  }
}

const nth = (index: number) => vi.waitFor(() => Silent.all[index] ?? expect.unreachable('no such worker'));

beforeEach(() => {
  Silent.all.length = 0;
  vi.stubGlobal('Worker', Silent);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a worker is there once it says that it runs', async () => {
  const starting = startWorker('pipeline');
  let isThere = false;
  void starting.then(() => (isThere = true));
  const worker = await nth(0);
  worker.says({ type: 'something else' });
  await Promise.resolve();
  expect(isThere).toBe(false);
  worker.says(started);
  expect(await starting).toBe(worker);
  expect(worker.isEnded).toBe(false);
});

test('a worker whose script fails is started once more', async () => {
  const starting = startWorker('pipeline');
  (await nth(0)).breaks();
  const second = await nth(1);
  second.says(started);
  expect(await starting).toBe(second);
  expect(Silent.all.map(({ isEnded }) => isEnded)).toEqual([true, false]);
});

test('a worker that fails twice is given up with the reason', async () => {
  const outcome = startWorker('arrange').catch((error: unknown) => error);
  (await nth(0)).breaks();
  (await nth(1)).breaks('out of memory');
  const error = await outcome;
  expect(error).toBeInstanceOf(NotStarted);
  expect(String(error)).toContain('out of memory');
  expect(Silent.all.map(({ isEnded }) => isEnded)).toEqual([true, true]);
});

test('silence is a failure too, after half a minute each time', async () => {
  vi.useFakeTimers();
  const outcome = startWorker('measure').catch((error: unknown) => error);
  await vi.advanceTimersByTimeAsync(29_999);
  expect(Silent.all).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(30_001);
  expect(await outcome).toBeInstanceOf(NotStarted);
  expect(Silent.all.map(({ isEnded }) => isEnded)).toEqual([true, true]);
});

test('cancelling ends what has not started, and starts nothing more', async () => {
  const job = new AbortController();
  const outcome = startWorker('pipeline', job.signal).catch((error: unknown) => error);
  await nth(0);
  job.abort();
  expect(await outcome).toMatchObject({ name: 'AbortError' });
  expect(await startWorker('pipeline', job.signal).catch((error: unknown) => error)).toMatchObject({
    name: 'AbortError',
  });
  expect(Silent.all.map(({ isEnded }) => isEnded)).toEqual([true]);
});
