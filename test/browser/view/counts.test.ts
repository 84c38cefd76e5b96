import { afterEach, expect, it } from 'vitest';
import { seededRandom, type Random } from '../../../src/lib/random.ts';
import type { TimeWindow } from '../../../src/model/window.ts';
import type { Scene } from '../../../src/view/scene.ts';
import { day, expectedIn, randomInterval, sampleOf, sceneDataOf, type Sample, type SamplePaper } from './samples.ts';
import { standUp } from './stand.ts';

const graphsPerBatch = 100;
const batches = 20;
const windowsPerBatch = 12;

let scene: Scene | undefined;
afterEach(() => {
  scene?.kill();
  document.body.replaceChildren();
});

it('the graphics card counts and weighs 2,000 random networks as the definition does', async () => {
  ({ scene } = standUp());
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
        expect(tallies.counts).toEqual(Uint32Array.from(expected, ({ count }) => count));
        const isExact = sample.isFull;
        const off = expected.findIndex(({ weight }, item) =>
          isExact
            ? tallies.weights[item] !== Math.fround(weight)
            : Math.abs(tallies.weights[item]! - weight) > 1e-5 * Math.max(1, items[item]!.papers.length),
        );
        expect(off, `weights in ${JSON.stringify(window)} of batch ${batch}`).toBe(-1);
      }
    }
  }
});

it('an item without a paper in the window weighs nothing at all, whatever its weights', async () => {
  ({ scene } = standUp());
  const papers: SamplePaper[] = Array.from({ length: 30 }, (_, at) => ({
    interval: [day(1990 + at, 1, 1), day(1990 + at, 1, 1)],
    authors: [0, 1, 2],
    topics: [{ topic: 0, share: 0.1 + at / 77 }],
  }));
  await scene.setData(sceneDataOf(sampleOf(papers, 3, 1, true)));
  scene.setWindow({ from: day(2005, 2, 1), to: day(2005, 11, 30), undated: true });
  expect([...scene.readCounts()!.ties.weights]).toEqual([0, 0, 0, 0, 0, 0]);
});

it('a window that ends before it begins holds only the undated', async () => {
  ({ scene } = standUp());
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
      const share = isFull ? 1 : random();
      const topics = random() < 0.7 ? [{ topic: graph * topicsEach + Math.floor(random() * topicsEach), share }] : [];
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
