import type { CssPixels, NodeIndex } from '../model/units.ts';
import { countIn } from '../network/windowed.ts';
import { clearFrom, hullAt, type Anchored } from './anchored.ts';
import type { Box } from './box.ts';
import { BoxIndex } from './boxIndex.ts';
import type { LabelBasis } from './labelPlan.ts';
import { tips, type MapPlaces } from './mapPlaces.ts';
import { firstLevel, levelsPerOctave, zoomOf, type Octave, type ZoomLevel } from './zoomLevels.ts';

/** Dots from this radius on are in the way of the names of others; smaller ones are more like a ground. */
const largeDot: CssPixels = 3;
/** The whole map; what is further out is no place to read names without dots below them. */
const home: ZoomLevel = 0;
const cellSize: CssPixels = 130;
/** Emphasised groups can be as large as the network. */
const mostEmphasised = 2000;

type DotAt = Anchored & { readonly node: NodeIndex };

/** The dots that are large; names are written over none of them. */
export class DotsInWay {
  private readonly basis: LabelBasis;
  private readonly places: MapPlaces;
  private readonly lit: ReadonlySet<NodeIndex> | undefined;
  /** Those that were looked at. */
  private readonly dots = new Map<NodeIndex, DotAt>();
  /** Names are looked at from this level on. */
  private level: ZoomLevel = home;
  private topics = new BoxIndex<DotAt>();
  private largestAuthor: CssPixels = 0;
  /** Authors from this share on are in the way. */
  private leastShare = 0;

  constructor(basis: LabelBasis, places: MapPlaces) {
    [this.basis, this.places] = [basis, places];
    this.lit = litOf(basis);
  }

  /** From now on it is names of this octave that are looked at. */
  turnTo(octave: Octave): void {
    const { basis, places } = this;
    this.level = Math.max(octave * levelsPerOctave, home);
    const [smallest, largest] = [0, 1].map((share) => places.radii.at({ isTopic: false, share, reach: 1 }, this.level));
    this.leastShare = (largeDot - smallest!) / (largest! - smallest!);
    this.largestAuthor = places.radii.at({ isTopic: false, share: 1, reach: tips }, this.level) + ring;
    this.topics = new BoxIndex();
    const { authorCount, topicCount } = basis.store.data.columns;
    for (let node = authorCount; node < authorCount + topicCount; node++) {
      const dot = this.dotAt(node);
      if (this.isSeen(node)) this.topics.add(hullAt(dot, places.radii, this.level), dot);
    }
  }

  /**
   * The first level, of those from `from` on, from which on the name lies over no large dot of another; when that is not
   * before `latest`, any level that is not.
   */
  clearFrom(name: Anchored & { readonly node: NodeIndex }, from: ZoomLevel, latest: ZoomLevel): ZoomLevel {
    if (from >= latest) return from;
    const { radii } = this.places;
    const start = Math.max(from, home);
    let clear = start;
    const isLate = () => clear > start && clear >= latest;
    const yieldTo = (dot: DotAt) => {
      if (isLate() || dot.node === name.node) return;
      const other = clearFrom(name, dot, radii, clear);
      if (other > clear && this.isSeen(dot.node)) clear = other;
    };
    const hull = hullAt(name, radii, this.level);
    this.topics.near(hull, yieldTo);
    this.authorsNear(hull, yieldTo, isLate);
    return clear > start ? clear : from;
  }

  private authorsNear(hull: Box, visit: (dot: DotAt) => void, isDone: () => boolean): void {
    const { grid, unit } = this.basis;
    const { middle } = this.places;
    const [scale, more] = [unit * zoomOf(this.level), this.largestAuthor];
    const box = {
      left: middle.x + (hull.left - more) / scale,
      right: middle.x + (hull.right + more) / scale,
      low: middle.y - (hull.bottom + more) / scale,
      high: middle.y - (hull.top - more) / scale,
    };
    grid.near(box, cellSize / scale, (node) => {
      if (isDone() || this.places.shareOf(node) < this.leastShare) return false;
      visit(this.dotAt(node));
      return true;
    });
  }

  private isSeen(node: NodeIndex): boolean {
    const { hidden, nameless, store, window } = this.basis;
    if (hidden?.[node] || nameless?.has(node) || (this.lit && !this.lit.has(node))) return false;
    return countIn(store.data.columns.nodePapers, node, window) > 0;
  }

  private dotAt(node: NodeIndex): DotAt {
    const known = this.dots.get(node);
    if (known) return known;
    const more = this.places.isRinged(node) ? ring : 0;
    const box = { left: -more, right: more, top: -more, bottom: more };
    const dot = { ...box, ...dotShape, ...this.places.dotOf(node), ...this.places.placeOf(node), node };
    this.dots.set(node, dot);
    return dot;
  }
}

/** So far beyond a dot goes the ring around it. */
const ring: CssPixels = 5;

const dotShape = {
  pushX: 0,
  pushY: 0,
  spread: 1,
  from: firstLevel,
  until: Infinity,
} as const;

/** While some are emphasised the others are too pale to be in the way. */
function litOf({ emphasised, pinned }: LabelBasis): ReadonlySet<NodeIndex> | undefined {
  if (!emphasised || emphasised.length === 0) return undefined;
  return new Set([...pinned, ...Array.prototype.slice.call(emphasised, 0, mostEmphasised)]);
}
