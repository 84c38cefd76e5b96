import { afterEach, expect, it, vi } from 'vitest';
import type { Scene } from '../../../src/view/scene.ts';
import { day, sampleOf, sceneDataOf, type SamplePaper } from './samples.ts';
import { contexts, difference, drawn, giveAtBest, pixelsOf, restedScreenOf, standUp } from './stand.ts';

let scene: Scene;
afterEach(() => {
  scene.kill();
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

const papers: SamplePaper[] = [
  {
    interval: [day(2000, 5, 1), day(2000, 5, 1)],
    authors: [0],
    topics: [
      { topic: 0, share: 0.5 },
      { topic: 1, share: 0.5 },
    ],
  },
  { interval: [day(2010, 5, 1), day(2010, 5, 1)], authors: [0], topics: [{ topic: 0, share: 1 }] },
  { interval: [day(2010, 5, 1), day(2010, 5, 1)], authors: [0], topics: [{ topic: 1, share: 1 }] },
];
const sample = sampleOf(papers, 1, 2, false);
/** The tie between the two topics is the last one. */
const pair = sample.columns.tieCount - 1;
/** The topics left and right, the author far above. */
const places = [
  [0, 1],
  [-1, 0],
  [1, 0],
] as const;
const between = () => {
  const [a, b] = [scene.project(1), scene.project(2)];
  return [(a.x + b.x) / 2, (a.y + b.y) / 2] as const;
};
const years = (from: number, to: number) => ({ from: day(from, 1, 1), to: day(to, 12, 31), undated: true });

it.each(contexts)(
  '%s: ties between topics are drawn where these stand alone, in the windows they have',
  async (context) => {
    giveAtBest(context);
    const stand = standUp({ window: years(1990, 2020) });
    ({ scene } = stand);
    await scene.setData(sceneDataOf(sample, (node) => places[node]!));
    await drawn();
    expect(scene.pickAt(...between())).toBeUndefined();
    scene.setShown('topics');
    scene.setHidden(Uint8Array.of(1, 0, 0));
    await drawn();
    expect(scene.pickAt(...between())).toEqual({ kind: 'tie', tie: pair });
    expect(scene.stats().tiesLookedAt).toBe(1);
    const picture = pixelsOf(await scene.picture({ width: 600, height: 400, scale: 1 }));
    expect(difference(await restedScreenOf(scene, stand.container), picture)).toBeLessThan(0.001);
    scene.setWindow(years(2005, 2020));
    await drawn();
    expect(scene.pickAt(...between())).toBeUndefined();
  },
);

it.each(contexts)('%s: beside authors a tie between topics is there once it is emphasised', async (context) => {
  giveAtBest(context);
  ({ scene } = standUp({ window: years(1990, 2020) }));
  await scene.setData(sceneDataOf(sample, (node) => places[node]!));
  scene.setEmphasis({ nodes: [1, 2], ties: [pair] });
  await drawn();
  expect(scene.pickAt(...between())).toEqual({ kind: 'tie', tie: pair });
  scene.setShown('authors');
  scene.setHidden(Uint8Array.of(0, 1, 1));
  await drawn();
  expect(scene.pickAt(...between())).toBeUndefined();
});
