import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  boundField,
  choose,
  countsOpen,
  dialog,
  inspector,
  launchBrowser,
  onOnePage,
  patience,
  search,
  timeline,
  turnToSaving,
  typeWindow,
  visit,
  type NamedText,
} from './page.ts';

const run = promisify(execFile);

let folder: string;
let browser: Browser;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'coterie-'));
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

type Tie = readonly [from: string, to: string, weight: number, year?: number];

function gexf(nodes: readonly string[], ties: readonly Tie[], more: (node: string) => string = () => ''): string {
  const tieLine = ([from, to, weight, year]: Tie, index: number) =>
    `<edge id="${index}" source="${from}" target="${to}" weight="${weight}"` +
    `${year === undefined ? '' : ` start="${year}" end="${year}"`}/>`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">',
    '<graph defaultedgetype="undirected">',
    '<attributes class="node"><attribute id="0" title="cluster" type="string"/></attributes>',
    '<nodes>',
    ...nodes.map((node) => `<node id="${node}" label="Item ${node}">${more(node)}</node>`),
    '</nodes>',
    '<edges>',
    ...ties.map(tieLine),
    '</edges>',
    '</graph>',
    '</gexf>',
  ].join('\n');
}

const places: Readonly<Record<string, readonly [number, number]>> = {
  a: [0, 0],
  b: [200, 0],
  c: [100, 150],
  d: [600, 400],
  e: [700, 300],
  f: [300, 500],
};

/** Two clusters, five links of which two lie between the same two items, and one item without any. */
const undated: NamedText = {
  name: 'fields.gexf',
  text: gexf(
    ['a', 'b', 'c', 'd', 'e', 'f'],
    [
      ['a', 'b', 2],
      ['b', 'a', 3],
      ['b', 'c', 1],
      ['c', 'd', 0.5],
      ['d', 'e', 4],
    ],
    (node) =>
      `<attvalues><attvalue for="0" value="${node < 'd' ? 'Seas' : 'Hills'}"/></attvalues>` +
      `<viz:position x="${places[node]![0]}" y="${places[node]![1]}"/>`,
  ),
};

const dated: NamedText = {
  name: 'years.gexf',
  text: gexf(
    ['a', 'b', 'c', 'd'],
    [
      ['a', 'b', 2, 2001],
      ['a', 'b', 1, 2005],
      ['b', 'c', 1, 2005],
      ['c', 'd', 7, 2011],
    ],
  ),
};

const panel = (page: Page) => page.getByRole('complementary', { name: /papers/i });

/** What is opened takes the place of what was open, so that one page does for all; the first begins with the example. */
const onPage = onOnePage(() => visit(browser));

/** Opens a file, unless it is open. */
async function opens(page: Page, file: NamedText, words: string): Promise<void> {
  const title = page.locator('.corpus-title', { hasText: file.name });
  if (!(await title.isVisible())) await choose(page, [file]);
  await title.waitFor();
  await expect.poll(() => panel(page).innerText(), patience).toContain(words);
}

async function expectFact(page: Page, name: string, value: string): Promise<void> {
  const facts = inspector(page).locator('.facts > div');
  const told = facts.filter({ has: page.getByText(name, { exact: true }) }).locator('dd');
  await expect.poll(() => told.innerText(), { ...patience, message: name }).toBe(value);
}

const saved = async (page: Page, format: 'json' | 'gexf'): Promise<string> =>
  (await savedAs(page, new RegExp(`^${format}`, 'i'))).bytes.toString();

async function savedAs(page: Page, format: RegExp): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  await turnToSaving(page, 'Graph');
  await dialog(page).getByRole('radio', { name: format }).check();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog(page).getByRole('button', { name: 'Save graph' }).click(),
  ]);
  await page.keyboard.press('Escape');
  await dialog(page).waitFor({ state: 'hidden' });
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

