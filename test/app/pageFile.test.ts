import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { isoDay } from '../../src/lib/calendar.ts';
import { defaultSettings } from '../../src/model/settings.ts';
import { summarise } from '../../src/network/summary.ts';
import { readCorpus } from '../../src/read/index.ts';
import { studyOf } from '../../src/work/study.ts';
import { countsInWindow, dialog, inkOf, launchBrowser, patience, typeWindow, visit } from './page.ts';

const run = promisify(execFile);
const coterie = (...args: string[]) => run(process.execPath, ['dist/cli/main.js', ...args], { maxBuffer: 1 << 28 });
const profile = 'data/brando-miranda/papers.csv';
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Names, titles and venues that would run, if anything of them did. */
const attacks = [
  '</script><script>globalThis.bad=1</script>',
  '<img src=x onerror=globalThis.bad=1>',
  '<!--<script>globalThis.bad=1</script>',
  '"><svg onload=globalThis.bad=1>',
  '\u2028globalThis.bad=1\u2029',
  '=HYPERLINK("http://canary.invalid")',
  '{{constructor.constructor("globalThis.bad=1")()}}',
  'javascript:globalThis.bad=1',
];

let browser: Browser;
let withoutGl: Browser;
let folder: string;
let example: string;
let hostile: string;
beforeAll(async () => {
  browser = await launchBrowser();
  withoutGl = await chromium.launch(inject('launchWithoutGl'));
  folder = await mkdtemp(join(tmpdir(), 'coterie-page-'));
  example = join(folder, 'example.html');
  hostile = join(folder, 'hostile.html');
  const rows = attacks.map((text, index) => [`${text} ${index}`, `${text}; Ann Lee; Bo ${text}`, `200${index}`, text]);
  const csv = [['title', 'authors', 'year', 'journal'], ...rows]
    .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','))
    .join('\n');
  await writeFile(join(folder, 'hostile.csv'), csv);
  await Promise.all([
    coterie('build', profile, '-o', example, '--abstracts', '--title', 'An example'),
    coterie('build', join(folder, 'hostile.csv'), '-o', hostile, '--title', attacks[0]!),
  ]);
});
afterAll(async () => {
  await Promise.all([browser.close(), withoutGl.close()]);
  await rm(folder, { recursive: true });
});

/** A page from the disk, with whatever it complains of and asks for; the network is cut. */
async function fromDisk(of: Browser, path: string, options: BrowserContextOptions = {}, fragment = '') {
  const context = await of.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce', ...options });
  await context.setOffline(true);
  const page = await context.newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('dialog', (shown) => void (complaints.push(shown.message()), shown.dismiss()));
  page.on('request', (request) => requests.push(request.url()));
  page.on('websocket', (socket) => requests.push(socket.url()));
  await page.goto(`${pathToFileURL(path).href}${fragment}`);
  await page.getByRole('region', { name: 'Timeline' }).waitFor();
  await expect.poll(() => countsInWindow(page), patience).toBeDefined();
  const asked = () => requests.filter((url) => !/^(file|blob|data):/.test(url));
  return { page, complaints, asked };
}

const details = (page: Page) => page.getByRole('region', { name: 'Details' });

test('a page from the disk draws the map and asks nobody for anything', async () => {
  const { page, complaints, asked } = await fromDisk(browser, example);
  await expect.poll(() => inkOf(page.locator('.map-place')), patience).toBeGreaterThan(0.02);
  expect(await page.title()).toBe('An example');
  await expect.poll(() => countsInWindow(page), patience).toEqual({ papers: 26, authors: 43, ties: 63 });
  const refused = await page.evaluate(() => fetch('https://canary.invalid/').then(String, () => 'refused'));
  expect(refused).toBe('refused');
  expect(asked()).toEqual([]);
  expect(complaints.filter((text) => !text.includes('canary.invalid'))).toEqual([]);
});

test('in fifty windows at random it counts what the app counts', { timeout: 400_000 }, async () => {
  // Without WebGL, as the numbers are those of the lists: the map would be drawn anew for each window.
  const { page } = await fromDisk(withoutGl, example);
  const corpus = await readCorpus([{ name: 'papers.csv', bytes: await readFile(profile), savedOn: 0 }]);
  const { network, arrangement, records } = studyOf(corpus, defaultSettings, () => undefined);
  let seed = 7;
  const next = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below;
  // From 2017 to the end of 2026.
  const [first, span] = [17_167, 3600];
  for (let round = 0; round < 50; round++) {
    const [from, to] = [first + next(span), first + next(span)].sort((a, b) => a - b) as [number, number];
    await typeWindow(page, isoDay(from), isoDay(to));
    const { papers, authors, ties } = summarise(network, arrangement, records, { from, to, undated: true });
    await expect.poll(() => countsInWindow(page), { ...patience, interval: 20 }).toEqual({ papers, authors, ties });
  }
});

