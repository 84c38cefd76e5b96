import { readFile } from 'node:fs/promises';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { laboratory, people, records } from './laboratory.ts';
import { atRest, countQuestions } from './largeCorpus.ts';
import {
  boundField,
  countsInWindow,
  dialog,
  inspector,
  launchBrowser,
  patience,
  restingBox,
  search,
  timeline,
  visit,
  visitWith,
} from './page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/* The answers, counted one by one. */

const papersOf = (name: string, from = 0, to = 9999) =>
  records.filter(({ authors, year }) => authors.includes(name) && year >= from && year <= to);
const firstYearOf = (name: string): number => Math.min(...papersOf(name).map(({ year }) => year));
const titlesOf = (papers: readonly { readonly title: string }[]): string[] => papers.map(({ title }) => title).sort();

/** Papers of each pair, the most first. */
function tiesOf(papers: typeof records): { readonly pair: string; readonly papers: number }[] {
  const counts = new Map<string, number>();
  for (const { authors } of papers) {
    for (const one of authors) {
      for (const other of authors) {
        if (one < other) counts.set(`${one} – ${other}`, (counts.get(`${one} – ${other}`) ?? 0) + 1);
      }
    }
  }
  return Array.from(counts, ([pair, count]) => ({ pair, papers: count })).sort((a, b) => b.papers - a.papers);
}

/** How many steps from coauthor to coauthor lead from one to another. */
function stepsBetween(one: string, other: string): number {
  let reached = new Set([one]);
  for (let steps = 0; steps < people.length; steps++) {
    if (reached.has(other)) return steps;
    reached = new Set(
      records.flatMap(({ authors }) => (authors.some((name) => reached.has(name)) ? authors : [])).concat(...reached),
    );
  }
  throw new Error(`No way from ${one} to ${other}`);
}

const newcomers = people.map(({ name }) => name).filter((name) => firstYearOf(name) > 2012);
const graphTies = tiesOf(records.filter(({ subject }) => subject === 2));
const years = (from: number, to: number) => records.filter(({ year }) => year >= from && year <= to);
const others = people.filter(({ subject }) => subject !== 2);
const place = 'Univ Rome';
const department = people.filter((person) => person.place.startsWith(place)).map(({ name }) => name);
const innerTies = tiesOf(records).filter(({ pair }) => pair.split(' – ').every((name) => department.includes(name)));

test('the questions tell right answers from wrong ones', () => {
  expect(papersOf('Ada Abel', 2010, 2015).length).toBeLessThan(papersOf('Ada Abel').length);
  expect(newcomers.length).toBeGreaterThan(1);
  expect(graphTies[0]!.papers).toBeGreaterThan(graphTies[1]!.papers);
  expect(graphTies[0]!.papers).toBeLessThan(tiesOf(records).find(({ pair }) => pair === graphTies[0]!.pair)!.papers);
  expect(innerTies.length).toBeGreaterThan(0);
  expect(stepsBetween('Jon Jung', 'Kim Klee')).toBeGreaterThan(2);
});

/* Where the page says them. */

const heading = (page: Page, name: string | RegExp) => inspector(page).getByRole('heading', { name }).first();
const section = (page: Page, title: string) =>
  page.locator('details.section', { has: page.getByRole('heading', { name: title, exact: true }) });
const listedPapers = async (page: Page) =>
  (await section(page, 'Papers in the window').locator('.paper-title').allInnerTexts()).sort();
/** Of the table, from the top: each row's cells. */
const tableRows = (page: Page) =>
  page.locator('.table-row').evaluateAll((rows) =>
    rows
      .map((row) => ({
        place: Number((row as HTMLElement).dataset['place']),
        cells: Array.from(row.querySelectorAll('.is-text, .is-number'), (cell) =>
          ((cell.querySelector('.table-text') ?? cell) as HTMLElement).innerText.trim(),
        ),
      }))
      .sort((one, other) => one.place - other.place)
      .map(({ cells }) => cells),
  );
const visibleCounts = (page: Page) => page.getByRole('region', { name: 'Filters in use' }).innerText();
const authorsCounted = async (page: Page) => (await countsInWindow(page))?.authors;
const way = async (page: Page) =>
  page
    .getByRole('list', { name: /^The way from/ })
    .locator('> li > .row .row-name')
    .allInnerTexts();
const report = (page: Page) => page.getByRole('region', { name: 'What changed' });
const addressField = (page: Page) => page.getByRole('textbox', { name: 'Address of what is seen' });

