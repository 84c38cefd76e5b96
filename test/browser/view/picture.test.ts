import { afterEach, expect, it, vi } from 'vitest';
import { usualStyle } from '../../../src/model/mapStyle.ts';
import type { PictureOptions } from '../../../src/view/picture.ts';
import type { Scene } from '../../../src/view/scene.ts';
import { clusteredNetwork, sampleOf, sceneDataOf } from './samples.ts';
import {
  contexts,
  darkTheme,
  difference,
  drawn,
  giveAtBest,
  inkedPixels,
  lightTheme,
  pixelsOf,
  restedScreenOf,
  screenOf,
  standAlone,
  standUp,
} from './stand.ts';

let scene: Scene;
afterEach(() => {
  scene.kill();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

it.each(contexts)('at scale 1 is what the screen shows (%s)', async (context) => {
  giveAtBest(context);
  const stand = standUp();
  scene = stand.scene;
  await scene.setData(clusteredNetwork(11, 120, 5));
  await drawn();
  scene.setEmphasis({ nodes: [0, 1, 2], ties: [0, 1] });
  scene.zoomBy(2);
  const screen = await restedScreenOf(scene, stand.container);
  const picture = pixelsOf(await scene.picture({ width: 600, height: 400, scale: 1 }));
  expect(inkedPixels(screen)).toBeGreaterThan(2000);
  expect(difference(screen, picture)).toBeLessThan(0.001);
});

it('is what a screen with fine pixels shows, at its scale', async () => {
  vi.stubGlobal('devicePixelRatio', 1.5);
  const stand = standAlone();
  scene = stand.scene;
  await scene.setData(clusteredNetwork(11, 120, 5));
  await drawn();
  const screen = await restedScreenOf(scene, stand.container);
  expect([screen.width, screen.height]).toEqual([900, 600]);
  const picture = pixelsOf(await scene.picture({ width: 600, height: 400, scale: 1.5 }));
  expect(difference(screen, picture)).toBeLessThan(0.001);
  const { x, y } = scene.project(121);
  expect(scene.pickAt(x, y)).toEqual({ kind: 'node', node: 121 });
});

it('is the same view when it is 7,680 pixels wide, in tiles', async () => {
  ({ scene } = standUp({ theme: darkTheme }));
  await scene.setData(clusteredNetwork(11, 120, 5));
  await drawn();
  const large = await scene.picture({ width: 1280, height: 800, scale: 6 });
  expect([large.width, large.height]).toEqual([7680, 4800]);
  const small = await scene.picture({ width: 600, height: 375, scale: 1 });
  const shrunk = document.createElement('canvas');
  [shrunk.width, shrunk.height] = [small.width, small.height];
  const context = shrunk.getContext('2d')!;
  context.imageSmoothingQuality = 'high';
  context.drawImage(large, 0, 0, small.width, small.height);
  expect(difference(pixelsOf(shrunk), pixelsOf(small), 90)).toBeLessThan(0.01);
});

/** A picture put together of bands of so many rows, over a colour where there is one. */
async function inBands(options: PictureOptions, rows: number, colour?: string): Promise<ImageData> {
  const picture = await scene.openPicture(options);
  const whole = document.createElement('canvas');
  [whole.width, whole.height] = [picture.width, picture.height];
  const over = whole.getContext('2d')!;
  if (colour !== undefined) {
    over.fillStyle = colour;
    over.fillRect(0, 0, whole.width, whole.height);
  }
  for (let y = 0; y < picture.height; y += rows) {
    const height = Math.min(rows, picture.height - y);
    const band = document.createElement('canvas');
    [band.width, band.height] = [picture.width, height];
    await picture.paint(band.getContext('2d')!, { x: 0, y, width: picture.width, height }, 0, 0);
    over.drawImage(band, 0, y);
  }
  picture.close();
  return pixelsOf(whole);
}

/** The largest difference of a channel. */
const farthest = (one: ImageData, other: ImageData): number =>
  one.data.reduce((most, value, at) => Math.max(most, Math.abs(value - other.data[at]!)), 0);

it.each(contexts)('has the same pixels where it is drawn in bands (%s)', async (context) => {
  giveAtBest(context);
  ({ scene } = standUp());
  await scene.setData(clusteredNetwork(11, 120, 5));
  await drawn();
  const options = { width: 600, height: 400, scale: 2 };
  const whole = pixelsOf(await scene.picture(options));
  expect(inkedPixels(whole)).toBeGreaterThan(4000);
  expect(difference(await inBands(options, 97), whole, 5)).toBeLessThan(0.0002);
});

it.each([
  ['light', 'plain', lightTheme],
  ['dark', 'plain', darkTheme],
  ['light', 'density', lightTheme],
  ['dark', 'communities', darkTheme],
] as const)(
  'over nothing is the %s one, its ground %s, as soon as its background is put under it',
  async (_, ground, theme) => {
    ({ scene } = standUp({ theme }));
    await scene.setData(clusteredNetwork(11, 120, 5));
    scene.setStyle({ ...usualStyle, ground });
    await drawn();
    const options = { width: 600, height: 400, scale: 1 };
    const bare = await inBands({ ...options, background: 'none' }, 400);
    // Far from everything there is nothing at all.
    expect(bare.data[3]).toBe(0);
    const whole = pixelsOf(await scene.picture(options));
    expect(inkedPixels(whole)).toBeGreaterThan(2000);
    const under = await inBands({ ...options, background: 'none' }, 400, theme.background);
    expect(farthest(under, whole)).toBeLessThanOrEqual(ground === 'plain' ? 3 : 4);
  },
);

it('in another theme is what a map in that theme shows', async () => {
  const light = standUp();
  scene = light.scene;
  await scene.setData(clusteredNetwork(11, 120, 5));
  await drawn();
  const options = { width: 600, height: 400, scale: 1 };
  const inDark = pixelsOf(await scene.picture({ ...options, theme: darkTheme }));
  expect(difference(inDark, pixelsOf(await scene.picture(options)))).toBeGreaterThan(0.9);
  scene.setTheme(darkTheme);
  await drawn();
  expect(farthest(inDark, pixelsOf(await scene.picture(options)))).toBe(0);
});

it.each(contexts)('an empty network is an empty map (%s)', async (context) => {
  giveAtBest(context);
  const stand = standUp();
  scene = stand.scene;
  await scene.setData(clusteredNetwork(11, 120, 5));
  await drawn();
  await scene.setData(sceneDataOf(sampleOf([], 0, 0, false)));
  await drawn();
  expect(inkedPixels(await screenOf(scene, stand.container))).toBe(0);
  expect(scene.pickAt(300, 200)).toBeUndefined();
  expect(inkedPixels(pixelsOf(await scene.picture({ width: 60, height: 40, scale: 1 })))).toBe(0);
});