test.sequential(
  'what is saved opens again: JSON with its dates, the files of VOSviewer with their numbers',
  onPage(async ({ page, complaints }) => {
    const json = await savedAs(page, /^JSON/);
    expect(json.name).toMatch(/^coterie-.*-2017-2026\.json$/);
    // Where its papers are open it shows them.
    await opens(page, dated, '4 items');
    await opens(page, { name: 'saved.json', text: json.bytes.toString() }, '43 items and 78 links between 63 pairs');
    await expect.poll(() => timeline(page).innerText(), patience).toContain('78 of 78 links');
    const zip = await savedAs(page, /^VOSviewer map and network/);
    expect(zip.name).toMatch(/\.vosviewer\.zip$/);
    await page.locator('#open-files').setInputFiles({ name: 'saved.zip', mimeType: '', buffer: zip.bytes });
    await expect.poll(() => panel(page).innerText(), patience).toContain('43 items and 63 links, without papers');
    await expectFact(page, 'Total weight', '78');
    expect(complaints).toEqual([]);
  }),
);

test.sequential(
  'the page and the command line write the same bytes of a network, and the same numbers',
  onPage(async ({ page }) => {
    for (const { name, text } of [undated, dated]) {
      const path = join(folder, name);
      await writeFile(path, text);
      const { stdout } = await run(process.execPath, [
        'dist/cli/main.js',
        'build',
        path,
        '--json',
        ...['json', 'gexf'].flatMap((format) => ['-o', `${path}.${format}`]),
      ]);
      const [items, ties] = name === undated.name ? [6, 4] : [4, 3];
      expect(JSON.parse(stdout)).toMatchObject({ papers: 0, authors: items, ties, topics: 0 });
      await opens(page, { name, text }, `${items} items`);
      for (const format of ['json', 'gexf'] as const) {
        expect([name, format, await saved(page, format)]).toEqual([
          name,
          format,
          await readFile(`${path}.${format}`, 'utf8'),
        ]);
      }
    }
  }),
);

test.sequential(
  'a network with dated ties has a timeline of its links',
  onPage(async ({ page, complaints }) => {
    await opens(page, dated, '4 items and 4 links between 3 pairs, without papers');
    const readout = timeline(page).locator('.timeline-readout');
    await expect.poll(() => readout.innerText(), patience).toMatch(/4 of 4 links\D*4 items\D*3 ties/);
    await expect.poll(() => timeline(page).innerHTML(), patience).toContain('links a year');
    await typeWindow(page, '2004', '2006');
    await expect.poll(() => readout.innerText(), patience).toMatch(/2 of 4 links\D*3 items\D*2 ties/);
    await expectFact(page, 'Total weight', '2');
    await inspector(page)
      .getByRole('button', { name: /Item a – Item b/ })
      .click();
    await inspector(page).getByText('1 link in the window, 2 in all').waitFor();
    await boundField(page, 'to').fill('1990');
    await boundField(page, 'to').press('Enter');
    await timeline(page).getByText('The first link is dated 2001-01-01').waitFor();
    expect(await timeline(page).innerText()).not.toMatch(/paper/);
    expect(complaints).toEqual([]);
  }),
);

test.sequential(
  'a network without dates opens in its own picture, and says why there is no timeline',
  onPage(async ({ page, complaints }) => {
    await opens(page, undated, '6 items and 5 links between 4 pairs, without papers');
    const words = 'This file is a network without dates or papers, so there is no timeline.';
    await expect.poll(() => timeline(page).innerText(), patience).toContain(words);
    expect(await timeline(page).getByRole('slider').count()).toBe(0);
    await expectFact(page, 'Items', '6');
    await expectFact(page, 'Links', '5');
    await expectFact(page, 'Ties', '4');
    await expectFact(page, 'Total weight', '10.5');
    await expectFact(page, 'Components', '2');
    await expectFact(page, 'Without a tie', '1');
    // Of equal clusters the one with the first item comes first.
    const legend = panel(page).getByRole('list', { name: 'Communities' });
    await expect
      .poll(() => legend.getByRole('listitem').allInnerTexts(), patience)
      .toEqual([expect.stringMatching(/Seas[^]*3/), expect.stringMatching(/Hills[^]*3/)]);
    const colours = panel(page).getByRole('group', { name: 'Colour by' }).getByRole('radio');
    await expect.poll(() => colours.count(), patience).toBe(2);
    await panel(page).getByRole('radio', { name: 'Measure' }).check();
    await panel(page).locator('figcaption', { hasText: 'Neighbours' }).waitFor();
    expect(
      await panel(page)
        .getByRole('radio', { name: /time|window|date/i })
        .count(),
    ).toBe(0);
    expect(await inspector(page).innerText()).not.toMatch(/paper|author/i);
    expect(complaints).toEqual([]);
  }),
);