const tieText = ({ pair, papers }: (typeof graphTies)[number]) => new RegExp(`^${pair}\\s+(weight\\s+)?${papers}$`);

/** From somebody to somebody, by people who wrote together. */
function expectWay(names: readonly string[], from: string, to: string): void {
  expect([names[0], names.at(-1)]).toEqual([from, to]);
  expect(names.length).toBe(1 + stepsBetween(from, to));
  const apart = names
    .slice(1)
    .filter((name, at) => !papersOf(name).some(({ authors }) => authors.includes(names[at]!)));
  expect(apart).toEqual([]);
}

async function expectChanges(page: Page): Promise<void> {
  const [before, after] = [years(2006, 2009), years(2014, 2017)];
  const [early, late] = [before, after].map((papers) => new Set(papers.flatMap(({ authors }) => authors)));
  const both = Array.from(early!).filter((name) => late!.has(name)).length;
  await report(page).getByText(`${before.length} papers in 2006–2009, ${after.length} papers in 2014–2017.`).waitFor();
  await report(page)
    .getByText(
      `${early!.size} people before, ${late!.size} people after: ${both} in both, ` +
        `${late!.size - both} only after, ${early!.size - both} only before.`,
    )
    .waitFor();
}

/** Di Dunn, in the department, from 2010 to 2015. */
async function expectKept(page: Page): Promise<void> {
  await page.locator('.corpus-title', { hasText: laboratory.name }).waitFor();
  await heading(page, 'Di Dunn').waitFor();
  await expect.poll(() => boundField(page, 'from').inputValue(), patience).toBe('2010');
  await expect.poll(() => boundField(page, 'to').inputValue(), patience).toBe('2015');
  await inspector(page)
    .getByText(`${papersOf('Di Dunn', 2010, 2015).length} papers in the window`)
    .waitFor();
  const there = department.filter((name) => papersOf(name, 2010, 2015).length > 0);
  await expect.poll(() => authorsCounted(page), patience).toBe(there.length);
  await expect.poll(() => visibleCounts(page), patience).toContain(place);
}

const asFile = () => ({ name: laboratory.name, mimeType: '', buffer: Buffer.from(laboratory.text) });

/** Another page at an address that was copied. */
const visitBack = (address: string, options: BrowserContextOptions) => visit(browser, options, new URL(address).hash);

/* By the keyboard alone. */

const press = async (page: Page, ...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};

/** What has the focus, by its name or text; empty when nothing has. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const active = document.activeElement;
    if (!active || active === document.body) return '';
    const label = (active as Partial<HTMLInputElement>).labels?.[0]?.textContent;
    return (active.getAttribute('aria-label') ?? label ?? active.textContent ?? '').trim() || active.tagName;
  });

const hasFocus = (page: Page, name: RegExp) => expect.poll(() => focused(page), patience).toMatch(name);

/** By as many presses as nobody minds; the focus is lost on the way to nowhere. */
async function tabTo(page: Page, name: RegExp, most = 12): Promise<void> {
  const passed: string[] = [];
  for (let step = 0; step < most; step++) {
    await page.keyboard.press('Tab');
    const now = await focused(page);
    if (name.test(now)) return;
    passed.push(now);
  }
  throw new Error(`No ${name} among ${passed.join(' | ')}`);
}

async function command(page: Page, words: string, title: RegExp): Promise<void> {
  await press(page, 'Control+k');
  await dialog(page).waitFor();
  await page.keyboard.type(words);
  await dialog(page).locator('[role=option][aria-selected=true]', { hasText: title }).waitFor();
  await press(page, 'Enter');
}

const hit = (page: Page, name: string) => page.locator('.search-list').getByRole('option', { name }).first();

async function findByKeys(page: Page, words: string, name: string): Promise<void> {
  await press(page, '/');
  await page.keyboard.type(words);
  await hit(page, name).waitFor();
  await press(page, 'ArrowDown', 'Enter');
  await heading(page, name).waitFor();
}

async function typeYears(page: Page, from: number, to: number): Promise<void> {
  await press(page, 'y');
  await hasFocus(page, /^from$/);
  await page.keyboard.type(String(from));
  await press(page, 'Enter', 'Tab');
  await page.keyboard.type(String(to));
  await press(page, 'Enter', 'Tab');
}

