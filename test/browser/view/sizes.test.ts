import { afterEach, expect, it, vi } from 'vitest';
import { countIn } from '../../../src/network/windowed.ts';
import type { Scene } from '../../../src/view/scene.ts';
import { clusteredNetwork, day, sampleOf, sceneDataOf, type SamplePaper } from './samples.ts';
import { allTime, contexts, difference, drawn, giveAtBest, pixelsOf, restedScreenOf, standUp } from './stand.ts';

let scene: Scene;
let container: HTMLElement;
afterEach(() => {
  scene.kill();
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

/** Authors 0 and 1 write in 2000, author 2 in 2010; 0 and 1 far apart, 2 above. */
const papers: SamplePaper[] = [
  { interval: [day(2000, 1, 1), day(2000, 1, 1)], authors: [0], topics: [] },
  { interval: [day(2000, 1, 1), day(2000, 1, 1)], authors: [0], topics: [] },
  { interval: [day(2000, 1, 1), day(2000, 1, 1)], authors: [1], topics: [] },
  { interval: [day(2010, 1, 1), day(2010, 1, 1)], authors: [2], topics: [] },
];
const places = [
  [-1, 0],
  [1, 0],
  [0, 1],
] as const;
const three = sceneDataOf(sampleOf(papers, 3, 0, false), (node) => places[node]!);

/** How far to the left of its middle a node is still found. */
function reachOf(node: number): number {
  const { x, y } = scene.project(node);
  let reach = 0;
  while (JSON.stringify(scene.pickAt(x - reach - 1, y)) === JSON.stringify({ kind: 'node', node })) reach++;
  return reach;
}

it.each(contexts)('%s: sizes by papers are drawn as the papers themselves are', async (context) => {
  giveAtBest(context);
  ({ scene, container } = standUp());
  const data = clusteredNetwork(7, 60, 4);
  await scene.setData(data);
  const byPapers = await restedScreenOf(scene, container);
  const { nodePapers, authorCount } = data.columns;
  const totals = Array.from({ length: 64 }, (_, node) => countIn(nodePapers, node, allTime));
  const sizes = totals.map((total, node) => {
    const most = Math.max(...totals.filter((_, other) => node < authorCount === other < authorCount));
    return (total - 1) / Math.max(1, most - 1);
  });
  scene.setNodeSizes(Float32Array.from(sizes));
  // Where dots lie over each other, equal ones may do so in another order.
  expect(difference(byPapers, await restedScreenOf(scene, container))).toBeLessThan(0.002);
  scene.setNodeSizes(Float32Array.from(sizes, (size) => 1 - size));
  expect(difference(byPapers, await restedScreenOf(scene, container))).toBeGreaterThan(0.02);
  scene.setNodeSizes(undefined);
  expect(difference(byPapers, await restedScreenOf(scene, container))).toBe(0);
});

it.each(contexts)(
  '%s: the area of a dot grows as its size does, and it is picked as far as it is drawn',
  async (context) => {
    giveAtBest(context);
    ({ scene, container } = standUp());
    await scene.setData(three);
    await drawn();
    const reaches: number[] = [];
    for (const size of [0, 0.25, 1]) {
      scene.setNodeSizes(Float32Array.from([1 - size, size, 0]));
      await drawn();
      reaches.push(reachOf(1));
    }
    const [least, quarter, most] = reaches as [number, number, number];
    expect(most).toBeGreaterThan(least + 6);
    // A quarter of the area above the smallest is half of the radius above it.
    expect(Math.abs(quarter - (least + most) / 2)).toBeLessThanOrEqual(1);
  },
);

it.each(contexts)('%s: a node without a paper in the window is a faint dot, whatever its size', async (context) => {
  giveAtBest(context);
  ({ scene, container } = standUp());
  await scene.setData(three);
  scene.setWindow({ from: day(2000, 1, 1), to: day(2001, 1, 1), undated: false });
  const byPapers = await restedScreenOf(scene, container);
  scene.setNodeSizes(Float32Array.from([1, 0, 1]));
  expect(difference(byPapers, await restedScreenOf(scene, container))).toBe(0);
  expect(scene.pickAt(scene.project(2).x, scene.project(2).y)).toBeUndefined();
});

it.each(contexts)('%s: small dots lie on large ones, though they have more papers', async (context) => {
  giveAtBest(context);
  ({ scene, container } = standUp());
  const crowded = sceneDataOf(sampleOf(papers, 3, 0, false), (node) => [0.02 * node, 0]);
  await scene.setData(crowded);
  await drawn();
  // All three within some pixels of each other once the third makes the frame.
  scene.setPositions(Float32Array.from([0, 0, 0, 0, 100, 0]));
  scene.setNodeSizes(Float32Array.from([0, 1, 0]));
  await restedScreenOf(scene, container);
  const { x, y } = scene.project(0);
  expect(scene.pickAt(x, y)).toEqual({ kind: 'node', node: 0 });
});

it.each(contexts)('%s: pictures and lost contexts keep sizes; another network forgets them', async (context) => {
  giveAtBest(context);
  ({ scene, container } = standUp());
  const data = clusteredNetwork(7, 60, 4);
  const loading = scene.setData(data);
  // Right after the call, as the caller does it.
  const sizes = Float32Array.from({ length: 64 }, (_, node) => ((node * 37) % 64) / 64);
  scene.setNodeSizes(sizes);
  await loading;
  const sized = await restedScreenOf(scene, container);
  expect(difference(sized, pixelsOf(await scene.picture({ width: 600, height: 400, scale: 1 })))).toBeLessThan(0.001);
  const lose = [...container.querySelectorAll('canvas')].flatMap(
    (canvas) => (canvas.getContext('webgl2') ?? canvas.getContext('webgl'))?.getExtension('WEBGL_lose_context') ?? [],
  );
  for (const each of lose) each.loseContext();
  await drawn();
  for (const each of lose) each.restoreContext();
  await drawn();
  expect(difference(sized, await restedScreenOf(scene, container))).toBeLessThan(0.001);
  await scene.setData(data);
  const forgotten = await restedScreenOf(scene, container);
  expect(difference(sized, forgotten)).toBeGreaterThan(0.01);
  // Sizes of some other network are none.
  scene.setNodeSizes(new Float32Array(7));
  expect(difference(forgotten, await restedScreenOf(scene, container))).toBe(0);
});

it('sending sizes builds and refreshes nothing, and they decide whose name is shown', async () => {
  ({ scene, container } = standUp({}, [300, 200]));
  await scene.setData(clusteredNetwork(3, 900, 6));
  await restedScreenOf(scene, container);
  const labels = scene.stats().labels;
  const gl = WebGL2RenderingContext.prototype;
  const uploads = vi.spyOn(gl, 'texSubImage2D');
  const sizes = new Float32Array(906);
  scene.setNodeSizes(sizes);
  await drawn();
  expect(uploads.mock.calls.length).toBeLessThanOrEqual(1);
  const before = await restedScreenOf(scene, container);
  sizes[890] = 1;
  scene.setNodeSizes(sizes);
  const after = await restedScreenOf(scene, container);
  expect(difference(before, after)).toBeGreaterThan(0.001);
  expect(scene.stats().labels).toBeGreaterThan(labels / 3);
});