test.sequential(
  'items are found by name, show their neighbours, and a tie shows its links with their lines',
  onPage(async ({ page }) => {
    await opens(page, undated, '6 items');
    await search(page).fill('item b');
    await page.getByRole('option', { name: /Item b/ }).click();
    await inspector(page).getByRole('heading', { name: 'Item b' }).waitFor();
    await expect
      .poll(() => inspector(page).innerText(), patience)
      .toMatch(/3 links[^]*2 neighbours · total weight 6[^]*Seas/);
    await inspector(page)
      .getByRole('button', { name: /^Tie with Item a/ })
      .click();
    await inspector(page).getByText('5 = 2 + 3').waitFor();
    // The ties are on lines 14 and 15 of the file.
    await expect
      .poll(() => inspector(page).innerText(), patience)
      .toMatch(/weight 2 · fields\.gexf, line 14[^]*weight 3 · fields\.gexf, line 15/);
  }),
);

test.sequential(
  'a picture of a network can be saved, and its report speaks of nodes and ties',
  onPage(async ({ page }) => {
    await opens(page, undated, '6 items');
    await turnToSaving(page, 'Picture');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dialog(page).getByRole('button', { name: 'Save picture' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('coterie-fields-gexf.png');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /import report/i }).click();
    await expect.poll(() => dialog(page).innerText(), patience).toMatch(/11 nodes and ties in = 11 accepted/);
    await page.keyboard.press('Escape');
    await dialog(page).waitFor({ state: 'hidden' });
  }),
);

test.sequential(
  'the largest component alone can be shown, and papers open again after a network',
  onPage(async ({ page }) => {
    await opens(page, undated, '6 items');
    await panel(page).getByText('Counting', { exact: true }).click();
    const largest = panel(page).getByRole('checkbox', { name: 'Largest component only' });
    await largest.waitFor();
    expect(
      await panel(page)
        .getByRole('radio', { name: /Full|Fractional/ })
        .count(),
    ).toBe(0);
    await largest.check();
    await expect
      .poll(() => panel(page).innerText(), patience)
      .toMatch(/5 items[^]*1 item outside the largest component/);
    const csv = 'Title,Authors,Year\nOne,"Ana Diaz; Bo Chen",2001\n';
    await choose(page, [{ name: 'one.csv', text: csv }]);
    await expect.poll(() => countsOpen(page), patience).toEqual({ papers: 1, authors: 2, ties: 1 });
    const byTopic = panel(page).getByRole('radio', { name: 'Topic' });
    await expect.poll(() => byTopic.isChecked(), patience).toBe(true);
  }),
);

test.sequential(
  'a network beside papers is left out with a word, and the papers open',
  onPage(async ({ page }) => {
    const csv = 'Title,Authors,Year\nOne,"Ana Diaz; Bo Chen",2001\n';
    await choose(page, [{ name: 'few.csv', text: csv }, undated]);
    await page.locator('.corpus-title', { hasText: 'few.csv' }).waitFor();
    await expect.poll(() => countsOpen(page), patience).toEqual({ papers: 1, authors: 2, ties: 1 });
    await page.getByRole('button', { name: /import report/i }).click();
    await expect
      .poll(() => dialog(page).innerText(), patience)
      .toMatch(/“fields\.gexf” is a network, which cannot be mixed/);
  }),
);

test('inspect tells the sizes of a network', async () => {
  const path = join(folder, 'inspected.gexf');
  await writeFile(path, dated.text);
  const { stdout } = await run(process.execPath, ['dist/cli/main.js', 'inspect', path, '--json']);
  const { all, files } = JSON.parse(stdout);
  expect(all).toMatchObject({
    papers: 0,
    firstDay: '2001-01-01',
    lastDay: '2011-12-31',
    network: { nodes: 4, ties: 4, dated: 4 },
  });
  expect(files[0].records).toEqual({ in: 8, accepted: 8, merged: 0, rejected: 0 });
});
