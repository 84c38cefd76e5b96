import { expect, it } from 'vitest';
import { dayOf } from '../../../src/lib/calendar.ts';
import { seededRandom } from '../../../src/lib/random.ts';
import type { TimeWindow } from '../../../src/model/window.ts';
import { countIn } from '../../../src/network/windowed.ts';
import { onScreen, toClipOf, type Frame } from '../../../src/drawing/frame.ts';
import { directionOf } from '../../../src/drawing/labelFont.ts';
import { LabelGrid } from '../../../src/drawing/labelGrid.ts';
import { LabelPlan, type LabelBasis } from '../../../src/drawing/labelPlan.ts';
import { placeLabels, type LabelWish, type PlacedLabel } from '../../../src/drawing/labels.ts';
import { shortened } from '../../../src/drawing/labelText.ts';
import { lookOf } from '../../../src/drawing/look.ts';
import { placeRegions, type Region } from '../../../src/drawing/regions.ts';
import { storeOf } from '../../../src/drawing/store.ts';
import { octaveOf } from '../../../src/drawing/zoomLevels.ts';
import { clusteredNetwork } from '../../browser/view/samples.ts';

const measure = (text: string) => 7 * text.length;
const side = 800;
const allTime: TimeWindow = { from: dayOf(1900, 1, 1), to: dayOf(2100, 1, 1), undated: true };
const years = (from: number, to: number): TimeWindow => ({
  from: dayOf(from, 1, 1),
  to: dayOf(to, 12, 31),
  undated: false,
});

/** A network on a map of 800 × 800 pixels. */
function basisOf(authors: number, change: Partial<LabelBasis> = {}): LabelBasis {
  const data = clusteredNetwork(9, authors, 8);
  const work = storeOf(data);
  let step = work.next();
  while (!step.done) step = work.next();
  const store = step.value;
  const grid = new LabelGrid(store, data.positions);
  const { x, y } = grid.extent;
  return {
    store,
    positions: data.positions,
    sizes: undefined,
    grid,
    window: years(2000, 2008),
    hidden: undefined,
    nameless: undefined,
    regions: [],
    emphasised: undefined,
    pinned: [],
    ringed: undefined,
    shown: 'both',
    shapes: false,
    isOverGround: false,
    density: 1,
    width: side,
    height: side,
    unit: (side * 0.95) / Math.max(x[1] - x[0], y[1] - y[0]),
    font: 'sans-serif',
    ...change,
  };
}

/** The whole map, or a part of it around a place of the unit square. */
function frameOf({ store, grid, window }: LabelBasis, zoom = 1, [x, y] = [0.5, 0.5]): Frame {
  const scale = 1.9 * zoom;
  const matrix = [scale, 0, 0, 0, scale, 0, -scale * x, -scale * y, 1];
  const look = lookOf(store, { window, shown: 'both' }, side, side, zoom);
  return { toClip: toClipOf(matrix, grid.extent), width: side, height: side, pixelRatio: 1, zoom, look };
}

function planOf(basis: LabelBasis, zoom = 1): LabelPlan {
  const plan = new LabelPlan(basis, measure);
  grow(plan, zoom);
  return plan;
}

function grow(plan: LabelPlan, zoom: number): void {
  const work = plan.grow(octaveOf(zoom));
  while (!work.next().done);
}

const wishOf = ({ positions, window, hidden }: LabelBasis, change: Partial<LabelWish> = {}): LabelWish => ({
  positions,
  window,
  hidden,
  density: 1,
  ...change,
});

function labelsOf(basis: LabelBasis, frame = frameOf(basis), change: Partial<LabelWish> = {}): PlacedLabel[] {
  return placeLabels(planOf(basis, frame.zoom), wishOf(basis, change), frame);
}

const nodesOf = (labels: readonly PlacedLabel[]) => labels.map(({ label }) => label.node);

function collisions(boxes: readonly { left: number; right: number; top: number; bottom: number }[]): number {
  let met = 0;
  for (const [at, a] of boxes.entries()) {
    for (const b of boxes.slice(at + 1)) {
      if (a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom) met++;
    }
  }
  return met;
}

const isWellInside = ({ left, right, top, bottom }: PlacedLabel) =>
  left > 100 && right < 700 && top > 100 && bottom < 700;
const inCorner = (labels: PlacedLabel[]) => labels.filter(({ right, bottom }) => right > 500 && bottom > 500);

/** Cameras all over the map, the zooms growing slowly. */
function cameras(count: number): { zoom: number; at: [number, number] }[] {
  const random = seededRandom(4);
  return Array.from({ length: count }, (_, step) => ({
    zoom: 0.3 * 1.06 ** step,
    at: [random(), random()],
  }));
}

