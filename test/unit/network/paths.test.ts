import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf, isoDay } from '../../../src/lib/calendar.ts';
import type { Paper } from '../../../src/model/paper.ts';
import type { FoundPath, PathKind } from '../../../src/model/paths.ts';
import { defaultSettings } from '../../../src/model/settings.ts';
import { isInWindow, type TimeWindow } from '../../../src/model/window.ts';
import { allTime } from '../../../src/network/allTime.ts';
import { networkOf } from '../../../src/network/networkOf.ts';
import { pathBetween, whyNoPath } from '../../../src/network/paths.ts';
import { sightNetwork, type Hidden } from '../../../src/network/sightNetwork.ts';
import { identify } from '../../../src/people/identify.ts';
import { noTopics, paper } from '../../papers.ts';
import { randomPapers, randomWindow } from '../../randomPapers.ts';

const settings = { ...defaultSettings, counting: 'fractional' } as const;

function networkFrom(papers: readonly Paper[]) {
  return networkOf(papers, identify(papers, settings.identity), noTopics(papers), settings);
}

/** Paths by name: of each the names in order, and what else is asked of it. */
function finder(papers: readonly Paper[], window: TimeWindow = allTime, hidden?: Hidden) {
  const { columns, authors } = networkFrom(papers);
  const sight = sightNetwork(columns, window, hidden);
  const names = authors.map(({ name }) => name);
  const find = (kind: PathKind, from: string, to: string): FoundPath | undefined =>
    pathBetween(sight, kind, names.indexOf(from), names.indexOf(to));
  const way = (found: FoundPath | undefined) =>
    found && [names[found.hops[0]!.from], ...found.hops.map(({ to }) => names[to])].join(' ');
  const why = (from: string, to: string) => whyNoPath(sight, names.indexOf(from), names.indexOf(to));
  return { sight, names, find, way, why };
}

/** Every path without a repeated node, each hop as its tie with the weight and papers that the window has of it. */
function allSimplePaths(papers: readonly Paper[], window: TimeWindow, from: string, to: string) {
  const inside = papers.flatMap((one, index) => (isInWindow(one.date, window) ? [{ ...one, index }] : []));
  const between = (one: string, other: string) => {
    const joint = inside.filter(({ slots }) => [one, other].every((name) => slots.some(({ raw }) => raw === name)));
    const weight = joint.reduce((sum, { slots }) => sum + 1 / (slots.length - 1), 0);
    return { joint, weight };
  };
  const everybody = [...new Set(inside.flatMap(({ slots }) => slots.map(({ raw }) => raw)))];
  type Hop = ReturnType<typeof between>;
  const found: { readonly names: readonly string[]; readonly hops: readonly Hop[] }[] = [];
  const goOn = (names: readonly string[], hops: readonly Hop[]): void => {
    const last = names.at(-1)!;
    if (last === to) {
      if (hops.length > 0) found.push({ names, hops });
      return;
    }
    for (const next of everybody) {
      if (names.includes(next)) continue;
      const hop = between(last, next);
      if (hop.joint.length > 0) goOn([...names, next], [...hops, hop]);
    }
  };
  if (everybody.includes(from) && everybody.includes(to)) goOn([from], []);
  return found;
}

type SimplePath = ReturnType<typeof allSimplePaths>[number];

/** The earliest day of arrival, each paper tried on each hop. */
function arrivalOf({ hops }: SimplePath): number {
  return hops.reduce((day, { joint }) => {
    const days = joint.flatMap(({ date }) => (date && date.to >= day ? [Math.max(day, date.from)] : []));
    return Math.min(Infinity, ...days);
  }, -Infinity);
}

const fewest = (paths: readonly SimplePath[]): number => Math.min(...paths.map(({ hops }) => hops.length));
const sumOf = (hops: readonly { readonly weight: number }[], valueOf: (weight: number) => number): number =>
  hops.reduce((sum, { weight }) => sum + valueOf(weight), 0);

const lengthOf = (hops: readonly { readonly weight: number }[]) => sumOf(hops, (weight) => 1 / weight);

