import Sigma from 'sigma';
import { afterEach, expect, it, vi } from 'vitest';
import { seededRandom, type Random } from '../../../src/lib/random.ts';
import { usualStyle, type MapGround } from '../../../src/model/mapStyle.ts';
import type { TimeWindow } from '../../../src/model/window.ts';
import { countIn } from '../../../src/network/windowed.ts';
import type { Scene, SceneData } from '../../../src/view/scene.ts';
import { clusteredNetwork, day, randomInterval, sampleOf, sceneDataOf, type SamplePaper } from './samples.ts';
import {
  allTime,
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
let container: HTMLElement;
const stand = (ground: MapGround = 'density', theme = lightTheme, by = standUp) => {
  ({ scene, container } = by({ style: { ...usualStyle, ground }, theme }));
};
/** Where nothing is asked of single pixels, of which there are few then. */
const standSmall = (ground: MapGround = 'density') => {
  ({ scene, container } = standUp({ style: { ...usualStyle, ground } }, [150, 100]));
};
afterEach(() => {
  scene.kill();
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

const decade: TimeWindow = { from: day(2001, 1, 1), to: day(2010, 12, 31), undated: false };

/** A network at random places: a crowd, a handful, or one alone. */
function randomNetwork(random: Random, at: number): SceneData {
  const authors = [1, 2, 7, 60, 400, 1500][at % 6]!;
  const papers: SamplePaper[] = Array.from({ length: 2 * authors }, () => ({
    interval: randomInterval(random, 1990, 2020, 0.1),
    authors: [...new Set([random(), random(), random()].map((share) => Math.floor(authors * share ** 2)))],
    topics: random() < 0.5 ? [{ topic: 0, share: 1 }] : [],
  }));
  const [scale, shift] = [10 ** (4 * random() - 2), 100 * random()];
  const middles = Array.from({ length: 4 }, () => [random() * 10, random() * 6] as const);
  return sceneDataOf(sampleOf(papers, authors, 1, false), (node) => {
    const [x, y] = middles[node % 4]!;
    return [shift + scale * (x + random() ** 2), scale * (y + random()) - shift];
  });
}

interface Wanted {
  readonly window: TimeWindow;
  readonly bandwidth: number;
  readonly weigh?: (author: number, count: number) => number;
}

/** By the definition, author by author. */
function expectedAt({ columns, positions }: SceneData, places: Float32Array, wanted: Wanted): number[] {
  const { window, bandwidth, weigh = (_, count) => count } = wanted;
  const weights = Array.from({ length: columns.authorCount }, (_, author) => {
    const count = countIn(columns.nodePapers, author, window);
    return count === 0 ? 0 : weigh(author, count);
  });
  return Array.from({ length: places.length / 2 }, (_, at) =>
    weights.reduce((sum, weight, author) => {
      const [right, up] = [positions[2 * author]! - places[2 * at]!, positions[2 * author + 1]! - places[2 * at + 1]!];
      return sum + weight * Math.exp(-(right * right + up * up) / (2 * bandwidth * bandwidth));
    }, 0),
  );
}

/** Where authors are, and anywhere around them. */
function placesIn({ columns, positions }: SceneData, random: Random): Float32Array {
  const places = new Float32Array(120);
  for (let at = 0; at < 60; at++) {
    const [one, other] = [random(), random()].map((share) => Math.floor(share * columns.authorCount)) as [
      number,
      number,
    ];
    const share = at % 3 === 0 ? 0 : 1.4 * random() - 0.2;
    for (const axis of [0, 1]) {
      const from = positions[2 * one + axis]!;
      places[2 * at + axis] = from + share * (positions[2 * other + axis]! - from);
    }
  }
  return places;
}

/** Largest difference, as a share of the highest density that was expected. */
function errorOf(data: SceneData, places: Float32Array, wanted: Omit<Wanted, 'bandwidth'>): number {
  const { densities, bandwidth } = scene.readDensity(places)!;
  const expected = expectedAt(data, places, { ...wanted, bandwidth });
  const most = Math.max(...expected);
  const off = Math.max(...expected.map((density, at) => Math.abs(density - densities[at]!)));
  return most === 0 ? off : off / most;
}

it.each(contexts)('%s: the density anywhere is the sum over the authors in the window', async (context) => {
  giveAtBest(context);
  standSmall();
  const random = seededRandom(11);
  for (let at = 0; at < 18; at++) {
    const data = randomNetwork(random, at);
    await scene.setData(data);
    const places = placesIn(data, random);
    const from = day(1988 + Math.floor(30 * random()), 1, 1);
    const windows = [allTime, decade, { from, to: from + Math.floor(4000 * random()), undated: random() < 0.5 }];
    for (const window of windows) {
      scene.setWindow(window);
      expect(errorOf(data, places, { window }), `network ${at}`).toBeLessThan(0.01);
    }
  }
});

const isOdd = (author: number) => author % 2 === 1;
const ofEven = (author: number, count: number) => (isOdd(author) ? 0 : count);
/** The first hundred stand out. */
const ofFirst = (author: number, count: number) => (author < 100 ? count : count / 4);

it.each(contexts)('%s: it follows hidden authors, emphasis, given sizes and places', async (context) => {
  giveAtBest(context);
  standSmall('communities');
  const random = seededRandom(12);
  const data = randomNetwork(random, 4);
  await scene.setData(data);
  scene.setWindow(decade);
  const [places, window] = [placesIn(data, random), decade];
  scene.setHidden(Uint8Array.from({ length: 401 }, (_, node) => Number(isOdd(node))));
  expect(errorOf(data, places, { window, weigh: ofEven })).toBeLessThan(0.01);
  scene.setHidden(undefined);
  scene.setEmphasis({ nodes: Array.from({ length: 100 }, (_, at) => at), ties: [] });
  expect(errorOf(data, places, { window, weigh: ofFirst })).toBeLessThan(0.01);
  scene.setEmphasis(undefined);
  const sizes = Float32Array.from({ length: 401 }, () => random());
  scene.setNodeSizes(sizes);
  expect(errorOf(data, places, { window, weigh: (author) => sizes[author]! })).toBeLessThan(0.01);
  scene.setNodeSizes(undefined);
  const [x, y] = [data.positions[20]!, data.positions[21]!];
  scene.moveNode(0, x, y);
  const positions = data.positions.slice();
  positions.set([x, y], 0);
  expect(errorOf({ ...data, positions }, places, { window })).toBeLessThan(0.01);
  const elsewhere = data.positions.map((place, at) => (at % 2 === 0 ? 3 * place : place));
  scene.setPositions(elsewhere);
  expect(errorOf({ ...data, positions: elsewhere }, places, { window })).toBeLessThan(0.01);
  scene.setStyle(usualStyle);
  expect(scene.readDensity(places)).toBeUndefined();
});

it('where the graphics card cannot add up fine numbers the page does', async () => {
  const asked = Reflect.get(WebGL2RenderingContext.prototype, 'getExtension') as (name: string) => unknown;
  vi.spyOn(WebGL2RenderingContext.prototype, 'getExtension').mockImplementation(function (
    this: WebGL2RenderingContext,
    name: string,
  ) {
    return name.startsWith('EXT_color_buffer') ? null : Reflect.apply(asked, this, [name]);
  } as never);
  stand('density', lightTheme, standAlone);
  const random = seededRandom(13);
  const data = randomNetwork(random, 3);
  await scene.setData(data);
  for (const window of [decade, allTime]) {
    scene.setWindow(window);
    expect(errorOf(data, placesIn(data, random), { window })).toBeLessThan(0.01);
  }
  expect(inkedPixels(await restedScreenOf(scene, container))).toBeGreaterThan(20_000);
});

/** Two places far from each other: one author with many papers, one with one. */
const hills = sceneDataOf(
  sampleOf(
    Array.from({ length: 17 }, (_, at) => ({
      interval: [day(2000 + at, 1, 1), day(2000 + at, 1, 1)],
      authors: [at < 16 ? 0 : 1],
      topics: [],
    })),
    2,
    0,
    false,
  ),
  (node) => [[-1, 1][node]!, 0.4 * node],
);

const brightnessAt = ({ data, width }: ImageData, x: number, y: number) => {
  const from = 4 * (Math.round(y) * width + Math.round(x));
  return data[from]! + data[from + 1]! + data[from + 2]!;
};

it.each(contexts)('%s: the denser, the farther from the background, in light and in dark', async (context) => {
  giveAtBest(context);
  for (const theme of [undefined, darkTheme]) {
    for (const ground of ['density', 'communities'] as const) {
      stand(ground, theme);
      await scene.setData(hills);
      const screen = await restedScreenOf(scene, container);
      const [busy, rare] = [scene.project(0), scene.project(1)];
      // Beside the dots.
      const away = [24, 34, 300].map((right) => brightnessAt(screen, busy.x + right, busy.y));
      const [near, far, none] = theme ? away : away.map((brightness) => -brightness);
      expect(near).toBeGreaterThan(far!);
      expect(far).toBeGreaterThan(none!);
      const other = brightnessAt(screen, rare.x - 24, rare.y);
      expect(near).toBeGreaterThan(theme ? other : -other);
      expect(Math.abs(brightnessAt(screen, 300, 5) - brightnessAt(screen, 305, 395))).toBeLessThanOrEqual(3);
      scene.kill();
      document.body.replaceChildren();
    }
  }
});

it('both ways of drawing show the same ground', async () => {
  for (const ground of ['density', 'communities'] as const) {
    const screens: ImageData[] = [];
    for (const context of contexts) {
      giveAtBest(context);
      stand(ground);
      await scene.setData(clusteredNetwork(7, 300, 6));
      scene.setWindow(decade);
      scene.setHidden(Uint8Array.from({ length: 306 }, (_, node) => (node % 5 === 0 ? 1 : 0)));
      screens.push(await restedScreenOf(scene, container));
      scene.kill();
      vi.restoreAllMocks();
    }
    expect(difference(screens[0]!, screens[1]!, 4)).toBeLessThan(0.01);
  }
});

it.each(contexts)('%s: a picture has the ground of the screen, without seams between its tiles', async (context) => {
  giveAtBest(context);
  stand('communities');
  await scene.setData(clusteredNetwork(7, 300, 6));
  scene.setWindow(decade);
  scene.zoomBy(1.5);
  const screen = await restedScreenOf(scene, container);
  const picture = pixelsOf(await scene.picture({ width: 600, height: 400, scale: 1 }));
  expect(difference(screen, picture)).toBeLessThan(0.001);
  const large = await scene.picture({ width: 600, height: 400, scale: 4 });
  const shrunk = document.createElement('canvas');
  [shrunk.width, shrunk.height] = [600, 400];
  const canvas = shrunk.getContext('2d')!;
  canvas.imageSmoothingQuality = 'high';
  canvas.drawImage(large, 0, 0, 600, 400);
  expect(difference(pixelsOf(shrunk), screen, 90)).toBeLessThan(0.01);
});

it('only ties that stand out are drawn and picked', async () => {
  stand();
  const joint: SamplePaper = { interval: [day(2000, 1, 1), day(2000, 1, 1)], authors: [0, 1], topics: [] };
  await scene.setData(sceneDataOf(sampleOf([joint], 2, 0, false), (node) => [node, 0]));
  await restedScreenOf(scene, container);
  const [a, b] = [scene.project(0), scene.project(1)];
  const between = () => scene.pickAt((a.x + b.x) / 2, (a.y + b.y) / 2);
  expect(between()).toBeUndefined();
  scene.setEmphasis({ nodes: [0, 1], ties: [0] });
  expect(between()).toEqual({ kind: 'tie', tie: 0 });
  scene.setEmphasis(undefined);
  scene.setStyle(usualStyle);
  expect(between()).toEqual({ kind: 'tie', tie: 0 });
});

it.each(['density', 'communities'] as const)(
  'moving the window over a ground of %s uploads and refreshes nothing',
  async (ground) => {
    standSmall(ground);
    await scene.setData(clusteredNetwork(3, 1500, 12));
    await restedScreenOf(scene, container);
    const refresh = vi.spyOn(Sigma.prototype, 'refresh');
    const gl = WebGL2RenderingContext.prototype;
    const uploads = [
      'bufferData',
      'texImage2D',
      'texSubImage2D',
      'texStorage2D',
      'readPixels',
      'createTexture',
    ] as const;
    const spies = uploads.map((name) => vi.spyOn(gl, name));
    const before = scene.stats().frames;
    for (let step = 0; step < 30; step++) {
      scene.setWindow({ from: day(1995, 1, 1 + 30 * step), to: day(2000, 1, 1 + 30 * step), undated: false });
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    await drawn();
    expect(scene.stats().frames - before).toBeGreaterThanOrEqual(30);
    expect(refresh).not.toHaveBeenCalled();
    for (const spy of spies) expect(spy, spy.getMockName()).not.toHaveBeenCalled();
  },
);

it('while only the camera moves the density is not worked out again', async () => {
  standSmall();
  await scene.setData(clusteredNetwork(3, 900, 6));
  await restedScreenOf(scene, container);
  const targets = vi.spyOn(WebGL2RenderingContext.prototype, 'bindFramebuffer');
  const before = scene.stats().frames;
  scene.zoomBy(2);
  await restedScreenOf(scene, container);
  expect(scene.stats().frames - before).toBeGreaterThan(3);
  // Sigma binds the screen itself in each frame.
  const drawnInto = () => targets.mock.calls.filter(([, target]) => target !== null).length;
  expect(drawnInto()).toBe(0);
  scene.setWindow(decade);
  await drawn();
  expect(drawnInto()).toBeGreaterThan(0);
});

it.each(contexts)('%s: it outlives a lost context and leaves nothing behind', async (context) => {
  giveAtBest(context);
  const gl = (context === 'webgl2' ? WebGL2RenderingContext : WebGLRenderingContext).prototype;
  stand('communities', lightTheme, standAlone);
  await scene.setData(clusteredNetwork(4, 80, 4));
  const before = await restedScreenOf(scene, container);
  const lose = [...container.querySelectorAll('canvas')].flatMap(
    (canvas) => (canvas.getContext(context) as WebGLRenderingContext | null)?.getExtension('WEBGL_lose_context') ?? [],
  );
  for (const each of lose) each.loseContext();
  await drawn();
  const made = [vi.spyOn(gl, 'createTexture'), vi.spyOn(gl, 'createProgram'), vi.spyOn(gl, 'createFramebuffer')];
  const gone = [vi.spyOn(gl, 'deleteTexture'), vi.spyOn(gl, 'deleteProgram'), vi.spyOn(gl, 'deleteFramebuffer')];
  for (const each of lose) each.restoreContext();
  await drawn();
  expect(difference(before, await restedScreenOf(scene, container))).toBeLessThan(0.001);
  await scene.setData(clusteredNetwork(5, 120, 4));
  await restedScreenOf(scene, container);
  scene.setPositions(clusteredNetwork(6, 120, 4).positions);
  await screenOf(scene, container);
  scene.kill();
  for (const [at, spy] of made.entries()) {
    const things = new Set<unknown>(spy.mock.results.map(({ value }) => value as unknown));
    const left = [...things].filter((thing) => !gone[at]!.mock.calls.some(([each]) => each === thing));
    // Sigma keeps a texture and a target of its own until its context goes.
    expect(left.length).toBeLessThanOrEqual(at === 1 ? 0 : 1);
    expect(things.size).toBeGreaterThan(0);
  }
});
