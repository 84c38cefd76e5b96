import type { Browser, Page } from 'playwright';
import type { Milliseconds } from '../../src/model/units.ts';

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds of the thread's own time: what other programs do meanwhile does not count. */
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

/** What one task of the main thread may take, so that the page never seems to hang. */
export const mostOfOneTask: Milliseconds = 50;

/** A task that every recording holds, or it has lost those of the page: now and then one does, on a busy machine. */
const marker: Milliseconds = 12;
const mostRecordings = 3;

/**
 * The longest task of the page's main thread while something happens, in milliseconds of its own time. What happens
 * must bear to happen again: a recording that has lost the page's tasks says nothing.
 */
export async function longestTask(
  browser: Browser,
  page: Page,
  happening: () => Promise<unknown>,
): Promise<Milliseconds> {
  for (let recording = 0; recording < mostRecordings; recording++) {
    const longest = await longestRecorded(browser, page, async () => {
      await happening();
      await keepBusy(page, marker);
    });
    if (longest > marker / 2) return longest;
  }
  throw new Error(`None of ${mostRecordings} recordings holds the tasks of the page.`);
}

/** One task of so long on the page's main thread. */
export const keepBusy = (page: Page, time: Milliseconds): Promise<void> =>
  page.evaluate((long) => {
    const until = performance.now() + long;
    while (performance.now() < until);
  }, time);

async function longestRecorded(browser: Browser, page: Page, happening: () => Promise<unknown>): Promise<Milliseconds> {
  await browser.startTracing(page, { categories: ['toplevel', '__metadata'] });
  let recording: Buffer;
  try {
    await happening();
  } finally {
    recording = await browser.stopTracing();
  }
  const { traceEvents } = JSON.parse(recording.toString()) as { traceEvents: TraceEvent[] };
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const mains = traceEvents.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain');
  const threads = new Set(mains.map(threadOf));
  const tasks = traceEvents.filter((event) => event.name.endsWith('RunTask') && threads.has(threadOf(event)));
  if (tasks.length === 0) throw new Error('The recording holds no task of the main thread.');
  return tasks.reduce((longest, { tdur = 0 }) => Math.max(longest, tdur / 1000), 0);
}
