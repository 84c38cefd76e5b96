import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import Papa from 'papaparse';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seededRandom } from '../../src/lib/random.ts';
import { atRest, countQuestions } from './largeCorpus.ts';
import {
  boundField,
  choose,
  countsInWindow,
  exampleCounts,
  inspector,
  launchBrowser,
  onOnePage,
  patience,
  restingBox,
  thumb,
  timeline,
  typeWindow,
  visit,
  type Counts,
} from './page.ts';

const run = promisify(execFile);
const facts = 'data/brando-miranda/papers.csv';

interface Fact {
  readonly day: string;
  readonly authors: readonly string[];
}

let folder: string;
let browser: Browser;
let papers: readonly Fact[];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'coterie-'));
  browser = await launchBrowser();
  const text = await readFile(facts, 'utf8');
  const { data } = Papa.parse<{ date: string; authors: string }>(text, { header: true, skipEmptyLines: true });
  papers = data.map(({ date, authors }) => ({ day: date, authors: authors.split('; ') }));
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

/** The days of a typed window; ISO days compare as text. */
const firstDay = (bound: string) => `${bound}-01-01`.slice(0, 10);
const lastDay = (bound: string) => `${bound}-12-31`.slice(0, bound.length === 7 ? 8 : 10).replace(/-$/, '-31');

const within = (from: string, to: string) => papers.filter(({ day }) => day >= firstDay(from) && day <= lastDay(to));

const pairsOf = ({ authors }: Fact) =>
  authors.flatMap((one, seat) => authors.slice(seat + 1).map((other) => [one, other].sort().join(' – ')));

function bruteForce(from: string, to: string): Counts {
  const inside = within(from, to);
  return {
    papers: inside.length,
    authors: new Set(inside.flatMap(({ authors }) => authors)).size,
    ties: new Set(inside.flatMap(pairsOf)).size,
  };
}

/** Windows whose bounds are years, months and days. */
function randomWindows(count: number): { from: string; to: string }[] {
  const random = seededRandom(20);
  const days = papers.map(({ day }) => day).sort();
  const pick = () => days[Math.floor(random() * days.length)]!;
  const blurred = (day: string) => day.slice(0, [4, 7, 10][Math.floor(random() * 3)]);
  return Array.from({ length: count }, () => {
    const [from, to] = [pick(), pick()].sort();
    return { from: blurred(from!), to: blurred(to!) };
  });
}

/** The last of many for each pair of what bounds can be: years, months and days. */
const windowsOfEachKind = () =>
  new Map(randomWindows(90).map((window) => [`${window.from.length} ${window.to.length}`, window])).values();

async function fromCommandLine(from: string, to: string): Promise<Counts> {
  const out = join(folder, 'window.json');
  const options = ['-o', out, '--json', '--from', from, '--to', to];
  const { stdout } = await run(process.execPath, ['dist/cli/main.js', 'build', facts, ...options]);
  const counts = JSON.parse(stdout) as Counts;
  return { papers: counts.papers, authors: counts.authors, ties: counts.ties };
}

/** The bounds as they stand in their fields. */
const bounds = async (page: Page) => [
  await boundField(page, 'from').inputValue(),
  await boundField(page, 'to').inputValue(),
];

async function drag(page: Page, name: 'from' | 'to' | 'window', by: number): Promise<void> {
  const box = await restingBox(thumb(page, name));
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + by / 2, y, { steps: 4 });
  await page.mouse.move(x + by, y, { steps: 4 });
  await page.mouse.up();
}

const agreesWithFacts = async (page: Page, from: string, to: string) => {
  await expect.poll(() => bounds(page), patience).toEqual([from, to]);
  await expect.poll(() => countsInWindow(page), patience).toEqual(bruteForce(from, to));
};

const hash = (page: Page) => page.evaluate(() => location.hash);
const historyLength = (page: Page) => page.evaluate(() => history.length);

const stands = async (page: Page, address: string | RegExp, from: string, to: string) => {
  await expect
    .poll(() => hash(page), patience)
    .toMatch(typeof address === 'string' ? new RegExp(`^${address}$`) : address);
  await expect.poll(() => bounds(page), patience).toEqual([from, to]);
};

/** Journeys on the timeline begin and end with the whole of it; the first counts the steps of a fresh history. */
const onPage = onOnePage(() => visit(browser));

