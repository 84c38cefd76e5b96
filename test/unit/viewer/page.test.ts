import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { packed, unpackSteps, type Packed } from '../../../src/export/page/packed.ts';
import { dataElement, pieceElement, type PageView } from '../../../src/export/page/pageData.ts';
import { noFilters, type Sight } from '../../../src/model/filters.ts';
import { defaultSettings } from '../../../src/model/settings.ts';
import type { Paper } from '../../../src/model/paper.ts';
import type { TimeWindow } from '../../../src/model/window.ts';
import { answerFor } from '../../../src/work/answers.ts';
import { inSight } from '../../../src/work/inSight.ts';
import { pageFile, type PageFileWish } from '../../../src/work/pageFile.ts';
import { studyOf } from '../../../src/work/study.ts';
import { drained } from '../../../src/lib/steps.ts';
import { pageBench } from '../../../src/viewer/pageBench.ts';
import { unpackedPage } from '../../../src/viewer/unpackedPage.ts';
import { hostileTexts } from '../export/tinySnapshot.ts';
import { paper } from '../../papers.ts';

const people = ['Ana Berg', 'Bo Card', 'Cy Dunn', 'Di Eck', 'Ed Fox', 'Flo Gale', 'Gus Hall'];
const subjects = ['coral reefs and tides', 'graph theory of networks', 'sleep and memory in mice'];

/** Sixty papers of changing pairs and threes, some of years, some of days, some without a date. */
const papers = Array.from({ length: 60 }, (_, index) => {
  const authors = [0, 1, 3].slice(0, 1 + (index % 3)).map((step) => people[(index * 2 + step) % people.length]!);
  const [year, subject] = [2000 + (index % 17), subjects[index % 3]!];
  const date = index % 11 === 0 ? '' : index % 4 === 0 ? `${year}-05-0${1 + (index % 9)}` : String(year);
  return paper(authors, date, {
    title: index === 7 ? '</script><script>alert(1)</script>' : `Of ${subject}, part ${index}`,
    abstract: `We study ${subject}. <!-- ${index} -->`,
    ids: index === 3 ? { doi: '10.1000/x y"z' } : {},
  });
});
const records = { in: 60, accepted: 60, merged: 0, rejected: 0 };
const files = [{ name: 'sixty.csv', format: 'csv', encoding: 'utf-8', records, notices: [] }];
const corpus = { papers, records: papers, mergedRecords: [], files, cutLists: [], lists: [] };
const study = studyOf(corpus, { ...defaultSettings, identity: 'verbatim' }, () => undefined);

const view: PageView = {
  theme: 'auto',
  window: undefined,
  hiddenTopics: [],
  colourBy: 'topic',
  selection: undefined,
  camera: undefined,
};
const viewer = '<!doctype html><html><head><title>Coterie</title></head><body></body></html>';
const written = (change: Partial<PageFileWish> = {}): string =>
  [
    ...pageFile(study, { title: '', seen: undefined, today: 20_000, withAbstracts: false, view, viewer, ...change }),
  ].join('');

function opened(html: string) {
  return drained(unpackedPage(textsIn(html)));
}

/** What the elements hold that nothing is run of: the first, and pieces. */
function textsIn(html: string): string[] {
  const element = `<script type="application/json" (?:id="${dataElement}"|class="${pieceElement}")>([^<]*)</script>`;
  const found = Array.from(html.matchAll(new RegExp(element, 'g')), ([, text]) => text!);
  expect(found).toHaveLength(html.match(/<script/g)!.length);
  expect(html.indexOf(dataElement)).toBe(html.lastIndexOf(dataElement));
  return found;
}

const unpacked = (pieces: Packed) => drained(unpackSteps(pieces));

const all = { from: -1_000_000, to: 1_000_000, undated: true };
const days = fc.integer({ min: 10_950, max: 17_200 });
const windows = fc
  .tuple(days, days, fc.boolean())
  .map(([a, b, undated]): TimeWindow => ({ from: Math.min(a, b), to: Math.max(a, b), undated }));

test('numbers are packed in as few bytes as they need, and come back as they were', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.uint8Array(),
        fc.uint32Array(),
        fc.int32Array(),
        fc.float32Array({ noNaN: true }),
        fc.float64Array({ noNaN: true }),
      ),
      (numbers) => {
        expect([...unpacked(packed(numbers))]).toEqual([...numbers]);
      },
    ),
  );
  expect(packed(Uint32Array.of(1, 2, 255))).toEqual(['aAQL/']);
  const many = Float64Array.from({ length: 100_000 }, (_, at) => at / 3);
  expect(packed(many).length).toBeGreaterThan(1);
  expect(unpacked(packed(many))).toEqual(many);
  expect(() => unpacked(['?AQL/'])).toThrow('"?"');
  expect(() => unpacked([])).toThrow();
});

test('the columns of a page are those of the app, in every list and number', () => {
  const { columns, arrangement } = opened(written()).opened;
  expect(columns).toEqual(study.network.columns);
  expect(arrangement.communities).toEqual(study.arrangement.communities);
});