test('people, topics and papers are found, and opened down to the paper', async () => {
  const { page } = await fromDisk(browser, example);
  await page.keyboard.press('/');
  await page.keyboard.type('koyejo');
  await page
    .getByRole('option', { name: /Sanmi Koyejo/ })
    .first()
    .waitFor();
  await page.keyboard.press('Enter');
  await details(page)
    .getByRole('heading', { name: /Sanmi Koyejo/ })
    .waitFor();
  await details(page)
    .getByRole('button', { name: /The tie with Brando Miranda/ })
    .click();
  await details(page)
    .getByRole('heading', { name: /Brando Miranda and Sanmi Koyejo/ })
    .waitFor();
  await details(page).locator('.viewer-paper').first().click();
  await details(page).getByRole('heading', { name: 'On the map' }).waitFor();
  await page.keyboard.press('Escape');
  await details(page).getByRole('heading', { name: 'In the window' }).waitFor();
});

test('keys move the window and the map, and the legend hides topics', async () => {
  const { page } = await fromDisk(browser, example);
  await page.getByRole('slider', { name: 'from', exact: true }).focus();
  await page.keyboard.press('PageUp');
  await expect.poll(async () => (await countsInWindow(page))?.papers, patience).toBeLessThan(26);
  await page.keyboard.press('Home');
  await expect.poll(async () => (await countsInWindow(page))?.papers, patience).toBe(26);
  await page
    .getByRole('checkbox', { name: /^Show / })
    .first()
    .press('Space');
  await expect.poll(async () => (await countsInWindow(page))?.authors, patience).toBeLessThan(43);
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect.poll(async () => (await countsInWindow(page))?.authors, patience).toBe(43);
});

