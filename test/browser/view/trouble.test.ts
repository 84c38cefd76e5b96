import { afterEach, expect, it, vi } from 'vitest';
import { createScene, type ContextTrouble } from '../../../src/view/scene.ts';
import { clusteredNetwork, day } from './samples.ts';
import {
  allTime,
  contexts,
  difference,
  drawn,
  giveAtBest,
  inkedPixels,
  lightTheme,
  restedScreenOf,
  screenOf,
  standAlone,
} from './stand.ts';

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

const contextsIn = (container: HTMLElement) =>
  [...container.querySelectorAll('canvas')]
    .map((canvas) => (canvas.getContext('webgl2') ?? canvas.getContext('webgl'))?.getExtension('WEBGL_lose_context'))
    .filter((extension) => extension !== null && extension !== undefined);

async function loseAndRestore(container: HTMLElement): Promise<void> {
  const extensions = contextsIn(container);
  for (const extension of extensions) extension.loseContext();
  await drawn();
  for (const extension of extensions) extension.restoreContext();
  await drawn();
  await drawn();
}

it.each(contexts)('a lost graphics context comes back with the same picture (%s)', async (context) => {
  giveAtBest(context);
  const troubles: ContextTrouble[] = [];
  const { scene, container } = standAlone({ onContextTrouble: (trouble) => troubles.push(trouble) });
  await scene.setData(clusteredNetwork(4, 80, 4));
  scene.setWindow({ from: day(1998, 1, 1), to: day(2015, 1, 1), undated: false });
  scene.setEmphasis({ nodes: [0, 1, 2], ties: [0, 1] });
  scene.zoomBy(1.5);
  const before = await restedScreenOf(scene, container);
  await loseAndRestore(container);
  const after = await restedScreenOf(scene, container);
  expect(inkedPixels(before)).toBeGreaterThan(500);
  expect(difference(before, after)).toBeLessThan(0.001);
  expect(troubles).toEqual(['lost', 'restored']);
  scene.kill();
});

it('gives up politely when the context is lost again and again', async () => {
  const troubles: ContextTrouble[] = [];
  const { scene, container } = standAlone({ onContextTrouble: (trouble) => troubles.push(trouble) }, [100, 80]);
  for (let loss = 0; loss < 8; loss++) await loseAndRestore(container);
  expect(troubles.at(-1)).toBe('gave-up');
  expect(troubles.filter((trouble) => trouble === 'lost')).toHaveLength(7);
  scene.setWindow(allTime);
  expect(scene.pickAt(10, 10)).toBeUndefined();
  scene.kill();
});

it('a map that was given up comes back when it is asked for, with what was shown meanwhile', async () => {
  const troubles: ContextTrouble[] = [];
  const { scene, container } = standAlone({ onContextTrouble: (trouble) => troubles.push(trouble) });
  await scene.setData(clusteredNetwork(4, 80, 4));
  for (let loss = 0; loss < 8; loss++) await loseAndRestore(container);
  expect(container.querySelector('canvas')).toBeNull();
  await scene.setData(clusteredNetwork(5, 60, 3));
  await scene.revive();
  expect(troubles.slice(-2)).toEqual(['gave-up', 'restored']);
  expect(scene.stats().nodes).toBe(63);
  expect(inkedPixels(await restedScreenOf(scene, container))).toBeGreaterThan(500);
  // Its count begins anew.
  await loseAndRestore(container);
  expect(troubles.slice(-2)).toEqual(['lost', 'restored']);
  scene.kill();
});

it('fifty losses in a row, each of a context that had served, leave the same picture and nothing else behind', async () => {
  const troubles: ContextTrouble[] = [];
  const { scene, container } = standAlone({ onContextTrouble: (trouble) => troubles.push(trouble) }, [300, 200]);
  await scene.setData(clusteredNetwork(4, 40, 3));
  const before = await restedScreenOf(scene, container);
  const canvases = container.querySelectorAll('canvas').length;
  const clock = performance.now.bind(performance);
  let later = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => clock() + later);
  for (let loss = 0; loss < 50; loss++) {
    later += 5000;
    await loseAndRestore(container);
  }
  await vi.waitFor(() => expect(troubles).toHaveLength(100), { timeout: 10_000 });
  expect(troubles.filter((trouble) => trouble === 'restored')).toHaveLength(50);
  const after = await restedScreenOf(scene, container);
  expect(difference(before, after)).toBeLessThan(0.001);
  expect(container.querySelectorAll('canvas')).toHaveLength(canvases);
  scene.kill();
});

it('follows another size and another pixel ratio of its screen', async () => {
  const { scene, container } = standAlone({}, [300, 200]);
  await scene.setData(clusteredNetwork(4, 40, 3));
  await drawn();
  container.style.width = '420px';
  await drawn();
  await drawn();
  const wide = await restedScreenOf(scene, container);
  expect([wide.width, wide.height]).toEqual([420, 200]);
  // Down to nothing and back, as when a panel is dragged over it.
  container.style.width = '0px';
  await drawn();
  container.style.width = '420px';
  await drawn();
  await drawn();
  expect(difference(wide, await restedScreenOf(scene, container))).toBeLessThan(0.001);
  scene.kill();
});

it('draws again when its tab is seen again', async () => {
  const { scene } = standAlone();
  await scene.setData(clusteredNetwork(4, 40, 3));
  await drawn();
  const { frames } = scene.stats();
  document.dispatchEvent(new Event('visibilitychange'));
  await drawn();
  expect(scene.stats().frames).toBeGreaterThan(frames);
  scene.kill();
});

it('without WebGL there is no map but a reason', () => {
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
  const created = createScene(document.createElement('div'), { theme: lightTheme, window: allTime });
  expect(created).toEqual({ scene: undefined, reason: expect.stringMatching(/WebGL.*settings/) });
});

it('starts in a container without a size and follows when it gets one', async () => {
  const { scene, container } = standAlone({}, [0, 0]);
  await scene.setData(clusteredNetwork(4, 40, 3));
  await drawn();
  container.style.width = '500px';
  container.style.height = '300px';
  await drawn();
  await drawn();
  const screen = await screenOf(scene, container);
  expect([screen.width, screen.height]).toEqual([500, 300]);
  expect(inkedPixels(screen)).toBeGreaterThan(500);
  scene.kill();
});

it('leaves nothing behind', async () => {
  const { scene, container } = standAlone();
  await scene.setData(clusteredNetwork(4, 40, 3));
  const gl = WebGL2RenderingContext.prototype;
  const made = vi.spyOn(gl, 'deleteTexture');
  scene.kill();
  expect(made.mock.calls.length).toBeGreaterThanOrEqual(13);
  expect(container.childElementCount).toBe(0);
  scene.setWindow(allTime);
  scene.kill();
});

it('flights are cuts for people who asked for less motion', async () => {
  vi.spyOn(globalThis, 'matchMedia').mockImplementation(
    (query) => ({ matches: query.includes('reduced-motion'), addEventListener() {} }) as unknown as MediaQueryList,
  );
  const { scene } = standAlone();
  await scene.setData(clusteredNetwork(4, 40, 3));
  await drawn();
  scene.flyTo([5]);
  await drawn();
  const { x, y } = scene.project(5);
  expect([Math.round(x), Math.round(y)]).toEqual([300, 200]);
  scene.kill();
});
