import type { CssPixels, NodeIndex } from '../model/units.ts';
import type { TimeWindow } from '../model/window.ts';
import { countIn } from '../network/windowed.ts';
import { overlaps, type Box } from './box.ts';
import { offScreen, onScreen, type Frame } from './frame.ts';
import type { LabelGrid } from './labelGrid.ts';
import { shortened } from './labelText.ts';
import { radiusOf } from './look.ts';
import type { NodeSizes } from './nodeSizes.ts';
import { regionInk, type PlacedRegion } from './regions.ts';
import type { Extent, Store } from './store.ts';

export interface LabelWish {
  readonly store: Store;
  readonly positions: Float32Array;
  /** Given sizes of the nodes, from 0 to 1; undefined: by papers. */
  readonly sizes: NodeSizes;
  readonly grid: LabelGrid;
  readonly window: TimeWindow;
  readonly hidden: Uint8Array | undefined;
  /** Without a name, whatever else. */
  readonly nameless?: { has(node: NodeIndex): boolean };
  /** Only these, when something is emphasised. */
  readonly emphasised: ArrayLike<NodeIndex> | undefined;
  /** Hovered or selected: always named. */
  readonly pinned: readonly NodeIndex[];
  /** Names of groups, as they have been placed; while they can be read they stand for those of topics. */
  readonly regions: readonly PlacedRegion[];
  /** The camera has not moved since the last names were placed, so those that can stay do. */
  readonly isStill: boolean;
  /** Size of the lower right corner that must stay free. */
  readonly corner?: { readonly width: CssPixels; readonly height: CssPixels };
}

type Side = 'right' | 'left' | 'below' | 'above';

export interface PlacedLabel {
  readonly node: NodeIndex;
  readonly text: string;
  readonly isTopic: boolean;
  readonly isPinned: boolean;
  readonly side: Side;
  readonly size: CssPixels;
  /** Left end of the text, and the middle of its height. */
  readonly x: CssPixels;
  readonly y: CssPixels;
}

interface Candidate {
  readonly node: NodeIndex;
  readonly isTopic: boolean;
  readonly isPinned: boolean;
  /** By which one name goes before another: its papers in the window, or the size it was given. */
  readonly importance: number;
}

interface Disc extends Box {
  readonly node: NodeIndex;
}

interface Place {
  readonly side: Side;
  readonly x: CssPixels;
  readonly y: CssPixels;
  readonly box: Box;
}

interface Room {
  /** By names. */
  readonly taken: Box[];
  /** By dots. */
  readonly discs: readonly Disc[];
}

/** Undefined when there is no time to measure it now; the name waits for a later frame. */
export type MeasureText = (text: string, font: string) => CssPixels | undefined;

const cellSize: CssPixels = 130;
/** Names per cell: all of them on a small map, the biggest on a large one. */
const perCell = (nodeCount: number): number => (nodeCount < 300 ? 8 : 2);
/** A crowded cell of nodes without a paper in the window is not searched for ever. */
const searchedPerCell = 4096;
/** Of a large group not all names are looked at. */
const mostEmphasised = 600;
const margin: CssPixels = 2;
/** Kept free at the sides of the map. */
const edge: CssPixels = 4;

/**
 * Names without collisions: pinned first, then topics, then those shown in the last frame (so that nothing flickers),
 * then by papers in the window (or by their given sizes); equal ones by index. Same input, same names.
 */
export function placeLabels(
  wish: LabelWish,
  frame: Frame,
  last: readonly PlacedLabel[],
  measure: MeasureText,
): PlacedLabel[] {
  const lastSides = new Map(last.map((label) => [label.node, label.side]));
  const kept = wish.isStill ? last.map(({ node }) => node) : [];
  const candidates = candidatesOf(wish, frame, kept).sort(
    (a, b) =>
      Number(b.isPinned) - Number(a.isPinned) ||
      Number(b.isTopic) - Number(a.isTopic) ||
      Number(lastSides.has(b.node)) - Number(lastSides.has(a.node)) ||
      b.importance - a.importance ||
      a.node - b.node,
  );
  const room: Room = {
    taken: [...cornerOf(wish, frame), ...(doRegionsSpeak(wish, frame) ? wish.regions : [])],
    discs: candidates.flatMap((candidate) => discOf(candidate, wish, frame)),
  };
  const placed: PlacedLabel[] = [];
  for (const candidate of candidates) {
    const label = placeOne(candidate, wish, frame, lastSides.get(candidate.node), room, measure);
    if (label) placed.push(label);
  }
  return placed;
}

/** From this ink on the names of groups stand for those of their marks, and are in the way of other names. */
const regionsSpeak = 0.3;
const doRegionsSpeak = ({ regions, emphasised }: LabelWish, { zoom }: Frame): boolean =>
  regions.length > 0 && !emphasised && regionInk(zoom) >= regionsSpeak;

