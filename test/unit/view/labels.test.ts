import { expect, it } from 'vitest';
import { dayOf } from '../../../src/lib/calendar.ts';
import { countIn } from '../../../src/network/windowed.ts';
import { toClipOf, type Frame } from '../../../src/view/frame.ts';
import { LabelGrid } from '../../../src/view/labelGrid.ts';
import { placeLabels, type LabelWish, type PlacedLabel } from '../../../src/view/labels.ts';
import { shortened } from '../../../src/view/labelText.ts';
import { lookOf } from '../../../src/view/look.ts';
import { storeOf, type Store } from '../../../src/view/store.ts';
import { clusteredNetwork } from '../../browser/view/samples.ts';

const measure = (text: string) => 7 * text.length;

function wishFor(authors: number): LabelWish {
  const data = clusteredNetwork(9, authors, 8);
  const work = storeOf(data);
  let step = work.next();
  while (!step.done) step = work.next();
  const store: Store = step.value;
  const { positions } = data;
  const window = { from: dayOf(2000, 1, 1), to: dayOf(2008, 12, 31), undated: false };
  const grid = new LabelGrid(store, positions);
  return {
    store,
    positions,
    sizes: undefined,
    grid,
    window,
    hidden: undefined,
    emphasised: undefined,
    pinned: [],
    regions: [],
    isStill: true,
  };
}

/** The whole map on 800 × 800 pixels, or a part of it. */
function frameOf({ store, grid, window }: LabelWish, zoom = 1): Frame {
  const scale = 1.9 * zoom;
  const matrix = [scale, 0, 0, 0, scale, 0, -scale / 2, -scale / 2, 1];
  const look = lookOf(store, { window, shown: 'both' }, 800, 800, zoom);
  return { toClip: toClipOf(matrix, grid.extent), width: 800, height: 800, pixelRatio: 1, zoom, look };
}

const boxOf = ({ x, y, size, text }: PlacedLabel) => [x, y - size / 2, x + measure(text), y + size / 2] as const;

it('names nobody without a paper in the window, and no two names collide', () => {
  for (const zoom of [1, 3, 20]) {
    const wish = wishFor(1200);
    const labels = placeLabels(wish, frameOf(wish, zoom), [], measure);
    expect(labels.length).toBeGreaterThan(3);
    for (const { node } of labels) {
      expect(countIn(wish.store.data.columns.nodePapers, node, wish.window)).toBeGreaterThan(0);
    }
    for (const [at, label] of labels.entries()) {
      const [left, top, right, bottom] = boxOf(label);
      for (const other of labels.slice(0, at)) {
        const box = boxOf(other);
        expect(left < box[2] && box[0] < right && top < box[3] && box[1] < bottom).toBe(false);
      }
    }
  }
});

it('names the same again in the next frame', () => {
  const wish = wishFor(1200);
  const first = placeLabels(wish, frameOf(wish), [], measure);
  const again = placeLabels(wish, frameOf(wish), first, measure);
  expect(new Set(again.map(({ node }) => node))).toEqual(new Set(first.map(({ node }) => node)));
  expect(placeLabels(wish, frameOf(wish), [], measure)).toEqual(first);
});

it('names only the emphasised when there are some, and always the pinned', () => {
  const wish = { ...wishFor(1200), emphasised: [0, 1, 2], pinned: [777] };
  const labels = placeLabels(wish, frameOf(wish), [], measure);
  expect(labels[0]!.node).toBe(777);
  for (const { node } of labels) expect([0, 1, 2, 777]).toContain(node);
});

it('names topics first, and none of the hidden', () => {
  const wish = wishFor(300);
  const hidden = new Uint8Array(wish.store.nodeCount).fill(1, 0, 300);
  const labels = placeLabels({ ...wish, hidden }, frameOf(wish), [], measure);
  expect(labels.length).toBeGreaterThan(0);
  expect(labels.every(({ isTopic }) => isTopic)).toBe(true);
  expect(placeLabels(wish, frameOf(wish), [], measure)[0]!.isTopic).toBe(true);
});

it('cuts long names as a reader counts letters', () => {
  expect(shortened('Ada')).toBe('Ada');
  expect(shortened('é'.normalize('NFD').repeat(60))).toBe('é'.normalize('NFD').repeat(60));
  expect(shortened('👩‍🔬'.repeat(61))).toBe(`${'👩‍🔬'.repeat(59)}…`);
  expect(shortened('x'.repeat(1_000_000))).toHaveLength(60);
});

it('a name stays while its author is in the window and the camera rests, whoever comes along', () => {
  const wish = wishFor(1200);
  let last = placeLabels(wish, frameOf(wish), [], measure);
  for (let year = 2001; year < 2016; year++) {
    const window = { from: dayOf(year, 1, 1), to: dayOf(year + 8, 12, 31), undated: false };
    const next = placeLabels({ ...wish, window }, frameOf(wish), last, measure);
    const names = new Set(next.map(({ node }) => node));
    const present = last.filter(({ node }) => countIn(wish.store.data.columns.nodePapers, node, window) > 0);
    expect(present.filter(({ node }) => !names.has(node))).toEqual([]);
    for (const { node, x, y, size } of present)
      expect(next.find((label) => label.node === node)).toMatchObject({ x, y, size });
    last = next;
  }
});