async function wholeRange(page: Page): Promise<void> {
  await timeline(page)
    .getByRole('button', { name: /whole range/i })
    .click();
  await expect.poll(() => countsInWindow(page), patience).toEqual(exampleCounts);
}

async function playAs(page: Page, what: 'sliding' | 'growing', speed: number): Promise<void> {
  await timeline(page).getByRole('combobox', { name: 'What plays' }).selectOption(what);
  const field = timeline(page).getByRole('spinbutton', { name: 'Steps a second' });
  await field.fill(String(speed));
  await field.press('Enter');
}

test.sequential(
  'each gesture is one step of the history, and back and forward restore the window without another',
  onPage(async ({ page, complaints }) => {
    const before = await historyLength(page);
    await stands(page, '', '2017', '2026');
    await boundField(page, 'from').fill('2019-04');
    await boundField(page, 'from').press('Enter');
    await stands(page, '#v=2&from=2019-04', '2019-04', '2026');
    const track = (await restingBox(thumb(page, 'to'))).x - (await restingBox(thumb(page, 'from'))).x;
    await drag(page, 'to', (-3 * track) / 7.75);
    await stands(page, '#v=2&from=2019-04&to=2023', '2019-04', '2023');
    await thumb(page, 'to').focus();
    // A run of key presses is one gesture. The page makes them itself, as from here they might come slowly.
    await page.evaluate(
      (keys) => {
        for (const key of keys) {
          for (const type of ['keydown', 'keyup']) {
            document.activeElement!.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, cancelable: true }));
          }
        }
      },
      ['ArrowLeft', 'ArrowLeft', 'ArrowRight', 'ArrowLeft'],
    );
    await stands(page, '#v=2&from=2019-04&to=2021', '2019-04', '2021');
    expect(await historyLength(page)).toBe(before + 3);

    await page.goBack();
    await stands(page, '#v=2&from=2019-04&to=2023', '2019-04', '2023');
    await expect.poll(() => countsInWindow(page), patience).toEqual(bruteForce('2019-04', '2023'));
    await page.goBack();
    await page.goBack();
    await stands(page, '', '2017', '2026');
    await page.goForward();
    await stands(page, '#v=2&from=2019-04', '2019-04', '2026');
    expect(await historyLength(page)).toBe(before + 3);
    expect(complaints).toEqual([]);
  }),
);

test.sequential(
  'playing from start to pause is one step, and how it plays stands in the address without one',
  onPage(async ({ page }) => {
    await wholeRange(page);
    await stands(page, '', '2017', '2026');
    const before = await historyLength(page);
    await playAs(page, 'growing', 20);
    await expect.poll(() => hash(page), patience).toBe('#v=2&play=growing&speed=20');
    await typeWindow(page, '2017', '2018');
    await expect.poll(() => hash(page), patience).toBe('#v=2&to=2018&play=growing&speed=20');
    const typed = await historyLength(page);
    expect(typed).toBe(before + 1);
    await timeline(page).getByRole('button', { name: 'Play', exact: true }).click();
    await stands(page, '#v=2&play=growing&speed=20', '2017', '2026');
    await timeline(page).getByRole('button', { name: 'Play', exact: true }).waitFor();
    expect(await historyLength(page)).toBe(typed + 1);
    await page.goBack();
    await stands(page, '#v=2&to=2018&play=growing&speed=20', '2017', '2018');
    await playAs(page, 'sliding', 2);
  }),
);

test.sequential(
  'playing slides the window to the end of time and stops there',
  onPage(async ({ page }) => {
    await wholeRange(page);
    await typeWindow(page, '2017', '2018');
    await playAs(page, 'sliding', 20);
    await timeline(page).getByRole('button', { name: 'Play', exact: true }).click();
    // It plays for less than half a second.
    await agreesWithFacts(page, '2025', '2026');
    await timeline(page).getByRole('button', { name: 'Play', exact: true }).waitFor();
    await playAs(page, 'sliding', 2);
  }),
);

