import { afterEach, expect, it, vi } from 'vitest';
import type { Outline, Picked, Scene } from '../../../src/view/scene.ts';
import { clusteredNetwork, day, sampleOf, sceneDataOf, type SamplePaper } from './samples.ts';
import { contexts, difference, giveAtBest, lightTheme, patience, restedScreenOf, screenOf, standUp } from './stand.ts';

let scene: Scene;
let container: HTMLElement;
const onSelect = vi.fn<(picked: Picked | undefined, at: unknown, toggles: boolean) => void>();
const onHover = vi.fn<(picked: Picked | undefined) => void>();
const drags: string[] = [];
const outlines: Outline[] = [];
afterEach(() => {
  scene.kill();
  vi.clearAllMocks();
  vi.restoreAllMocks();
  drags.length = outlines.length = 0;
  document.body.replaceChildren();
});

const early: SamplePaper = { interval: [day(2000, 1, 1), day(2000, 1, 1)], authors: [0, 1, 2], topics: [] };
const late: SamplePaper = { interval: [day(2010, 1, 1), day(2010, 1, 1)], authors: [3], topics: [] };
const places = [
  [-1, 0],
  [1, 0],
  [0, 1],
  [0, -1],
] as const;
const four = () => sceneDataOf(sampleOf([early, early, late], 4, 0, false), (node) => places[node]!);

async function stand(data = four()): Promise<void> {
  ({ scene, container } = standUp({
    onSelect,
    onHover,
    onDrag: ({ phase }) => drags.push(phase),
    onOutline: (outline) => outlines.push(outline),
  }));
  await scene.setData(data);
  await restedScreenOf(scene, container);
}

interface Place {
  readonly x: number;
  readonly y: number;
}

const target = () => container.querySelector('.sigma-mouse')!;
const shifted = ({ x, y }: Place, right: number, down: number): Place => ({ x: x + right, y: y + down });

/** What a browser tells of a pointer: the pointer event, and then that of the mouse or of touch which goes with it. */
function point(kind: 'down' | 'move' | 'up', at: Place, more: PointerEventInit = {}): void {
  const place = { clientX: at.x, clientY: at.y, buttons: kind === 'up' ? 0 : 1, bubbles: true, cancelable: true };
  const given = { pointerType: 'mouse', pointerId: 1, ...place, ...more };
  target().dispatchEvent(new PointerEvent(`pointer${kind}`, given));
  if (given.pointerType === 'touch') {
    const finger = new Touch({ identifier: 1, target: target(), clientX: at.x, clientY: at.y });
    const touches = kind === 'up' ? [] : [finger];
    const name = { down: 'touchstart', move: 'touchmove', up: 'touchend' }[kind];
    target().dispatchEvent(new TouchEvent(name, { touches, bubbles: true, cancelable: true }));
  } else {
    target().dispatchEvent(new MouseEvent(`mouse${kind}`, given));
    if (kind === 'up') target().dispatchEvent(new MouseEvent('click', given));
  }
}

function draw(line: readonly Place[], more: PointerEventInit = {}): void {
  point('down', line[0]!, more);
  for (const at of line.slice(1)) point('move', at, more);
  point('up', line.at(-1)!, more);
}

/** A line around a node, some pixels away. */
const around = (node: number, off = 30): Place[] => {
  const at = scene.project(node);
  return [shifted(at, -off, -off), shifted(at, off, -off), shifted(at, off, off), shifted(at, -off, off)];
};

it('what a line is begun on is not pointed at any more while it is drawn', async () => {
  await stand();
  scene.setTool('lasso');
  const at = scene.project(0);
  target().dispatchEvent(new PointerEvent('pointermove', { clientX: at.x, clientY: at.y, bubbles: true }));
  await vi.waitFor(() => expect(onHover).toHaveBeenCalledWith({ kind: 'node', node: 0 }, expect.anything()), patience);
  point('down', at);
  point('move', shifted(at, 40, 40));
  expect(onHover).toHaveBeenLastCalledWith(undefined, expect.anything());
  point('up', shifted(at, 40, 40));
});

it.each(['mouse', 'touch', 'pen'])(
  'a lasso drawn by %s holds what lies in it, and the map stays',
  async (pointerType) => {
    await stand();
    scene.setTool('lasso');
    const before = scene.project(1);
    draw(around(0), { pointerType });
    expect(outlines.map(({ phase }) => phase)).toEqual(['draw', 'draw', 'draw', 'end']);
    expect(outlines.at(-1)!.joining).toBe('replace');
    expect(scene.nodesWithin(outlines.at(-1)!.points)).toEqual([0]);
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(scene.project(1)).toEqual(before);
    expect(drags).toEqual([]);
    expect(onSelect).not.toHaveBeenCalled();
  },
);

it('a box goes from corner to corner; Shift adds and Alt takes away', async () => {
  await stand();
  scene.setTool('box');
  const [left, right] = [scene.project(0), scene.project(1)];
  draw([shifted(left, -20, -20), shifted(right, 20, 20)], { shiftKey: true });
  expect(outlines.at(-1)).toMatchObject({ phase: 'end', joining: 'add' });
  expect(outlines.at(-1)!.points).toHaveLength(4);
  expect(scene.nodesWithin(outlines.at(-1)!.points)).toEqual([0, 1]);
  draw(around(0), { altKey: true });
  expect(outlines.at(-1)!.joining).toBe('remove');
});

