import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { byCode } from '../../src/lib/byCode.ts';
import { hostileSession } from '../hostileCorpus.ts';
import { hostileFiles } from '../hostileFiles.ts';
import { canaryGlobal, canaryHost, payloads } from '../payloads.ts';
import {
  closeDialogs,
  onMap,
  seeing,
  throughDialogs,
  throughPeople,
  throughReview,
  throughSearch,
  throughTabs,
} from './hostileViews.ts';
import { choose, coarse, dialog, launchBrowser, patience, turnToSaving, type NamedText } from './page.ts';
import { embedded, expectNoFormulas, pathsIn, throughPage, unpackArchives } from './still.ts';
import { touchAll, watched, type Watched } from './watch.ts';

const run = promisify(execFile);

let browser: Browser;
let folder: string;
beforeAll(async () => {
  browser = await launchBrowser();
  folder = await mkdtemp(join(tmpdir(), 'coterie-payloads-'));
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

/** Opens files in the app, which have more papers than its example. Nobody waits until the map has found its best places. */
async function openApp(page: Page, files: readonly NamedText[]): Promise<void> {
  await page.addInitScript(() => localStorage.setItem('coterie.tour', 'seen'));
  await page.goto(inject('url'));
  await choose(page, files);
  await page
    .getByText(/^[\d,]{3,} papers ·/)
    .first()
    .waitFor({ timeout: 120_000 });
  const stop = page.locator('.settling button');
  await stop.click({ timeout: 3000 }).catch(() => undefined);
}

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
        '<svg><use href="data:image/svg+xml,x"/></svg><iframe srcdoc="x"></iframe>';
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
    .toEqual(['address', 'attribute', 'dialog', 'element', 'link', 'opener', 'policy', 'ran', 'request']);
  await page.context().close();
});

test('every view of the app shows all payloads in all fields as text', { timeout: 400_000 }, async () => {
  const { page, told, look } = await newPage();
  await openApp(page, [{ name: 'all.coterie', text: hostileSession() }]);
  const seen = seeing(page, look);
  await seen('at rest');
  expect(await page.locator('body').innerText()).toContain(canaryGlobal);
  await onMap(page, seen);
  await throughTabs(page, seen);
  await throughSearch(page, look);
  await throughPeople(page, seen);
  await throughReview(page, seen);
  await throughDialogs(page, seen);
  expect(told).toEqual([]);
  await page.context().close();
});

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
  'so does it show those in files of OpenAlex and in CSL-JSON, and what it saves of them lies still',
  { timeout: 400_000 },
  async () => {
    const saved = join(folder, 'saved');
    const { page, told, look } = await newPage();
    await openApp(page, hostileFiles);
    const seen = seeing(page, look);
    await seen('at rest');
    for (const tab of saving) {
      await saveAll(page, tab, saved);
      await look(page, tab[0]);
    }
    await turnToSaving(page, 'Film');
    await seen('Film');
    await closeDialogs(page);
    await throughTabs(page, seen);
    await throughPeople(page, seen);
    await throughReview(page, seen);
    expect(told).toEqual([]);
    await page.context().close();
    await unpackArchives(saved);
    await expectNoFormulas(saved);
    await expectStill(async (one, seenThere) => {
      const html = (await pathsIn(saved)).find((path) => path.endsWith('.html'));
      await one.goto(pathToFileURL(html!).href);
      await throughPage(one, seenThere);
    });
  },
);

/** Saves every format of a tab, once each. */
async function saveAll(page: Page, [tab, button, formats]: (typeof saving)[number], into: string): Promise<void> {
  await turnToSaving(page, tab);
  await touchAll(page, 40);
  const labels = dialog(page)
    .locator('.tab-panel label')
    .filter({ has: page.getByRole('radio') });
  const chosen = formats ? (await labels.allInnerTexts()).filter((label) => formats.test(label.trim())) : [undefined];
  expect([tab, chosen.length > 0]).toEqual([tab, true]);
  if (tab === 'Web page') {
    await dialog(page).getByRole('checkbox', { name: 'With abstracts' }).check();
    await dialog(page).getByRole('textbox', { name: 'Title' }).fill(payloads[3]!.text);
  }
  for (const [at, label] of chosen.entries()) {
    // By its name: one may make others go or come.
    if (label !== undefined) {
      const names = await labels.allInnerTexts();
      await labels.nth(names.indexOf(label)).getByRole('radio').check({ force: true });
    }
    const [download] = await Promise.all([
      page.waitForEvent('download', { timeout: 80_000 }),
      dialog(page).getByRole('button', { name: button }).click(),
    ]);
    await download.saveAs(join(into, `${tab}-${at}-${download.suggestedFilename()}`));
  }
}

/** What is looked at from the disk, without a network. */
async function expectStill(visit: (page: Page, look: Watched['look']) => Promise<void>): Promise<void> {
  const { page, told, look } = await newPage('file:///');
  await page.context().setOffline(true);
  await visit(page, look);
  expect(told).toEqual([]);
  await page.context().close();
}

test('inside another page it shows them as text', { timeout: 400_000 }, async () => {
  const { page, told, look } = await newPage();
  const [, csl] = hostileFiles;
  await page.route('**/hostile.json', (route) => route.fulfill({ body: csl!.text, contentType: 'application/json' }));
  await page.goto(`${inject('url')}?embed&open=hostile.json`);
  await page.getByRole('region', { name: 'Timeline' }).waitFor({ timeout: 120_000 });
  const seen = seeing(page, look);
  await onMap(page, seen);
  expect(told).toEqual([]);
  await page.context().close();
});

const endings =
  'coterie gexf graphml json svg pdf html net paj cyjs nodes.csv edges.csv about.txt map.txt network.txt topics.csv papers.csv authors.csv ties.csv people.csv decisions.json thesaurus.txt bib ris csl.json methods.md methods.txt methods.bib'.split(
    ' ',
  );

test(
  'what the command line writes of them lies still in a browser and calculates nothing',
  { timeout: 400_000 },
  async () => {
    const [built, session] = [join(folder, 'built'), join(folder, 'all.coterie')];
    await mkdir(built);
    await writeFile(session, hostileSession());
    const title = payloads.find(({ kind }) => kind === 'markup')!.text;
    const targets = endings.flatMap((ending) => ['-o', join(built, `all.${ending}`)]);
    await run(process.execPath, ['dist/cli/main.js', 'build', session, '--title', title, '--abstracts', ...targets]);
    expect(await pathsIn(built)).toHaveLength(endings.length);
    await expectNoFormulas(built);
    await expectStill((page, look) => embedded(page, look, built));
  },
);