test.sequential(
  'the window moves by its thumbs, by its body, by keys and by playing, and the counts follow',
  onPage(async ({ page, complaints }) => {
    await wholeRange(page);
    const track = (await restingBox(thumb(page, 'to'))).x - (await restingBox(thumb(page, 'from'))).x;
    const year = track / 10;
    await drag(page, 'from', 4 * year);
    await agreesWithFacts(page, '2021', '2026');
    await drag(page, 'to', -3 * year);
    await agreesWithFacts(page, '2021', '2023');
    await drag(page, 'window', 2 * year);
    await agreesWithFacts(page, '2023', '2025');
    await thumb(page, 'window').press('ArrowLeft');
    await agreesWithFacts(page, '2022', '2024');
    await thumb(page, 'from').press('ArrowRight');
    await agreesWithFacts(page, '2023', '2024');
    await thumb(page, 'to').press('ArrowRight');
    await agreesWithFacts(page, '2023', '2025');
    await thumb(page, 'window').press('Home');
    await agreesWithFacts(page, '2017', '2019');
    await timeline(page)
      .getByRole('button', { name: /whole range/i })
      .click();
    await expect.poll(() => countsInWindow(page), patience).toEqual(exampleCounts);
    expect(complaints).toEqual([]);
  }),
);

test.sequential(
  'a bound that cannot be is refused in words, and the window stays',
  onPage(async ({ page }) => {
    await wholeRange(page);
    for (const wrong of ['2019-13', 'soon', '2031', '2019-02-30']) {
      await boundField(page, 'from').fill(wrong);
      await boundField(page, 'from').press('Enter');
      await expect.poll(() => boundField(page, 'from').getAttribute('aria-invalid'), patience).toBe('true');
      await expect.poll(() => countsInWindow(page), patience).toEqual(exampleCounts);
      await boundField(page, 'from').press('Escape');
      await expect.poll(() => boundField(page, 'from').inputValue(), patience).toBe('2017');
    }
  }),
);

test.sequential(
  'the wheel zooms the axis about the pointer and back, and the window stays',
  onPage(async ({ page }) => {
    await wholeRange(page);
    await typeWindow(page, '2019', '2021');
    // The counts come after the window has moved there.
    await agreesWithFacts(page, '2019', '2021');
    const box = await restingBox(thumb(page, 'window'));
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await expect.poll(() => caption(page), patience).toContain('papers a year, 2017-12-30 to 2026-04-21');
    for (let turn = 0; turn < 6; turn++) await page.mouse.wheel(0, -150);
    await expect.poll(() => caption(page), patience).toMatch(/papers a month, 20(19|20)/);
    await agreesWithFacts(page, '2019', '2021');
    await timeline(page).getByRole('button', { name: 'Whole axis' }).click();
    await expect.poll(() => caption(page), patience).toContain('papers a year, 2017-12-30 to 2026-04-21');
  }),
);

test.sequential(
  'a tie shows as many papers in the window as there are',
  onPage(async ({ page }) => {
    await wholeRange(page);
    const ties = ['Brando Miranda – Sanmi Koyejo', 'Rylan Schaeffer – Brando Miranda', 'Brando Miranda – Qianli Liao'];
    for (const tie of ties) {
      await timeline(page)
        .getByRole('button', { name: /whole range/i })
        .click();
      const [one, other] = tie.split(' – ');
      const row = inspector(page).getByRole('button', {
        name: new RegExp(`^(${one} – ${other}|${other} – ${one})`),
      });
      await row.click();
      for (const [from, to] of [
        ['2017', '2019'],
        ['2022-08', '2024-01'],
        ['2024-02-01', '2026'],
      ] as const) {
        const joint = (among: readonly Fact[]) =>
          among.filter(({ authors }) => authors.includes(one!) && authors.includes(other!)).length;
        const [inside, all] = [joint(within(from, to)), joint(papers)];
        await typeWindow(page, from, to);
        await expect
          .poll(() => inspector(page).innerText(), { ...patience, message: `${tie}, ${from} to ${to}` })
          .toMatch(new RegExp(`\\b${inside} papers? in the window, ${all} in all`));
        const shown = inspector(page).getByRole('group').first().getByRole('listitem');
        await expect.poll(() => shown.count(), patience).toBe(inside);
      }
      await inspector(page)
        .getByRole('button', { name: /clear the selection/i })
        .click();
    }
  }),
);

test.sequential(
  'any window counts on the page as the papers say',
  onPage(async ({ page }) => {
    await wholeRange(page);
    for (const { from, to } of randomWindows(15)) {
      await typeWindow(page, from, to);
      await expect
        .poll(() => countsInWindow(page), { ...patience, message: `${from} to ${to}` })
        .toEqual(bruteForce(from, to));
    }
  }),
);

