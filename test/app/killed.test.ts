import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright';
import { build } from 'vite';
import { beforeAll, expect, inject, test } from 'vitest';
import type { Lying } from '../storage/killed.page.ts';

const address = 'http://localhost:4999/';
const rounds = 20;
const atOnce = 4;

let script = '';
beforeAll(async () => {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      minify: false,
      rolldownOptions: { input: 'test/storage/killed.page.ts', output: { format: 'iife' } },
    },
  });
  const { output } = (Array.isArray(built) ? built[0] : built) as { readonly output: readonly { code?: string }[] };
  script = output[0]!.code!;
});

/** A browser with a profile of its own, on a page that has nothing but the storage. */
async function start(profile: string): Promise<{ readonly context: BrowserContext; readonly page: Page }> {
  const context = await chromium.launchPersistentContext(profile, inject('launchWithoutGl'));
  const page = await context.newPage();
  await page.route(address, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><title>Storage</title><script>${script}</script>`,
    }),
  );
  return { context, page };
}

/** A process and all that it has started, as the system lists them. */
function processesOf(profile: string): number[] {
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' }).split('\n');
  const all = lines.flatMap((line) => {
    const [, pid, parent, args] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
    return args === undefined ? [] : [{ pid: Number(pid), parent: Number(parent), args }];
  });
  const found = new Set(all.filter(({ args }) => args.includes(profile)).map(({ pid }) => pid));
  // Parents are listed before their children, mostly: until nothing is added.
  for (let before = 0; before < found.size;) {
    before = found.size;
    for (const { pid, parent } of all) if (found.has(parent)) found.add(pid);
  }
  return [...found];
}

function kill(profile: string): void {
  for (const pid of processesOf(profile)) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It went with its parent.
    }
  }
  for (const name of readdirSync(profile)) if (name.startsWith('Singleton')) rmSync(join(profile, name));
}

interface Round {
  /** The revision that was acknowledged last. */
  readonly last: number;
  readonly lying: readonly Lying[];
}

async function round(wait: number): Promise<Round> {
  const profile = mkdtempSync(join(tmpdir(), 'coterie-killed-'));
  let last = 0;
  const saver = await start(profile);
  await saver.page.exposeFunction('acknowledged', (revision: number) => void (last = revision));
  await saver.page.goto(address);
  void saver.page.evaluate(() => saveOnAndOn()).catch(() => undefined);
  await new Promise((resolve) => setTimeout(resolve, wait));
  const closed = new Promise((resolve) => saver.context.on('close', resolve));
  kill(profile);
  await closed;
  const reader = await start(profile);
  await reader.page.goto(address);
  const lying = await reader.page.evaluate(() => whatLies());
  await reader.context.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  return { last, lying };
}

test.skipIf(process.platform === 'win32')(
  'a browser that is killed while it saves, at any moment, has kept the last acknowledged session, or the whole of the next',
  { timeout: 240_000 },
  async () => {
    // From before the first save is through to many saves later.
    const waits = Array.from({ length: rounds }, (_, at) => 20 + at * 25 + Math.random() * 25);
    const found: Round[] = [];
    const next = async (): Promise<void> => {
      const wait = waits.pop();
      if (wait === undefined) return;
      found.push(await round(wait));
      return next();
    };
    await Promise.all(Array.from({ length: atOnce }, next));
    expect(found).toHaveLength(rounds);
    for (const { last, lying } of found) {
      const kept = lying.map(({ revision, fault }) => fault ?? revision);
      const allowed = [[last], [last + 1], ...(last === 0 ? [[]] : [])];
      expect(allowed).toContainEqual(kept);
    }
    // Without any save there would be nothing to be torn.
    expect(Math.max(...found.map(({ last }) => last))).toBeGreaterThan(3);
  },
);
