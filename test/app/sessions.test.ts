import type { Browser, BrowserContext, CDPSession, Page } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { seededRandom } from '../../src/lib/random.ts';
import { rowsIn } from './keptRows.ts';
import {
  choose,
  chooseInMenu,
  countsInWindow,
  countsOpen,
  dialog,
  launchBrowser,
  patience,
  settled,
  typeWindow,
} from './page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const csv = (title: string) =>
  `Title,Authors,Year\n${title} one,"Ana Diaz; Bo Chen",2001\n${title} two,"Bo Chen; Ana Diaz; Cy Moe",2003\n${title} three,"Cy Moe; Di Ek",2006\n`;
const counts = { papers: 3, authors: 4, ties: 4 };

async function newContext(): Promise<BrowserContext> {
  const context = await browser.newContext({ reducedMotion: 'reduce', deviceScaleFactor: 0.5 });
  await context.addInitScript(() => localStorage.setItem('coterie.tour', 'seen'));
  return context;
}

/** With the example in it. */
async function newPage(context: BrowserContext, fragment = ''): Promise<Page> {
  const page = await emptyPage(context, fragment);
  await expect.poll(() => countsOpen(page), patience).toBeDefined();
  return page;
}

async function emptyPage(context: BrowserContext, fragment = ''): Promise<Page> {
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  await page.goto(`${inject('url')}${fragment}`);
  return page;
}

/** Without waiting for the example, whose place the file takes. */
async function newPageOfOwn(context: BrowserContext): Promise<Page> {
  const page = await emptyPage(context);
  await openOwn(page);
  return page;
}

async function openOwn(page: Page, title = 'few'): Promise<void> {
  await choose(page, [{ name: `${title}.csv`, text: csv(title) }]);
  await page.locator('.corpus-title', { hasText: `${title}.csv` }).waitFor();
  await settled(page);
}

const revisions = async (page: Page) => (await rowsIn(page)).map(({ revision }) => revision);
const names = async (page: Page) => (await rowsIn(page)).map(({ name }) => String(name)).toSorted();
const saved = (page: Page, revision: number) => expect.poll(() => revisions(page), patience).toContain(revision);
const offer = (page: Page) => page.getByRole('complementary', { name: 'Go on where you were' });
const told = (page: Page, words: RegExp) =>
  page.locator('.note, .kept-trouble').filter({ hasText: words }).first().waitFor();
const change = (page: Page) => typeWindow(page, '2003', '2003');

async function openList(page: Page): Promise<void> {
  await chooseInMenu(page, /^Sessions in this browser/);
  await dialog(page).getByRole('list', { name: 'Sessions' }).waitFor();
}

const devtools = (page: Page): Promise<CDPSession> => page.context().newCDPSession(page);

test('what was open is offered when the page is opened again, and is there as it was', async () => {
  const context = await newContext();
  const page = await newPage(context);
  expect(await offer(page).count()).toBe(0);
  await openOwn(page);
  await saved(page, 1);
  await change(page);
  await saved(page, 2);
  await page.close();
  const later = await newPage(context);
  await offer(later).getByText('Go on with ‘few.csv’').waitFor();
  await offer(later).getByRole('button', { name: 'Go on' }).click();
  await expect.poll(() => countsOpen(later), patience).toEqual(counts);
  await expect.poll(() => later.url()).toContain('from=2003');
  expect(await offer(later).count()).toBe(0);
  // Looking at it again is no change, and a change goes where it was.
  await typeWindow(later, '2001', '2003');
  await saved(later, 3);
  expect(await names(later)).toEqual(['few.csv']);
  await context.close();
});

/** Runs in a page before the app: its workers are not asked for keys before the page is told to. */
function holdKeysBack(): void {
  let held: (() => void)[] | undefined = [];
  const askForKeys = () => {
    for (const ask of held ?? []) ask();
    held = undefined;
  };
  Object.assign(globalThis, { askForKeys });
  globalThis.Worker = class extends Worker {
    override postMessage(message: { readonly name?: string }, transfer?: Transferable[] | StructuredSerializeOptions) {
      const ask = () => super.postMessage(message, transfer as Transferable[]);
      if (message.name === 'keysAmong' && held) held.push(ask);
      else ask();
    }
  };
}

test('what is changed as soon as a session is there is kept in it, while some of it is still being asked for', async () => {
  const context = await newContext();
  const page = await newPageOfOwn(context);
  await saved(page, 1);
  await page.close();
  await context.addInitScript(holdKeysBack);
  const later = await newPage(context);
  await offer(later).getByRole('button', { name: 'Go on' }).click();
  await expect.poll(() => countsOpen(later), patience).toEqual(counts);
  await change(later);
  await later.evaluate(() => (globalThis as unknown as { readonly askForKeys: () => void }).askForKeys());
  await saved(later, 2);
  expect(await names(later)).toEqual(['few.csv']);
  await context.close();
});