test.each([
  ['light', 1280],
  ['dark', 1280],
  ['light', 390],
  ['dark', 390],
] as const)('axe finds nothing in the %s theme, %i pixels wide', async (colorScheme, width) => {
  const { page } = await fromDisk(browser, example, { colorScheme, viewport: { width, height: 844 } });
  const findings = async () => {
    await page.evaluate(axeSource);
    return page.evaluate(async () => {
      type Finding = { id: string; nodes: { html: string }[] };
      const { axe } = globalThis as unknown as { axe: { run(of: Document): Promise<{ violations: Finding[] }> } };
      const { violations } = await axe.run(document);
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
    });
  };
  expect(await findings()).toEqual([]);
  await details(page).locator('.row').first().click();
  expect(await findings()).toEqual([]);
  await page.getByRole('button', { name: 'How this map was made' }).click();
  await page.getByRole('dialog').waitFor();
  expect(await findings()).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

test('titles, names and venues that would run stay text, wherever they are shown', async () => {
  const { page, complaints, asked } = await fromDisk(browser, hostile);
  expect(await page.title()).toBe(attacks[0]);
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(attacks[0]);
  await details(page).getByText('Papers', { exact: true }).click();
  const titles = details(page).locator('.viewer-paper');
  await expect.poll(() => titles.count(), patience).toBe(attacks.length);
  for (let at = 0; at < attacks.length; at++) {
    await titles.nth(at).click();
    await details(page).locator('.viewer-title').waitFor();
    await details(page).locator('.row').last().click();
    await page.keyboard.press('Escape');
    await titles.nth(at).waitFor();
  }
  await page.getByRole('button', { name: 'How this map was made' }).click();
  await dialog(page).waitFor();
  await page.keyboard.press('Escape');
  await dialog(page).waitFor({ state: 'hidden' });
  await page.keyboard.press('/');
  await page.keyboard.type('script');
  await page.locator('.search-row').first().waitFor();
  expect(await page.evaluate(() => (globalThis as { bad?: number }).bad)).toBeUndefined();
  expect(asked()).toEqual([]);
  expect(complaints).toEqual([]);
});

test('without WebGL the page says so, and its lists and timeline work', async () => {
  const { page } = await fromDisk(withoutGl, example);
  await page.getByText(/webgl/i).first().waitFor();
  await typeWindow(page, '2017', '2018');
  await expect.poll(async () => (await countsInWindow(page))?.papers, patience).toBeLessThan(26);
  await details(page).locator('.row').first().click();
  await details(page).locator('.viewer-paper').first().waitFor();
});

test('inside another page there are the map and the timeline alone, and a way to all of it', async () => {
  const { page } = await fromDisk(browser, example, { viewport: { width: 640, height: 480 } }, '#embed');
  expect(await details(page).count()).toBe(0);
  expect(await page.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBeLessThanOrEqual(0);
  const link = page.getByRole('link', { name: 'Open the whole page' });
  expect(await link.getAttribute('href')).toBe(pathToFileURL(example).href);
  expect(await link.getAttribute('target')).toBe('_blank');
});

test('a file that is damaged says so in place of the map', async () => {
  const path = join(folder, 'damaged.html');
  await writeFile(path, (await readFile(example, 'utf8')).replace(/"format":\d+/, '"format":'));
  const page = await browser.newPage();
  await page.goto(pathToFileURL(path).href);
  await page.getByRole('heading', { name: 'This page cannot be shown' }).waitFor();
});

function dataIn(html: string) {
  const data = /id="coterie-data">([^<]*)</.exec(html)![1]!;
  const { names, columns, papers } = JSON.parse(data) as Record<string, unknown>;
  return { names, columns, papers };
}

test('the app saves the page that the command line writes', async () => {
  const { page } = await visit(browser);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await dialog(page).getByRole('tab', { name: 'Web page' }).click();
  await dialog(page).getByRole('textbox', { name: 'Title' }).fill('An example');
  await dialog(page).getByRole('checkbox', { name: 'With abstracts' }).check();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog(page).getByRole('button', { name: 'Save page' }).click(),
  ]);
  const [saved, built] = await Promise.all([readFile(await download.path(), 'utf8'), readFile(example, 'utf8')]);
  expect(dataIn(saved)).toEqual(dataIn(built));
  expect(saved.slice(0, saved.indexOf('<body>'))).toBe(built.slice(0, built.indexOf('<body>')));
});

test('the app fits inside another page: no tour, nothing kept, and a link to the same view', async () => {
  const context = await browser.newContext({ viewport: { width: 640, height: 480 } });
  const page = await context.newPage();
  await page.goto(`${inject('url')}?embed`);
  await expect.poll(() => inkOf(page.locator('.map-place')), patience).toBeGreaterThan(0.02);
  expect(await page.getByRole('complementary').count()).toBe(0);
  expect(await page.getByRole('dialog').count()).toBe(0);
  await page.getByRole('slider', { name: 'from', exact: true }).press('PageUp');
  const link = page.getByRole('link', { name: 'Open in Coterie' });
  await expect
    .poll(async () => {
      await link.focus();
      const href = await link.getAttribute('href');
      await page.getByRole('slider', { name: 'to', exact: true }).focus();
      return href;
    }, patience)
    .toMatch(/^[^?]*#.*from/);
  expect(await link.getAttribute('rel')).toBe('noopener');
  const kept = await page.evaluate(async () => [localStorage.length, (await indexedDB.databases()).length]);
  expect(kept).toEqual([0, 0]);
});

test('a file beside the app is opened by its path, and one that is not there, or elsewhere, is told of', async () => {
  const context = await browser.newContext();
  const bib = '@article{a, title={One}, author={Ann One and Bob Two}, year={2001}}';
  await context.route('**/lists/mine.bib', (route) => route.fulfill({ body: bib }));
  const page = await context.newPage();
  await page.goto(`${inject('url')}?embed&open=lists/mine.bib`);
  await expect.poll(() => countsInWindow(page), patience).toEqual({ papers: 1, authors: 2, ties: 1 });
  await page.goto(`${inject('url')}?embed&open=lists/none.bib`);
  await page.getByText('There is no file lists/none.bib here').waitFor();
  for (const elsewhere of ['https://canary.invalid/a.bib', '//canary.invalid/a.bib', '/etc/a.bib', 'file:///a.bib']) {
    await page.goto(`${inject('url')}?embed&open=${encodeURIComponent(elsewhere)}`);
    await page.getByText('only files beside Coterie can be shown').waitFor();
  }
});
