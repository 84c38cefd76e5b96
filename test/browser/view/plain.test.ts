import Sigma from 'sigma';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { seededRandom } from '../../../src/lib/random.ts';
import { usualStyle } from '../../../src/model/mapStyle.ts';
import type { TimeWindow } from '../../../src/model/window.ts';
import { tieTopicsOf } from '../../../src/network/tieTopics.ts';
import type { Picked, Scene, SceneOptions } from '../../../src/view/scene.ts';
import {
  clusteredNetwork,
  day,
  expectedIn,
  randomInterval,
  sampleOf,
  sceneDataOf,
  type SamplePaper,
  slotsOf,
} from './samples.ts';
import {
  allTime,
  contexts,
  darkTheme,
  difference,
  drawn,
  expectNumbers,
  giveAtBest,
  restedScreenOf,
  standAlone,
  standUp,
} from './stand.ts';

/** No flights, on whose way names may settle elsewhere. */
const asksForLessMotion = (query: string) => ({ matches: query.includes('reduced-motion'), addEventListener() {} });

beforeEach(() => {
  vi.stubGlobal('matchMedia', asksForLessMotion);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

const network = clusteredNetwork(21, 150, 7);
const topics = tieTopicsOf(network.columns, slotsOf(network.columns));
const decade = { from: day(2004, 1, 1), to: day(2014, 1, 1), undated: false };
const everyFifth = Uint8Array.from(network.labels, (_, node) => (node % 5 === 0 ? 1 : 0));
const someHues = Uint8Array.from({ length: network.columns.tieCount }, (_, tie) => tie % 11);

interface View {
  /** It looks as the map did at first. */
  readonly isBack?: true;
  readonly options?: Partial<SceneOptions>;
  show(scene: Scene): void | Promise<void>;
}

const views: Readonly<Record<string, View>> = {
  'straight ties': { isBack: true, show: () => {} },
  'curved ties': { show: (scene) => scene.setStyle({ ...usualStyle, curved: true }) },
  'a decade, seen closer': {
    show(scene) {
      scene.setWindow(decade);
      scene.zoomBy(2.5);
    },
  },
  'a decade without faint nodes, weak ties faded': {
    show(scene) {
      scene.setWindow(decade);
      scene.setStyle({ ...usualStyle, curved: true, faintNodes: false, fading: 2 });
    },
  },
  'what stands out': { show: (scene) => scene.setEmphasis({ nodes: [0, 1, 2, 151], ties: [0, 1, 2, 200] }) },
  'what no longer stands out': {
    isBack: true,
    async show(scene) {
      scene.setEmphasis({ nodes: [0, 1, 2], ties: [0, 1, 2] });
      await drawn();
      scene.setEmphasis(undefined);
    },
  },
  'hidden nodes, and with them their ties': { show: (scene) => scene.setHidden(everyFifth) },
  'no ties to topics': { options: { topicTies: 'emphasised' }, show: () => {} },
  'other hues of nodes': { show: (scene) => scene.setNodeHues(everyFifth.map((byte, node) => byte + (node % 3))) },
  'ties by hue': { show: (scene) => scene.setTieColours({ by: 'hue', hues: someHues }) },
  'ties by main topic, after many steps': {
    async show(scene) {
      scene.setTieColours({ by: 'topic', topics });
      for (const window of walk(decade, 40)) {
        scene.setWindow(window);
        await drawn();
      }
    },
  },
  'ties by main topic, and by none again': {
    isBack: true,
    async show(scene) {
      scene.setTieColours({ by: 'topic', topics });
      await drawn();
      await drawn();
      scene.setTieColours({ by: 'ends' });
    },
  },
  'other places': {
    async show(scene) {
      scene.setPositions(network.positions.map((at, axis) => (axis % 2 ? at : -at)));
      // The frame around them follows once they rest.
      await new Promise((resolve) => setTimeout(resolve, 400));
    },
  },
  darkness: { options: { theme: darkTheme }, show: () => {} },
};

let atFirst: ImageData | undefined;

it.each(Object.entries(views))('WebGL1 shows what WebGL2 shows: %s', async (_, view) => {
  const { isBack = false, options } = view;
  const screens: ImageData[] = [];
  for (const context of contexts) {
    giveAtBest(context);
    const { scene, container } = standUp(options, [400, 260]);
    await scene.setData(network);
    await drawn();
    await view.show(scene);
    screens.push(await restedScreenOf(scene, container));
    scene.kill();
    vi.restoreAllMocks();
  }
  const [wanted, plain] = screens;
  expect(difference(wanted!, plain!)).toBeLessThan(0.001);
  atFirst ??= wanted!;
  expect(difference(atFirst, wanted!) < 0.001).toBe(isBack);
});

it('curves of more ties than are drawn in one go look as with WebGL2, but for the order of neighbours', async () => {
  const large = clusteredNetwork(3, 3000, 20);
  expect(large.columns.tieCount).toBeGreaterThan(10_000);
  const screens: ImageData[] = [];
  for (const context of contexts) {
    giveAtBest(context);
    const { scene, container } = standUp({ style: { ...usualStyle, curved: true } }, [400, 260]);
    await scene.setData(large);
    scene.zoomBy(2);
    screens.push(await restedScreenOf(scene, container));
    scene.kill();
    vi.restoreAllMocks();
  }
  expect(difference(screens[0]!, screens[1]!)).toBeLessThan(0.01);
});

it('a map is given WebGL1 where there is no better', async () => {
  giveAtBest('webgl');
  const { scene, container } = standAlone();
  const gl = container.querySelector('canvas')!.getContext('webgl')!;
  expect(gl).toBeInstanceOf(WebGLRenderingContext);
  expect(gl.getParameter(gl.VERSION)).toMatch(/^WebGL 1/);
  scene.kill();
});

it('counts and weighs along small steps, jumps and switches of the undated', async () => {
  giveAtBest('webgl');
  const { scene } = standUp({}, [120, 80]);
  const random = seededRandom(31);
  const papers: SamplePaper[] = Array.from({ length: 500 }, () => ({
    interval: randomInterval(random, 1990, 2020, 0.1),
    authors: Array.from({ length: 30 }, (_, author) => author).filter(() => random() < 0.1),
    topics: random() < 0.8 ? [{ topic: Math.floor(3 * random()), share: random() }] : [],
  }));
  const sample = sampleOf(papers, 30, 3, true);
  await scene.setData(sceneDataOf(sample));
  for (const window of [...walk(decade, 200), ...jumps(60)]) {
    scene.setWindow(window);
    const { nodes, ties } = scene.readCounts()!;
    for (const [items, tallies] of [
      [sample.ties, ties],
      [sample.nodes, nodes],
    ] as const) {
      const expected = items.map((item) => expectedIn(sample, item, window));
      expectNumbers(tallies.counts, expected);
      const off = expected.findIndex(({ weight }, item) => Math.abs(tallies.weights[item]! - weight) > 1e-6 * weight);
      expect(off, `weights in ${JSON.stringify(window)}`).toBe(-1);
    }
  }
  scene.kill();
});

it.each([false, true])('finds under the pointer what WebGL2 finds there (curved ties: %s)', async (curved) => {
  const found: (Picked | undefined)[][] = [];
  for (const context of contexts) {
    giveAtBest(context);
    const { scene } = standUp({ style: { ...usualStyle, curved } });
    await scene.setData(network);
    scene.setHidden(everyFifth);
    for (const window of walk(decade, 12)) {
      scene.setWindow(window);
      await drawn();
    }
    found.push(grid(17).map(({ x, y }) => scene.pickAt(x, y)));
    scene.kill();
    vi.restoreAllMocks();
  }
  const [wanted, plain] = found;
  for (const kind of ['node', 'tie', undefined]) {
    expect(wanted!.filter((picked) => picked?.kind === kind).length).toBeGreaterThan(15);
  }
  expect(plain).toEqual(wanted);
});

it('a small step of the window sends little and refreshes nothing; a jump sends no large pieces', async () => {
  giveAtBest('webgl');
  const { scene, container } = standUp({}, [300, 200]);
  const data = clusteredNetwork(3, 6000, 20);
  await scene.setData(data);
  scene.setTieColours({ by: 'topic', topics: tieTopicsOf(data.columns, slotsOf(data.columns)) });
  scene.setWindow(decade);
  await drawn();
  await restedScreenOf(scene, container);
  const refresh = vi.spyOn(Sigma.prototype, 'refresh');
  const gl = WebGLRenderingContext.prototype;
  const pieces = vi.spyOn(gl, 'bufferSubData');
  const others = [vi.spyOn(gl, 'bufferData'), vi.spyOn(gl, 'texImage2D'), vi.spyOn(gl, 'texSubImage2D')];
  const bytesSent = () => {
    const sizes = pieces.mock.calls.map(([, , piece]) => (piece as Uint32Array).byteLength);
    pieces.mockClear();
    return sizes;
  };
  for (let step = 1; step <= 10; step++) {
    scene.setWindow({ from: decade.from + 10 * step, to: decade.to + 10 * step, undated: false });
    await drawn();
    // On a busy machine the pieces are put together over several frames.
    await vi.waitFor(() => expect(pieces).toHaveBeenCalled(), 10_000);
    const sizes = bytesSent();
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(1 << 16);
  }
  scene.setWindow(allTime);
  await drawn();
  await restedScreenOf(scene, container);
  expect(Math.max(...bytesSent())).toBeLessThanOrEqual(1 << 16);
  scene.setEmphasis({ nodes: [0, 1], ties: [0] });
  await drawn();
  expect(bytesSent().reduce((sum, size) => sum + size, 0)).toBeLessThan(1 << 10);
  expect(refresh).not.toHaveBeenCalled();
  for (const spy of others) expect(spy).not.toHaveBeenCalled();
  scene.kill();
});

it('leaves nothing behind', async () => {
  giveAtBest('webgl');
  const gl = WebGLRenderingContext.prototype;
  const made = [vi.spyOn(gl, 'createBuffer'), vi.spyOn(gl, 'createProgram')];
  const gone = [vi.spyOn(gl, 'deleteBuffer'), vi.spyOn(gl, 'deleteProgram')];
  const { scene, container } = standAlone();
  await scene.setData(network);
  await scene.setData(clusteredNetwork(4, 40, 3));
  scene.kill();
  for (const [at, spy] of made.entries()) {
    const things = new Set(spy.mock.results.map(({ value }) => value as WebGLBuffer | WebGLProgram));
    expect(things.size).toBeGreaterThan(0);
    expect(new Set(gone[at]!.mock.calls.map(([thing]) => thing))).toEqual(things);
  }
  expect(container.childElementCount).toBe(0);
});

/** Windows that move and grow a little at a time, the undated now in, now out. */
function* walk(start: TimeWindow, steps: number): Generator<TimeWindow> {
  const random = seededRandom(steps);
  const some = () => Math.floor(80 * random()) - 30;
  let { from, to, undated } = start;
  for (let step = 0; step < steps; step++) {
    [from, to] = [from + some(), to + some()];
    if (step % 7 === 6) undated = !undated;
    yield { from, to, undated };
  }
}

/** Anywhere, of any length; now and then nothing at all. */
function jumps(count: number): TimeWindow[] {
  const random = seededRandom(count);
  return Array.from({ length: count }, () => {
    const from = day(1985, 1, 1) + Math.floor(15_000 * random());
    return { from, to: from + Math.floor(6000 * random() ** 2) - 200, undated: random() < 0.5 };
  });
}

function grid(step: number): { x: number; y: number }[] {
  const points: { x: number; y: number }[] = [];
  for (let y = 5; y < 400; y += step) for (let x = 5; x < 600; x += step) points.push({ x, y });
  return points;
}
