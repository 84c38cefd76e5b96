import { afterEach, expect, it, vi } from 'vitest';
import type { Scene } from '../../../src/view/scene.ts';
import { clusteredNetwork, day, sampleOf, sceneDataOf, type SamplePaper } from './samples.ts';
import {
  contexts,
  difference,
  drawn,
  giveAtBest,
  lightTheme,
  pixelsOf,
  restedScreenOf,
  screenOf,
  standUp,
} from './stand.ts';

let scene: Scene;
let container: HTMLElement;
afterEach(() => {
  scene.kill();
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

const joint: SamplePaper = { interval: [day(2000, 1, 1), day(2000, 1, 1)], authors: [0, 1], topics: [] };
const places = [
  [-1, 0],
  [1, 0],
  [0, 1],
  [0, -1],
] as const;
const small = sceneDataOf(
  sampleOf([joint, joint, joint, { ...joint, authors: [2], topics: [{ topic: 0, share: 1 }] }], 3, 1, false),
  (node) => places[node]!,
);
const one = (node: number, count = 4) => Uint8Array.from({ length: count }, (_, at) => (at === node ? 1 : 0));

const every = (nth: number) => Uint8Array.from({ length: 64 }, (_, node) => (node % nth === 0 ? 1 : 0));

type Rgb = readonly [number, number, number];
const rgbOf = (hex: string): Rgb =>
  [1, 3, 5].map((from) => Number.parseInt(hex.slice(from, from + 2), 16)) as unknown as Rgb;
const isNear = (a: Rgb, b: Rgb) => a.every((channel, at) => Math.abs(channel - b[at]!) < 40);

async function colourAt(x: number, y: number): Promise<Rgb> {
  const { data, width } = await screenOf(scene, container);
  const from = 4 * (Math.round(y) * width + Math.round(x));
  return [data[from]!, data[from + 1]!, data[from + 2]!];
}

/** How often the ink begins along a circle around a node. */
async function dashesAt(node: number, radius: number): Promise<number> {
  const { data, width } = await screenOf(scene, container);
  const { x, y } = scene.project(node);
  const ink = rgbOf(lightTheme.ink);
  const isInk = Array.from({ length: 360 }, (_, degree) => {
    const turn = (degree * Math.PI) / 180;
    const at = 4 * (Math.floor(y + radius * Math.sin(turn)) * width + Math.floor(x + radius * Math.cos(turn)));
    return Math.hypot(...ink.map((channel, part) => channel - data[at + part]!)) < 160;
  });
  return isInk.filter((is, at) => is && !isInk.at(at - 1)).length;
}

it.each(contexts)('%s: what is held by hand has a dot in its middle, also when it is tiny', async (context) => {
  giveAtBest(context);
  ({ scene, container } = standUp());
  await scene.setData(small);
  const plain = await restedScreenOf(scene, container);
  const { x, y } = scene.project(0);
  const [ground, hue] = [rgbOf(lightTheme.background), rgbOf(lightTheme.palette[0]!)];
  expect(isNear(await colourAt(x, y), hue)).toBe(true);
  scene.setMarks(one(0), undefined);
  expect(isNear(await colourAt(x, y), ground)).toBe(true);
  expect(isNear(await colourAt(x + 10, y), hue)).toBe(true);
  // A topic is pale; its dot has its colour.
  const topic = scene.project(3);
  scene.setMarks(one(3), undefined);
  expect(isNear(await colourAt(topic.x, topic.y), rgbOf(lightTheme.palette[3]!))).toBe(true);
  scene.setMarks(undefined, undefined);
  expect(difference(plain, await restedScreenOf(scene, container))).toBe(0);
  await scene.setData(clusteredNetwork(3, 6000, 20));
  const many = await restedScreenOf(scene, container);
  scene.setMarks(new Uint8Array(6012).fill(1), undefined);
  expect(difference(many, await restedScreenOf(scene, container))).toBeGreaterThan(0.05);
});

it.each(contexts)(
  '%s: who does not stay in a group has a ring of dashes, and is picked no further',
  async (context) => {
    giveAtBest(context);
    ({ scene, container } = standUp());
    await scene.setData(small);
    await restedScreenOf(scene, container);
    const { x, y } = scene.project(2);
    let reach = 0;
    while (scene.pickAt(x + reach, y) !== undefined) reach++;
    // A mouse may miss a dot by some pixels, among which the ring is.
    const mostDashes = async (node: number) => {
      const counts: number[] = [];
      for (let less = 0; less < 6; less++) counts.push(await dashesAt(node, reach - less));
      return Math.max(...counts);
    };
    expect(await mostDashes(2)).toBeLessThan(5);
    scene.setMarks(undefined, one(2));
    expect(await mostDashes(2)).toBeGreaterThanOrEqual(5);
    expect(scene.pickAt(x + reach, y)).toBeUndefined();
  },
);

it.each(contexts)(
  '%s: marks are in pictures, stay when hues and emphasis change, and go with the network',
  async (context) => {
    giveAtBest(context);
    ({ scene, container } = standUp());
    const data = clusteredNetwork(7, 60, 4);
    const plainLoading = scene.setData(data);
    scene.setMarks(every(3), every(2));
    await plainLoading;
    const marked = await restedScreenOf(scene, container);
    expect(difference(marked, pixelsOf(await scene.picture({ width: 600, height: 400, scale: 1 })))).toBeLessThan(
      0.001,
    );
    scene.setEmphasis({ nodes: [1, 2], ties: [] });
    scene.setHidden(every(5));
    scene.setNodeHues(new Uint8Array(64).fill(2));
    await drawn();
    scene.setEmphasis(undefined);
    scene.setHidden(undefined);
    scene.setNodeHues(data.nodeHues);
    expect(difference(marked, await restedScreenOf(scene, container))).toBeLessThan(0.001);
    await scene.setData(data);
    const fresh = await restedScreenOf(scene, container);
    expect(difference(marked, fresh)).toBeGreaterThan(0.005);
    scene.setMarks(undefined, undefined);
    expect(difference(fresh, await restedScreenOf(scene, container))).toBe(0);
  },
);

it('both ways of drawing show the same signs', async () => {
  const screens: ImageData[] = [];
  for (const context of contexts) {
    giveAtBest(context);
    ({ scene, container } = standUp());
    await scene.setData(clusteredNetwork(7, 60, 4));
    scene.setMarks(
      Uint8Array.from({ length: 64 }, (_, node) => node % 2),
      Uint8Array.from({ length: 64 }, (_, node) => (node % 3 === 0 ? 1 : 0)),
    );
    scene.setNodeSizes(Float32Array.from({ length: 64 }, (_, node) => (node % 7) / 6));
    screens.push(await restedScreenOf(scene, container));
    if (context === contexts[0]) scene.kill();
    vi.restoreAllMocks();
  }
  expect(difference(screens[0]!, screens[1]!)).toBeLessThan(0.01);
});
