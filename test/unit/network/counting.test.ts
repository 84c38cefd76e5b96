import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldedWords } from '../../../src/lib/fold.ts';
import type { Paper } from '../../../src/model/paper.ts';
import { defaultSettings, type Settings } from '../../../src/model/settings.ts';
import { isInWindow, type TimeWindow } from '../../../src/model/window.ts';
import { allTime } from '../../../src/network/allTime.ts';
import type { Network } from '../../../src/network/network.ts';
import { networkOf, networkSteps } from '../../../src/network/networkOf.ts';
import { countIn, weightIn } from '../../../src/network/windowed.ts';
import { membersOf } from '../../../src/people/membersOf.ts';
import { noTopics, paper, person } from '../../papers.ts';
import { partition, randomRecords, randomSettings, recordsOfKnownDays, someWindow } from '../../randomRecords.ts';

const settingsOf = (change: Partial<Settings>): Settings => ({ ...defaultSettings, ...change });

function network(papers: readonly Paper[], change: Partial<Settings> = {}): Network {
  const settings = settingsOf(change);
  return networkOf(papers, membersOf(papers, settings), noTopics(papers), settings);
}

type Ties = Map<string, { papers: number; weight: number }>;

/** `A|B` → papers and weight in the window, straight from the columns. */
function tiesIn({ columns, authors }: Network, window: TimeWindow): Ties {
  const ties: Ties = new Map();
  for (let tie = 0; tie < columns.authorTieCount; tie++) {
    const papers = countIn(columns.tiePapers, tie, window);
    const key = `${authors[columns.tieSource[tie]!]!.id}|${authors[columns.tieTarget[tie]!]!.id}`;
    const weight = weightIn(columns.tiePapers, tie, window, columns.paperTo);
    if (papers > 0) ties.set(key, { papers, weight });
  }
  return ties;
}

const organisations: Readonly<Record<string, string>> = {
  'Univ Oslo, Norway': 'univ oslo',
  'Univ Rome, Italy': 'univ rome',
  'CNRS, Paris, France': 'cnrs',
  'Univ Bath, England': 'univ bath',
  'Acme, Paris, France': 'acme',
};
const codes: Readonly<Record<string, string>> = { Norway: 'NO', Italy: 'IT', France: 'FR', England: 'GB' };

interface Member {
  readonly id: string;
  readonly isGroup: boolean;
}

/** Who or what stands on a paper, each once, by the plainest reading of the random records. `Reef Group` is the group Reef. */
function membersOn({ slots, affiliations = [], keywords }: Paper, of: Settings['network']): Member[] {
  const places = [...slots.flatMap((slot) => slot.affiliations ?? []), ...affiliations].map(({ name }) => name);
  const ids = {
    authors: () =>
      slots.map(({ raw, kind }) =>
        kind === 'group' ? `group ${raw.split(' ')[0]!.toLowerCase()}` : raw.toLowerCase(),
      ),
    institutions: () => places.map((place) => organisations[place]!),
    countries: () => places.map((place) => codes[place.slice(place.lastIndexOf(',') + 2)]!),
    keywords: () => keywords.map((word) => foldedWords(word).replaceAll(' ', '')),
  };
  return [...new Set(ids[of]())].map((id) => ({ id, isGroup: of === 'authors' && id.startsWith('group ') }));
}

/** Every pair of every paper under the cap that both nodes of the network are on. */
function bruteForce(
  papers: readonly Paper[],
  nodes: ReadonlySet<string>,
  settings: Settings,
  window: TimeWindow,
): Ties {
  const ties: Ties = new Map();
  for (const one of papers) {
    const members = membersOn(one, settings.network);
    const persons = members.filter(({ isGroup }) => !isGroup).length;
    const n = settings.groups ? members.length : persons;
    const isOver = settings.maxAuthors !== null && persons > settings.maxAuthors;
    if (isOver || !isInWindow(one.date, window)) continue;
    const ids = members.map(({ id }) => id).filter((id) => nodes.has(id));
    for (const source of ids) {
      for (const target of ids) {
        if (source >= target) continue;
        const before = ties.get(`${source}|${target}`) ?? { papers: 0, weight: 0 };
        const weight = settings.counting === 'full' ? 1 : 1 / (n - 1);
        ties.set(`${source}|${target}`, { papers: before.papers + 1, weight: before.weight + weight });
      }
    }
  }
  return ties;
}

function withEnough(ties: Ties, whole: Ties, least: number): Ties {
  return new Map([...ties].filter(([key]) => whole.get(key)!.papers >= least));
}

