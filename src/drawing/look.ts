import type { CssPixels } from '../model/units.ts';
import type { TimeWindow } from '../model/window.ts';
import type { Showing } from './showing.ts';
import type { NodeRank, Store } from './store.ts';
import type { ScreenPoint } from './frame.ts';
import type { ItemRange } from './tieRanges.ts';

/** How big and how strong things are drawn; depends on how many there are, on the room and on the zoom. */
export interface Look {
  /** Radius of an author with one paper … with the most papers. */
  readonly authorRadius: readonly [CssPixels, CssPixels];
  readonly topicRadius: readonly [CssPixels, CssPixels];
  /** Opacity of the smallest dots of authors; that of large ones is 1. */
  readonly smallDotInk: number;
  readonly maxAuthorTotal: number;
  readonly maxTopicTotal: number;
  /** Width of a tie of one unit of weight. */
  readonly tieWidth: CssPixels;
  /** The weight that is this unit. */
  readonly tieUnit: number;
  /** Opacity of the strongest ties. */
  readonly tieInk: number;
  /** Share of that opacity left to the weakest ties. */
  readonly weakTies: number;
  /** Ties longer than this lose ink, so that the far ones do not hide the near ones. */
  readonly longTie: CssPixels;
  /** Width of the strongest tie between two topics over the whole of time; the others by their share of its weight. */
  readonly widestTopicTie: CssPixels;
  readonly maxTopicTie: number;
}

/**
 * Small networks get big, friendly dots; on big ones seen from afar the weak ties fade, and come back as one zooms in.
 * The narrower the window, the fewer ties there are and the more ink each may have; but where the window is makes no
 * difference, or a tie would grow pale because others come.
 *
 * @param zoom 1 when the whole map is seen, 10 when a tenth of its side is.
 */
export function lookOf(
  store: Store,
  { window, shown }: Pick<Showing, 'window' | 'shown'>,
  width: CssPixels,
  height: CssPixels,
  zoom: number,
): Look {
  const side = Math.max(1, Math.min(width, height));
  const spacing = side / Math.sqrt(Math.max(1, store.nodeCount));
  const grown = Math.min(Math.max(Math.sqrt(zoom), 0.5), 6);
  const smallest = within(0.07 * spacing, 0.9, 5.5) * grown;
  const largest = within(0.22 * spacing + 5, 7, 20) * Math.min(grown, 3);
  // Share of the map that the ties would cover if each were one pixel wide and none lay over another.
  // Between all ties and the share of them that a window of this width has, so that the ink changes less than it does.
  const ties = store.tieCount * Math.sqrt(shareOfTime(store, window));
  const coverage = (ties * store.meanTieLength) / (side * zoom);
  const room = within(1 / (2.2 * coverage), 0, 1);
  return {
    authorRadius: [smallest, Math.max(largest, smallest * 1.5)],
    topicRadius: shown === 'topics' ? loneTopics(store, side) : [Math.max(7, 1.2 * smallest), within(largest, 13, 17)],
    smallDotInk: 1,
    maxAuthorTotal: Math.max(1, store.maxAuthorTotal),
    maxTopicTotal: Math.max(1, store.maxTopicTotal),
    tieWidth: within(0.035 * spacing, 0.75, 1.9) * within(grown, 0.8, 1.6),
    tieUnit: store.data.tieUnit ?? 1,
    tieInk: within(0.3 + 0.4 * room, 0.3, 0.62),
    weakTies: within(room, 0.12, 0.8),
    longTie: side * within(0.05 + room, 0.05, 4),
    widestTopicTie: shown === 'topics' ? within(0.012 * side, 5, 10) : 5,
    maxTopicTie: store.maxTopicTie || 1,
  };
}

/** Topics that have the map for themselves are as large as there is room. */
function loneTopics({ data }: Store, side: CssPixels): readonly [CssPixels, CssPixels] {
  const spacing = side / Math.sqrt(Math.max(1, data.columns.topicCount));
  return [within(0.05 * spacing, 4, 8), within(0.22 * spacing, 14, 34)];
}

