import { afterEach, expect, it, vi } from 'vitest';
import Sigma from 'sigma';
import { usualStyle } from '../../../src/model/mapStyle.ts';
import type { Picked, Region, Scene } from '../../../src/view/scene.ts';
import { clusteredNetwork, day, sampleOf, sceneDataOf, type SamplePaper } from './samples.ts';
import { difference, drawn, inkedPixels, patience, pixelsOf, restedScreenOf, screenOf, standUp } from './stand.ts';

let scene: Scene;
let container: HTMLElement;
const stand = (...options: Parameters<typeof standUp>) => {
  ({ scene, container } = standUp(...options));
};
afterEach(() => {
  scene.kill();
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

const joint: SamplePaper[] = [
  { interval: [day(2000, 5, 1), day(2000, 5, 1)], authors: [0, 1], topics: [{ topic: 0, share: 1 }] },
  { interval: [day(2010, 5, 1), day(2010, 5, 1)], authors: [2], topics: [{ topic: 0, share: 1 }] },
];
const pair = sampleOf(joint, 3, 1, false);
/** Authors 0 and 1 left and right, the third and the topic far above. */
const places = [
  [-1, 0],
  [1, 0],
  [0, 1],
  [0.9, 1],
] as const;
const data = sceneDataOf(pair, (node) => places[node]!);

const colourAt = async (x: number, y: number) => {
  const { data: pixels, width } = await screenOf(scene, container);
  const from = 4 * (Math.round(y) * width + Math.round(x));
  return Array.from(pixels.slice(from, from + 3)) as [number, number, number];
};
const middle = () => {
  const [a, b] = [scene.project(0), scene.project(1)];
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, length: Math.hypot(b.x - a.x, b.y - a.y) };
};

it('curved ties swing to one side, and are picked where they are drawn', async () => {
  stand();
  await scene.setData(data);
  await drawn();
  const { x, y, length } = middle();
  expect(scene.pickAt(x, y)).toMatchObject({ kind: 'tie' });
  scene.setStyle({ ...usualStyle, curved: true });
  await drawn();
  expect(scene.pickAt(x, y)).toBeUndefined();
  const found = [-1, 1].map((side) => scene.pickAt(x, y + side * 0.14 * length));
  expect(found.filter((picked) => picked?.kind === 'tie')).toHaveLength(1);
  const picture = pixelsOf(await scene.picture({ width: 600, height: 400, scale: 1 }));
  expect(difference(await restedScreenOf(scene, container), picture)).toBeLessThan(0.001);
});

it('dots of nodes outside the window can be taken away, and nothing else with them', async () => {
  stand();
  await scene.setData(data);
  scene.setWindow({ from: day(2000, 1, 1), to: day(2000, 12, 31), undated: false });
  const inkAround = async (node: number) => {
    const { x, y } = scene.project(node);
    return await colourAt(x, y);
  };
  await drawn();
  const ground = await colourAt(2, 2);
  expect(await inkAround(2)).not.toEqual(ground);
  scene.setStyle({ ...usualStyle, faintNodes: false });
  expect(await inkAround(2)).toEqual(ground);
  expect(await inkAround(0)).not.toEqual(ground);
});

it('weak ties fade as much as is wished, and strong ones not at all', async () => {
  const weak: SamplePaper = { interval: [day(2000, 1, 1), day(2000, 1, 1)], authors: [0, 1], topics: [] };
  const strong = { ...weak, authors: [2, 3] };
  // Enough ties to be a crowd, in a corner of their own.
  const crowd = Array.from({ length: 60 }, (_, at) => ({ ...weak, authors: [4 + (at % 12), 16 + ((at * 7) % 12)] }));
  const sample = sampleOf([weak, ...Array.from({ length: 40 }, () => strong), ...crowd], 28, 0, false);
  // No names, which come and go by and by.
  stand({ style: { ...usualStyle, labelDensity: 0 } });
  await scene.setData(
    sceneDataOf(sample, (node) =>
      node < 4 ? [node % 2, node >> 1] : [3 + ((node * 7) % 5) / 3, ((node * 3) % 7) / 3],
    ),
  );
  await drawn();
  const inkBetween = async (a: number, b: number) => {
    const [from, to] = [scene.project(a), scene.project(b)];
    const [red] = await colourAt((from.x + to.x) / 2, (from.y + to.y) / 2);
    return 251 - red;
  };
  const inks: [weak: number, strong: number][] = [];
  for (const fading of [0, 1, 2]) {
    scene.setStyle({ ...usualStyle, labelDensity: 0, fading });
    inks.push([await inkBetween(0, 1), await inkBetween(2, 3)]);
  }
  const [none, usual, more] = inks;
  expect(none![0]).toBeGreaterThan(usual![0]);
  expect(usual![0]).toBeGreaterThan(more![0]);
  expect(more![0]).toBeGreaterThan(0);
  for (const [, ink] of inks) expect(ink).toBe(none![1]);
});

it('other colours are sent as bytes: no network is built anew, and the camera stays', async () => {
  stand();
  await scene.setData(clusteredNetwork(3, 900, 6));
  scene.zoomBy(2);
  const before = await restedScreenOf(scene, container);
  const at = scene.project(5);
  const refresh = vi.spyOn(Sigma.prototype, 'refresh');
  const storage = vi.spyOn(WebGL2RenderingContext.prototype, 'texStorage2D');
  scene.setNodeHues(new Uint8Array(906).fill(3));
  const after = await restedScreenOf(scene, container);
  expect(difference(before, after)).toBeGreaterThan(0.01);
  expect(scene.project(5)).toEqual(at);
  expect(refresh).not.toHaveBeenCalled();
  expect(storage).not.toHaveBeenCalled();
});

it('a tie has its own hue when it is given one, and that of its ends again when it is taken away', async () => {
  stand();
  await scene.setData(data);
  await drawn();
  const { x, y } = middle();
  const own = await colourAt(x, y);
  scene.setTieColours({ by: 'hue', hues: new Uint8Array(pair.columns.tieCount).fill(3) });
  await drawn();
  const given = await colourAt(x, y);
  expect(given).not.toEqual(own);
  // Hue 3 of the test's theme is a red.
  expect(given[0]).toBeGreaterThan(given[1] + 20);
  scene.setTieColours({ by: 'ends' });
  await drawn();
  expect(await colourAt(x, y)).toEqual(own);
});

it('colours and style outlive a lost context', async () => {
  stand({ style: { ...usualStyle, curved: true } });
  await scene.setData(clusteredNetwork(4, 60, 4));
  scene.setNodeHues(new Uint8Array(64).fill(5));
  scene.setTieColours({ by: 'hue', hues: new Uint8Array(scene.stats().ties).fill(2) });
  const before = await restedScreenOf(scene, container);
  const extensions = [...container.querySelectorAll('canvas')].flatMap(
    (canvas) => canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context') ?? [],
  );
  for (const extension of extensions) extension.loseContext();
  await drawn();
  for (const extension of extensions) extension.restoreContext();
  await drawn();
  expect(difference(before, await restedScreenOf(scene, container))).toBeLessThan(0.001);
});

it('names of groups lie over the whole map and are gone close by', async () => {
  // Names of nodes give way to those of groups, and come in another order.
  stand({ style: { ...usualStyle, labelDensity: 0 } });
  await scene.setData(clusteredNetwork(3, 900, 6));
  const without = await restedScreenOf(scene, container);
  const region: Region = { name: 'A group', x: 0, y: 0, mark: undefined, share: 0.3, span: undefined };
  scene.setRegions([region]);
  const far = await restedScreenOf(scene, container);
  expect(difference(without, far)).toBeGreaterThan(0.001);
  const picture = pixelsOf(await scene.picture({ width: 600, height: 400, scale: 1 }));
  expect(difference(far, picture)).toBeLessThan(0.001);
  scene.zoomBy(4);
  const near = await restedScreenOf(scene, container);
  scene.setRegions([]);
  expect(difference(near, await restedScreenOf(scene, container))).toBe(0);
  expect(inkedPixels(near)).toBeGreaterThan(1000);
});

it('a finger may miss by more than a mouse', async () => {
  const onSelect = vi.fn<(picked: Picked | undefined) => void>();
  stand({ onSelect });
  await scene.setData(data);
  await drawn();
  const { x, y } = middle();
  const off = { clientX: x, clientY: y + 11 };
  const mouse = container.querySelector('.sigma-mouse')!;
  mouse.dispatchEvent(new MouseEvent('click', { ...off, bubbles: true }));
  await vi.waitFor(() => expect(onSelect).toHaveBeenLastCalledWith(undefined, expect.anything(), false), patience);
  const touch = new Touch({ identifier: 1, target: mouse, ...off });
  mouse.dispatchEvent(new TouchEvent('touchstart', { touches: [touch], bubbles: true, cancelable: true }));
  document.dispatchEvent(new TouchEvent('touchend', { touches: [], bubbles: true, cancelable: true }));
  await vi.waitFor(
    () => expect(onSelect).toHaveBeenLastCalledWith(expect.objectContaining({ kind: 'tie' }), expect.anything(), false),
    patience,
  );
});
