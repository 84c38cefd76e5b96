import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  choose,
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

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const hash = (page: Page) => page.evaluate(() => location.hash);
const stands = (page: Page, address: RegExp) => expect.poll(() => hash(page), patience).toMatch(address);

/** The clipboard of the page, as it was written last. */
const copiedLink = async (page: Page): Promise<string> => {
  await map(page).focus();
  await page.keyboard.press('v');
  const field = page.getByRole('textbox', { name: 'Address of what is seen' });
  const address = await field.inputValue();
  await page.keyboard.press('Escape');
  await field.waitFor({ state: 'hidden' });
  return new URL(address).hash;
};

async function selectFirst(page: Page, name: string): Promise<void> {
  await search(page).fill(name);
  await hits(page).first().waitFor();
  await search(page).press('Enter');
  await expect.poll(() => inspector(page).innerText(), patience).toContain(name);
}

const mine = {
  name: 'mine & more.csv',
  text: `title,authors,date,journal
On graphs,Ana Diaz; Bo Berg; Cy Card,2001,Graphs
On maps,Ana Diaz; Bo Berg,2005,Maps
On ties,Cy Card; Di Dunn; Ana Diaz,2010,Graphs
On time,Ed Eck; Ana Diaz,2015,Time
`,
};

/** Each of them leaves the look and the camera as they were at first. */
const onPage = onOnePage(() => visit(browser));

test.sequential(
  'what was done to the view is undone and done again by keys, and told in words',
  onPage(async ({ page }) => {
    const said = page.locator('.shell > output');
    await map(page).focus();
    await page.keyboard.press('c');
    await stands(page, /colour=community/);
    await page.keyboard.press('Control+z');
    await expect.poll(() => said.textContent(), patience).toBe('Undone: colour by community.');
    await expect.poll(() => hash(page), patience).not.toContain('colour=');
    await page.keyboard.press('Control+Shift+z');
    await expect.poll(() => said.textContent(), patience).toBe('Done again: colour by community.');
    await stands(page, /colour=community/);
    await page.keyboard.press('Control+z');
    await expect.poll(() => hash(page), patience).not.toContain('colour=');
  }),
);

test.sequential(
  'the camera goes back to where it rested, and forward again',
  onPage(async ({ page }) => {
    await settled(page);
    await map(page).focus();
    await page.keyboard.press('+');
    await stands(page, /at=/);
    const before = await hash(page);
    await page.keyboard.press('+');
    await expect.poll(() => hash(page), patience).not.toBe(before);
    const near = await hash(page);
    await page.keyboard.press('Control+[');
    await expect.poll(() => hash(page), patience).toBe(before);
    await page.keyboard.press('Control+]');
    await expect.poll(() => hash(page), patience).toBe(near);
    await page.keyboard.press('0');
    await expect.poll(() => hash(page), patience).not.toContain('at=');
  }),
);

test.sequential(
  'the browser’s back brings the whole view back, as a step that can be undone',
  onPage(async ({ page }) => {
    await selectFirst(page, 'Sanmi Koyejo');
    await stands(page, /select=Sanmi\+Koyejo/);
    await typeWindow(page, '2019', '2021');
    await stands(page, /from=2019&to=2021/);
    await map(page).focus();
    await page.keyboard.press('Escape');
    await expect.poll(() => hash(page), patience).not.toContain('select=');
    await page.goBack();
    await page.goBack();
    await stands(page, /^#v=2&select=Sanmi\+Koyejo/);
    await map(page).focus();
    await page.keyboard.press('Control+z');
    await stands(page, /^#v=2&from=2019&select=Sanmi\+Koyejo/);
    await page.keyboard.press('Control+z');
    await stands(page, /^#v=2&from=2019&to=2021(?!.*select)/);
    await map(page).press('0');
    await expect.poll(() => hash(page), patience).not.toContain('at=');
  }),
);

test.sequential(
  'a view of the example is found again from its copied address in another page',
  onPage(async ({ page, complaints }) => {
    await settled(page);
    await typeWindow(page, '2019', '2023');
    await map(page).focus();
    await page.keyboard.press('c');
    await selectFirst(page, 'Sanmi Koyejo');
    await stands(page, /&from=2019&to=2023&select=Sanmi\+Koyejo&colour=community/);
    await expect.poll(() => hash(page), patience).toContain('&at=');
    const address = await copiedLink(page);
    const { page: other } = await visit(browser, {}, address);
    await settled(other);
    await expect.poll(() => hash(other), patience).toBe(address);
    await expect.poll(() => inspector(other).innerText(), patience).toContain('Sanmi Koyejo');
    expect(complaints).toEqual([]);
    await other.context().close();
  }),
);

test('a view of somebody’s own papers waits until they are opened, and comes with its settings', async () => {
  const { page } = await visit(browser);
  await choose(page, [mine]);
  await stands(page, /^#v=2&papers=[a-z\d]{6}:4:mine\+%26\+more\.csv$/);
  const papers = await hash(page);
  await page.context().close();

  const wanted = `${papers}&from=2004&select=Ana+Diaz&counting=fractional`;
  const { page: other, complaints } = await visit(browser, {}, wanted);
  const note = other.getByText('This address is of other papers: ‘mine & more.csv’ (4 papers).');
  await note.waitFor();
  expect(await hash(other)).toBe(wanted);
  await choose(other, [mine]);
  await note.waitFor({ state: 'detached' });
  await expect.poll(() => inspector(other).innerText(), patience).toContain('Ana Diaz');
  await stands(other, /&from=2004&select=Ana\+Diaz&counting=fractional$/);
  expect(complaints).toEqual([]);
  await other.context().close();
});

test('of other papers only what fits is shown, and that is said', async () => {
  const { page } = await visit(browser, {}, '#v=2&papers=b2c3d4:9:others.bib&from=2004&select=Nobody+Atall');
  await page.getByText('This address is of other papers: ‘others.bib’ (9 papers).').waitFor();
  await choose(page, [mine]);
  await stands(page, /:mine\+%26\+more\.csv&from=2004$/);
  const said = page.locator('.shell > output');
  await expect.poll(() => said.textContent(), patience).toContain('These are not the papers that the address is of.');
  expect(await said.textContent()).toContain('left out: select=Nobody Atall.');
  await page.context().close();
});
