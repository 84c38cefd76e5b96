import { afterEach, expect, it, vi } from 'vitest';
import type { Scene } from '../../../src/view/scene.ts';
import { clusteredNetwork, sampleOf, sceneDataOf } from './samples.ts';
import {
  contexts,
  darkTheme,
  difference,
  drawn,
  giveAtBest,
  inkedPixels,
  pixelsOf,
  restedScreenOf,
  screenOf,
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
  const stand = standUp();
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
