import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { seededRandom } from '../../../src/lib/random.ts';
import type { Picked, Scene } from '../../../src/view/scene.ts';
import { day, expectedIn, sampleOf, sceneDataOf, type SamplePaper } from './samples.ts';
import { allTime, drawn, inkedPixels, patience, pixelsOf, standUp } from './stand.ts';

let scene: Scene;
let container: HTMLElement;
const onHover = vi.fn<(picked: Picked | undefined) => void>();
const onSelect = vi.fn<(picked: Picked | undefined) => void>();

beforeEach(() => {
  ({ scene, container } = standUp({ onHover, onSelect }));
});
afterEach(() => {
  scene.kill();
  document.body.replaceChildren();
  vi.clearAllMocks();
});

const year = (of: number) => ({ from: day(of, 1, 1), to: day(of, 12, 31), undated: false });

/** Authors 0, 1, 2 in a triangle and topic 3 in the middle; 0–1 in 2000, 1–2 in 2010, with the topic in both. */
const papers: SamplePaper[] = [
  { interval: [day(2000, 5, 1), day(2000, 5, 1)], authors: [0, 1], topics: [{ topic: 0, share: 1 }] },
  { interval: [day(2010, 1, 1), day(2010, 12, 31)], authors: [1, 2], topics: [{ topic: 0, share: 1 }] },
];
const triangle = sampleOf(papers, 3, 1, false);
const places = [
  [-1, -1],
  [1, -1],
  [0, 1],
  [0, -0.2],
] as const;
const data = sceneDataOf(triangle, (node) => places[node]!);
const tieBetween = (a: number, b: number) =>
  [...triangle.columns.tieSource].findIndex((source, tie) => source === a && triangle.columns.tieTarget[tie] === b);

function pickNode(node: number): Picked | undefined {
  const { x, y } = scene.project(node);
  return scene.pickAt(x, y);
}

function pickBetween(a: number, b: number, share = 0.4): Picked | undefined {
  const [from, to] = [scene.project(a), scene.project(b)];
  return scene.pickAt(from.x + share * (to.x - from.x), from.y + share * (to.y - from.y));
}

it('finds what is in the window under the pointer, and nothing else', async () => {
  await scene.setData(data);
  await drawn();
  for (const node of [0, 1, 2, 3]) expect(pickNode(node)).toEqual({ kind: 'node', node });
  expect(pickBetween(0, 1)).toEqual({ kind: 'tie', tie: tieBetween(0, 1) });
  expect(pickBetween(1, 2)).toEqual({ kind: 'tie', tie: tieBetween(1, 2) });
  expect(pickBetween(0, 2)).toBeUndefined();
  expect(scene.pickAt(3, 3)).toBeUndefined();
  expect(scene.pickAt(-50, 5000)).toBeUndefined();

  scene.setWindow(year(2000));
  expect(pickNode(0)).toEqual({ kind: 'node', node: 0 });
  expect(pickNode(2)).toBeUndefined();
  expect(pickBetween(1, 2)).toBeUndefined();
  expect(pickBetween(0, 1)).toEqual({ kind: 'tie', tie: tieBetween(0, 1) });
});

it('a hidden node is not there, nor are its ties', async () => {
  await scene.setData(data);
  await drawn();
  scene.setHidden(Uint8Array.of(1, 0, 0, 0));
  expect(pickNode(0)).toBeUndefined();
  expect(pickBetween(0, 1)).toBeUndefined();
  expect(pickNode(1)).toEqual({ kind: 'node', node: 1 });
  scene.setHidden(undefined);
  expect(pickNode(0)).toEqual({ kind: 'node', node: 0 });
});

it('author–topic ties can be kept for what is emphasised', async () => {
  await scene.setData(data);
  await drawn();
  const tie = tieBetween(2, 3);
  expect(pickBetween(2, 3)).toEqual({ kind: 'tie', tie });
  scene.setTopicTies('emphasised');
  expect(pickBetween(2, 3)).toBeUndefined();
  scene.setEmphasis({ nodes: [2, 3], ties: [tie] });
  expect(pickBetween(2, 3)).toEqual({ kind: 'tie', tie });
});

it('shows exactly the ties that have a paper in the window', async () => {
  const random = seededRandom(5);
  // Pairs far from each other, so that no tie lies over another.
  const pairs = 60;
  const many: SamplePaper[] = Array.from({ length: 150 }, () => {
    const pair = Math.floor(random() * pairs);
    const from = day(1990 + Math.floor(random() * 30), 1, 1);
    return { interval: [from, from + Math.floor(random() * 365)], authors: [2 * pair, 2 * pair + 1], topics: [] };
  });
  const sample = sampleOf(many, 2 * pairs, 0, false);
  await scene.setData(
    sceneDataOf(sample, (node) => [(node >> 1) % 10, 1.4 * Math.floor(node / 20) + (node % 2) * 0.7]),
  );
  await drawn();
  for (let step = 0; step < 6; step++) {
    const window = { from: day(1990 + 5 * step, 3, 1), to: day(1992 + 5 * step, 3, 1), undated: false };
    scene.setWindow(window);
    const seen = sample.ties.map((_, tie) => {
      const picked = pickBetween(sample.columns.tieSource[tie]!, sample.columns.tieTarget[tie]!, 0.5);
      return picked?.kind === 'tie' && picked.tie === tie;
    });
    expect(seen).toEqual(sample.ties.map((tie) => expectedIn(sample, tie, window).count > 0));
  }
});