test('ten tasks are done by the keyboard alone', async () => {
  const { page, complaints } = await visitWith(browser, laboratory);

  // Who is Hal Hahn?
  await findByKeys(page, 'hahn', 'Hal Hahn');
  const all = papersOf('Hal Hahn');
  await inspector(page).getByText(`${all.length} papers in the window, ${all.length} in all`).waitFor();

  // How many papers did Ada Abel write from 2010 to 2015, and which?
  await findByKeys(page, 'abel', 'Ada Abel');
  await typeYears(page, 2010, 2015);
  const some = papersOf('Ada Abel', 2010, 2015);
  await inspector(page).getByText(`${some.length} papers in the window`).waitFor();
  await expect.poll(() => listedPapers(page), patience).toEqual(titlesOf(some));
  await command(page, 'papers of what', /^Go to the papers/);
  await hasFocus(page, /^Papers in the window/);
  await press(page, 'Tab', 'Enter');
  await inspector(page).getByText('Paper', { exact: true }).waitFor();
  await press(page, 'Backspace', 'a');
  await expect.poll(() => countsInWindow(page), patience).toMatchObject({ papers: records.length });

  // Who joined after 2012?
  await press(page, 'b');
  await hasFocus(page, /Abel/);
  await press(page, 'ArrowUp');
  await page.locator('.table-head :focus').waitFor();
  await press(page, 'End', 'ArrowLeft');
  await hasFocus(page, /^First$/);
  await press(page, 'Enter');
  await expect
    .poll(
      async () => (await tableRows(page)).filter((cells) => Number(cells.at(-2)) > 2012).map(([name]) => name),
      patience,
    )
    .toEqual(newcomers);
  await expect
    .poll(async () => (await tableRows(page)).map((cells) => Number(cells.at(-2))), patience)
    .toEqual(people.map(({ name }) => firstYearOf(name)).sort((a, b) => b - a));

  // Whose is the strongest tie on graphs?
  await press(page, 'm');
  await findByKeys(page, 'graph', 'graph colouring');
  await expect
    .poll(() => section(page, 'Strongest ties').getByRole('button').first().innerText(), patience)
    .toMatch(tieText(graphTies[0]!));
  await press(page, 'j', 'j');
  await hasFocus(page, /^Strongest ties/);
  await press(page, 'Tab', 'Enter');
  const [pair] = graphTies;
  const both = tiesOf(records).find((tie) => tie.pair === pair!.pair)!;
  await inspector(page).getByText(`${both.papers} papers in the window`).waitFor();

  // How is Jon Jung connected with Kim Klee?
  await findByKeys(page, 'jung', 'Jon Jung');
  await command(page, 'way from', /^Way from the selected/);
  await page.locator('#way-to[open] > summary:focus').waitFor();
  await press(page, 'Tab');
  await page.keyboard.type('klee');
  await page.locator('#way-to').getByRole('option', { name: 'Kim Klee' }).waitFor();
  await press(page, 'Enter');
  await expect.poll(async () => (await way(page)).length, patience).toBe(1 + stepsBetween('Jon Jung', 'Kim Klee'));
  expectWay(await way(page), 'Jon Jung', 'Kim Klee');
  await page.locator('#ways > summary:focus').waitFor();

  // What is left without graphs?
  await findByKeys(page, 'graph', 'graph colouring');
  await command(page, 'hide the topic', /^Hide the topic/);
  await expect.poll(() => visibleCounts(page), patience).toContain(`${others.length} of ${people.length} authors`);
  await press(page, 'Shift+F');
  await expect.poll(() => visibleCounts(page), patience).not.toContain(' of ');

  // What is the inner network of the department?
  await press(page, 'f');
  await hasFocus(page, /^Words in papers/);
  await page.locator('.filter > summary', { hasText: 'Institution' }).waitFor();
  await tabTo(page, /^Institution/);
  await press(page, 'Enter');
  await page.getByRole('checkbox', { name: new RegExp(`^${place}`) }).waitFor();
  await tabTo(page, new RegExp(`^${place}`));
  await press(page, 'Space');
  await expect.poll(() => visibleCounts(page), patience).toContain(`${department.length} of ${people.length} authors`);
  await page.getByText(`${innerTies.length} of ${tiesOf(records).length} ties visible`).waitFor();

  // What changed from 2006–2009 to 2014–2017?
  await command(page, 'what changed', /^View: What changed/);
  await hasFocus(page, /^What changed$/);
  await page.getByRole('spinbutton', { name: 'After, from' }).waitFor();
  for (const [field, year] of Object.entries({ 'Before, to': 2009, 'After, from': 2014 })) {
    await tabTo(page, new RegExp(`^${field}$`), 3);
    await press(page, 'Control+a');
    await page.keyboard.type(String(year));
  }
  await tabTo(page, /^Use the window$/, 2);
  await expectChanges(page);

  // Keep what is seen, with the department in 2010 to 2015.
  await press(page, 'm');
  await typeYears(page, 2010, 2015);
  await findByKeys(page, 'dunn', 'Di Dunn');
  await press(page, 'v');
  const address = await addressField(page).inputValue();
  expect(complaints).toEqual([]);
  await page.context().close();

  // Come back to it.
  const { page: later, complaints: complaintsThen } = await visitBack(address, {});
  const chooser = later.waitForEvent('filechooser');
  await later.evaluate(() => undefined);
  await press(later, 'o');
  await (await chooser).setFiles(asFile());
  await expectKept(later);
  expect(complaintsThen).toEqual([]);
  await later.context().close();
});

