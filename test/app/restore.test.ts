import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, inject, test as anyTest } from 'vitest';
import { atRest, countQuestions } from './largeCorpus.ts';
import {
  choose,
  countsInWindow,
  countsOpen,
  dialog,
  inspector,
  launchBrowser,
  map,
  onOnePage,
  patience,
  search,
  settled,
  typeWindow,
  visit,
  hits,
} from './page.ts';

/** One after another: pictures are drawn by software, on all the cores there are. */
const test = anyTest.sequential;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

interface Bytes {
  readonly name: string;
  readonly bytes: Buffer;
}

const rows = [
  'Fog on reefs,Ana Diaz; Bo Chen,2001,coral reefs; fog',
  'Fog on lakes,Bo Chen; Ana Diaz; Cy Moe,2003,fog; lakes',
  'Reefs and maps,Cy Moe; Di Ek,2004,coral reefs; maps',
  'Maps of fog,Di Ek; Ed Fox; Flo Gil,2006,maps; fog',
  'Maps of reefs,Ed Fox; Flo Gil,2009,maps; coral reefs',
  'Lakes on maps,Ana Diaz; Flo Gil,2011,lakes; maps',
];
const papers = { name: 'few.csv', text: `Title,Authors,Year,Keywords\n${rows.join('\n')}\n` };
const graphs = ['GEXF', 'JSON'] as const;
const formats = ['PNG', 'SVG', 'PDF', 'HTML', ...graphs] as const;
type Format = (typeof formats)[number];
const isGraph = (format: Format): boolean => graphs.some((graph) => graph === format);

async function openPapers(page: Page): Promise<void> {
  await choose(page, [papers]);
  await page.locator('.corpus-title', { hasText: papers.name }).waitFor();
  await settled(page);
}

const legendOf = (page: Page) => page.getByRole('complementary', { name: /papers/i }).locator('.legend');
const fragment = (page: Page): Promise<string> => page.evaluate(() => location.hash);

/** Two are one person; a window, a filter, a hidden topic, somebody selected in his place, and a view from near by. */
async function lookAtSome(page: Page): Promise<void> {
  page.setDefaultTimeout(90_000);
  const ties = inspector(page).locator('details', { has: page.getByText('Strongest ties') });
  await ties.getByRole('button').first().click();
  await inspector(page).getByRole('button', { name: 'These are one person…' }).click();
  // Both stand on papers together.
  await dialog(page).getByLabel('They are one person all the same').check();
  await dialog(page)
    .getByRole('button', { name: /^Merge into/ })
    .click();
  await expect.poll(async () => (await countsOpen(page))?.authors, patience).toBe(5);
  await settled(page);
  await typeWindow(page, '2003', '2011');
  await legendOf(page).getByRole('checkbox').last().uncheck();
  await search(page).fill('Flo');
  await hits(page).first().waitFor();
  await search(page).press('Enter');
  await inspector(page).getByRole('heading', { name: 'Flo Gil' }).waitFor();
  await map(page).press('p');
  await map(page).press('+');
  await map(page).press('+');
  await expect.poll(() => fragment(page), patience).toMatch(/from=2003.*hideTopics=.*select=.*at=/);
  await settled(page);
}

/** When all that was asked for is answered, and drawn; the address is written within 150 ms after the camera rests. */
async function seenIn(page: Page) {
  await expect.poll(() => countsInWindow(page), patience).toBeDefined();
  await atRest(page);
  return { address: await fragment(page), open: await countsOpen(page), window: await countsInWindow(page) };
}

async function saved(page: Page, format: Format): Promise<Bytes> {
  const kind = format === 'HTML' ? 'Web page' : isGraph(format) ? 'Graph' : 'Picture';
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await dialog(page).getByRole('tab', { name: kind, exact: true }).click();
  if (format !== 'HTML') {
    await dialog(page)
      .getByRole('radio', { name: new RegExp(`^${format}`) })
      .check();
  }
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog(page)
      .getByRole('button', { name: /^Save (picture|page|graph)$/ })
      .click(),
  ]);
  const bytes = await readFile(await download.path());
  await dialog(page).getByRole('button', { name: 'Close' }).first().click();
  return { name: download.suggestedFilename(), bytes };
}

/** Drops a file on the map, as the browser tells the page about it. */
async function dropOn(page: Page, { name, bytes }: Bytes): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([fileName, content]) => {
      const made = new DataTransfer();
      made.items.add(new File([Uint8Array.from(atob(content!), (letter) => letter.charCodeAt(0))], fileName!));
      return made;
    },
    [name, bytes.toString('base64')],
  );
  for (const event of ['dragenter', 'dragover', 'drop']) {
    await map(page).dispatchEvent(event, { dataTransfer: transfer });
  }
}

