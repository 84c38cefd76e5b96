import type { CssPixels, NodeIndex } from '../model/units.ts';
import { countIn } from '../network/windowed.ts';
import { clearFrom, hullAt, isApart, type Anchored } from './anchored.ts';
import type { Box } from './box.ts';
import { BoxIndex } from './boxIndex.ts';
import type { LabelBasis } from './labelPlan.ts';
import { tips, type MapPlaces } from './mapPlaces.ts';
import { firstLevel, levelsPerOctave, zoomOf, type Octave, type ZoomLevel } from './zoomLevels.ts';

/** Dots from this radius on are in the way of the names of others; smaller ones are more like a ground. */
const largeDot: CssPixels = 3;
/** And from this one on in the way of names that may cover what is small: a topic without its name would be worse. */
const neverCovered: CssPixels = 6;
/** The whole map; what is further out is no place to read names without dots below them. */
const home: ZoomLevel = 0;
const cellSize: CssPixels = 130;
/** Emphasised groups can be as large as the network. */
const mostEmphasised = 2000;

type DotAt = Anchored & { readonly node: NodeIndex };

type MutableDot = { -readonly [Key in keyof DotAt]: DotAt[Key] };

/** The dots that are large; names are written over none of them. */
export class DotsInWay {
  private readonly basis: LabelBasis;
  private readonly places: MapPlaces;
  private readonly lit: ReadonlySet<NodeIndex> | undefined;
  /** The author that is looked at: one after another, so that none needs an object of its own. */
  private readonly author: MutableDot;
  /** Names are looked at from this level on. */
  private level: ZoomLevel = home;
  private topics = new BoxIndex<DotAt>();
  /** Authors from this share on are in the way. */
  private leastShare = 0;
  private neverCovered = 0;

  constructor(basis: LabelBasis, places: MapPlaces) {
    [this.basis, this.places] = [basis, places];
    this.lit = litOf(basis);
    this.author = this.dotAt(0);
  }

  /** From now on it is names of this octave that are looked at. */
  turnTo(octave: Octave): void {
    const { basis, places } = this;
    this.level = Math.max(octave * levelsPerOctave, home);
    const [smallest, largest] = [0, 1].map((share) => places.radii.at({ isTopic: false, share, reach: 1 }, this.level));
    this.leastShare = (largeDot - smallest!) / (largest! - smallest!);
    this.neverCovered = (neverCovered - smallest!) / (largest! - smallest!);
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
  clearFrom(
    name: Anchored & { readonly node: NodeIndex },
    from: ZoomLevel,
    latest: ZoomLevel,
    mayCover: boolean,
  ): ZoomLevel {
    if (from >= latest) return from;
    const { radii } = this.places;
    const start = Math.max(from, home);
    // Most names that find no place find none at the end either, where the fewest dots are near.
    const least = mayCover ? this.neverCovered : this.leastShare;
    if (Number.isFinite(latest) && start < latest && this.isOverOne(name, latest - 1, least)) return latest;
    let clear = start;
    this.near(name, this.level, least, (dot) => {
      if (dot.node === name.node) return false;
      const other = clearFrom(name, dot, radii, clear);
      if (other > clear && this.isSeen(dot.node)) clear = other;
      return clear > start && clear >= latest;
    });
    return clear > start ? clear : from;
  }

  private isOverOne(name: Anchored & { readonly node: NodeIndex }, level: ZoomLevel, least: number): boolean {
    const { radii } = this.places;
    return this.near(
      name,
      level,
      least,
      (dot) => dot.node !== name.node && !isApart(name, dot, radii, level, level + 1) && this.isSeen(dot.node),
    );
  }

  /** Calls `isEnough` with the dots that the name may lie over from this level on, until it is; whether it was. */
  private near(name: Anchored, level: ZoomLevel, least: number, isEnough: (dot: DotAt) => boolean): boolean {
    const { radii } = this.places;
    if (this.topics.some(hullAt(name, radii, this.level), isEnough)) return true;
    let isDone = false;
    this.authorsNear(hullAt(name, radii, level), level, least, (node) => {
      isDone ||= isEnough(this.authorAt(node));
      return isDone;
    });
    return isDone;
  }

  private authorsNear(hull: Box, level: ZoomLevel, leastShare: number, isEnough: (node: NodeIndex) => boolean): void {
    const { grid, unit } = this.basis;
    const { middle, radii } = this.places;
    const scale = unit * zoomOf(level);
    const more = radii.at(largestAuthor, level) + ring;
    const box = {
      left: middle.x + (hull.left - more) / scale,
      right: middle.x + (hull.right + more) / scale,
      low: middle.y - (hull.bottom + more) / scale,
      high: middle.y - (hull.top - more) / scale,
    };
    // Of a large network mostly the pale are near: nothing is reckoned of them.
    const stops = (node: NodeIndex) => this.isLit(node) && isEnough(node);
    grid.near(box, cellSize / scale, (node) => this.places.shareOf(node) >= leastShare && !stops(node));
  }

  private isLit(node: NodeIndex): boolean {
    return !this.lit || this.lit.has(node);
  }

  private isSeen(node: NodeIndex): boolean {
    const { hidden, nameless, store, window } = this.basis;
    if (hidden?.[node] || nameless?.has(node) || !this.isLit(node)) return false;
    return countIn(store.data.columns.nodePapers, node, window) > 0;
  }

  private authorAt(node: NodeIndex): DotAt {
    const { author, places } = this;
    const { positions, unit } = this.basis;
    const more = places.isRinged(node) ? ring : 0;
    author.node = node;
    author.x = (positions[2 * node]! - places.middle.x) * unit;
    author.y = (places.middle.y - positions[2 * node + 1]!) * unit;
    author.share = places.shareOf(node);
    author.reach = places.reachOf(node);
    author.left = author.top = -more;
    author.right = author.bottom = more;
    return author;
  }

  private dotAt(node: NodeIndex): DotAt {
    const more = this.places.isRinged(node) ? ring : 0;
    const box = { left: -more, right: more, top: -more, bottom: more };
    return { ...box, ...dotShape, ...this.places.dotOf(node), ...this.places.placeOf(node), node };
  }
}

/** So far beyond a dot goes the ring around it. */
const ring: CssPixels = 5;

const largestAuthor = { isTopic: false, share: 1, reach: tips };

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
