import Sigma from 'sigma';
import { afterEach, expect, it, onTestFinished, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Picked, Scene, SceneOptions } from '../../../src/view/scene.ts';
import { clusteredNetwork, day, sampleOf, sceneDataOf, type SamplePaper } from './samples.ts';
import { contexts, difference, drawn, giveAtBest, patience, pixelsOf, restedScreenOf, standUp } from './stand.ts';

type Drag = Parameters<NonNullable<SceneOptions['onDrag']>>[0];

let scene: Scene;
let container: HTMLElement;
const onSelect = vi.fn<(picked: Picked | undefined) => void>();
const drags: Drag[] = [];
afterEach(() => {
  scene.kill();
  drags.length = 0;
  vi.clearAllMocks();
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

const paper: SamplePaper = { interval: [day(2000, 1, 1), day(2000, 1, 1)], authors: [0, 1, 2], topics: [] };
const places = [
  [-1, 0],
  [1, 0],
  [0, 1],
] as const;
const columns = sampleOf([paper], 3, 0, false);
const triangle = () => sceneDataOf(columns, (node) => places[node]!);

/** A map that answers a drag as the application does. */
async function stand(data = triangle()): Promise<void> {
  ({ scene, container } = standUp({
    onSelect,
    onDrag(drag) {
      drags.push(drag);
      scene.moveNode(drag.node, drag.x, drag.y);
    },
  }));
  await scene.setData(data);
  await restedScreenOf(scene, container);
}

const target = () => container.querySelector('.sigma-mouse')!;
function mouse(kind: string, at: { x: number; y: number }, buttons = 1): void {
  const place = { clientX: at.x, clientY: at.y, buttons, bubbles: true, cancelable: true };
  target().dispatchEvent(new MouseEvent(kind, place));
}
const shifted = ({ x, y }: { x: number; y: number }, right: number, down: number) => ({ x: x + right, y: y + down });

it('a real pointer drags a node with its ties, and neither pans nor selects', async () => {
  await stand();
  const [start, other] = [scene.project(0), scene.project(1)];
  // The page of the tests may be scaled: where the pointer went is taken from what it told.
  const seen: { x: number; y: number }[] = [];
  const listener = ({ clientX, clientY }: MouseEvent) => seen.push({ x: clientX, y: clientY });
  for (const kind of ['mousedown', 'mouseup'] as const) window.addEventListener(kind, listener, { once: true });
  const to = shifted(start, 120, 40);
  await userEvent.dragAndDrop(target(), target(), {
    sourcePosition: { ...start },
    targetPosition: to,
    steps: 12,
  });
  await vi.waitFor(() => expect(drags.at(-1)?.phase).toBe('end'), patience);
  await drawn();
  const wanted = shifted(start, seen[1]!.x - seen[0]!.x, seen[1]!.y - seen[0]!.y);
  expect(drags[0]).toMatchObject({ node: 0, x: -1, y: 0, phase: 'start' });
  expect(drags.slice(1, -1).every(({ phase }) => phase === 'move')).toBe(true);
  expect(scene.project(0).x).toBeCloseTo(wanted.x, 0);
  expect(scene.project(0).y).toBeCloseTo(wanted.y, 0);
  expect(scene.project(1)).toEqual(other);
  expect(scene.pickAt(wanted.x, wanted.y)).toEqual({ kind: 'node', node: 0 });
  expect(scene.pickAt(start.x, start.y)).toBeUndefined();
  const middle = { x: (wanted.x + other.x) / 2, y: (wanted.y + other.y) / 2 };
  expect(scene.pickAt(middle.x, middle.y)).toMatchObject({ kind: 'tie' });
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(onSelect).not.toHaveBeenCalled();
});

it('a press on empty ground pans as ever, and one that hardly moves is a click', async () => {
  await stand();
  const ground = { x: 20, y: 20 };
  const before = scene.project(0);
  mouse('mousedown', ground);
  for (const far of [10, 30]) mouse('mousemove', shifted(ground, far, 0));
  mouse('mouseup', shifted(ground, 30, 0), 0);
  await vi.waitFor(() => expect(scene.project(0).x).toBeGreaterThan(before.x + 25), patience);
  const node = scene.project(1);
  mouse('mousedown', node);
  mouse('mousemove', shifted(node, 2, 1));
  mouse('mouseup', shifted(node, 2, 1), 0);
  mouse('click', shifted(node, 2, 1), 0);
  await vi.waitFor(
    () => expect(onSelect).toHaveBeenCalledWith({ kind: 'node', node: 1 }, expect.anything(), false),
    patience,
  );
  expect(drags).toEqual([]);
});

it('Escape takes a drag back, and nothing moves until the next press', async () => {
  await stand();
  const start = scene.project(0);
  mouse('mousedown', start);
  mouse('mousemove', shifted(start, 50, 20));
  await vi.waitFor(() => expect(drags.at(-1)?.phase).toBe('move'), patience);
  window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', cancelable: true }));
  expect(drags.at(-1)).toEqual({ node: 0, x: -1, y: 0, phase: 'cancel' });
  mouse('mousemove', shifted(start, 80, 20));
  mouse('mouseup', shifted(start, 80, 20), 0);
  mouse('click', shifted(start, 80, 20), 0);
  await drawn();
  expect(scene.project(0)).toEqual(start);
  expect(drags.at(-1)?.phase).toBe('cancel');
  expect(onSelect).not.toHaveBeenCalled();
});

it('another network ends a drag', async () => {
  await stand();
  const start = scene.project(0);
  mouse('mousedown', start);
  mouse('mousemove', shifted(start, 50, 20));
  await vi.waitFor(() => expect(drags.at(-1)?.phase).toBe('move'), patience);
  const loading = scene.setData(clusteredNetwork(2, 50, 3));
  expect(drags.at(-1)?.phase).toBe('cancel');
  await loading;
  const count = drags.length;
  mouse('mousemove', shifted(start, 90, 20));
  mouse('mouseup', shifted(start, 90, 20), 0);
  expect(drags).toHaveLength(count);
});

function touch(kind: string, at: { x: number; y: number }): void {
  const finger = new Touch({ identifier: 1, target: target(), clientX: at.x, clientY: at.y });
  const touches = kind === 'touchend' ? [] : [finger];
  target().dispatchEvent(new TouchEvent(kind, { touches, bubbles: true, cancelable: true }));
}

it('a finger that rests on a node and then moves drags it; one that moves at once pans', async () => {
  await stand();
  const start = scene.project(0);
  touch('touchstart', start);
  // It shows that it has taken hold, as hovering does.
  await vi.waitFor(() => expect(container.style.cursor).toBe('pointer'), patience);
  for (const far of [12, 40, 60]) touch('touchmove', shifted(start, far, 0));
  touch('touchend', start);
  expect(drags.map(({ phase }) => phase)).toEqual(['start', 'move', 'move', 'move', 'end']);
  await drawn();
  expect(scene.project(0).x).toBeCloseTo(start.x + 60, 0);
  const [moved, count] = [scene.project(1), drags.length];
  touch('touchstart', moved);
  for (const far of [12, 40]) touch('touchmove', shifted(moved, far, 0));
  touch('touchend', moved);
  await vi.waitFor(() => expect(scene.project(1).x).toBeGreaterThan(moved.x + 30), patience);
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(drags).toHaveLength(count);
  expect(onSelect).not.toHaveBeenCalled();
});

it.each(contexts)('%s: one node moved is as the whole network sent anew', async (context) => {
  giveAtBest(context);
  const data = clusteredNetwork(5, 60, 4);
  const given = data.positions.slice();
  await stand(data);
  const before = await restedScreenOf(scene, container);
  const [x, y] = [given[0]! + 1, given[1]! - 0.7];
  scene.moveNode(4, x, y);
  scene.moveNode(4, x + 0.2, y);
  const moved = await restedScreenOf(scene, container);
  expect(difference(before, moved)).toBeGreaterThan(0.002);
  expect(data.positions).toEqual(given);
  const picture = pixelsOf(await scene.picture({ width: 600, height: 400, scale: 1 }));
  expect(difference(moved, picture)).toBeLessThan(0.001);
  const positions = given.slice();
  positions.set([x + 0.2, y], 8);
  scene.setPositions(positions);
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(difference(moved, await restedScreenOf(scene, container))).toBeLessThan(0.001);
});

it('moving one node sends one texel, and refreshes nothing before it rests', async () => {
  await stand(clusteredNetwork(3, 6000, 20));
  await restedScreenOf(scene, container);
  const refresh = vi.spyOn(Sigma.prototype, 'refresh');
  const uploads = vi.spyOn(WebGL2RenderingContext.prototype, 'texSubImage2D');
  // It does not come to rest, however far apart the frames are.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  for (let step = 0; step < 5; step++) {
    scene.moveNode(7, step, step);
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  expect(refresh).not.toHaveBeenCalled();
  expect(uploads).toHaveBeenCalledTimes(5);
  for (const [, , , , width, height] of uploads.mock.calls) expect([width, height]).toEqual([1, 1]);
});

it('a node outside the frame moves nothing else; the whole map is shown when it is asked for', async () => {
  await stand();
  const before = scene.project(1);
  scene.moveNode(0, -3, 0);
  await new Promise((resolve) => setTimeout(resolve, 400));
  await drawn();
  expect(scene.project(1)).toEqual(before);
  expect(scene.project(0).x).toBeLessThan(0);
  scene.fit();
  await vi.waitFor(() => expect(scene.project(0).x).toBeGreaterThan(20), patience);
  for (const [x, y] of [
    [NaN, 0],
    [0, Infinity],
  ] as const) {
    scene.moveNode(1, x, y);
  }
  scene.moveNode(99, 0, 0);
  await drawn();
  expect(scene.project(1).x).toBeGreaterThan(scene.project(0).x);
});