/** Few enough people that all paths can be walked. */
const fewPapers = randomPapers.map((papers) =>
  papers
    .slice(0, 12)
    .map((one) => Object.assign(one, { slots: one.slots.filter(({ raw }) => raw <= 'Author G').slice(0, 3) })),
);
const pair = fc
  .uniqueArray(fc.constantFrom('Author A', 'Author B', 'Author C', 'Author D'), { minLength: 2, maxLength: 2 })
  .map(([from, to]) => [from!, to!] as const);
const wideWindow = fc.oneof(fc.constant(allTime), randomWindow);

/** The hops of a found path are ties of the window that lie end to end, with their weights and papers there. */
function expectProper(found: FoundPath, path: SimplePath | undefined, papers: readonly Paper[]): void {
  expect(path, 'a path that is found is one of all paths').toBeDefined();
  found.hops.forEach((hop, at) => {
    if (at > 0) expect(hop.from).toBe(found.hops[at - 1]!.to);
    expect(hop.weight).toBeCloseTo(path!.hops[at]!.weight, 10);
    expect(hop.papers.map((index) => papers[index]).toSorted(byTitle)).toEqual(
      path!.hops[at]!.joint.map(({ index }) => papers[index]).toSorted(byTitle),
    );
  });
}

const byTitle = (one: Paper | undefined, other: Paper | undefined) =>
  JSON.stringify(one) < JSON.stringify(other) ? -1 : 1;

test('the shortest path has the fewest hops of all, the greatest sum of weights of these, and counts them', () => {
  fc.assert(
    fc.property(fewPapers, wideWindow, pair, (papers, window, [from, to]) => {
      const { find, way } = finder(papers, window);
      const found = find('shortest', from, to);
      const all = allSimplePaths(papers, window, from, to);
      if (!found) {
        expect(all).toEqual([]);
        return;
      }
      const shortest = all.filter(({ hops }) => hops.length === fewest(all));
      expect(found.equals).toBe(shortest.length);
      expect(found.hops).toHaveLength(fewest(all));
      const strength = Math.max(...shortest.map(({ hops }) => sumOf(hops, (weight) => weight)));
      expect(sumOf(found.hops, (weight) => weight)).toBeCloseTo(strength, 10);
      expectProper(
        found,
        shortest.find(({ names }) => names.join(' ') === way(found)),
        papers,
      );
    }),
    { numRuns: 600 },
  );
});

test('the strongest path has the least sum of 1/weight of all, and of these the fewest hops', () => {
  fc.assert(
    fc.property(fewPapers, wideWindow, pair, (papers, window, [from, to]) => {
      const { find, way } = finder(papers, window);
      const found = find('strongest', from, to);
      const all = allSimplePaths(papers, window, from, to);
      if (!found) {
        expect(all).toEqual([]);
        return;
      }
      const least = Math.min(...all.map(({ hops }) => lengthOf(hops)));
      expect(lengthOf(found.hops)).toBeCloseTo(least, 10);
      const best = all.filter(({ hops }) => lengthOf(hops) <= least);
      if (best.length > 1) expect(found.hops.length).toBeLessThanOrEqual(fewest(best));
      expectProper(
        found,
        all.find(({ names }) => names.join(' ') === way(found)),
        papers,
      );
    }),
    { numRuns: 600 },
  );
});

test('the path in time arrives as early as any whose papers can follow upon each other, with the fewest hops of these', () => {
  fc.assert(
    fc.property(fewPapers, wideWindow, pair, (papers, window, [from, to]) => {
      const { find, way } = finder(papers, window);
      const found = find('timed', from, to);
      const all = allSimplePaths(papers, window, from, to).filter((path) => arrivalOf(path) < Infinity);
      if (!found) {
        expect(all).toEqual([]);
        return;
      }
      const earliest = Math.min(...all.map(arrivalOf));
      expect(found.hops.at(-1)!.day).toBe(earliest);
      expect(found.hops).toHaveLength(fewest(all.filter((path) => arrivalOf(path) === earliest)));
      let day = -Infinity;
      for (const hop of found.hops) {
        const { date } = papers[hop.papers[0]!]!;
        expect(date!.to).toBeGreaterThanOrEqual(day);
        day = Math.max(day, date!.from);
        expect(hop.day).toBe(day);
      }
      expectProper(
        found,
        all.find(({ names }) => names.join(' ') === way(found)),
        papers,
      );
    }),
    { numRuns: 600 },
  );
});