test('in fifty random windows, with topics shown and hidden, a page counts what the app counts', async () => {
  const page = opened(written());
  const bench = pageBench(page);
  await fc.assert(
    fc.asyncProperty(windows, fc.subarray([...study.network.topics.keys()]), async (window, hiddenTopics) => {
      const sight: Sight = { window, filters: { ...noFilters, hiddenTopics } };
      expect(await bench.ask('summary', sight)).toEqual(await answerFor(study, 'summary', sight));
    }),
    { numRuns: 50 },
  );
});

test('a page of what is visible has that alone, and counts it as the app does', async () => {
  await fc.assert(
    fc.asyncProperty(windows, fc.boolean(), async (window, isFiltered) => {
      const filters = { ...noFilters, hiddenTopics: isFiltered ? [0] : [] };
      const seen = { window, filters };
      const page = opened(written({ seen, ...(isFiltered && { inSight: await inSight(study, seen) }) }));
      const here = await pageBench(page).ask('summary', { window: all, filters: noFilters });
      const there = await answerFor(study, 'summary', seen);
      const { papers: paperCount, authors, ties, topics, totalWeight } = there as typeof here;
      expect(here).toMatchObject({ papers: paperCount, authors, ties, topics });
      expect(here.totalWeight).toBeCloseTo(totalWeight, 9);
      expect(page.opened.recordCount).toBe(paperCount);
      expect(page.opened.labels).toHaveLength(authors + topics);
    }),
    { numRuns: 25 },
  );
});

test('what is looked at is found again by its new number, or let go of', () => {
  const seen = { window: { from: 12_500, to: 12_510, undated: false }, filters: noFilters };
  const inside = opened(written({ seen }));
  const name = inside.opened.labels[0]!;
  const before = study.network.authors.findIndex((author) => author.name === name);
  const of = (node: number) =>
    opened(written({ seen, view: { ...view, selection: { kind: 'node', node } } })).data.view;
  expect(of(before).selection).toEqual({ kind: 'node', node: 0 });
  const outside = study.network.authors.findIndex((author) => !inside.opened.labels.includes(author.name));
  expect(outside).toBeGreaterThanOrEqual(0);
  expect(of(outside).selection).toBeUndefined();
});

test('papers keep titles, names, dates and links; abstracts come on wish alone', () => {
  const [with_, without] = [opened(written({ withAbstracts: true })), opened(written())];
  papers.forEach((one, index) => {
    const found = with_.paper!(index);
    expect(found).toMatchObject({
      title: one.title,
      names: one.slots.map(({ raw }) => raw),
      authorCount: one.slots.length,
      isCut: false,
      abstract: one.abstract,
    });
    expect(without.paper!(index).abstract).toBeUndefined();
  });
  expect(with_.paper!(3).link).toBe('https://doi.org/10.1000/x%20y%22z');
  expect(written()).not.toContain('We study');
});

test.each(hostileTexts)('a title, and what is carried, stay text: %j', (title) => {
  const html = written({
    title: `${title}</title></script><script>bad()</script>`,
    carried: `{"of":"${title}"}</carried>`,
  });
  expect(html.match(/<script/g)).toHaveLength(1);
  expect(html.match(/<\/carried>/g)).toHaveLength(1);
  expect(html).not.toContain('<script>bad');
  expect(opened(html).data.title).toBe(`${title}</title></script><script>bad()</script>`);
});

test('a page of another kind, or a damaged one, is refused with a sentence', () => {
  expect(() => drained(unpackedPage(['{"format":99}']))).toThrow('written for another page');
  expect(() => drained(unpackedPage(['{"form']))).toThrow();
  expect(() => drained(unpackedPage([]))).toThrow('nothing in this page');
  expect(() => written({ viewer: 'nothing' })).toThrow('no end of its body');
});

test('a long page is read in pieces, and refused where one of them is missing or belongs nowhere', () => {
  const title = '<'.repeat(20_000);
  const longer = (one: Paper): Paper => ({ ...one, title, abstract: `${title}${one.title}` });
  const long = papers.map(longer);
  const ofLong = studyOf({ ...corpus, papers: long, records: long }, study.settings, () => undefined);
  const wish = { title: '', seen: undefined, today: 20_000, withAbstracts: true, view, viewer };
  const [head, ...pieces] = textsIn([...pageFile(ofLong, wish)].join(''));
  expect(pieces.length).toBeGreaterThan(4);
  for (const piece of pieces) expect(JSON.parse(piece).items.join('').length).toBeLessThan(300_000);
  const page = drained(unpackedPage([head!, ...pieces]));
  long.forEach((one, at) => expect(page.paper!(at)).toMatchObject({ title, abstract: one.abstract }));
  expect(page.opened.columns).toEqual(ofLong.network.columns);
  expect(() => drained(unpackedPage([head!, ...pieces.slice(1)]))).toThrow('missing');
  for (const of of ['papers.none', 'title', 'toString', 'names.length', 'papers.__proto__'])
    expect(() => drained(unpackedPage([head!, JSON.stringify({ of, items: ['x'] })]))).toThrow('does not fit');
});