/**
 * Small dots: the ground says how many there are, and must not be hidden by them. Where they lie close they let it shine
 * through, until one comes closer.
 */
export function overGround(look: Look, store: Store, side: CssPixels, zoom: number): Look {
  const [smallest, largest] = look.authorRadius;
  const authorRadius = [Math.max(0.8, 0.5 * smallest), 0.5 * largest] as const;
  const spacing = (Math.max(1, side) * zoom) / Math.sqrt(Math.max(1, store.nodeCount));
  const covered = Math.PI * (authorRadius[0] / spacing) ** 2;
  return { ...look, authorRadius, smallDotInk: within(0.012 / covered, 0.12, 1) };
}

/** Of all of time, how much is in the window; a year more of both, since ties last. */
export function shareOfTime({ firstDay, lastDay }: Store, { from, to }: TimeWindow): number {
  const [inside, all] = [Math.min(to, lastDay) - Math.max(from, firstDay), lastDay - firstDay];
  return (Math.max(0, inside) + 366) / (all + 366);
}

/**
 * The same formula as in the shader of the nodes: a root, so that what is seen of a dot, its area, grows as the value
 * does.
 * @param size from 0 to 1, when sizes are given; else the papers in the window decide.
 */
export function radiusOf(look: Look, isTopic: boolean, count: number, size?: number): CssPixels {
  const [smallest, largest] = isTopic ? look.topicRadius : look.authorRadius;
  const most = isTopic ? look.maxTopicTotal : look.maxAuthorTotal;
  if (count <= 0) return faintRadius(look);
  const share = size ?? Math.max(0, count - 1) / Math.max(1, most - 1);
  return smallest + (largest - smallest) * Math.sqrt(Math.min(1, share));
}

/** Nodes [from, to) in drawing order, of those the ones in a band of sizes. */
interface NodePass {
  readonly from: NodeRank;
  readonly to: NodeRank;
  readonly band: readonly [from: number, below: number];
}

const anySize = [-2, 3] as const;
/** By the share of the largest radius; a node without a paper in the window comes with the first. */
const largeFirst = [[0.5, 3] as const, [0.2, 0.5] as const, [-2, 0.2] as const];

/**
 * How the nodes are drawn, one pass over the other. Their order is by papers, so the small ones lie on the large ones
 * already; with sizes of their own the large authors are drawn first.
 */
export function nodePasses({ nodeCount, data }: Store, isSized: boolean): NodePass[] {
  const { authorCount } = data.columns;
  const authors = isSized ? largeFirst.map((band) => ({ from: 0, to: authorCount, band })) : [];
  const rest = { from: isSized ? authorCount : 0, to: nodeCount, band: anySize };
  return [...authors, rest].filter(({ from, to }) => from < to);
}

/** How far a curved tie swings out at its middle, as a share of its length. */
export const curvature = 0.14;

/** Straight pieces of a curved tie: the fewer, the more ties there are. */
export function segmentsOf(ranges: readonly ItemRange[]): number {
  const ties = ranges.reduce((sum, { from, to }) => sum + to - from, 0);
  return ties <= 10_000 ? 16 : ties <= 100_000 ? 8 : 4;
}

/** Radius of a node without a paper in the window. */
export function faintRadius(look: Look): CssPixels {
  return within(0.5 * look.authorRadius[0], 0.8, 2.2);
}

function within(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}

/**
 * Where the tangents of a curved tie's ends meet on the screen; the shader swings it to the same side, in a plane with y
 * upwards.
 */
export function turningPoint(from: ScreenPoint, to: ScreenPoint): [x: CssPixels, y: CssPixels] {
  const [right, down] = [to.x - from.x, to.y - from.y];
  const swing = 2 * curvature;
  return [(from.x + to.x) / 2 + swing * down, (from.y + to.y) / 2 - swing * right];
}