/** Names of groups all over the map. */
const regionsOf = ({ positions }: LabelBasis): Region[] =>
  Array.from({ length: 12 }, (_, at) => ({
    name: `Group ${at} · of some size`,
    x: positions[74 * at]!,
    y: positions[74 * at + 1]!,
    mark: undefined,
    share: 0.1,
    span: { from: dayOf(2001, 1, 1), to: dayOf(2002, 1, 1) },
  }));

it.each([120, 1200])('no two names of %i authors and their groups lie over each other, wherever the camera is', (n) => {
  const basis = basisOf(n);
  const plan = planOf({ ...basis, regions: regionsOf(basis) }, 100);
  let seen = 0;
  for (const { zoom, at } of cameras(100)) {
    const frame = frameOf(basis, zoom, at);
    const labels = placeLabels(plan, wishOf(basis), frame);
    const regions = placeRegions(plan.regions, basis.window, frame);
    seen += labels.length;
    expect(collisions([...labels, ...regions])).toBe(0);
  }
  expect(seen).toBeGreaterThan(500);
});

it('coming closer only adds names, as long as they are on the screen', () => {
  const basis = basisOf(1200);
  const plan = planOf(basis, 100);
  let before: PlacedLabel[] = [];
  for (const { zoom } of cameras(100)) {
    const frame = frameOf(basis, zoom, [0.4, 0.6]);
    const labels = placeLabels(plan, wishOf(basis), frame);
    const nodes = new Set(nodesOf(labels));
    for (const { label } of before) {
      const { x, y } = onScreen(frame, basis.positions[2 * label.node]!, basis.positions[2 * label.node + 1]!);
      // Their names are on the screen with them.
      if (x < 220 || y < 40 || x > side - 220 || y > side - 40) continue;
      expect(nodes.has(label.node)).toBe(true);
      expect(labels.find((other) => other.label.node === label.node)!.label.side).toBe(label.side);
    }
    before = labels;
  }
});

it('moving about changes no name and no place', () => {
  const basis = basisOf(1200);
  const plan = planOf(basis, 4);
  const [one, other] = [frameOf(basis, 4, [0.5, 0.5]), frameOf(basis, 4, [0.52, 0.49])];
  const wish = wishOf(basis);
  const labels = placeLabels(plan, wish, one).filter(isWellInside);
  const moved = placeLabels(plan, wish, other);
  expect(labels.length).toBeGreaterThan(5);
  for (const { label } of labels) expect(moved.some((there) => there.label === label)).toBe(true);
});

it('names the same whatever was seen before', () => {
  const basis = basisOf(1200);
  const [fresh, used] = [planOf(basis, 20), new LabelPlan(basis, measure)];
  for (const zoom of [0.5, 3, 1, 20]) {
    grow(used, zoom);
    placeLabels(used, wishOf(basis, { window: years(1996, 1997) }), frameOf(basis, zoom));
  }
  for (const { zoom, at } of cameras(70)) {
    const frame = frameOf(basis, zoom, at);
    expect(placeLabels(used, wishOf(basis), frame)).toEqual(placeLabels(fresh, wishOf(basis), frame));
  }
});

it('where the work is not done yet, the names that are there are those that will be', () => {
  const basis = basisOf(1200);
  const frame = frameOf(basis, 8);
  const early = nodesOf(placeLabels(planOf(basis, 1), wishOf(basis), frame));
  const late = new Set(nodesOf(labelsOf(basis, frame)));
  expect(late.size).toBeGreaterThan(early.length);
  for (const node of early) expect(late.has(node)).toBe(true);
});

it('names nobody without a paper in the window', () => {
  const basis = basisOf(1200);
  const labels = labelsOf(basis, frameOf(basis, 3));
  expect(labels.length).toBeGreaterThan(10);
  for (const node of nodesOf(labels)) {
    expect(countIn(basis.store.data.columns.nodePapers, node, basis.window)).toBeGreaterThan(0);
  }
});

it('while the window moves names only go, or come where there is room, and none changes its place', () => {
  const basis = basisOf(1200);
  const plan = planOf(basis);
  const ever = planOf({ ...basis, window: allTime });
  const frame = frameOf(basis);
  const rest = placeLabels(plan, wishOf(basis), frame);
  let others = 0;
  for (let year = 2000; year < 2016; year++) {
    const window = years(year, year + 8);
    const now = placeLabels(plan, wishOf(basis, { window }), frame, ever);
    const isIn = (node: number) => countIn(basis.store.data.columns.nodePapers, node, window) > 0;
    expect(collisions(now)).toBe(0);
    expect(now.every(({ label }) => isIn(label.node))).toBe(true);
    expect(now.slice(0, rest.length)).toEqual(expect.arrayContaining(rest.filter(({ label }) => isIn(label.node))));
    others += now.filter(({ label }) => !rest.some((one) => one.label.node === label.node)).length;
  }
  expect(others).toBeGreaterThan(0);
});