test('a path never leads over who or what is hidden', () => {
  fc.assert(
    fc.property(fewPapers, pair, fc.nat(), (papers, [from, to], choice) => {
      const { names, sight, find } = finder(papers);
      const { tieSource, authorTieCount } = sight.columns;
      if (authorTieCount === 0) return;
      const nodes = Uint8Array.from(names, (_, node) => (node === choice % names.length ? 1 : 0));
      const ties = Uint8Array.from(tieSource, (_, tie) => (tie === choice % authorTieCount ? 1 : 0));
      const left = finder(papers, allTime, { nodes, ties });
      for (const kind of ['shortest', 'strongest', 'timed'] as const) {
        const found = left.find(kind, from, to);
        for (const hop of found?.hops ?? []) {
          expect(nodes[hop.from]! + nodes[hop.to]! + ties[hop.tie]!).toBe(0);
        }
        // What led over nothing of that is there still.
        const before = find(kind, from, to);
        const isTouched = before?.hops.some((hop) => nodes[hop.from]! + nodes[hop.to]! + ties[hop.tie]! > 0);
        if (before && isTouched === false) expect(left.way(found)).toBe(left.way(before));
      }
    }),
    { numRuns: 150 },
  );
});

test('papers of one day can carry one after the other, and a year can hold what follows upon it', () => {
  const { find, way } = finder([paper(['Ana', 'Bo'], '2005'), paper(['Bo', 'Cy'], '2005-02-01')]);
  const found = find('timed', 'Ana', 'Cy');
  expect(way(found)).toBe('Ana Bo Cy');
  expect(found!.hops.map(({ day }) => isoDay(day!))).toEqual(['2005-01-01', '2005-02-01']);
  const oneDay = finder([paper(['Ana', 'Bo'], '2005-02-01'), paper(['Bo', 'Cy'], '2005-02-01')]);
  expect(oneDay.way(oneDay.find('timed', 'Ana', 'Cy'))).toBe('Ana Bo Cy');
});

test('what comes later cannot carry to earlier papers, and what has no date cannot carry at all', () => {
  const papers = [paper(['Ana', 'Bo'], '2010'), paper(['Bo', 'Cy'], '2005'), paper(['Ana', 'Di']), paper(['Di', 'Cy'])];
  const { find, way, why } = finder(papers);
  expect(find('timed', 'Ana', 'Cy')).toBeUndefined();
  expect(why('Ana', 'Cy')).toBe('untimely');
  expect(way(find('timed', 'Cy', 'Ana'))).toBe('Cy Bo Ana');
});

test('a later but shorter way is taken where the last paper waits for both', () => {
  const papers = [
    paper(['Ana', 'Bo'], '2001'),
    paper(['Bo', 'Cy'], '2001'),
    paper(['Ana', 'Cy'], '2003'),
    paper(['Cy', 'Di'], '2009-05'),
  ];
  const { find, way } = finder(papers);
  expect(way(find('timed', 'Ana', 'Di'))).toBe('Ana Cy Di');
});

test('it is said whether somebody is not there, in another part, or only out of time', () => {
  const papers = [paper(['Ana', 'Bo'], '2005'), paper(['Cy', 'Di'], '2005'), paper(['Ed', 'Bo'], '1999')];
  const window = { from: dayOf(2004, 1, 1), to: dayOf(2006, 1, 1), undated: false };
  const { why } = finder(papers, window);
  expect([why('Ana', 'Ed'), why('Ana', 'Cy')]).toEqual(['absent', 'apart']);
});

test('nobody needs a path to himself', () => {
  expect(finder([paper(['Ana', 'Bo'], '2005')]).find('shortest', 'Ana', 'Ana')).toBeUndefined();
});
