import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser, patience, typeWindow, visitWith } from './page.ts';

interface Record {
  readonly year: number;
  readonly venue: string;
  readonly authors: readonly number[];
}

const people = [
  'Abel, Ada',
  'Berg, Bo',
  'Card, Cy',
  'Dunn, Di',
  'Eck, Ed',
  'Falk, Fay',
  'Gray, Gus',
  'Hahn, Hal',
  'Ibsen, Ina',
  'Jung, Jon',
  'Klee, Kim',
  'Lund, Lou',
];
const places = ['Univ Oslo, Oslo, Norway', 'Univ Rome, Rome, Italy', 'Univ Lima, Lima, Peru'];
const placeOf = (person: number) => person % places.length;
const venues = ['Journal of Moss', 'Letters on Lichen'];

/** Forty papers of ten years, with one to four authors each. */
const records: readonly Record[] = Array.from({ length: 40 }, (_, paper) => ({
  year: 2001 + ((paper * 7) % 10),
  venue: venues[(paper * 3 + (paper >> 2)) % 2]!,
  authors: Array.from(
    new Set(Array.from({ length: 1 + (paper % 4) }, (__, at) => (paper * 5 + at * at * 3 + at) % people.length)),
  ),
}));

/** As the web of science writes it, with an address beside each name. */
const text = [
  'FN Clarivate Analytics Web of Science',
  'VR 1.0',
  ...records.flatMap(({ year, venue, authors }, at) => [
    'PT J',
    ...authors.map((author, place) => `${place === 0 ? 'AU' : '  '} ${people[author]}`),
    ...authors.map((author, place) => `${place === 0 ? 'AF' : '  '} ${people[author]}`),
    `TI Study ${at} of mosses`,
    `SO ${venue}`,
    ...authors.map((author, place) => `${place === 0 ? 'C1' : '  '} [${people[author]}] ${places[placeOf(author)]}.`),
    `PY ${year}`,
    `UT WOS:${String(at).padStart(15, '0')}`,
    'ER',
    '',
  ]),
  'EF',
  '',
].join('\n');

interface Wish {
  readonly place: number;
  readonly venue: string;
  readonly from: number;
  readonly to: number;
  readonly degree: number;
}

const pairsOf = (authors: readonly number[]): string[] =>
  authors.flatMap((one) => authors.filter((other) => one < other).map((other) => `${one} ${other}`));

/** Each of these things, with how many of all are visible, outside the window and hidden, counted one by one. */
function counted({ place, venue, from, to, degree }: Wish) {
  const isIn = ({ year }: Record) => year >= from && year <= to;
  const passing = records.filter((record) => isIn(record) && record.venue === venue);
  const ties = new Set(passing.flatMap(({ authors }) => pairsOf(authors)));
  const degreeOf = (author: number) => Array.from(ties).filter((tie) => tie.split(' ').includes(String(author))).length;
  const shown = new Set(
    passing.flatMap(({ authors }) => authors).filter((one) => placeOf(one) === place && degreeOf(one) >= degree),
  );
  const told = (noun: string, of: (record: Record) => readonly (number | string)[], visible: number) => {
    const all = new Set(records.flatMap(of)).size;
    const within = new Set(records.filter(isIn).flatMap(of)).size;
    const hidden = [
      ...(all > within ? [`${all - within} outside the window`] : []),
      ...(within > visible ? [`${within - visible} hidden by filters`] : []),
    ];
    return `${visible} of ${all} ${noun} visible: ${hidden.join(', ')}`;
  };
  const isShown = (tie: string) => tie.split(' ').every((end) => shown.has(Number(end)));
  return [
    told('authors', ({ authors }) => authors, shown.size),
    told('ties', ({ authors }) => pairsOf(authors), Array.from(ties).filter(isShown).length),
    told(
      'papers',
      (record) => [records.indexOf(record)],
      passing.filter(({ authors }) => authors.some((one) => shown.has(one))).length,
    ),
  ];
}

const sums = (page: Page) => page.locator('.filter-sum > p').allInnerTexts();
const row = (page: Page, name: string) => page.locator('.filter > summary').filter({ hasText: name });

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

test('the inner network of a department: institution, venue, window and degree together leave what counting one by one leaves', async () => {
  const wish = { place: 1, venue: 'Letters on Lichen', from: 2003, to: 2008, degree: 2 };
  const expected = counted(wish);
  const { page, complaints } = await visitWith(browser, { name: 'department.txt', text });
  await page.keyboard.press('f');
  await expect
    .poll(() => sums(page), patience)
    .toEqual(['All 12 authors visible', expect.any(String), expect.any(String)]);
  await row(page, 'Institution').click();
  await page.getByRole('checkbox', { name: /^Univ Rome/ }).check();
  await row(page, 'Venue').click();
  await page.getByRole('checkbox', { name: new RegExp(`^${wish.venue}`, 'i') }).check();
  await row(page, 'Coauthors').click();
  const from = page.getByRole('textbox', { name: 'Coauthors, from' });
  await from.fill(String(wish.degree));
  await from.press('Enter');
  await typeWindow(page, String(wish.from), String(wish.to));
  await expect.poll(() => sums(page), patience).toEqual(expected);
  // Whatever else counts says the same.
  const bar = page.getByRole('region', { name: 'Filters in use' });
  const [visible] = expected[0]!.split(' ');
  expect(Number(visible)).toBeGreaterThan(1);
  await expect.poll(() => bar.innerText(), patience).toContain(`${visible} of 12 authors`);
  await page.getByRole('button', { name: 'Clear all', exact: true }).click();
  await expect.poll(() => bar.getByRole('listitem').count(), patience).toBe(0);
  await expect.poll(async () => (await sums(page))[0], patience).not.toContain('hidden');
  expect(complaints).toEqual([]);
});