test('nothing is kept of the example, as part of another page, or where that is not wished; nor offered there', async () => {
  const context = await newContext();
  const page = await newPage(context);
  await chooseInMenu(page, /^Sessions in this browser/);
  await dialog(page).getByText('Nothing is kept yet').waitFor();
  await dialog(page).getByRole('checkbox', { name: 'Keep what I open in this browser' }).uncheck();
  await page.keyboard.press('Escape');
  await openOwn(page);
  await page.getByRole('button', { name: 'Not kept in this browser' }).waitFor();
  await page.waitForTimeout(2000);
  expect(await rowsIn(page)).toEqual([]);
  await page.getByRole('button', { name: 'Not kept in this browser' }).click();
  await dialog(page).getByRole('checkbox', { name: 'Keep what I open in this browser' }).check();
  await saved(page, 1);
  await page.close();
  const embedded = await context.newPage();
  await embedded.goto(`${inject('url')}?embed`);
  await expect.poll(() => countsInWindow(embedded), patience).toBeDefined();
  expect(await offer(embedded).count()).toBe(0);
  const particular = await newPage(context, '#papers=example-planted');
  expect(await offer(particular).count()).toBe(0);
  await context.close();
});

test('two tabs do not write over each other: the second keeps a session of its own, and is told', async () => {
  const context = await newContext();
  const first = await newPageOfOwn(context);
  await saved(first, 1);
  const second = await newPage(context);
  expect(await offer(second).count()).toBe(0);
  await openList(second);
  await dialog(second).getByText('open in another tab').waitFor();
  await dialog(second).getByRole('button', { name: 'Open few.csv' }).click();
  await told(second, /is open in another tab/);
  await expect.poll(() => countsOpen(second), patience).toEqual(counts);
  await change(second);
  await expect.poll(() => names(second), patience).toEqual(['few.csv', 'few.csv (from another tab)']);
  await change(first);
  await saved(first, 2);
  expect(await names(first)).toEqual(['few.csv', 'few.csv (from another tab)']);
  await context.close();
});

test('what is wiped from outside is noticed at the next change, told, and kept anew', async () => {
  const context = await newContext();
  const page = await newPageOfOwn(context);
  await saved(page, 1);
  const cdp = await devtools(page);
  await cdp.send('Storage.clearDataForOrigin', { origin: new URL(inject('url')).origin, storageTypes: 'indexeddb' });
  expect(await rowsIn(page)).toEqual([]);
  await cdp.send('Storage.clearDataForOrigin', { origin: new URL(inject('url')).origin, storageTypes: 'indexeddb' });
  await change(page);
  await told(page, /was deleted from outside\. What is open is kept anew/);
  expect((await rowsIn(page, 'papers')).length).toBe(1);
  await context.close();
});

test('over quota it says so and what to do, what was saved last is still there, and room is used when there is some', async () => {
  const context = await newContext();
  const page = await newPage(context);
  const [origin, cdp] = [new URL(inject('url')).origin, await devtools(page)];
  await cdp.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 40_000 });
  await openOwn(page);
  await saved(page, 1);
  // Letters of chance cannot be packed: more than there is room for.
  const random = seededRandom(1);
  const word = () => Array.from({ length: 400 }, () => Math.floor(random() * 36).toString(36)).join('');
  const rows = Array.from({ length: 300 }, (_, at) => `${word()},Ana Diaz; Bo Chen,${1990 + (at % 30)}`);
  await choose(page, [{ name: 'many.csv', text: `Title,Authors,Year\n${rows.join('\n')}\n` }]);
  await told(
    page,
    /no room left in this browser .*Delete sessions that you do not need, or save what is open to a file/,
  );
  expect(await names(page)).toEqual(['few.csv']);
  await cdp.send('Storage.overrideQuotaForOrigin', { origin });
  await typeWindow(page, '2001', '2003');
  await told(page, /is kept again/);
  await expect.poll(() => names(page), patience).toEqual(['few.csv', 'many.csv']);
  await context.close();
});

test('storage of a newer version is neither read nor changed, and that is said', async () => {
  const context = await newContext();
  const page = await newPageOfOwn(context);
  await saved(page, 1);
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('coterie', 99);
        opening.addEventListener('success', () => {
          opening.result.close();
          resolve();
        });
      }),
  );
  await change(page);
  await told(page, /newer version of Coterie in this browser\. Nothing of them was touched/);
  await page.close();
  const later = await newPage(context);
  expect(await offer(later).count()).toBe(0);
  expect(await revisions(later)).toEqual([1]);
  await context.close();
});

