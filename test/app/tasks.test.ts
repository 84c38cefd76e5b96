import type { Browser, Locator, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { laboratory, people, records } from './laboratory.ts';
import { dialog, inspector, launchBrowser, patience, search, settled, visit, type Visit } from './page.ts';

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
const mossTies = tiesOf(records.filter(({ subject }) => subject === 0));
const years = (from: number, to: number) => records.filter(({ year }) => year >= from && year <= to);
const othersThanProtein = people.filter(({ subject }) => subject !== 1);
const place = 'Univ Rome';
const department = people.filter((person) => person.place.startsWith(place)).map(({ name }) => name);
const innerTies = tiesOf(records).filter(({ pair }) => pair.split(' – ').every((name) => department.includes(name)));

test('the questions tell right answers from wrong ones', () => {
  expect(papersOf('Ada Abel', 2010, 2015).length).toBeLessThan(papersOf('Ada Abel').length);
  expect(newcomers.length).toBeGreaterThan(1);
  expect(mossTies[0]!.papers).toBeGreaterThan(mossTies[1]!.papers);
  expect(mossTies[0]!.papers).toBeLessThan(tiesOf(records).find(({ pair }) => pair === mossTies[0]!.pair)!.papers);
  expect(innerTies.length).toBeGreaterThan(0);
  expect(stepsBetween('Jon Jung', 'Kim Klee')).toBeGreaterThan(2);
});
