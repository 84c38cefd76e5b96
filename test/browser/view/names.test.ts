import { afterEach, expect, it, vi } from 'vitest';
import { usualStyle } from '../../../src/model/mapStyle.ts';
import type { Scene } from '../../../src/view/scene.ts';
import { clusteredNetwork, day, sampleOf, sceneDataOf } from './samples.ts';
import { allTime, contexts, difference, drawn, giveAtBest, inkedPixels, restedScreenOf, standUp } from './stand.ts';

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

const namesLayer = (): HTMLCanvasElement => container.querySelector<HTMLCanvasElement>('canvas.sigma-names')!;
/**
 * The names as they stand once all have come or gone. A copy is read: a layer that is read itself is drawn without the
 * graphics card from then on, and its letters have another grain.
 */
async function namesAtRest(): Promise<ImageData> {
  await restedScreenOf(scene, container);
  const { width, height } = namesLayer();
  const copy = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true })!;
  copy.drawImage(namesLayer(), 0, 0);
  return copy.getImageData(0, 0, width, height);
}

it('coming closer and going back, the same names stand in the same places', async () => {
  stand();
  await scene.setData(clusteredNetwork(3, 900, 6));
  const whole = await namesAtRest();
  const count = scene.stats().labels;
  expect(count).toBeGreaterThan(5);
  for (const factor of [1.4, 1.4, 1.4, 1 / 1.4, 1 / 1.4]) {
    scene.zoomBy(factor);
    await drawn();
  }
  scene.fit();
  expect(difference(await namesAtRest(), whole, 0)).toBe(0);
  expect(scene.stats().labels).toBe(count);
});

it('what was moved about before makes no difference: names are those of the data, the window and the camera', async () => {
  const window = { from: day(2001, 1, 1), to: day(2006, 12, 31), undated: false };
  stand({ window });
  await scene.setData(clusteredNetwork(3, 900, 6));
  const fresh = await namesAtRest();
  for (const year of [1996, 2010, 2018]) scene.setWindow({ ...window, to: day(year, 1, 1) }, false);
  scene.setSelected({ kind: 'node', node: 4 });
  scene.setEmphasis({ nodes: [4, 5, 6], ties: [] });
  await drawn();
  scene.setSelected(undefined);
  scene.setEmphasis(undefined);
  scene.setWindow(allTime);
  await drawn();
  scene.setWindow(window);
  expect(difference(await namesAtRest(), fresh, 0)).toBe(0);
});

it.each(contexts)('hues have shapes of their own with %s, as large as the discs', async (context) => {
  giveAtBest(context);
  const papers = Array.from({ length: 11 }, (_, author) => ({
    interval: [day(2000, 1, 1), day(2000, 1, 1)] as const,
    authors: [author],
    topics: [],
  }));
  const data = sceneDataOf(sampleOf(papers, 11, 0, false), (node) => [node % 4, Math.floor(node / 4)]);
  stand({ style: { ...usualStyle, labelDensity: 0 } });
  await scene.setData(data);
  const discs = await restedScreenOf(scene, container);
  scene.setStyle({ ...usualStyle, labelDensity: 0, shapes: true });
  const shapes = await restedScreenOf(scene, container);
  expect(difference(discs, shapes)).toBeGreaterThan(0.0005);
  expect(inkedPixels(shapes) / inkedPixels(discs)).toBeGreaterThan(0.85);
  expect(inkedPixels(shapes) / inkedPixels(discs)).toBeLessThan(1.4);
  // Picked as the disc is.
  const { x, y } = scene.project(2);
  expect(scene.pickAt(x, y)).toEqual({ kind: 'node', node: 2 });
});