test('where another tab holds the storage back it says so, and keeps all when that is gone', async () => {
  const context = await newContext();
  const holder = await context.newPage();
  await holder.goto(inject('url'));
  // A deletion that waits for a page that does not let go: whoever opens now waits behind both.
  await holder.evaluate(
    () =>
      new Promise<void>((resolve) => {
        indexedDB.deleteDatabase('coterie').addEventListener('success', () => {
          indexedDB.open('coterie', 1).addEventListener('success', ({ target }) => {
            // Held for good: what nobody refers to would be closed.
            Object.assign(globalThis, { held: (target as IDBOpenDBRequest).result });
            indexedDB.deleteDatabase('coterie').addEventListener('blocked', () => resolve());
          });
        });
      }),
  );
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  await page.clock.install();
  await page.goto(inject('url'));
  await openOwn(page);
  await told(page, /Another tab of Coterie holds the storage/);
  await holder.close();
  // It is tried again after a while.
  await page.clock.fastForward(15_000);
  await saved(page, 1);
  await context.close();
});

test('a damaged session is set aside with the reason, can be taken away and deleted, and the others are as they were', async () => {
  const context = await newContext();
  const page = await newPage(context);
  await openOwn(page, 'one');
  await expect.poll(() => names(page), patience).toEqual(['one.csv']);
  await openOwn(page, 'two');
  await expect.poll(() => names(page), patience).toEqual(['one.csv', 'two.csv']);
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('coterie');
        opening.addEventListener('success', () => {
          const store = opening.result.transaction('states', 'readwrite').objectStore('states');
          const asked = store.getAll();
          asked.addEventListener('success', () => {
            for (const row of asked.result as { state: string }[]) {
              if (row.state.includes('"title":"one.csv"')) store.put({ ...row, state: '{"format":' });
            }
            store.transaction.addEventListener('complete', () => {
              opening.result.close();
              resolve();
            });
          });
        });
      }),
  );
  await openList(page);
  await dialog(page).getByRole('button', { name: 'Open one.csv' }).click();
  await told(page, /settings/);
  expect(await page.locator('.corpus-title').textContent()).toBe('two.csv');
  await openList(page);
  const unreadable = dialog(page).getByRole('region', { name: 'Cannot be read' });
  await unreadable.getByText('What is in it is damaged').waitFor();
  const [remains] = await Promise.all([
    page.waitForEvent('download'),
    unreadable.getByRole('button', { name: 'Save what is left of one.csv' }).click(),
  ]);
  expect(remains.suggestedFilename()).toMatch(/\.txt$/);
  await unreadable.getByRole('button', { name: 'Delete one.csv' }).click();
  await unreadable.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect.poll(() => names(page), patience).toEqual(['two.csv']);
  await context.close();
});

test('sessions are renamed, duplicated, saved to a file that opens, and deleted once it was asked, by keys alone', async () => {
  const context = await newContext();
  const page = await newPageOfOwn(context);
  await saved(page, 1);
  await openList(page);
  const press = async (name: string | RegExp) => {
    await dialog(page)
      .getByRole('button', { name, exact: typeof name === 'string' })
      .focus();
    await page.keyboard.press('Enter');
  };
  // The question is drawn in a task of its own, and takes the focus.
  const toCancel = () => page.waitForFunction(() => document.activeElement?.textContent === 'Cancel');
  await press('Rename few.csv');
  await page.waitForFunction(() => document.activeElement?.getAttribute('type') === 'text');
  await page.keyboard.type('my thesis');
  await page.keyboard.press('Enter');
  await expect.poll(() => names(page), patience).toEqual(['my thesis']);
  await press('Duplicate my thesis');
  await expect.poll(() => names(page), patience).toEqual(['my thesis', 'my thesis (copy)']);
  const [file] = await Promise.all([page.waitForEvent('download'), press('Save to a file: my thesis')]);
  expect(file.suggestedFilename()).toMatch(/my-thesis\.coterie$/);
  await press('Delete my thesis (copy)');
  await toCancel();
  await page.keyboard.press('Escape');
  expect(
    await dialog(page)
      .getByRole('button', { name: 'Delete my thesis (copy)', exact: true })
      .evaluate((button) => button === document.activeElement),
  ).toBe(true);
  expect((await names(page)).length).toBe(2);
  await press('Delete my thesis (copy)');
  await toCancel();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => names(page), patience).toEqual(['my thesis']);
  await press(/^Delete all sessions/);
  await toCancel();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => names(page), patience).toEqual([]);
  await page.keyboard.press('Escape');
  // What was deleted is not kept again behind the user's back.
  await change(page);
  await page.waitForTimeout(2000);
  expect(await names(page)).toEqual([]);
  await page.locator('#open-files').setInputFiles(await file.path());
  await expect.poll(() => countsOpen(page), patience).toEqual(counts);
  await context.close();
});