function candidatesOf(wish: LabelWish, frame: Frame, kept: readonly NodeIndex[]): Candidate[] {
  const { columns } = wish.store.data;
  const box = seenBox(frame);
  const found = new Map<NodeIndex, Candidate>();
  const consider = (node: NodeIndex, isPinned = false): boolean => {
    if (found.has(node) || wish.hidden?.[node] || wish.nameless?.has(node)) return false;
    const [x, y] = [wish.positions[2 * node]!, wish.positions[2 * node + 1]!];
    if (!(x >= box.x[0] && x <= box.x[1] && y >= box.y[0] && y <= box.y[1])) return false;
    const count = countIn(columns.nodePapers, node, wish.window);
    if (count === 0 && !isPinned) return false;
    found.set(node, { node, isTopic: node >= columns.authorCount, isPinned, importance: wish.sizes?.[node] ?? count });
    return true;
  };
  for (const node of wish.pinned) consider(node, true);
  if (wish.emphasised) {
    const { emphasised } = wish;
    for (let at = 0; at < emphasised.length && at < mostEmphasised; at++) consider(emphasised[at]!);
    return [...found.values()];
  }
  const named = new Set(doRegionsSpeak(wish, frame) ? wish.regions.map(({ mark }) => mark) : []);
  for (let topic = 0; topic < columns.topicCount; topic++) {
    const node = columns.authorCount + topic;
    if (!named.has(node)) consider(node);
  }
  for (const node of kept) if (node < columns.authorCount) consider(node);
  const { xx, yx } = frame.toClip;
  const unit = Math.hypot(xx * frame.width, yx * frame.height) / 2;
  wish.grid.forEachCell(box, cellSize / unit, (nodes) => {
    let wanted = perCell(wish.store.nodeCount);
    for (let at = 0; at < nodes.length && at < searchedPerCell && wanted > 0; at++) {
      if (found.has(nodes[at]!) || consider(nodes[at]!)) wanted--;
    }
  });
  return [...found.values()];
}

function placeOne(
  { node, isTopic, isPinned }: Candidate,
  wish: LabelWish,
  frame: Frame,
  lastSide: Side | undefined,
  room: Room,
  measure: MeasureText,
): PlacedLabel | undefined {
  const { store, positions, isStill } = wish;
  const at = onScreen(frame, positions[2 * node]!, positions[2 * node + 1]!);
  const radius = largestRadius(wish, frame, node);
  const size = isTopic ? 14 : Math.round(Math.min(14, 10.5 + radius * 0.22) * 2) / 2;
  const text = shortened(store.data.labels[node] ?? '');
  if (text === '') return undefined;
  const width = measure(text, fontOf({ isTopic, isPinned, size }));
  if (width === undefined) return undefined;
  const usual: readonly Side[] = isTopic ? ['below', 'above', 'right', 'left'] : ['right', 'left', 'below', 'above'];
  // Beyond the ring that is around what is hovered or selected.
  const gap = radius + (isPinned ? 7 : 3);
  const middle = within(at.x - width / 2, edge, frame.width - width - edge);
  const isTaken = (box: Box) => !isPinned && room.taken.some((other) => overlaps(box, other));
  const isClear = (box: Box) => !room.discs.some((disc) => disc.node !== node && overlaps(box, disc));
  let chosen: Place | undefined;
  // One side after another, as the first nearly always does.
  for (const side of lastSide ? [lastSide, ...usual] : usual) {
    const x = side === 'right' ? at.x + gap : side === 'left' ? at.x - gap - width : middle;
    const y = side === 'below' ? at.y + gap + size / 2 : side === 'above' ? at.y - gap - size / 2 : at.y;
    const box = boxOf(x, y, width, size);
    // A name is whole or not there at all.
    if (!isInside(box, frame) || isTaken(box)) continue;
    // While the camera rests a name stays where it is.
    const isBest = (isStill && side === lastSide) || isClear(box);
    // Over another dot is worse than on the other side, and better than no name.
    if (isBest || !chosen) chosen = { side, x, y, box };
    if (isBest) break;
  }
  if (!chosen) return undefined;
  room.taken.push(chosen.box);
  return { node, text, isTopic, isPinned, side: chosen.side, size, x: chosen.x, y: chosen.y };
}

function cornerOf({ corner }: LabelWish, { width, height }: Frame): Box[] {
  if (!corner) return [];
  return [{ left: width - corner.width, top: height - corner.height, right: width, bottom: height }];
}

/** Of the dot when all its papers are in the window, so that time moves no name. */
function largestRadius({ store, sizes }: LabelWish, { look }: Frame, node: NodeIndex): CssPixels {
  return radiusOf(look, node >= store.data.columns.authorCount, store.nodeTotals[node]!, sizes?.[node]);
}

/** The dot of a node, when it is big enough to be in the way. */
function discOf({ node }: Candidate, wish: LabelWish, frame: Frame): Disc[] {
  const { positions } = wish;
  const radius = largestRadius(wish, frame, node);
  if (radius < 5) return [];
  const { x, y } = onScreen(frame, positions[2 * node]!, positions[2 * node + 1]!);
  return [{ node, left: x - radius, right: x + radius, top: y - radius, bottom: y + radius }];
}

export function fontOf({ isTopic, isPinned, size }: Pick<PlacedLabel, 'isTopic' | 'isPinned' | 'size'>): string {
  return `${isTopic ? 700 : isPinned ? 600 : 400} ${size}px system-ui, "Open Sans", sans-serif`;
}

function boxOf(x: number, y: number, width: number, size: number): Box {
  const half = size * 0.62;
  return { left: x - margin, right: x + width + margin, top: y - half, bottom: y + half };
}

function isInside(box: Box, frame: Frame): boolean {
  return box.left >= 0 && box.top >= 0 && box.right <= frame.width && box.bottom <= frame.height;
}

function within(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}

/** What of the layout is on the screen. */
function seenBox(frame: Frame): Extent {
  const [a, b] = [offScreen(frame, { x: 0, y: 0 }), offScreen(frame, { x: frame.width, y: frame.height })];
  return { x: [Math.min(a.x, b.x), Math.max(a.x, b.x)], y: [Math.min(a.y, b.y), Math.max(a.y, b.y)] };
}
