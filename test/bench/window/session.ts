import { chromium, type Browser, type CDPSession, type Page } from 'playwright';
import type { Milliseconds } from '../../../src/model/units.ts';
import { browserOptions } from '../../chromium.ts';
import type { Bench } from '../window.page.ts';
import { cpuTimeOf, residentBytesOf } from './processes.ts';
import { median } from './statistics.ts';

export interface Memory {
  /** Objects and buffers of the page's script. */
  readonly script: number;
  /** All that the page's process holds; undefined where the system does not tell. */
  readonly process: number | undefined;
}

interface Timed<T> {
  readonly value: T;
  /** Time at work, whatever else the machine was doing. */
  readonly cpu: Milliseconds;
}

type Result<Name extends keyof Bench> = Awaited<ReturnType<Bench[Name]>>;

/** A fresh browser with the benchmark's page in it, and clocks on both. */
export class Session {
  private readonly browser: Browser;
  private readonly page: Page;
  private readonly devtools: CDPSession;
  private readonly processes: CDPSession;
  /** What it costs to ask the page for nothing. */
  private idle: Milliseconds = 0;

  private constructor(browser: Browser, page: Page, devtools: CDPSession, processes: CDPSession) {
    this.browser = browser;
    this.page = page;
    this.devtools = devtools;
    this.processes = processes;
  }

  static async open(url: string): Promise<Session> {
    const browser = await chromium.launch(browserOptions());
    // With less motion the map's camera cuts, so that no flight falls into what is measured.
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
    const page = await context.newPage();
    page.setDefaultTimeout(600_000);
    const devtools = await context.newCDPSession(page);
    await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.goto(url);
    await page.waitForFunction(() => 'bench' in globalThis);
    return new Session(browser, page, devtools, await browser.newBrowserCDPSession());
  }

  async call<Name extends keyof Bench>(name: Name, ...args: Parameters<Bench[Name]>): Promise<Result<Name>> {
    const asked = { name, args } as { name: string; args: unknown[] };
    const answer = await this.page.evaluate(async ({ name: wanted, args: given }) => {
      const { bench } = globalThis as unknown as { bench: Record<string, (...all: unknown[]) => unknown> };
      return await bench[wanted]!(...given);
    }, asked);
    return answer as Result<Name>;
  }

  /** Time of the page's main thread; what asking costs is taken off. */
  async timed<Name extends keyof Bench>(name: Name, ...args: Parameters<Bench[Name]>): Promise<Timed<Result<Name>>> {
    const before = await this.mainThreadTime();
    const value = await this.call(name, ...args);
    return { value, cpu: Math.max(0, (await this.mainThreadTime()) - before - this.idle) };
  }

  /** Time of the process that stands in for a graphics card; that of the clock on the wall where it is not known. */
  async drawn<Name extends 'frame' | 'tiesFrame' | 'floorFrame'>(
    name: Name,
    ...args: Parameters<Bench[Name]>
  ): Promise<Timed<Milliseconds>> {
    const [card] = await this.idsOf('GPU');
    const before = card === undefined ? undefined : cpuTimeOf(card);
    const value = await this.call(name, ...args);
    const after = card === undefined ? undefined : cpuTimeOf(card);
    return { value, cpu: before === undefined || after === undefined ? value : after - before };
  }

  /** Measures what asking costs. */
  async settle(): Promise<void> {
    this.idle = 0;
    const asks: Milliseconds[] = [];
    for (let time = 0; time < 15; time++) asks.push((await this.timed('nothing')).cpu);
    this.idle = median(asks);
  }

  /** What is held once the rubbish has been collected. */
  async memory(): Promise<Memory> {
    for (let time = 0; time < 2; time++) await this.devtools.send('HeapProfiler.collectGarbage');
    await this.devtools.send('Memory.simulatePressureNotification', { level: 'critical' });
    const { usedSize, backingStorageSize } = await this.devtools.send('Runtime.getHeapUsage');
    // The browser keeps an empty process in reserve, which is the smaller one.
    const sizes = (await this.idsOf('renderer')).map((id) => residentBytesOf(id) ?? 0);
    return { script: usedSize + backingStorageSize, process: Math.max(...sizes) || undefined };
  }

  async close(): Promise<void> {
    await this.browser.close();
  }

  private async mainThreadTime(): Promise<Milliseconds> {
    const { metrics } = await this.devtools.send('Performance.getMetrics');
    return 1000 * metrics.find(({ name }) => name === 'TaskDuration')!.value;
  }

  private async idsOf(kind: string): Promise<number[]> {
    const { processInfo } = await this.processes.send('SystemInfo.getProcessInfo');
    return processInfo.filter(({ type }) => type === kind).map(({ id }) => id);
  }
}
