import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { plantedCsv } from '../../src/sources/planted.ts';
import {
  choose,
  countsOpen,
  inspector,
  launchBrowser,
  looksUntilGone,
  map,
  onOnePage,
  patience,
  pressWhenDrawn,
  savedGraph,
  search,
  settled,
  visit,
  visitWith,
  hits,
  withoutView,
} from './page.ts';

const run = promisify(execFile);

const csv = [...plantedCsv({ papers: 600, seed: 3 })].join('');

let folder: string;
let browser: Browser;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'coterie-'));
  await writeFile(join(folder, 'planted.csv'), csv);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

const panel = (page: Page) => page.getByRole('complementary', { name: /legend and settings/i });
/** What is said of the last change; empty before there was any. */
const lastChange = async (page: Page) => (await panel(page).locator('.last-change').allInnerTexts()).join();

/** The first finds all as it is set at first, the others what those before have left. */
const onPlanted = onOnePage(async () => {
  const visited = await visitWith(browser, { name: 'planted.csv', text: csv });
  expect((await countsOpen(visited.page))?.papers).toBe(600);
  return visited;
});
const onExample = onOnePage(() => visit(browser));

/** Opens a section of the panel that a journey before may have opened. */
async function open(page: Page, title: string): Promise<void> {
  const part = panel(page)
    .locator('details', { has: page.locator('> summary', { hasText: title }) })
    .first();
  // What is set stands there a little later than what it is set for.
  if ((await part.getAttribute('open')) === null) await part.locator('> summary').click();
}

interface Saved {
  readonly coterie: { readonly settings: Readonly<Record<string, unknown>> };
  readonly nodes: readonly {
    readonly key: string;
    readonly attributes: { readonly x: number; readonly y: number; readonly kind: string };
  }[];
}

test.sequential(
  'how firm the communities are is found out in the background and said',
  onPlanted(async ({ page }) => {
    await open(page, 'Finding communities');
    await expect
      .poll(() => panel(page).innerText(), patience)
      .toMatch(/50 runs with other seeds agree .* to [01]\.\d\d/);
  }),
);

test.sequential(
  'with the settings of VOSviewer the page and the command line write the same bytes',
  onPlanted(async ({ page }) => {
    const path = join(folder, 'planted.csv');
    await run(process.execPath, [
      'dist/cli/main.js',
      'build',
      path,
      '--like',
      'vosviewer',
      '-o',
      join(folder, 'vos.json'),
    ]);
    await open(page, 'Counting');
    await panel(page).getByRole('button', { name: 'As VOSviewer does it' }).click();
    await panel(page).getByRole('button', { name: 'Back to the usual settings' }).waitFor();
    await settled(page);
    const written = await readFile(join(folder, 'vos.json'), 'utf8');
    expect(withoutView(await savedGraph(page, 'json')) === withoutView(written)).toBe(true);
    await panel(page).getByRole('button', { name: 'Back to the usual settings' }).click();
    await panel(page).getByRole('button', { name: 'As VOSviewer does it' }).waitFor();
    await settled(page);
  }),
);

test.sequential(
  'a setting is changed in place: what is left is said, stays where it was, and stays selected',
  onPlanted(async ({ page }) => {
    const before = JSON.parse(await savedGraph(page, 'json')) as Saved;
    await search(page).fill('Belli');
    await hits(page).first().waitFor();
    await search(page).press('Enter');
    const name = 'Giulia Belli';
    await inspector(page).getByRole('heading', { name }).waitFor();
    await open(page, 'Counting');
    const said = await lastChange(page);
    await panel(page).getByLabel('Fewest papers of an author').fill('2');
    await panel(page).getByLabel('Fewest papers of an author').press('Enter');
    await expect.poll(() => lastChange(page), patience).not.toBe(said);
    expect(await lastChange(page)).toMatch(/^[\d,]+ authors and [\d,]+ ties left; \d+ comm/);
    await settled(page);
    await inspector(page).getByRole('heading', { name }).waitFor();
    const after = JSON.parse(await savedGraph(page, 'json')) as Saved;
    expect(after.coterie.settings['minPapers']).toBe(2);
    const places = new Map(before.nodes.map(({ key, attributes }) => [key, attributes]));
    const authors = after.nodes.filter(({ attributes }) => attributes.kind === 'author');
    expect(authors.length).toBeLessThan(before.nodes.length);
    const moves = authors.map(({ key, attributes: { x, y } }) =>
      Math.hypot(x - places.get(key)!.x, y - places.get(key)!.y),
    );
    const width = Math.max(...before.nodes.map(({ attributes }) => attributes.x)) * 2;
    expect(moves.toSorted((one, other) => one - other)[Math.floor(moves.length / 2)]).toBeLessThan(width / 10);
  }),
);

test.sequential(
  'settings that follow quickly upon each other all count, and one that is taken back does not',
  onPlanted(async ({ page }) => {
    await panel(page).getByRole('radio', { name: 'Measure' }).check({ force: true });
    await open(page, 'Counting');
    const fewest = panel(page).getByLabel('Fewest papers of an author');
    const together = panel(page).getByLabel('Fewest joint papers of a tie');
    await fewest.fill('3');
    await fewest.press('Enter');
    await together.fill('2');
    await together.press('Enter');
    const saved = async () => (JSON.parse(await savedGraph(page, 'json')) as Saved).coterie.settings;
    await expect.poll(saved, patience).toMatchObject({ minPapers: 3, minJointPapers: 2 });
    expect(await lastChange(page)).toMatch(/ left; /);
    expect(await page.getByRole('dialog').count()).toBe(0);
    const largest = panel(page).getByLabel('Largest component only');
    await largest.check();
    await largest.uncheck();
    await expect.poll(saved, patience).toMatchObject({ minPapers: 3, minJointPapers: 2, largestComponent: false });
  }),
);

test.sequential(
  'a node that is dragged is pinned where it was put, by hand or by keys, and can be let go',
  onExample(async ({ page }) => {
    await settled(page);
    await open(page, 'Layout');
    await search(page).fill('Brando');
    await hits(page).first().waitFor();
    await search(page).press('Enter');
    await inspector(page).getByRole('heading', { name: 'Brando' }).waitFor();
    await map(page).focus();
    await page.keyboard.press('Shift+ArrowRight');
    await panel(page).getByRole('button', { name: 'Let go of 1 pinned author' }).waitFor();
    await map(page).focus();
    await page.keyboard.press('p');
    await expect
      .poll(
        () =>
          panel(page)
            .getByRole('button', { name: /Let go of/ })
            .count(),
        patience,
      )
      .toBe(0);
  }),
);

test.sequential(
  'laying out can be stopped, and the map stays as it is',
  onExample(async ({ page }) => {
    const large = [...plantedCsv({ papers: 6_000, seed: 3 })].join('');
    await settled(page);
    // The worker goes on while the page stands still: it would be done before anybody is there to press.
    const stopped = pressWhenDrawn(page, '.settling button');
    await choose(page, [{ name: 'large.csv', text: large }]);
    await stopped;
    expect(await looksUntilGone(page, '.settling')).toBeLessThan(20);
    await expect.poll(async () => (await countsOpen(page))?.papers, patience).toBe(6_000);
  }),
);
