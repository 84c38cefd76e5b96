import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import Papa from 'papaparse';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seededRandom } from '../../src/lib/random.ts';
import {
  boundField,
  countsInWindow,
  exampleCounts,
  inspector,
  launchBrowser,
  patience,
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

test('any window counts as the papers say, on the page and on the command line', async () => {
  const { page } = await visit(browser);
  for (const { from, to } of randomWindows(15)) {
    const expected = bruteForce(from, to);
    await typeWindow(page, from, to);
    await expect.poll(() => countsInWindow(page), { ...patience, message: `${from} to ${to}` }).toEqual(expected);
    expect([from, to, await fromCommandLine(from, to)]).toEqual([from, to, expected]);
  }
  await page.context().close();
});

async function fromCommandLine(from: string, to: string): Promise<Counts> {
  const out = join(folder, 'window.json');
  const options = ['-o', out, '--json', '--from', from, '--to', to];
  const { stdout } = await run(process.execPath, ['dist/cli/main.js', 'build', facts, ...options]);
  const counts = JSON.parse(stdout) as Counts;
  return { papers: counts.papers, authors: counts.authors, ties: counts.ties };
}

test('a tie shows as many papers in the window as there are', async () => {
  const { page } = await visit(browser);
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
  await page.context().close();
});

/** The bounds as they stand in their fields. */
const bounds = async (page: Page) => [
  await boundField(page, 'from').inputValue(),
  await boundField(page, 'to').inputValue(),
];

async function drag(page: Page, name: 'from' | 'to' | 'window', by: number): Promise<void> {
  const box = (await thumb(page, name).boundingBox())!;
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

test('the window moves by its thumbs, by its body, by keys and by playing, and the counts follow', async () => {
  const { page, complaints } = await visit(browser);
  const track = (await thumb(page, 'to').boundingBox())!.x - (await thumb(page, 'from').boundingBox())!.x;
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
  await page.context().close();
});

test('playing slides the window to the end of time and stops there', async () => {
  const { page } = await visit(browser);
  await typeWindow(page, '2017', '2018');
  await timeline(page).getByRole('spinbutton').fill('20');
  await timeline(page).getByRole('spinbutton').press('Enter');
  await timeline(page).getByRole('button', { name: 'Play', exact: true }).click();
  await timeline(page).getByRole('button', { name: 'Pause', exact: true }).waitFor();
  await timeline(page).getByRole('button', { name: 'Play', exact: true }).waitFor();
  await agreesWithFacts(page, '2025', '2026');
  await page.context().close();
});

test('a bound that cannot be is refused in words, and the window stays', async () => {
  const { page } = await visit(browser);
  for (const wrong of ['2019-13', 'soon', '2031', '2019-02-30']) {
    await boundField(page, 'from').fill(wrong);
    await boundField(page, 'from').press('Enter');
    await expect.poll(() => boundField(page, 'from').getAttribute('aria-invalid'), patience).toBe('true');
    await expect.poll(() => countsInWindow(page), patience).toEqual(exampleCounts);
    await boundField(page, 'from').press('Escape');
    await expect.poll(() => boundField(page, 'from').inputValue(), patience).toBe('2017');
  }
  await page.context().close();
});