it('names only the emphasised when there are some, and always the pinned', () => {
  const basis = basisOf(1200, { emphasised: [0, 1, 2], pinned: [777] });
  const labels = labelsOf(basis);
  expect(nodesOf(labels)[0]).toBe(777);
  for (const node of nodesOf(labels)) expect([0, 1, 2, 777]).toContain(node);
  expect(nodesOf(labelsOf(basis, frameOf(basis), { density: 0 }))).toEqual(nodesOf(labels));
});

it('what is pinned pushes others away, and is whole at the edge of the screen', () => {
  const basis = basisOf(1200);
  const [fill, one] = [planOf(basis, 4), planOf({ ...basis, pinned: [5], emphasised: [] }, 4)];
  const [x, y] = [0, 1].map((axis) => {
    const [low, high] = axis === 0 ? basis.grid.extent.x : basis.grid.extent.y;
    return (basis.positions[10 + axis]! - (low + high) / 2) * (1 / (high - low)) + 0.5;
  });
  // The pinned node is near the right edge, so its name stands on the left.
  const frame = frameOf(basis, 4, [x! - 0.12, y!]);
  const labels = placeLabels(one, wishOf(basis), frame, fill);
  expect(labels[0]!.label.node).toBe(5);
  expect(labels[0]!.right).toBeLessThanOrEqual(side);
  expect(labels.length).toBeGreaterThan(3);
  expect(collisions(labels)).toBe(0);
});

it('fewer names are some of the usual ones, and none are none', () => {
  const basis = basisOf(1200);
  const usual = nodesOf(labelsOf(basis));
  const few = nodesOf(labelsOf(basis, frameOf(basis), { density: 0.5 }));
  expect(few.length).toBeGreaterThan(0);
  expect(few.length).toBeLessThan(usual.length);
  for (const node of few) expect(usual).toContain(node);
  expect(labelsOf(basis, frameOf(basis), { density: 0 })).toEqual([]);
  expect(labelsOf({ ...basis, density: 2 }).length).toBeGreaterThan(usual.length);
});

it('keeps the corner of the controls free', () => {
  const basis = basisOf(1200);
  const corner = { width: 300, height: 300 };
  expect(inCorner(labelsOf(basis)).length).toBeGreaterThan(0);
  expect(inCorner(labelsOf(basis, frameOf(basis), { corner }))).toEqual([]);
});

it('names topics before authors, and none of the hidden', () => {
  const basis = basisOf(300);
  const hidden = new Uint8Array(basis.store.nodeCount).fill(1, 0, 300);
  const labels = labelsOf({ ...basis, hidden });
  expect(labels.length).toBeGreaterThan(0);
  expect(labels.every(({ label }) => label.isTopic)).toBe(true);
  expect(labelsOf(basis)[0]!.label.isTopic).toBe(true);
});

it('a pause in the work, or a step back in it, changes no name', () => {
  const basis = basisOf(1200);
  const broken = new LabelPlan(basis, measure);
  for (let at = 0; at < 60; at++) {
    const work = broken.grow(octaveOf(at % 2 === 0 ? 4 : 1));
    for (let step = 0; step < 7; step++) work.next();
  }
  grow(broken, 4);
  const frame = frameOf(basis, 4);
  expect(placeLabels(broken, wishOf(basis), frame)).toEqual(placeLabels(planOf(basis, 4), wishOf(basis), frame));
});

it.each([180, 240])('among %i authors none takes the place of a topic on the whole map', (n) => {
  const basis = basisOf(n);
  const { authorCount } = basis.store.data.columns;
  const topicsOf = (among: LabelBasis) => nodesOf(labelsOf(among)).filter((node) => node >= authorCount);
  const labels = basis.store.data.labels.map((label, node) => (node < authorCount ? '' : label));
  const silent = { ...basis.store, data: { ...basis.store.data, labels } };
  expect(topicsOf(basis)).toEqual(topicsOf({ ...basis, store: silent }));
});

it('cuts long names as a reader counts letters', () => {
  expect(shortened('Ada')).toBe('Ada');
  expect(shortened('é'.normalize('NFD').repeat(60))).toBe('é'.normalize('NFD').repeat(60));
  expect(shortened('👩‍🔬'.repeat(61))).toBe(`${'👩‍🔬'.repeat(59)}…`);
  expect(shortened('x'.repeat(1_000_000))).toHaveLength(60);
});

it('a name runs the way of its first letter', () => {
  expect(['Ada', '李 明', '12. לוי, דן', 'محمد Ali', '(ˈada) علي'].map(directionOf)).toEqual([
    'ltr',
    'ltr',
    'rtl',
    'rtl',
    'ltr',
  ]);
});
