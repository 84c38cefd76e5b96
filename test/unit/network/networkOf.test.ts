import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Paper } from '../../../src/model/paper.ts';
import { defaultSettings, type Settings } from '../../../src/model/settings.ts';
import { isInWindow, type TimeWindow } from '../../../src/model/window.ts';
import type { Network } from '../../../src/network/network.ts';
import { networkOf } from '../../../src/network/networkOf.ts';
import { countIn, papersIn, weightIn } from '../../../src/network/windowed.ts';
import { identify } from '../../../src/people/identify.ts';
import { noTopics, paper, person, topicNamed } from '../../papers.ts';
import { randomPapers, randomWindow } from '../../randomPapers.ts';

const always: TimeWindow = { from: -1e9, to: 1e9, undated: true };

function network(papers: readonly Paper[], change: Partial<Settings> = {}): Network {
  const settings = { ...defaultSettings, ...change };
  return networkOf(papers, identify(papers, settings.identity), noTopics(papers), settings);
}

/** Ties in a window as `A|B` → [papers, weight], straight from the columns. */
function tiesIn({ columns, authors }: Network, window: TimeWindow): Map<string, [number, number]> {
  const ties = new Map<string, [number, number]>();
  for (let tie = 0; tie < columns.tieCount; tie++) {
    const count = countIn(columns.tiePapers, tie, window);
    if (count === 0) continue;
    const name = `${authors[columns.tieSource[tie]!]!.name}|${authors[columns.tieTarget[tie]!]!.name}`;
    ties.set(name, [count, weightIn(columns.tiePapers, tie, window, columns.paperTo)]);
  }
  return ties;
}

/** The same by looking at every pair of every paper. */
function bruteForce(papers: readonly Paper[], window: TimeWindow, fractional: boolean): Map<string, [number, number]> {
  const ties = new Map<string, [number, number]>();
  for (const { slots, date } of papers) {
    if (!isInWindow(date, window)) continue;
    const names = slots.map(({ raw }) => raw).sort();
    names.forEach((name, index) => {
      for (const other of names.slice(index + 1)) {
        const [count, weight] = ties.get(`${name}|${other}`) ?? [0, 0];
        ties.set(`${name}|${other}`, [count + 1, weight + (fractional ? 1 / (names.length - 1) : 1)]);
      }
    });
  }
  return ties;
}

function expectSame(found: Map<string, [number, number]>, expected: Map<string, [number, number]>): void {
  expect([...found.keys()].sort()).toEqual([...expected.keys()].sort());
  for (const [name, [count, weight]] of expected) {
    expect(found.get(name)![0]).toBe(count);
    expect(found.get(name)![1]).toBeCloseTo(weight, 9);
  }
}

test('every tie in every window has the papers and the weight of a brute-force count', () => {
  fc.assert(
    fc.property(randomPapers, randomWindow, fc.boolean(), (papers, window, fractional) => {
      const built = network(papers, { counting: fractional ? 'fractional' : 'full' });
      expectSame(tiesIn(built, window), bruteForce(papers, window, fractional));
    }),
    { numRuns: 1000 },
  );
});

test("a window's ties are those of the network built from that window's papers alone", () => {
  fc.assert(
    fc.property(randomPapers, randomWindow, (papers, window) => {
      const inside = papers.filter(({ date }) => isInWindow(date, window));
      expectSame(tiesIn(network(papers), window), tiesIn(network(inside), always));
    }),
    { numRuns: 300 },
  );
});

test('under fractional counting the ties of an author weigh as much as his or her multi-authored papers', () => {
  fc.assert(
    fc.property(randomPapers, (papers) => {
      const built = network(papers, { counting: 'fractional' });
      const strength = new Map<string, number>();
      for (const [pair, [, weight]] of tiesIn(built, always)) {
        for (const name of pair.split('|')) strength.set(name, (strength.get(name) ?? 0) + weight);
      }
      for (const { name } of built.authors) {
        const joint = papers.filter(({ slots }) => slots.length > 1 && slots.some(({ raw }) => raw === name)).length;
        expect(strength.get(name) ?? 0).toBeCloseTo(joint, 9);
      }
    }),
    { numRuns: 300 },
  );
});

test('windows that share no paper and leave none out share out the weight', () => {
  const papers = [paper(['A', 'B'], '2001-05-03'), paper(['A', 'B'], '2004'), paper(['A', 'B'], '2009-02')];
  const built = network(papers);
  const weights = ['2000', '2003', '2008'].map((_, index) => {
    const from = [10_957, 12_053, 13_879][index]!;
    return tiesIn(built, { from, to: from + 1095, undated: false }).get('A|B')?.[1] ?? 0;
  });
  expect(weights).toEqual([1, 1, 1]);
});