test.sequential(
  'another corpus clears the window, and going back brings no window of the one before',
  onPage(async ({ page }) => {
    await wholeRange(page);
    await typeWindow(page, '2019', '2021');
    await stands(page, '#v=2&from=2019&to=2021', '2019', '2021');
    await choose(page, [
      { name: 'mine.csv', text: 'title,authors,date\nOne,Ada Aa; Bo Bb,2020\nTwo,Ada Aa; Cy Cc,2023\n' },
    ]);
    const ofMine = /^#v=2&papers=[a-z\d]{6}:2:mine\.csv$/;
    await stands(page, ofMine, '2020', '2023');
    await page.goBack();
    await stands(page, ofMine, '2020', '2023');
  }),
);

const say = (page: Page) => page.locator('.shell > output');

test('an address is applied to what opens first, and what is wrong in it is told', async () => {
  const { page, complaints } = await visit(browser, {}, '#v=2&from=2020&to=2022-06&play=single&step=2&speed=fast&loop');
  await stands(page, '#v=2&from=2020&to=2022-06&play=single&step=2&loop', '2020', '2022-06');
  await expect.poll(() => countsInWindow(page), patience).toEqual(bruteForce('2020', '2022-06'));
  await expect.poll(() => say(page).textContent(), patience).toContain('left out: speed=fast');
  const loop = timeline(page).getByRole('checkbox', { name: 'Loop' });
  await expect.poll(() => loop.isChecked(), patience).toBe(true);
  // Typed into the address bar, it is applied to what is open.
  await page.evaluate(() => (location.hash = '#v=2&from=2050&to=2021'));
  await stands(page, '#v=2&to=2021', '2017', '2021');
  await expect.poll(() => say(page).textContent(), patience).toContain('left out: from=2050');
  expect(complaints).toEqual([]);
  await page.context().close();
});

/** Fingers on the screen, as the browser gets them from a device. */
async function touch(page: Page, paths: readonly (readonly { x: number; y: number }[])[]): Promise<void> {
  const device = await page.context().newCDPSession(page);
  const at = (moment: number) => paths.map((path, id) => ({ ...path[Math.min(moment, path.length - 1)]!, id }));
  // One finger after the other, so that the second finds the first one down.
  for (let finger = 1; finger <= paths.length; finger++) {
    await device.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0).slice(0, finger) });
  }
  const moments = Math.max(...paths.map(({ length }) => length));
  for (let moment = 1; moment < moments; moment++) {
    await device.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(moment) });
  }
  await device.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

const path = (x: number, y: number, right: number, down: number) =>
  Array.from({ length: 7 }, (_, index) => ({ x: x + (right * index) / 6, y: y + (down * index) / 6 }));

const caption = (page: Page) => timeline(page).locator('figcaption').textContent();

test('a finger drags a thumb without scrolling the page, and two fingers zoom the axis', async () => {
  const phone = { viewport: { width: 420, height: 800 }, hasTouch: true, isMobile: true };
  const { page } = await visit(browser, phone, '', countQuestions);
  await atRest(page);
  await timeline(page).scrollIntoViewIfNeeded();
  const scrolled = () => page.evaluate(() => scrollY);
  const [from, to] = [await restingBox(thumb(page, 'from')), await restingBox(thumb(page, 'to'))];
  const before = await scrolled();
  const year = (to.x - from.x) / 10;
  await touch(page, [path(from.x + from.width / 2, from.y + from.height / 2, 3 * year, 60)]);
  await agreesWithFacts(page, '2020', '2026');
  expect(await scrolled()).toBe(before);
  expect(Math.min(from.width, from.height, to.width, to.height)).toBeGreaterThanOrEqual(24);

  const [middle, y] = [from.x + 5 * year, from.y + from.height / 2];
  await touch(page, [path(middle - 20, y, -60, 0), path(middle + 20, y, 60, 0)]);
  await expect.poll(() => caption(page), patience).toMatch(/papers a month, 202[0-2]/);
  await agreesWithFacts(page, '2020', '2026');
  expect(await scrolled()).toBe(before);
  await page.context().close();
});

test('any window counts on the command line as the papers say', async () => {
  for (const { from, to } of windowsOfEachKind()) {
    expect([from, to, await fromCommandLine(from, to)]).toEqual([from, to, bruteForce(from, to)]);
  }
});
