import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { seededRandom, type Random } from '../../../src/lib/random.ts';
import type { TimeWindow } from '../../../src/model/window.ts';
import { passingLists } from '../../../src/network/passingLists.ts';
import type { Scene } from '../../../src/view/scene.ts';
import {
  clusteredNetwork,
  day,
  expectedIn,
  randomInterval,
  sampleOf,
  sceneDataOf,
  type Sample,
  type SamplePaper,
} from './samples.ts';
import { contexts, difference, drawn, expectNumbers, giveAtBest, pixelsOf, restedScreenOf, standUp } from './stand.ts';

/** Share of a weight by which numbers of 32 bits may be off, after three roundings. */
const dust = 3e-7;

let scene: Scene;
beforeEach(() => {
  // No flights, on whose way names may settle elsewhere.
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: query.includes('reduced-motion'),
    addEventListener() {},
  }));
});
afterEach(() => {
  scene.kill();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

const listsOf = ({ columns }: Pick<Sample, 'columns'>, passing: Uint8Array) => ({
  tiePapers: passingLists(columns.tiePapers, passing),
  nodePapers: passingLists(columns.nodePapers, passing),
});

const someOf = ({ papers }: Sample, random: Random): Uint8Array => {
  const share = random();
  return Uint8Array.from(papers, () => Number(random() < share));
};

function expectCounts(sample: Sample, passing: Uint8Array | undefined, window: TimeWindow): void {
  const counted = scene.readCounts()!;
  for (const [items, tallies] of [
    [sample.ties, counted.ties],
    [sample.nodes, counted.nodes],
  ] as const) {
    const expected = items.map(({ papers, weights }) => {
      const isLeft = (_: unknown, at: number) => passing === undefined || passing[papers[at]!] === 1;
      return expectedIn(sample, { papers: papers.filter(isLeft), weights: weights.filter(isLeft) }, window);
    });
    expectNumbers(tallies.counts, expected);
    const off = expected.findIndex(({ weight }, item) => !(Math.abs(tallies.weights[item]! - weight) <= dust * weight));
    expect(off).toBe(-1);
  }
}

function randomSample(random: Random, fractional: boolean): Sample {
  const papers: SamplePaper[] = Array.from({ length: 300 }, () => ({
    interval: randomInterval(random, 1990, 2030, 0.15),
    authors: Array.from({ length: 30 }, (_, author) => author).filter(() => random() < 0.12),
    topics: [0, 1, 2, 3].filter(() => random() < 0.4).map((topic) => ({ topic, share: fractional ? random() : 1 })),
  }));
  return sampleOf(papers, 30, 4, fractional);
}

function randomWindow(random: Random): TimeWindow {
  const [one, other] = [random(), random()].map((share) => Math.floor(day(1985, 1, 1) + share * 50 * 365));
  return { from: Math.min(one!, other!), to: Math.max(one!, other!), undated: random() < 0.5 };
}

it.each(contexts)('%s: of some of the papers counts and weights are those of these papers', async (context) => {
  giveAtBest(context);
  ({ scene } = standUp({}, [120, 80]));
  for (let run = 0; run < 12; run++) {
    const random = seededRandom(300 + run);
    const sample = randomSample(random, run % 2 === 1);
    await scene.setData(sceneDataOf(sample));
    for (let filter = 0; filter < 4; filter++) {
      const passing = filter === 2 ? undefined : someOf(sample, random);
      await scene.setPassing(passing && listsOf(sample, passing));
      for (let at = 0; at < 8; at++) {
        const window = randomWindow(random);
        scene.setWindow(window);
        expectCounts(sample, passing, window);
      }
    }
  }
});

it.each(contexts)('%s: the newest wins, and a network can come with them', async (context) => {
  giveAtBest(context);
  ({ scene } = standUp({}, [120, 80]));
  const random = seededRandom(5);
  const [one, other] = [randomSample(random, false), randomSample(random, true)];
  const window = { from: day(1995, 1, 1), to: day(2020, 1, 1), undated: true };
  scene.setWindow(window);
  await scene.setData(sceneDataOf(one));
  const all = Array.from({ length: 4 }, () => someOf(one, random));
  await Promise.all(all.map((passing) => scene.setPassing(listsOf(one, passing))));
  expectCounts(one, all.at(-1), window);
  const loaded = scene.setData(sceneDataOf(other));
  const passing = someOf(other, random);
  void scene.setPassing(listsOf(other, passing));
  await loaded;
  expectCounts(other, passing, window);
  await scene.setData(sceneDataOf(one));
  expectCounts(one, undefined, window);
});

const network = clusteredNetwork(21, 150, 7);

it.each(contexts)('%s: the map and its pictures show what passes, and all of it again', async (context) => {
  giveAtBest(context);
  const stand = standUp();
  scene = stand.scene;
  await scene.setData(network);
  const whole = await restedScreenOf(scene, stand.container);
  const random = seededRandom(9);
  const passing = Uint8Array.from(network.columns.paperFrom, () => Number(random() < 0.3));
  await scene.setPassing(listsOf(network, passing));
  const filtered = await restedScreenOf(scene, stand.container);
  expect(difference(whole, filtered)).toBeGreaterThan(0.01);
  const picture = pixelsOf(await scene.picture({ width: 600, height: 400, scale: 1 }));
  expect(difference(filtered, picture)).toBeLessThan(0.001);
  const counts = () => scene.readCounts()!;
  const before = counts();
  await scene.setPassing(undefined);
  expect(counts()).not.toEqual(before);
  await scene.setPassing(listsOf(network, passing));
  expect(counts()).toEqual(before);
});

it.each(contexts)('%s: hidden ties are neither drawn nor picked, and their ends stay', async (context) => {
  giveAtBest(context);
  const stand = standUp({}, [1000, 600]);
  scene = stand.scene;
  // Three beside each other: one tie to the left, one to the right.
  const interval = [day(2000, 1, 1), day(2000, 12, 31)] as const;
  const papers = [0, 1].map((left): SamplePaper => ({ interval, authors: [left, left + 1], topics: [] }));
  const sample = sampleOf(papers, 3, 0, false);
  await scene.setData(sceneDataOf(sample, (node) => [node, 0]));
  await drawn();
  const pickTie = (tie: number) => {
    const [a, b] = [sample.columns.tieSource[tie]!, sample.columns.tieTarget[tie]!].map((node) => scene.project(node));
    return scene.pickAt((a!.x + b!.x) / 2, (a!.y + b!.y) / 2);
  };
  const whole = await restedScreenOf(scene, stand.container);
  expect([pickTie(0), pickTie(1)]).toEqual([
    { kind: 'tie', tie: 0 },
    { kind: 'tie', tie: 1 },
  ]);
  scene.setHiddenTies(Uint8Array.of(1, 0));
  expect([pickTie(0), pickTie(1)]).toEqual([undefined, { kind: 'tie', tie: 1 }]);
  const end = scene.project(0);
  expect(scene.pickAt(end.x, end.y)).toEqual({ kind: 'node', node: 0 });
  const filtered = await restedScreenOf(scene, stand.container);
  expect(difference(whole, filtered)).toBeGreaterThan(0.0005);
  const picture = pixelsOf(await scene.picture({ width: 1000, height: 600, scale: 1 }));
  expect(difference(filtered, picture)).toBeLessThan(0.001);
  scene.setHiddenTies(undefined);
  expect(difference(whole, await restedScreenOf(scene, stand.container))).toBe(0);
});
