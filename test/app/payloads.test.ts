import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import Papa from 'papaparse';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { byCode } from '../../src/lib/byCode.ts';
import { hostileSession } from '../hostileCorpus.ts';
import { canaryGlobal, canaryHost, payloads } from '../payloads.ts';
import {
  choose,
  coarse,
  dialog,
  inspector,
  launchBrowser,
  map,
  patience,
  search,
  settled,
  turnToSaving,
} from './page.ts';
import { touchAll, watched } from './watch.ts';

const run = promisify(execFile);

let browser: Browser;
let folder: string;
let session: string;
beforeAll(async () => {
  browser = await launchBrowser();
  folder = await mkdtemp(join(tmpdir(), 'coterie-payloads-'));
  session = join(folder, 'all.coterie');
  await writeFile(session, hostileSession());
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

async function newPage(origin = inject('url')) {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
    permissions: [],
    ...coarse,
  });
  const watch = await watched(context, origin);
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  return { page, ...watch };
}

/** Opens the session in the app, until its map rests. */
async function openSession(page: Page): Promise<void> {
  await page.addInitScript(() => localStorage.setItem('coterie.tour', 'seen'));
  await page.goto(inject('url'));
  await choose(page, [{ name: 'all.coterie', text: await readFile(session) }]);
  await page.getByText(`${payloads.length} papers ·`).first().waitFor({ timeout: 120_000 });
  await settled(page);
}

/** One of each kind, to be typed where everything that is typed leads to the same place. */
const typed = [...new Map(payloads.map(({ kind, text }) => [kind, text])).values()];

test('what would be caught is caught: a page that runs, asks, shows and links what it should not', async () => {
  const { page, told, look } = await newPage();
  await page.route('**/*', (route) => route.abort());
  await page.goto('about:blank');
  await page.evaluate(
    ([name, host]) => {
      const policy = document.createElement('meta');
      policy.httpEquiv = 'Content-Security-Policy';
      policy.content = 'img-src blob:';
      document.head.append(policy);
      const holder = document.createElement('div');
      holder.innerHTML =
        `<img src="https://${host}/a.png" onerror="globalThis.${name}=1"><a href="javascript:1" target=_blank>x</a>` +
        '<iframe srcdoc="x"></iframe>';
      document.body.append(holder);
      void fetch(`https://${host}/b`).catch(() => undefined);
      alert('shown');
    },
    [canaryGlobal, canaryHost],
  );
  await expect
    .poll(async () => {
      await look(page, 'planted');
      const kinds = told.map((sentence) => /(\w+): /.exec(sentence.replace('planted: ', ''))?.[1]);
      return [...new Set(kinds)].toSorted((one = '', other = '') => byCode(one, other));
    }, patience)
    .toEqual(['attribute', 'dialog', 'element', 'link', 'opener', 'policy', 'ran', 'request']);
  await page.context().close();
});

test('every view of the app shows all payloads in all fields as text', { timeout: 400_000 }, async () => {
  const { page, told, look } = await newPage();
  await openSession(page);
  const seen = async (when: string) => {
    await touchAll(page);
    await look(page, when);
  };
  await seen('at rest');
  expect(await page.locator('body').innerText()).toContain(canaryGlobal);
  await onMap(page);
  await seen('map');

  const tabs = page.getByRole('navigation', { name: 'View' }).getByRole('button');
  for (const title of ['Table', 'Flow', 'Strategic diagram', 'Bursts and trends', 'What changed']) {
    await tabs.filter({ hasText: title }).click();
    const view = page.getByRole('region', { name: title });
    await view.waitFor();
    await view
      .getByRole('button', { name: /^Save as/ })
      .first()
      .waitFor();
    await seen(title);
    if (title === 'Bursts and trends') {
      await page.getByRole('radio', { name: 'Trends' }).check({ force: true });
      await seen('trends');
    }
    for (const kind of title === 'Table' ? ['Ties', 'Topics', 'Papers'] : []) {
      await view.locator('.table-kind', { hasText: kind }).click();
      await seen(`table of ${kind}`);
    }
  }
  await tabs.filter({ hasText: 'Map' }).click();

  for (const text of typed) {
    await search(page).fill(text);
    await expect
      .poll(() => page.locator('[role=option]').count(), { ...patience, timeout: 2000 })
      .toBeGreaterThanOrEqual(0);
    await look(page, `search for ${text}`);
  }
  await search(page).fill('script');
  await page.locator('[role=option]').first().click();
  await inspector(page).getByRole('heading').first().waitFor();
  await seen('an author');
  for (const row of ['.tie', '.paper', '.row']) {
    const rows = inspector(page).locator(`button${row}, ${row} button`);
    if ((await rows.count()) === 0) continue;
    await rows.first().click();
    await seen(`inspector, ${row}`);
  }

  for (const key of ['f', 'v', 'w', 'ControlOrMeta+a', 'c', 'g', 'i', 'n']) {
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.keyboard.press(key);
    await seen(`key ${key}`);
    await page.keyboard.press('Escape');
  }
  for (const key of ['r', '?', 'ControlOrMeta+k']) {
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.keyboard.press(key);
    await dialog(page).waitFor();
    await seen(`dialog of ${key}`);
    // What was touched in it, such as a list, may take the first Escape for itself.
    await expect
      .poll(async () => {
        await page.keyboard.press('Escape');
        return page.locator('dialog').count();
      }, patience)
      .toBe(0);
  }
  expect(told).toEqual([]);
  await page.context().close();
});