test('the list of papers of a tie in a window has as many papers as its count', () => {
  fc.assert(
    fc.property(randomPapers, randomWindow, (papers, window) => {
      const { columns } = network(papers);
      for (let tie = 0; tie < columns.tieCount; tie++) {
        const list = papersIn(columns.tiePapers, tie, window, columns.paperTo);
        expect(list.length).toBe(countIn(columns.tiePapers, tie, window));
        expect(list.every((index) => isInWindow(papers[index]!.date, window))).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});

test('a paper with more authors than the cap forms no ties, keeps its authors and is stated', () => {
  const crowd = Array.from({ length: 30 }, (_, index) => `Person ${index}`);
  const built = network([paper(crowd, '2001'), paper(['A', 'B'], '2001')]);
  expect(built.columns.authorCount).toBe(32);
  expect(built.columns.authorTieCount).toBe(1);
  expect(built.omissions).toMatchObject({ papersOverCap: 1, pairsOverCap: 435 });
  expect(network([paper(crowd, '2001')], { maxAuthors: null }).columns.authorTieCount).toBe(435);
});

test('a name that stands twice on one paper counts once and makes no tie with itself', () => {
  const built = network([paper(['A', 'A', 'B'], '2001')], { counting: 'fractional' });
  expect([...tiesIn(built, always)]).toEqual([['A|B', [1, 1]]]);
});

test('groups are left out of the ties and of the number of authors, and are stated', () => {
  const group = person('ATLAS Collaboration', { kind: 'group' });
  const built = network([paper(['A', 'B', group], '2001')], { counting: 'fractional' });
  expect([...tiesIn(built, always)]).toEqual([['A|B', [1, 1]]]);
  expect(built.omissions.groups).toBe(1);
});

test('thresholds leave out authors with few papers and those outside the largest component', () => {
  const papers = [paper(['A', 'B']), paper(['B', 'C']), paper(['A', 'B']), paper(['X', 'Y'])];
  expect(network(papers, { minPapers: 2 }).authors.map(({ name }) => name)).toEqual(['A', 'B']);
  const largest = network(papers, { largestComponent: true });
  expect(largest.authors.map(({ name }) => name)).toEqual(['A', 'B', 'C']);
  expect(largest.omissions.authorsOutsideLargest).toBe(2);
});

test('author–topic ties weigh credit times membership and carry the same dated papers', () => {
  const papers = [paper(['A', 'B'], '2001'), paper(['A'], '2003')];
  const model = {
    ...noTopics(papers),
    topics: [topicNamed('reefs')],
    memberships: [[{ topic: 0, share: 0.5 }], [{ topic: 0, share: 1 }]],
  };
  const settings: Settings = { ...defaultSettings, counting: 'fractional' };
  const { columns } = networkOf(papers, identify(papers, 'safe'), model, settings);
  const weights = [1, 2].map((tie) => weightIn(columns.tiePapers, tie, always, columns.paperTo));
  expect(columns.authorTieCount).toBe(1);
  expect(weights).toEqual([0.25 + 1, 0.25]);
});

/** Up to three topics per paper, in shares that have no part in common. */
const randomShares = fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 4 }), fc.constantFrom(0.15, 0.25, 0.3)), {
  maxLength: 3,
  selector: ([topic]) => topic,
});

/** The papers with topics, by chance; authors or none. */
const randomTopics = fc
  .tuple(randomPapers, fc.array(randomShares, { minLength: 25, maxLength: 25 }))
  .map(([papers, shares]) => ({
    papers,
    model: {
      ...noTopics(papers),
      topics: ['reefs', 'tides', 'kelp', 'sand', 'ice'].map((name) => topicNamed(name)),
      memberships: papers.map((_, at) => shares[at]!.map(([topic, share]) => ({ topic, share }))),
    },
  }));

/** Topic–topic ties in a window as `t|u` → [papers, weight], by the columns. */
function topicPairsIn({ columns }: Network, window: TimeWindow): Map<string, [number, number]> {
  const { authorCount, tieCount, topicTieCount, tieSource, tieTarget, tiePapers, paperTo } = columns;
  const pairs = new Map<string, [number, number]>();
  for (let tie = tieCount - topicTieCount; tie < tieCount; tie++) {
    const count = countIn(tiePapers, tie, window);
    const name = `${tieSource[tie]! - authorCount}|${tieTarget[tie]! - authorCount}`;
    if (count > 0) pairs.set(name, [count, weightIn(tiePapers, tie, window, paperTo)]);
  }
  return pairs;
}