/* By touch. */

/** What a finger is to meet is as high; signs in a row may be somewhat narrower. In CSS pixels. */
const fingertip = 44;
const narrowest = 30;

/** A finger on a small screen, and which of its targets were too small for one. */
class Finger {
  readonly page: Page;
  readonly small: string[] = [];
  constructor(page: Page) {
    this.page = page;
  }

  async tap(target: Locator): Promise<void> {
    await target.waitFor();
    await target.scrollIntoViewIfNeeded();
    // A finger that comes down on one thing and leaves another has touched neither.
    await restingBox(target);
    const { width, height, name } = await target.evaluate((element) => {
      const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined;
      const box = (label ?? element).getBoundingClientRect();
      return { width: box.width, height: box.height, name: (label ?? element).outerHTML.slice(0, 100) };
    });
    if (height < fingertip - 0.5 || width < narrowest - 0.5)
      this.small.push(`${width.toFixed()} × ${height.toFixed()}: ${name}`);
    await target.tap();
  }

  /** Just after a drag a busy browser may take a tap for something longer: whoever sees nothing happen taps again. */
  async tapUntil(target: Locator, seen: Locator): Promise<void> {
    await expect
      .poll(async () => {
        if (!(await seen.isVisible())) await this.tap(target);
        return seen
          .waitFor({ timeout: 3000 })
          .then(() => true)
          .catch(() => false);
      }, patience)
      .toBe(true);
  }

  async find(words: string, name: string): Promise<void> {
    await this.tap(search(this.page));
    await search(this.page).fill(words);
    await this.tap(hit(this.page, name));
    await heading(this.page, name).waitFor();
  }

  /** Puts a finger on a thumb of the timeline and takes it to the border of two years. */
  async drag(edge: 'from' | 'to', border: number): Promise<void> {
    const area = this.page.locator('.timeline-brush');
    const taken = timeline(this.page).getByRole('slider', { name: edge, exact: true });
    // Until nothing moves it any more: what stands above it is drawn when it is answered.
    await area.tap({ trial: true });
    await atRest(this.page);
    const [box, from] = [await restingBox(area), await restingBox(taken)];
    const y = from.y + from.height / 2;
    const to = box.x + (box.width * (border - 2006)) / 12;
    const start = edge === 'from' ? box.x : box.x + box.width;
    const hand = await this.page.context().newCDPSession(this.page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...xs: readonly number[]) =>
      hand.send('Input.dispatchTouchEvent', { type, touchPoints: xs.map((x) => ({ x, y })) });
    await touch('touchStart', start);
    for (const share of [0.25, 0.5, 0.75, 1]) await touch('touchMove', start + share * (to - start));
    await touch('touchEnd');
  }
}

