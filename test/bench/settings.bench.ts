import type { Browser, Locator, Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { plantedCsv } from '../../src/sources/planted.ts';
import { choose, countsOpen, launchBrowser, patience, settled, visit } from '../app/page.ts';

const papers = 10_000;
const mostMs = 1_000;
const rounds = 3;

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

it(`${papers} papers open`, { timeout: 240_000 }, async () => {
  ({ page } = await visit(browser));
  page.setDefaultTimeout(120_000);
  await choose(page, [{ name: 'planted.csv', text: [...plantedCsv({ papers, seed: 1 })].join('') }]);
  await expect.poll(async () => (await countsOpen(page))?.papers, { ...patience, timeout: 120_000 }).toBe(papers);
  await settled(page);
  for (const title of ['Who is in it', 'Counting', 'Finding communities']) {
    await panel().locator('summary').filter({ hasText: title }).click();
  }
  await page.evaluate(() => {
    const seen: Seen['seen'] = { changed: 0, shown: 0 };
    Object.assign(globalThis, { seen });
    addEventListener('change', () => (seen.changed = performance.now()), { capture: true });
    new MutationObserver((records) => {
      const added = records.flatMap(({ addedNodes }) => [...addedNodes]);
      const isShown = added.some((node) => node instanceof Element && node.classList.contains('settling'));
      if (isShown) seen.shown = performance.now();
    }).observe(document.body, { childList: true, subtree: true });
  });
});

const panel = (): Locator => page.getByRole('complementary', { name: /legend and settings/i });

const typed = (label: string, value: number) => async () => {
  await panel().getByLabel(label).fill(String(value));
  await panel().getByLabel(label).press('Enter');
};

/** What is changed, and changed back. */
const changes: readonly (readonly [name: string, there: () => Promise<void>, back: () => Promise<void>])[] = [
  [
    'counting',
    () =>
      panel()
        .getByRole('radio', { name: /^Fractionally/ })
        .check(),
    () =>
      panel()
        .getByRole('radio', { name: /^Fully/ })
        .check(),
  ],
  ['cap on authors', typed('Most authors of a paper', 5), typed('Most authors of a paper', 25)],
  ['minimum of papers', typed('Fewest papers of an author', 3), typed('Fewest papers of an author', 1)],
  ['minimum of joint papers', typed('Fewest joint papers of a tie', 2), typed('Fewest joint papers of a tie', 1)],
  [
    'largest component',
    () => panel().getByLabel('Largest component only').check(),
    () => panel().getByLabel('Largest component only').uncheck(),
  ],
  [
    'weights of ties',
    async () => void (await panel().getByLabel('Weights of ties').selectOption('fractionalisation')),
    async () => void (await panel().getByLabel('Weights of ties').selectOption('none')),
  ],
  [
    'network',
    async () => void (await panel().getByLabel('Network of').selectOption('keywords')),
    async () => void (await panel().getByLabel('Network of').selectOption('authors')),
  ],
];

/** When a field was changed last in the page, and when a network was last shown that goes on settling. */
interface Seen {
  readonly seen: { changed: number; shown: number };
}

/** From the change of a field until the new network is shown. */
async function timed(change: () => Promise<void>): Promise<number> {
  const shownBefore = await page.evaluate(() => (globalThis as unknown as Seen).seen.shown);
  await change();
  await page.waitForFunction((before) => (globalThis as unknown as Seen).seen.shown > before, shownBefore);
  await settled(page);
  return page.evaluate(() => {
    const { changed, shown } = (globalThis as unknown as Seen).seen;
    return shown - changed;
  });
}

it.each(changes)(
  `${papers} papers: another %s is drawn within a second`,
  { timeout: 600_000 },
  async (name, there, back) => {
    const times: number[] = [];
    for (let round = 0; round < rounds; round++) for (const change of [there, back]) times.push(await timed(change));
    const median = times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)]!;
    console.log(`${median <= mostMs ? 'held  ' : 'MISSED'} ${median.toFixed(0).padStart(5)} ms  ${name}`);
  },
);

const stages = [/reading/i, /people/i, /topics/i, /ties/i, /communities/i, /map|authors/i];

it(
  `cancelling answers within half a second at every stage of opening ${papers} papers`,
  { timeout: 600_000 },
  async () => {
    const file = { name: 'again.csv', text: [...plantedCsv({ papers, seed: 2 })].join('') };
    for (const stage of stages) {
      await choose(page, [file]);
      const isReached = await page
        .locator('.loading output')
        .filter({ hasText: stage })
        .waitFor({ timeout: 60_000 })
        .then(
          () => true,
          () => false,
        );
      const begun = performance.now();
      const cancel = page.locator('.loading').getByRole('button', { name: 'Cancel' });
      if (!isReached || !(await cancel.isVisible())) {
        console.log(`passed by too quickly  ${stage.source}`);
        continue;
      }
      await cancel.click();
      await page.locator('.loading').waitFor({ state: 'detached' });
      const time = performance.now() - begun;
      console.log(
        `${time <= 500 ? 'held  ' : 'MISSED'} ${time.toFixed(0).padStart(5)} ms  cancelling at ${stage.source}`,
      );
      expect((await countsOpen(page))?.papers).toBe(papers);
    }
  },
);