test('a topic–topic tie weighs, in every window, the sum over its papers of the product of their shares', () => {
  fc.assert(
    fc.property(randomTopics, randomWindow, fc.boolean(), ({ papers, model }, window, fractional) => {
      const settings: Settings = { ...defaultSettings, counting: fractional ? 'fractional' : 'full' };
      const expected = new Map<string, [number, number]>();
      papers.forEach(({ date }, at) => {
        if (!isInWindow(date, window)) return;
        const own = model.memberships[at]!.toSorted((one, other) => one.topic - other.topic);
        own.forEach(({ topic, share }, index) => {
          for (const other of own.slice(index + 1)) {
            const [count, weight] = expected.get(`${topic}|${other.topic}`) ?? [0, 0];
            expected.set(`${topic}|${other.topic}`, [count + 1, weight + share * other.share]);
          }
        });
      });
      expectSame(topicPairsIn(networkOf(papers, identify(papers, 'safe'), model, settings), window), expected);
    }),
    { numRuns: 500 },
  );
});

test('topic–topic ties stand last, sorted, and are no ties of authors', () => {
  fc.assert(
    fc.property(randomTopics, ({ papers, model }) => {
      const { columns } = networkOf(papers, identify(papers, 'safe'), model, defaultSettings);
      const { authorCount, tieCount, authorTieCount, topicTieCount, tieSource, tieTarget } = columns;
      for (let tie = 0; tie < tieCount; tie++) {
        const topics = [tieSource[tie]!, tieTarget[tie]!].filter((end) => end >= authorCount).length;
        expect(topics).toBe(tie < authorTieCount ? 0 : tie < tieCount - topicTieCount ? 1 : 2);
      }
      const pairs = Array.from(tieSource, (source, tie) => source * 1000 + tieTarget[tie]!).slice(
        -topicTieCount || tieCount,
      );
      expect(pairs).toEqual(pairs.toSorted((one, other) => one - other));
    }),
    { numRuns: 200 },
  );
});

test('the weights of a topic–topic tie in windows that part time add up to that of all time', () => {
  fc.assert(
    fc.property(randomTopics, fc.integer({ min: 10_000, max: 13_000 }), ({ papers, model }, cut) => {
      // Only papers on a day or without any are on one side of the cut, whatever it is.
      const daily = papers.filter(({ date }) => !date || date.from === date.to);
      const built = networkOf(
        daily,
        identify(daily, 'safe'),
        { ...model, memberships: model.memberships.slice(0, daily.length) },
        defaultSettings,
      );
      const parts = [
        topicPairsIn(built, { from: -1e9, to: cut, undated: false }),
        topicPairsIn(built, { from: cut + 1, to: 1e9, undated: false }),
        // No day at all: the undated papers alone.
        topicPairsIn(built, { from: 1, to: 0, undated: true }),
      ];
      const summed = new Map<string, [number, number]>();
      for (const part of parts) {
        for (const [name, [count, weight]] of part) {
          const [counts, weights] = summed.get(name) ?? [0, 0];
          summed.set(name, [counts + count, weights + weight]);
        }
      }
      expectSame(topicPairsIn(built, always), summed);
    }),
    { numRuns: 300 },
  );
});

test('papers without any author make a network of topics and their ties', () => {
  const papers = [paper([], '2001'), paper([], '2003')];
  const model = {
    ...noTopics(papers),
    topics: [topicNamed('reefs'), topicNamed('tides')],
    memberships: [
      [
        { topic: 0, share: 0.5 },
        { topic: 1, share: 0.25 },
      ],
      [{ topic: 1, share: 1 }],
    ],
  };
  const built = networkOf(papers, identify(papers, 'safe'), model, defaultSettings);
  expect(built.columns).toMatchObject({ authorCount: 0, topicCount: 2, tieCount: 1, topicTieCount: 1 });
  expect([...topicPairsIn(built, always)]).toEqual([['0|1', [1, 0.125]]]);
});

test('a corpus without authors or papers is an empty network, not an error', () => {
  expect(network([]).columns).toMatchObject({ authorCount: 0, tieCount: 0 });
  expect(network([paper([], '2001')]).columns).toMatchObject({ authorCount: 0, tieCount: 0 });
});