it('only what is seen is in a line: not hidden, and with a paper in the window', async () => {
  await stand();
  const whole = [
    { x: 0, y: 0 },
    { x: 600, y: 0 },
    { x: 600, y: 400 },
    { x: 0, y: 400 },
  ];
  expect(scene.nodesWithin(whole)).toEqual([0, 1, 2, 3]);
  scene.setWindow({ from: day(1999, 1, 1), to: day(2001, 1, 1), undated: true });
  expect(scene.nodesWithin(whole)).toEqual([0, 1, 2]);
  scene.setHidden(Uint8Array.from([0, 1, 0, 0]));
  expect(scene.nodesWithin(whole)).toEqual([0, 2]);
});

it('without a tool Shift draws a box from empty ground, and a press there pans as ever', async () => {
  await stand();
  draw(
    [
      { x: 20, y: 20 },
      { x: 60, y: 60 },
    ],
    { shiftKey: true },
  );
  expect(outlines.at(-1)).toMatchObject({ phase: 'end', joining: 'add' });
  const [before, count] = [scene.project(0), outlines.length];
  draw([
    { x: 20, y: 20 },
    { x: 40, y: 20 },
    { x: 60, y: 20 },
  ]);
  await vi.waitFor(() => expect(scene.project(0).x).toBeGreaterThan(before.x + 30), patience);
  expect(outlines).toHaveLength(count);
});

it('Escape, or a second finger, takes a line back', async () => {
  await stand();
  scene.setTool('lasso');
  const [from, to] = around(0) as [Place, Place];
  point('down', from);
  point('move', to);
  window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', cancelable: true }));
  point('up', to);
  expect(outlines.map(({ phase }) => phase)).toEqual(['draw', 'cancel']);
  const touch = { pointerType: 'touch' };
  point('down', from, touch);
  point('move', to, touch);
  target().dispatchEvent(new PointerEvent('pointerdown', { pointerId: 2, pointerType: 'touch', bubbles: true }));
  expect(outlines.at(-1)!.phase).toBe('cancel');
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(onSelect).not.toHaveBeenCalled();
});

it('with a tool a click still selects, and with Shift or Ctrl it toggles', async () => {
  await stand();
  scene.setTool('lasso');
  const at = scene.project(1);
  const clicks = [{}, { shiftKey: true }, { ctrlKey: true }];
  for (const [done, more] of clicks.entries()) {
    draw([at], more);
    await vi.waitFor(() => expect(onSelect).toHaveBeenCalledTimes(done + 1), patience);
    expect(onSelect.mock.lastCall).toEqual([{ kind: 'node', node: 1 }, expect.anything(), done > 0]);
  }
  draw([at], { pointerType: 'touch' });
  await vi.waitFor(() => expect(onSelect).toHaveBeenCalledTimes(4), patience);
  expect(outlines).toEqual([]);
});

it('a finger that rests on a node and is lifted toggles it, and drags nothing', async () => {
  await stand();
  const at = scene.project(0);
  point('down', at, { pointerType: 'touch' });
  await vi.waitFor(() => expect(container.style.cursor).toBe('pointer'), patience);
  point('up', at, { pointerType: 'touch' });
  expect(onSelect).toHaveBeenCalledExactlyOnceWith({ kind: 'node', node: 0 }, expect.anything(), true);
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(onSelect).toHaveBeenCalledTimes(1);
  expect(drags).toEqual([]);
});

type Rgb = readonly [number, number, number];
const inkOf = (hex: string): Rgb =>
  [1, 3, 5].map((from) => Number.parseInt(hex.slice(from, from + 2), 16)) as unknown as Rgb;

/** The share of a circle around a node that is drawn in ink. */
async function ringAround(node: number): Promise<number> {
  const { data, width } = await screenOf(scene, container);
  const { x, y } = scene.project(node);
  const ink = inkOf(lightTheme.ink);
  const isInk = (degree: number, radius: number) => {
    const turn = (degree * Math.PI) / 180;
    const at = 4 * (Math.floor(y + radius * Math.sin(turn)) * width + Math.floor(x + radius * Math.cos(turn)));
    return Math.hypot(...ink.map((channel, part) => channel - data[at + part]!)) < 160;
  };
  const shares = Array.from({ length: 30 }, (_, at) => {
    const radius = 5 + at;
    return Array.from({ length: 120 }, (__, step) => isInk(3 * step, radius)).filter(Boolean).length / 120;
  });
  return Math.max(...shares);
}

it.each(contexts)('%s: several that are selected have a whole ring each, and the others none', async (context) => {
  giveAtBest(context);
  await stand();
  const plain = await restedScreenOf(scene, container);
  scene.setSelectedNodes([0, 2]);
  expect(await ringAround(0)).toBeGreaterThan(0.8);
  expect(await ringAround(2)).toBeGreaterThan(0.8);
  expect(await ringAround(1)).toBeLessThan(0.5);
  scene.setSelectedNodes([]);
  expect(difference(plain, await restedScreenOf(scene, container))).toBe(0);
});

it('a new network forgets who was selected', async () => {
  await stand();
  scene.setSelectedNodes([0, 2]);
  await scene.setData(clusteredNetwork(2, 50, 3));
  const fresh = await restedScreenOf(scene, container);
  scene.setSelectedNodes([]);
  expect(difference(fresh, await restedScreenOf(scene, container))).toBe(0);
});