/** Points at places all over the map, and takes what is there. */
async function onMap(page: Page): Promise<void> {
  const box = (await map(page).boundingBox())!;
  for (let at = 0; at < 6; at++) {
    const [x, y] = [0.2 + 0.3 * (at % 3), 0.3 + 0.3 * Math.floor(at / 3)];
    await page.mouse.move(box.x + x * box.width, box.y + y * box.height);
  }
  await map(page).focus();
  await page.keyboard.press('1');
  for (const key of ['ArrowRight', 'ArrowDown']) await page.keyboard.press(key);
}

/** Tabs of the dialog for saving, and the button that saves; of each every format is taken. */
const saving = [
  ['Picture', /^Save picture$/, /^(?:PNG|SVG|PDF)/],
  ['Graph', /^Save graph$/, /^(?!All of it|What is visible)/],
  ['Tables', /^Save table$/, /^(?!All of it|This window|What is visible)/],
  ['Papers', /^Save papers$/, /^(?:BibTeX|RIS|CSL)/],
  ['Methods', /^Save text$/, /^(?:Plain|Markdown|References)/],
  ['Web page', /^Save page$/, undefined],
  ['Session', /^Save session$/, undefined],
] as const;

test(
  'the dialog for saving shows them as text, and what the app saves lies still in a browser and calculates nothing',
  { timeout: 400_000 },
  async () => {
    const { page, told, look } = await newPage();
    await openSession(page);
    for (const [tab, button, formats] of saving) {
      await turnToSaving(page, tab);
      await touchAll(page, 40);
      await look(page, tab);
      const radios = dialog(page).locator('.tab-panel').getByRole('radio');
      const labels = formats
        ? await radios.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).labels?.[0]?.textContent ?? ''))
        : [];
      const chosen = formats ? labels.flatMap((label, at) => (formats.test(label.trim()) ? [at] : [])) : [undefined];
      expect([tab, chosen.length > 0]).toEqual([tab, true]);
      if (tab === 'Web page') await dialog(page).getByRole('checkbox', { name: 'With abstracts' }).check();
      if (tab === 'Web page') await dialog(page).getByRole('textbox', { name: 'Title' }).fill(payloads[3]!.text);
      for (const at of chosen) {
        if (at !== undefined) await radios.nth(at).check({ force: true });
        const [download] = await Promise.all([
          page.waitForEvent('download', { timeout: 80_000 }),
          dialog(page).getByRole('button', { name: button }).click(),
        ]);
        await download.saveAs(join(folder, 'saved', `${tab}-${at ?? 0}-${download.suggestedFilename()}`));
      }
      await look(page, `${tab}, saved`);
    }
    await turnToSaving(page, 'Film');
    await look(page, 'Film');
    expect(told).toEqual([]);
    await page.context().close();
    await unpackArchives(join(folder, 'saved'));
    await expectStill(await filesOf(join(folder, 'saved')));
  },
);