test('ten tasks are done by touch on a small screen', async () => {
  const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
  const { page, complaints } = await visitWith(browser, laboratory, phone, countQuestions);
  const finger = new Finger(page);
  const tab = (name: string) =>
    page.getByRole('navigation', { name: 'View' }).getByRole('button', { name, exact: true });

  // Who is Hal Hahn?
  await finger.find('hahn', 'Hal Hahn');
  const all = papersOf('Hal Hahn');
  await inspector(page).getByText(`${all.length} papers in the window, ${all.length} in all`).waitFor();

  // How many papers did Ada Abel write from 2010 to 2015, and which?
  await finger.find('abel', 'Ada Abel');
  await finger.drag('from', 2010);
  await finger.drag('to', 2016);
  await expect.poll(() => boundField(page, 'from').inputValue(), patience).toBe('2010');
  await expect.poll(() => boundField(page, 'to').inputValue(), patience).toBe('2015');
  const some = papersOf('Ada Abel', 2010, 2015);
  await inspector(page).getByText(`${some.length} papers in the window`).waitFor();
  await expect.poll(() => listedPapers(page), patience).toEqual(titlesOf(some));
  await finger.tapUntil(
    section(page, 'Papers in the window').locator('.paper').first(),
    inspector(page).getByText('Paper', { exact: true }),
  );
  await finger.tap(timeline(page).getByRole('button', { name: 'Whole range' }));

  // Who joined after 2012?
  await finger.tap(tab('Table'));
  await finger.tap(page.getByRole('combobox', { name: 'Sort by' }));
  await page.getByRole('combobox', { name: 'Sort by' }).selectOption('First');
  const firsts = async () => (await tableRows(page)).map((cells) => [cells[0]!, Number(cells.at(-1))] as const);
  await expect
    .poll(async () => (await firsts()).flatMap(([name, year]) => (year > 2012 ? [name] : [])), patience)
    .toEqual(newcomers);

  // Whose is the strongest tie on graphs?
  await finger.tap(tab('Map'));
  await finger.find('graph', 'graph colouring');
  const strongest = section(page, 'Strongest ties').getByRole('button').first();
  const [pair] = graphTies;
  await expect.poll(() => strongest.innerText(), patience).toMatch(tieText(pair!));
  await finger.tap(strongest);
  const both = tiesOf(records).find((tie) => tie.pair === pair!.pair)!;
  await inspector(page).getByText(`${both.papers} papers in the window`).waitFor();

  // How is Jon Jung connected with Kim Klee?
  await finger.find('jung', 'Jon Jung');
  await finger.tap(page.locator('#way-to > summary'));
  await finger.tap(page.getByRole('combobox', { name: 'Name of the other author' }));
  await page.getByRole('combobox', { name: 'Name of the other author' }).fill('klee');
  await finger.tap(page.locator('#way-to').getByRole('option', { name: 'Kim Klee' }));
  await expect.poll(async () => (await way(page)).at(-1), patience).toBe('Kim Klee');
  expectWay(await way(page), 'Jon Jung', 'Kim Klee');

  // What is left without graphs?
  await finger.tap(page.getByRole('checkbox', { name: /graph colouring/ }));
  await expect.poll(() => authorsCounted(page), patience).toBe(others.length);
  await finger.tap(page.getByRole('button', { name: 'Clear all', exact: true }));
  await expect.poll(() => authorsCounted(page), patience).toBe(people.length);

  // What is the inner network of the department?
  await finger.tap(page.getByRole('region', { name: 'Filters in use' }).getByRole('button', { name: /Filters/ }));
  await finger.tap(page.locator('.filter > summary', { hasText: 'Institution' }));
  await finger.tap(page.getByRole('checkbox', { name: new RegExp(`^${place}`) }));
  await expect.poll(() => authorsCounted(page), patience).toBe(department.length);
  await page.getByText(`${innerTies.length} of ${tiesOf(records).length} ties visible`).waitFor();

  // What changed from 2006–2009 to 2014–2017?
  await finger.tap(tab('What changed'));
  for (const [name, year] of Object.entries({ 'Before, to': '2009', 'After, from': '2014' })) {
    const field = page.getByRole('spinbutton', { name });
    await finger.tap(field);
    await field.fill(year);
    await field.press('Enter');
  }
  await expectChanges(page);

  // Keep what is seen, with the department in 2010 to 2015: as a picture, and as an address.
  await finger.tap(tab('Map'));
  await finger.drag('from', 2010);
  await finger.drag('to', 2016);
  await finger.find('dunn', 'Di Dunn');
  await finger.tap(page.locator('.header').getByRole('button', { name: /^Save/ }));
  const [picture] = await Promise.all([
    page.waitForEvent('download'),
    finger.tap(dialog(page).getByRole('button', { name: 'Save picture' })),
  ]);
  expect((await readFile(await picture.path())).length).toBeGreaterThan(10_000);
  await finger.tap(dialog(page).getByRole('button', { name: 'Close', exact: true }));
  await finger.tap(page.getByRole('button', { name: 'Copy a link to what is seen' }));
  const address = await addressField(page).inputValue();
  expect(finger.small).toEqual([]);
  expect(complaints).toEqual([]);
  await page.context().close();

  // Come back to it.
  const { page: later, complaints: complaintsThen } = await visitBack(address, phone);
  const chooser = later.waitForEvent('filechooser');
  await later.locator('.file-picker', { has: later.locator('#open-files') }).tap();
  await (await chooser).setFiles(asFile());
  await expectKept(later);
  expect(complaintsThen).toEqual([]);
  await later.context().close();
});