function expectSame(found: Ties, expected: Ties): void {
  expect([...found.keys()].sort()).toEqual([...expected.keys()].sort());
  for (const [key, { papers, weight }] of expected) {
    expect(found.get(key)!.papers).toBe(papers);
    expect(found.get(key)!.weight).toBeCloseTo(weight, 9);
  }
}

const idsOf = ({ authors }: Network): Set<string> => new Set(authors.map(({ id }) => id));

test('in every network, under all settings, every tie of every window is that of a brute-force count', () => {
  fc.assert(
    fc.property(randomRecords, randomSettings, someWindow, (papers, change, window) => {
      const built = network(papers, change);
      const settings = settingsOf(change);
      const whole = bruteForce(papers, idsOf(built), settings, allTime);
      const inside = bruteForce(papers, idsOf(built), settings, window);
      expectSame(tiesIn(built, window), withEnough(inside, whole, settings.minJointPapers));
      expectSame(tiesIn(built, allTime), withEnough(whole, whole, settings.minJointPapers));
    }),
    { numRuns: 1000 },
  );
});

test('whoever is on the list, has enough papers and belongs to the largest component is in, and nobody else', () => {
  fc.assert(
    fc.property(randomRecords, randomSettings, (papers, change) => {
      const settings = settingsOf(change);
      const { authors } = membersOf(papers, settings);
      const counts = new Map<string, number>();
      for (const one of papers) {
        const members = membersOn(one, settings.network);
        const persons = members.filter(({ isGroup }) => !isGroup).length;
        if (settings.maxAuthors !== null && persons > settings.maxAuthors) continue;
        for (const { id } of members) counts.set(id, (counts.get(id) ?? 0) + 1);
      }
      const only = settings.only?.map((name) => name.toLowerCase());
      const enough = authors.filter(
        ({ id, name, kind }) =>
          (kind !== 'group' || settings.groups) &&
          (!only || only.includes(id.toLowerCase()) || only.includes(name.toLowerCase())) &&
          (settings.minPapers === 1 || (counts.get(id) ?? 0) >= settings.minPapers),
      );
      const nodes = new Set(enough.map(({ id }) => id));
      const all = bruteForce(papers, nodes, settings, allTime);
      const ties = withEnough(all, all, settings.minJointPapers);
      const expected = settings.largestComponent ? largestComponent([...nodes], ties) : nodes;
      expect(idsOf(network(papers, change))).toEqual(expected);
    }),
    { numRuns: 500 },
  );
});

/** Grown from each node in turn; of equal ones the first. */
function largestComponent(nodes: readonly string[], ties: Ties): Set<string> {
  const pairs = [...ties.keys()].map((key) => key.split('|'));
  let largest = new Set<string>();
  for (const start of nodes) {
    const component = new Set([start]);
    for (const member of component) {
      for (const [a, b] of pairs) {
        if (a === member) component.add(b!);
        if (b === member) component.add(a!);
      }
    }
    if (component.size > largest.size) largest = component;
  }
  return largest;
}

test('what is kept and what is left out make up all there is: members, ties, pairs and papers', () => {
  fc.assert(
    fc.property(randomRecords, randomSettings, (papers, change) => {
      const settings = settingsOf(change);
      const { authors, columns, omissions } = network(papers, change);
      const members = membersOf(papers, settings);
      const { groups, authorsOutsideList, authorsBelowMinimum, authorsOutsideLargest } = omissions;
      const out = groups + authorsOutsideList + authorsBelowMinimum + authorsOutsideLargest;
      expect(authors.length + out).toBe(members.authors.length);
      const letIn = network(papers, { ...change, minJointPapers: 1, largestComponent: false });
      const { tiesBelowMinimum, tiesOutsideLargest } = omissions;
      expect(columns.authorTieCount + tiesBelowMinimum + tiesOutsideLargest).toBe(letIn.columns.authorTieCount);
      const nodes = idsOf(letIn);
      const sizes = papers.map((one) => membersOn(one, settings.network).filter(({ id }) => nodes.has(id)).length);
      const pairs = sizes.reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
      const counted = [...tiesIn(letIn, allTime).values()].reduce((sum, tie) => sum + tie.papers, 0);
      expect(counted + letIn.omissions.pairsOverCap).toBe(pairs);
      const withSome = papers.filter((one) => membersOn(one, settings.network).length > 0).length;
      expect(withSome + omissions.papersWithout).toBe(papers.length);
    }),
    { numRuns: 500 },
  );
});

const free = { minPapers: 1, minJointPapers: 1, largestComponent: false, only: null };

test("in every network a window's ties are those of the network built from that window's papers alone", () => {
  fc.assert(
    fc.property(randomRecords, randomSettings, someWindow, (papers, change, window) => {
      const inside = papers.filter(({ date }) => isInWindow(date, window));
      const whole = network(papers, { ...change, ...free });
      expectSame(tiesIn(whole, window), tiesIn(network(inside, { ...change, ...free }), allTime));
    }),
    { numRuns: 300 },
  );
});

