import { afterEach, expect, it, vi } from 'vitest';
import { seededRandom, type Random } from '../../../src/lib/random.ts';
import type { TimeWindow } from '../../../src/model/window.ts';
import { mainTopicIn, tieTopicsOf } from '../../../src/network/tieTopics.ts';
import type { Scene } from '../../../src/view/scene.ts';
import {
  day,
  expectedIn,
  randomInterval,
  sampleOf,
  sceneDataOf,
  slotsOf,
  type Sample,
  type SamplePaper,
} from './samples.ts';
import { contexts, drawn, expectNumbers, giveAtBest, patience, standUp } from './stand.ts';

const graphsPerBatch = 100;
const batches = 20;
const windowsPerBatch = 12;
/** Share of a weight by which numbers of 32 bits may be off, after three roundings. */
const dust = 3e-7;

/** Nothing is asked of what is drawn. */
const fewPixels = [120, 80] as const;

let scene: Scene | undefined;
afterEach(() => {
  scene?.kill();
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

it.each(contexts)('%s: counts and weights of 2,000 random networks are those of the definition', async (context) => {
  giveAtBest(context);
  ({ scene } = standUp({}, fewPixels));
  for (let batch = 0; batch < batches; batch++) {
    const random = seededRandom(1000 + batch);
    const sample = manyNetworks(random, batch);
    await scene.setData(sceneDataOf(sample));
    for (let at = 0; at < windowsPerBatch; at++) {
      const window = randomWindow(random, at);
      scene.setWindow(window);
      const counted = scene.readCounts()!;
      for (const [items, tallies] of [
        [sample.ties, counted.ties],
        [sample.nodes, counted.nodes],
      ] as const) {
        const expected = items.map((item) => expectedIn(sample, item, window));
        expectNumbers(tallies.counts, expected);
        const isExact = sample.isFull;
        const off = expected.findIndex(({ weight }, item) =>
          isExact
            ? tallies.weights[item] !== Math.fround(weight)
            : Math.abs(tallies.weights[item]! - weight) > dust * weight,
        );
        expect(off, `weights in ${JSON.stringify(window)} of batch ${batch}`).toBe(-1);
      }
    }
  }
});

it.each(contexts)('%s: lists of 1 to 10,000 papers are counted, weighed and picked exactly', async (context) => {
  giveAtBest(context);
  ({ scene } = standUp({}, [1000, 600]));
  const random = seededRandom(77);
  const sizes = [1, 2, 3, 7, 31, 32, 33, 100, 1000, 4095, 4096, 4097, 10_000];
  for (const [firstYear, lastYear] of [
    [1500, 2100],
    [1990, 2030],
  ] as const) {
    const papers: SamplePaper[] = [];
    for (const [pair, size] of sizes.entries()) {
      for (let paper = 0; paper < size; paper++) {
        const others = Array.from({ length: paper % 4 }, (_, at) => 5 * pair + 2 + at);
        papers.push({
          interval: randomInterval(random, firstYear, lastYear, 0.01),
          authors: [5 * pair, 5 * pair + 1, ...others],
          topics: [],
        });
      }
    }
    const sample = sampleOf(papers, 5 * sizes.length, 0, true);
    await scene.setData(sceneDataOf(sample, placeInPairs));
    const heavy = sizes.map((_, pair) =>
      sample.ties.findIndex(
        (_tie, at) => sample.columns.tieSource[at] === 5 * pair && sample.columns.tieTarget[at] === 5 * pair + 1,
      ),
    );
    for (let at = 0; at < 60; at++) {
      const window = randomWindow(random, at);
      scene.setWindow(window);
      await drawn();
      const { ties } = scene.readCounts()!;
      for (const tie of heavy) {
        const expected = expectedIn(sample, sample.ties[tie]!, window);
        expect(ties.counts[tie]).toBe(expected.count);
        expect(Math.abs(ties.weights[tie]! - expected.weight)).toBeLessThanOrEqual(dust * expected.weight);
        const [a, b] = [0, 1].map((end) => scene!.project(sample.columns.tieSource[tie]! + end));
        const picked = scene.pickAt((a!.x + b!.x) / 2, (a!.y + b!.y) / 2);
        if (expected.count > 0) expect(picked).toEqual({ kind: 'tie', tie });
        else expect(picked).not.toEqual({ kind: 'tie', tie });
      }
    }
  }
});

it.each(contexts)('%s: the main topic of a tie is that of most of its papers in the window', async (context) => {
  giveAtBest(context);
  ({ scene } = standUp({}, fewPixels));
  for (let batch = 0; batch < 8; batch++) {
    const random = seededRandom(500 + batch);
    const topicCount = 14;
    const papers: SamplePaper[] = Array.from({ length: 600 }, () => ({
      interval: randomInterval(random, batch % 2 === 0 ? 1500 : 2000, batch % 2 === 0 ? 2100 : 2020, 0.1),
      authors: [0, 1, 2, 3, 4, 5, 6, 7].filter(() => random() < 0.35),
      topics: random() < 0.9 ? [{ topic: Math.floor(topicCount * random() ** 2), share: 1 }] : [],
    }));
    const sample = sampleOf(papers, 8, topicCount, false);
    const { authorTieCount, tieCount } = sample.columns;
    await scene.setData(sceneDataOf(sample));
    const topics = tieTopicsOf(sample.columns, slotsOf(sample.columns));
    scene.setTieColours({ by: 'topic', topics });
    await vi.waitFor(() => expect(scene!.readTopicHues()).toBeDefined(), patience);
    for (let at = 0; at < 30; at++) {
      const window = randomWindow(random, at);
      scene.setWindow(window);
      const expected = sample.ties.slice(0, authorTieCount).map((tie) => mainTopicOf(sample, tie.papers, window));
      expect(expected.map((_, tie) => mainTopicIn(topics, tie, window))).toEqual(expected);
      const hues = [...scene.readTopicHues()!];
      expect(hues.slice(0, authorTieCount)).toEqual(
        expected.map((topic) => (topic < 0 ? 10 : slotsOf(sample.columns)[topic]!)),
      );
      // A tie with a topic keeps the colour of that topic.
      expect(hues.slice(authorTieCount)).toEqual(Array.from({ length: tieCount - authorTieCount }, () => 255));
    }
  }
});

/** One pair beside the other, each with its three further authors to its upper right. */
function placeInPairs(node: number): [number, number] {
  const [pair, seat] = [Math.floor(node / 5), node % 5];
  return seat < 2 ? [pair, seat] : [pair + 0.45, 0.7 + 0.15 * seat];
}

/** By counting; of equal topics the first. */
function mainTopicOf(sample: Sample, papers: readonly number[], window: TimeWindow): number {
  const counts = new Map<number, number>();
  for (const paper of papers) {
    const { interval, topics } = sample.papers[paper]!;
    const isIn = interval ? interval[0] <= window.to && interval[1] >= window.from : window.undated;
    if (isIn && topics[0]) counts.set(topics[0].topic, (counts.get(topics[0].topic) ?? 0) + 1);
  }
  return [...counts].sort(([a, one], [b, other]) => other - one || a - b)[0]?.[0] ?? -1;
}

it.each(contexts)('%s: what has no paper in the window weighs nothing, whatever its weights', async (context) => {
  giveAtBest(context);
  ({ scene } = standUp({}, fewPixels));
  const papers: SamplePaper[] = Array.from({ length: 30 }, (_, at) => ({
    interval: [day(1990 + at, 1, 1), day(1990 + at, 1, 1)],
    authors: [0, 1, 2],
    topics: [{ topic: 0, share: 0.1 + at / 77 }],
  }));
  await scene.setData(sceneDataOf(sampleOf(papers, 3, 1, true)));
  scene.setWindow({ from: day(2005, 2, 1), to: day(2005, 11, 30), undated: true });
  expect([...scene.readCounts()!.ties.weights]).toEqual([0, 0, 0, 0, 0, 0]);
});

it.each(contexts)('%s: a window that ends before it begins holds only the undated', async (context) => {
  giveAtBest(context);
  ({ scene } = standUp({}, fewPixels));
  const papers: SamplePaper[] = [
    { interval: [day(2000, 1, 1), day(2000, 12, 31)], authors: [0, 1], topics: [] },
    { interval: undefined, authors: [0, 1], topics: [] },
  ];
  await scene.setData(sceneDataOf(sampleOf(papers, 2, 0, false)));
  scene.setWindow({ from: day(2000, 6, 2), to: day(2000, 6, 1), undated: false });
  expect([...scene.readCounts()!.ties.counts]).toEqual([0]);
  scene.setWindow({ from: day(2000, 6, 2), to: day(2000, 6, 1), undated: true });
  expect([...scene.readCounts()!.ties.counts]).toEqual([1]);
});

/** Small random networks beside each other in one set of columns. */
function manyNetworks(random: Random, batch: number): Sample & { readonly isFull: boolean } {
  const authorsEach = 6;
  const topicsEach = 2;
  const isFull = batch % 3 === 0;
  // Every other batch spans more days than sixteen bits hold.
  const [firstYear, lastYear] = batch % 2 === 0 ? [1500, 2100] : [1990, 2030];
  const papers: SamplePaper[] = [];
  for (let graph = 0; graph < graphsPerBatch; graph++) {
    const count = Math.floor(random() * 12);
    for (let paper = 0; paper < count; paper++) {
      const authors = Array.from({ length: authorsEach }, (_, at) => graph * authorsEach + at).filter(
        () => random() < 0.5,
      );
      const topics = Array.from({ length: topicsEach }, (_, at) => ({
        topic: graph * topicsEach + at,
        share: isFull ? 1 : random(),
      })).filter(() => random() < 0.6);
      papers.push({
        interval: randomInterval(random, firstYear, lastYear, batch % 4 === 3 ? 0 : 0.15),
        authors,
        topics,
      });
    }
  }
  return { ...sampleOf(papers, graphsPerBatch * authorsEach, graphsPerBatch * topicsEach, !isFull), isFull };
}

function randomWindow(random: Random, at: number): TimeWindow {
  const undated = random() < 0.5;
  if (at === 0) return { from: day(-5000, 1, 1), to: day(9999, 1, 1), undated };
  if (at === 1) return { from: day(9000, 1, 1), to: day(9999, 1, 1), undated };
  if (at === 2) return { from: day(-5000, 1, 1), to: day(-4000, 1, 1), undated };
  const [from, length] = [day(1480 + Math.floor(random() * 640), 1, 1) + Math.floor(random() * 365), random() ** 3];
  return { from, to: from + Math.floor(length * 200_000), undated };
}