it('an empty window draws no tie, only faint dots', async () => {
  await scene.setData(data);
  await drawn();
  const size = { width: 600, height: 400, scale: 1 };
  const full = inkedPixels(pixelsOf(await scene.picture(size)));
  scene.setWindow(year(1950));
  await drawn();
  const empty = pixelsOf(await scene.picture(size));
  expect(inkedPixels(empty)).toBeLessThan(4 * 150);
  expect(full).toBeGreaterThan(10 * inkedPixels(empty));
  const [from, to] = [scene.project(0), scene.project(1)];
  const middle = 4 * (Math.round(from.y) * 600 + Math.round((from.x + to.x) / 2));
  expect(empty.data.slice(middle, middle + 3)).toEqual(empty.data.slice(0, 3));
});

it('says what is hovered and clicked, and says nothing twice', async () => {
  await scene.setData(data);
  await drawn();
  const mouse = container.querySelector('.sigma-mouse')!;
  const at = (node: number) => {
    const { x, y } = scene.project(node);
    return { clientX: x, clientY: y, bubbles: true };
  };
  for (let move = 0; move < 3; move++) {
    mouse.dispatchEvent(new PointerEvent('pointermove', at(1)));
    await drawn();
    await vi.waitFor(() => expect(onHover).toHaveBeenCalled(), patience);
  }
  expect(onHover.mock.calls.map(([picked]) => picked)).toEqual([{ kind: 'node', node: 1 }]);
  // Time takes it away.
  scene.setWindow({ from: day(1900, 1, 1), to: day(1901, 1, 1), undated: false });
  expect(onHover).toHaveBeenLastCalledWith(undefined, expect.anything());
  scene.setWindow(allTime);
  mouse.dispatchEvent(new MouseEvent('click', at(3)));
  await vi.waitFor(
    () => expect(onSelect).toHaveBeenLastCalledWith({ kind: 'node', node: 3 }, expect.anything(), false),
    patience,
  );
  await new Promise((resolve) => setTimeout(resolve, 350));
  mouse.dispatchEvent(new MouseEvent('click', { clientX: 2, clientY: 2, bubbles: true }));
  await vi.waitFor(() => expect(onSelect).toHaveBeenLastCalledWith(undefined, expect.anything(), false), patience);
});

it('means nobody of a network that gives way to another, and leaves what is selected', async () => {
  await scene.setData(data);
  await drawn();
  const { x, y } = scene.project(1);
  const mouse = container.querySelector('.sigma-mouse')!;
  const loaded = scene.setData(sceneDataOf(triangle, (node) => places[node]!));
  mouse.dispatchEvent(new PointerEvent('pointermove', { clientX: x, clientY: y, bubbles: true }));
  mouse.dispatchEvent(new MouseEvent('click', { clientX: x, clientY: y, bubbles: true }));
  expect([
    scene.pickAt(x, y),
    scene.nodesWithin([
      { x: 0, y: 0 },
      { x: 600, y: 0 },
      { x: 600, y: 400 },
    ]),
  ]).toEqual([undefined, []]);
  await loaded;
  await drawn();
  // Answers come in the order of the questions.
  mouse.dispatchEvent(new PointerEvent('pointermove', { clientX: x + 1, clientY: y, bubbles: true }));
  await vi.waitFor(() => expect(onHover).toHaveBeenCalledTimes(1), patience);
  expect(onHover.mock.lastCall![0]).toEqual({ kind: 'node', node: 1 });
  expect(onSelect).not.toHaveBeenCalled();
});

it('a tap selects as a click does', async () => {
  await scene.setData(data);
  await drawn();
  const mouse = container.querySelector('.sigma-mouse')!;
  const { x, y } = scene.project(1);
  const touch = new Touch({ identifier: 1, target: mouse, clientX: x, clientY: y });
  mouse.dispatchEvent(new TouchEvent('touchstart', { touches: [touch], bubbles: true, cancelable: true }));
  document.dispatchEvent(new TouchEvent('touchend', { touches: [], bubbles: true, cancelable: true }));
  await vi.waitFor(
    () => expect(onSelect).toHaveBeenCalledWith({ kind: 'node', node: 1 }, expect.anything(), false),
    patience,
  );
});

it('dragging the map hovers nothing', async () => {
  await scene.setData(data);
  await drawn();
  const { x, y } = scene.project(1);
  const drag = new PointerEvent('pointermove', { clientX: x, clientY: y, buttons: 1, bubbles: true });
  container.querySelector('.sigma-mouse')!.dispatchEvent(drag);
  await drawn();
  await drawn();
  expect(onHover).not.toHaveBeenCalled();
});