const endings =
  'coterie gexf graphml json svg pdf html net paj cyjs nodes.csv edges.csv about.txt map.txt network.txt topics.csv papers.csv authors.csv ties.csv people.csv decisions.json thesaurus.txt bib ris csl.json methods.md methods.txt methods.bib'.split(
    ' ',
  );

test(
  'what the command line writes of them lies still in a browser and calculates nothing',
  { timeout: 400_000 },
  async () => {
    const built = join(folder, 'built');
    await mkdir(built);
    const title = payloads.find(({ kind }) => kind === 'markup')!.text;
    const targets = endings.flatMap((ending) => ['-o', join(built, `all.${ending}`)]);
    await run(process.execPath, ['dist/cli/main.js', 'build', session, '--title', title, '--abstracts', ...targets]);
    const paths = await filesOf(built);
    expect(paths).toHaveLength(endings.length);
    await expectStill(paths);
  },
);

/** Opens what a browser shows, by itself and within another page, and reads what a spreadsheet reads. */
async function expectStill(paths: readonly string[]): Promise<void> {
  for (const path of paths.filter((one) => one.endsWith('.csv'))) await expectNoFormula(path);
  const { page, told, look } = await newPage('file:///');
  await page.context().setOffline(true);
  for (const path of paths.filter((one) => /\.(?:svg|html|gexf|graphml)$/.test(one))) {
    // By this name a browser reads a graph as what it is.
    const shown = path.replace(/\.(?:gexf|graphml)$/, '.xml');
    if (shown !== path) await writeFile(shown, await readFile(path));
    const href = pathToFileURL(shown).href;
    await page.goto(href);
    if (path.endsWith('.html')) await throughPage(page);
    await look(page, path);
    // The tree that a browser makes of a large graph is the same there.
    if (shown !== path) continue;
    const holder = `${path}.holder.html`;
    const picture = path.endsWith('.svg') ? `<img src="${href}"><object data="${href}" data-holder></object>` : '';
    await writeFile(
      holder,
      `<!doctype html>${picture}<iframe data-holder src="${href}" width=900 height=600></iframe>`,
    );
    await page.goto(pathToFileURL(holder).href);
    await look(page, `${path} in another page`);
  }
  expect(told).toEqual([]);
  await page.context().close();
}

async function filesOf(place: string): Promise<string[]> {
  const entries = await readdir(place, { withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ name }) => join(place, name));
}

async function unpackArchives(place: string): Promise<void> {
  for (const path of await filesOf(place)) {
    if (!path.endsWith('.zip')) continue;
    for (const [name, bytes] of Object.entries(unzipSync(await readFile(path))))
      await writeFile(`${path}.${name}`, bytes);
  }
}

const isNumber = (cell: string): boolean => /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/.test(cell);

async function expectNoFormula(path: string): Promise<void> {
  const text = (await readFile(path, 'utf8')).replace(/^\uFEFF/, '');
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: ',', newline: '\r\n' });
  const cells = data.flat().filter((cell) => /^[\s\p{Cc}\p{Cf}"]*[=+\-@\uff1d\uff0b\uff0d\uff20]/u.test(cell));
  expect([path, errors, cells.filter((cell) => !isNumber(cell))]).toEqual([path, [], []]);
}

/** Looks at what a saved page shows: lists, papers, search, how it was made. */
async function throughPage(page: Page): Promise<void> {
  await page.getByRole('region', { name: 'Timeline' }).waitFor();
  await touchAll(page);
  const details = page.getByRole('region', { name: 'Details' });
  await details.locator('.row').first().click();
  await touchAll(page);
  await page.keyboard.press('Escape');
  const papers = details.locator('.viewer-paper');
  if ((await papers.count()) > 0) {
    await papers.first().click();
    await details.locator('.viewer-title').waitFor();
    await touchAll(page);
    await page.keyboard.press('Escape');
  }
  for (const text of typed) {
    await page.keyboard.press('/');
    await page.getByRole('combobox', { name: /^Search/ }).fill(text);
  }
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'How this map was made' }).click();
  await page.getByRole('dialog').waitFor();
  await touchAll(page);
  await page.keyboard.press('Escape');
}
