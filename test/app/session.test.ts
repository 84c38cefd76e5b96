import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { unpackSession } from '../../src/session/pack.ts';
import { atRest, countQuestions } from './largeCorpus.ts';
import {
  choose,
  countsInWindow,
  countsOpen,
  launchBrowser,
  map,
  patience,
  savedGraph,
  settled,
  visit,
  type NamedText,
} from './page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** A window, words, colours, a style, a selection and the camera; other communities than the usual ones. */
const seen =
  '#v=2&from=2019-03&text=learning&select=Brando+Miranda&colour=community&curved&names=1.5&at=1.25,2.5,12.5&resolution=1.2';

async function savedSession(page: Page): Promise<NamedText> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+s')]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path()) };
}

/** What is in a session, but for its papers, to be compared in words. */
const partsOf = ({ text }: NamedText) => ({ ...unpackSession(Buffer.from(text)), corpus: '' });

/** What the address says, but for which papers it is of: those of a session are no example. */
const viewOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => location.hash.split('&').filter((part) => !part.startsWith('papers=')));

it('a session that is opened in a fresh page shows everything as it was', { timeout: 180_000 }, async () => {
  const { page, complaints } = await visit(browser, {}, seen, countQuestions);
  await settled(page);
  await map(page).focus();
  await page.keyboard.press('p');
  await expect.poll(() => viewOf(page), patience).toContain('at=1.25,2.5,12.5');
  await expect.poll(() => countsInWindow(page), patience).toBeDefined();
  await atRest(page);
  const before = { counts: await countsOpen(page), window: await countsInWindow(page), view: await viewOf(page) };
  const session = await savedSession(page);
  const graph = await savedGraph(page, 'json');
  expect(session.name).toMatch(/^coterie-.*\.coterie$/);

  const fresh = await visit(browser);
  await choose(fresh.page, [session]);
  await expect.poll(() => viewOf(fresh.page), patience).toEqual(before.view);
  await expect.poll(() => countsInWindow(fresh.page), patience).toEqual(before.window);
  await expect.poll(() => countsOpen(fresh.page), patience).toEqual(before.counts);
  expect(await savedGraph(fresh.page, 'json')).toBe(graph);
  const again = await savedSession(fresh.page);
  expect(partsOf(again)).toEqual(partsOf(session));
  expect(Buffer.compare(Buffer.from(again.text), Buffer.from(session.text))).toBe(0);
  expect([...complaints, ...fresh.complaints]).toEqual([]);
});

it('a session that is damaged is told of, and what is open stays', async () => {
  const { page } = await visit(browser);
  const { text } = await savedSession(page);
  const broken = Uint8Array.from(text as Uint8Array);
  broken[broken.length >> 1]! ^= 1;
  const before = await countsOpen(page);
  await choose(page, [{ name: 'broken.coterie', text: broken }]);
  await page
    .getByText(/is damaged: its checksum is wrong/)
    .first()
    .waitFor();
  expect(await countsOpen(page)).toEqual(before);
});