const note = (page: Page) => page.locator('.awaited-note');
const undo = (page: Page) => map(page).press('Control+z');

/** Takes back all that was done, step by step: what is pressed before a step is through takes back the step. */
async function undoAll(page: Page): Promise<void> {
  const isUndone = async () =>
    (await countsOpen(page))?.authors === 6 && !/from=|hideTopics=|select=/.test(await fragment(page));
  while (!(await isUndone())) {
    await undo(page);
    await atRest(page);
  }
}

async function filesOfView(page: Page): Promise<ReadonlyMap<Format, Bytes>> {
  const files = new Map<Format, Bytes>();
  for (const format of formats) files.set(format, await saved(page, format));
  return files;
}

test('a file that was saved of a view shows it again, and that can be undone; a fresh page waits for its papers', async () => {
  const { page, complaints } = await visit(browser, {}, '', countQuestions);
  await openPapers(page);
  await lookAtSome(page);
  const before = await seenIn(page);
  const files = await filesOfView(page);
  await expect.poll(() => fragment(page), patience).toBe(before.address);
  for (const [format, file] of files) {
    await undoAll(page);
    await dropOn(page, file);
    await expect.poll(() => seenIn(page), { ...patience, timeout: 90_000, message: format }).toEqual(before);
    await expect.poll(() => page.getByText(`All is seen as in ${file.name}.`).count(), patience).toBeGreaterThan(0);
  }
  // Of several, the one that was dropped last is waited for; a graph is opened as one as well.
  for (const waiting of [['PNG', 'PDF', 'HTML', 'SVG'], ['GEXF'], ['JSON']] as const) {
    const fresh = await visit(browser, {}, '', countQuestions);
    for (const format of waiting) {
      const file = files.get(format)!;
      await dropOn(fresh.page, file);
      await note(fresh.page)
        .getByText(`${file.name} shows ‘few.csv’ (6 papers from few.csv), which is not open.`)
        .waitFor();
      if (isGraph(format)) await fresh.page.locator('.corpus-title', { hasText: file.name }).waitFor();
      else expect((await countsOpen(fresh.page))?.papers).toBe(26);
    }
    await openPapers(fresh.page);
    await expect
      .poll(() => seenIn(fresh.page), { ...patience, timeout: 90_000, message: waiting.join() })
      .toEqual(before);
    await expect.poll(() => note(fresh.page).count(), patience).toBe(0);
    expect(fresh.complaints).toEqual([]);
    await fresh.page.context().close();
  }
  expect(complaints).toEqual([]);
}, 400_000);

const foreign: readonly Bytes[] = [
  {
    name: 'dot.png',
    bytes: Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    ),
  },
  { name: 'dot.svg', bytes: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><circle r="3"/></svg>') },
  { name: 'page.html', bytes: Buffer.from('<!doctype html><html><title>A page</title><p>Nothing</p></html>') },
  {
    name: 'attached.pdf',
    bytes: Buffer.from(
      '%PDF-1.7\n1 0 obj\n<< /Type /EmbeddedFile /Length 9 >>\nstream\n{"a":1}  \nendstream\nendobj\n',
    ),
  },
];

const onPage = onOnePage(() => visit(browser));

test(
  'pictures and pages of others are refused plainly, and what is open stays',
  onPage(async ({ page, complaints }) => {
    for (const file of foreign) {
      await dropOn(page, file);
      await dialog(page).getByText(file.name).first().waitFor();
      await page.keyboard.press('Escape');
      await expect.poll(() => dialog(page).count(), patience).toBe(0);
      expect((await countsOpen(page))?.papers).toBe(26);
    }
    expect(complaints).toEqual([]);
  }),
);

test(
  'a browser that keeps the papers of a file offers to open them',
  onPage(async ({ page }) => {
    await openPapers(page);
    await typeWindow(page, '2003', '2011');
    const file = await saved(page, 'SVG');
    await page.getByRole('button', { name: /^Kept/ }).first().waitFor();
    const later = await page.context().newPage();
    await page.close();
    await later.goto(inject('url'));
    await expect.poll(() => countsOpen(later), patience).toBeDefined();
    // What another page has open is not offered: the one that was closed lets go of it in its own time.
    const held = () => later.evaluate(async () => (await navigator.locks.query()).held?.length);
    await expect.poll(held, patience).toBe(0);
    await dropOn(later, file);
    await note(later).getByRole('button', { name: 'Open the session that this browser has kept of them' }).click();
    await expect.poll(() => fragment(later), patience).toContain('from=2003');
    await expect.poll(() => countsOpen(later), patience).toMatchObject({ papers: 6, authors: 6 });
    await expect.poll(() => note(later).count(), patience).toBe(0);
  }),
);