test('windows that part time part the weight of every tie, where all days are known', () => {
  fc.assert(
    fc.property(recordsOfKnownDays, randomSettings, partition, (papers, change, windows) => {
      const built = network(papers, change);
      const sums: Ties = new Map();
      for (const window of windows) {
        for (const [key, { papers: count, weight }] of tiesIn(built, window)) {
          const before = sums.get(key) ?? { papers: 0, weight: 0 };
          sums.set(key, { papers: before.papers + count, weight: before.weight + weight });
        }
      }
      expectSame(sums, tiesIn(built, allTime));
    }),
    { numRuns: 300 },
  );
});

test('fractional: the ties of a node weigh as much as its papers with others, and all ties Σ n/2', () => {
  fc.assert(
    fc.property(randomRecords, randomSettings, (papers, change) => {
      const groups = change.network === 'authors';
      const built = network(papers, { ...change, ...free, groups, maxAuthors: null, counting: 'fractional' });
      const strengths = new Map<string, number>();
      let total = 0;
      for (const [key, { weight }] of tiesIn(built, allTime)) {
        total += weight;
        for (const id of key.split('|')) strengths.set(id, (strengths.get(id) ?? 0) + weight);
      }
      const casts = papers.map((one) => membersOn(one, change.network!)).filter((members) => members.length > 1);
      for (const id of idsOf(built)) {
        const joint = casts.filter((members) => members.some((member) => member.id === id)).length;
        expect(strengths.get(id) ?? 0).toBeCloseTo(joint, 9);
      }
      expect(total).toBeCloseTo(
        casts.reduce((sum, { length }) => sum + length / 2, 0),
        9,
      );
    }),
    { numRuns: 300 },
  );
});

test('the order of the papers does not matter', () => {
  fc.assert(
    fc.property(randomRecords, randomSettings, (papers, change) => {
      const [one, other] = [network(papers, change), network(papers.toReversed(), change)];
      expect(other.authors.map(({ id, name }) => [id, name])).toEqual(one.authors.map(({ id, name }) => [id, name]));
      expect(other.omissions).toEqual(one.omissions);
      expectSame(tiesIn(other, allTime), tiesIn(one, allTime));
    }),
    { numRuns: 300 },
  );
});

test('steps tell how far they are, never less than before, and end with the network', () => {
  const papers = Array.from({ length: 40 }, (_, at) => paper([`A${at % 7}`, `B${at % 11}`], '2001'));
  const steps = networkSteps(papers, membersOf(papers, defaultSettings), noTopics(papers), defaultSettings);
  const shares: number[] = [];
  let step = steps.next();
  for (; !step.done; step = steps.next()) shares.push(step.value);
  expect(shares.length).toBeGreaterThan(5);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
  expect(step.value).toEqual(network(papers));
});

test('groups that are nodes count in n, while the cap counts persons alone', () => {
  const group = person('Reef Group', { kind: 'group' });
  const papers = [paper(['A', 'B', group], '2001')];
  const built = network(papers, { groups: true, counting: 'fractional', maxAuthors: 2 });
  expect(built.authors.map(({ name }) => name)).toEqual(['A', 'B', 'Reef Group']);
  expect([...tiesIn(built, allTime).values()].map(({ weight }) => weight)).toEqual([0.5, 0.5, 0.5]);
  expect(built.omissions.groups).toBe(0);
});

test('papers over the cap help nobody over the minimum of papers', () => {
  const papers = [paper(['A', 'B', 'C'], '2001'), paper(['A', 'B'], '2002'), paper(['A', 'B'], '2003')];
  const names = (change: Partial<Settings>) => network(papers, change).authors.map(({ name }) => name);
  expect(names({ maxAuthors: 2, minPapers: 3 })).toEqual([]);
  expect(names({ maxAuthors: 3, minPapers: 3 })).toEqual(['A', 'B']);
  expect(names({ maxAuthors: 2, minPapers: 1 })).toEqual(['A', 'B', 'C']);
});

test('a list takes ids before names, names in any capitals, and tells what it does not find', () => {
  const papers = [paper(['Ann Lee', 'Bo Ek', 'Cy Poe'], '2001')];
  const built = network(papers, { only: ['ann lee', 'BO EK', 'Nobody', 'Nobody'] });
  expect(built.authors.map(({ name }) => name)).toEqual(['Ann Lee', 'Bo Ek']);
  expect(built.omissions).toMatchObject({ authorsOutsideList: 1, namesNotFound: 1 });
});
