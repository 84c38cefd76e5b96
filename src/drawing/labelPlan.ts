import type { CssPixels, NodeIndex } from '../model/units.ts';
import type { TimeWindow } from '../model/window.ts';
import { countIn } from '../network/windowed.ts';
import { clearFrom, hullAt, type Anchored } from './anchored.ts';
import type { Box } from './box.ts';
import { BoxIndex } from './boxIndex.ts';
import { DotsInWay } from './dotsInWay.ts';
import type { MeasureLetters } from './labelFont.ts';
import type { LabelGrid } from './labelGrid.ts';
import type { Lettering, Side } from './labelSides.ts';
import { MapPlaces } from './mapPlaces.ts';
import { nameWaysOf, type NameWay } from './nameWays.ts';
import type { NodeSizes } from './nodeSizes.ts';
import { goneLevel, planRegions, type PlannedRegion, type Region } from './regions.ts';
import type { Sliced } from '../lib/sliced.ts';
import type { Store } from './store.ts';
import type { ShownNodes } from '../model/shownNodes.ts';
import { firstLevel, firstOctave, levelsPerOctave, zoomOf, type Octave, type ZoomLevel } from './zoomLevels.ts';

/** All that decides which names stand where, but for the camera. */
export interface LabelBasis {
  readonly store: Store;
  readonly positions: Float32Array;
  /** Given sizes of the nodes, from 0 to 1; undefined: by papers. */
  readonly sizes: NodeSizes;
  readonly grid: LabelGrid;
  /** Who has no paper in it has no name. */
  readonly window: TimeWindow;
  readonly hidden: Uint8Array | undefined;
  /** Without a name, whatever else. */
  readonly nameless: { has(node: NodeIndex): boolean } | undefined;
  readonly regions: readonly Region[];
  /** Only these, when something is emphasised. */
  readonly emphasised: ArrayLike<NodeIndex> | undefined;
  /** Hovered or selected: always named. */
  readonly pinned: readonly NodeIndex[];
  /** Selected together: a thin ring is around each. */
  readonly ringed: { has(node: NodeIndex): boolean } | undefined;
  readonly shown: ShownNodes;
  /** As `MapStyle.shapes`. */
  readonly shapes: boolean;
  readonly isOverGround: boolean;
  /** As `MapStyle.labelDensity`; below 1 fewer of the same names are shown, which is not decided here. */
  readonly density: number;
  /** Of the map's area. */
  readonly width: CssPixels;
  readonly height: CssPixels;
  /** Pixels to a unit of the layout when the whole map is seen. */
  readonly unit: CssPixels;
  readonly font: string;
}

/** A name, its place, and the zoom from which on it is shown. */
export interface PlannedLabel extends Anchored, Lettering {
  readonly node: NodeIndex;
  readonly side: Side;
  readonly isPinned: boolean;
  /** Its turn: what comes earlier is more important. */
  readonly turn: number;
}

interface Candidate {
  readonly node: NodeIndex;
  readonly level: ZoomLevel;
  readonly isPinned: boolean;
  readonly importance: number;
  /** Of the grid; undefined for what has its turn whatever stands there. */
  readonly cell: number | undefined;
  readonly isTopic: boolean;
}

/**
 * The first level that is too late. Topics look for their places before all authors, up to the whole map: else authors
 * who have theirs from further out would leave them none.
 */
const endOf = ({ isTopic }: Candidate, octave: Octave): ZoomLevel =>
  Math.max((octave + 1) * levelsPerOctave, isTopic ? home + 1 : firstLevel);

/** Within a round. */
const byTurn = (a: Candidate, b: Candidate): number =>
  Number(b.isTopic) - Number(a.isTopic) || b.importance - a.importance || a.node - b.node;

/** Of a large group not all names are looked at. */
const mostEmphasised = 600;
/** A crowded cell of nodes without a paper in the window is not searched for ever. */
const searchedPerCell = 4096;
const cellSize: CssPixels = 130;
/** A cell that has turned away so many, one after the other, is full until one comes twice as close; a small map never. */
const fullAfter = (nodeCount: number): number => (nodeCount < 300 ? Infinity : 3);
/** Names that come to a cell from one doubling of the zoom to the next: all on a small map, the biggest on a large one. */
const perCell = (nodeCount: number): number => (nodeCount < 300 ? 32 : 8);
/** Where nothing but names beyond the edge is left, they come later by so many levels. */
const beyondEdge = 2;
/** The whole map. */
const home: ZoomLevel = 0;
/** Of all steps the one after which work is paused is not far. */
const pauseEvery = 256;

/**
 * Every name with one fixed place and one zoom from which on it is shown, so that coming closer only ever adds names and
 * moving about changes none: names go through in order of importance, and each comes as soon as it is out of conflict,
 * for good, with all that came before it (Been, Daiches & Yap 2006, “Dynamic map labeling”). One doubling of the zoom
 * after another, each from the most important nodes of each cell; those of a close-up wait until one comes close.
 */
export class LabelPlan {
  readonly basis: LabelBasis;
  readonly places: MapPlaces;
  readonly regions: readonly PlannedRegion[];
  /** By doubling of the zoom. */
  private readonly indices: BoxIndex<PlannedLabel>[] = [];
  private readonly labels: PlannedLabel[] = [];
  private readonly dots: DotsInWay;
  private readonly named = new Set<NodeIndex>();
  private readonly ways = new Map<NodeIndex, NameWay[][]>();
  private readonly measure: MeasureLetters;
  /** The next doubling of the zoom, as far as it is made: who stops and goes on later ends with the same names. */
  private growing: Sliced<BoxIndex<PlannedLabel>> | undefined;

  constructor(basis: LabelBasis, measure: MeasureLetters) {
    this.basis = basis;
    this.measure = measure;
    this.places = new MapPlaces(basis);
    this.dots = new DotsInWay(basis, this.places);
    this.regions = planRegions(basis, this.places, measure);
  }

  /** The names up to this doubling of the zoom are there. */
  reaches(octave: Octave): boolean {
    return this.indices.length > octave - firstOctave;
  }

  /** Goes on until they are. */
  *grow(octave: Octave): Sliced<void> {
    while (!this.reaches(octave)) {
      this.growing ??= this.next(firstOctave + this.indices.length);
      const step = this.growing.next();
      if (!step.done) {
        yield;
        continue;
      }
      this.indices.push(step.value);
      this.growing = undefined;
    }
  }

  /** Calls `visit` with the names that may be in the box, some more than once; its pixels are those of `firstZoomOf`. */
  near(octave: Octave, box: Box, visit: (label: PlannedLabel) => void): void {
    this.indices[this.readyOf(octave) - firstOctave]?.near(box, visit);
  }

  /** Up to this doubling, at most the wanted one, there are names. */
  readyOf(octave: Octave): Octave {
    return Math.min(octave, firstOctave + this.indices.length - 1);
  }

  private *next(octave: Octave): Sliced<BoxIndex<PlannedLabel>> {
    const level = octave * levelsPerOctave;
    const index = new BoxIndex<PlannedLabel>();
    for (const [at, label] of this.labels.entries()) {
      index.add(hullAt(label, this.places.radii, level), label);
      if (at % pauseEvery === 0) yield;
    }
    const rounds = yield* this.candidates(octave);
    this.dots.turnTo(octave);
    const refused = new Map<number, number>();
    const most = fullAfter(this.basis.store.nodeCount);
    const hasRoom = ({ cell }: Candidate) => cell === undefined || (refused.get(cell) ?? 0) < most;
    for (const round of rounds) {
      const candidates = round.filter(hasRoom).sort(byTurn);
      yield;
      for (const candidate of candidates) {
        if (!hasRoom(candidate)) continue;
        const label = this.placed(candidate, endOf(candidate, octave), level, index);
        const { cell } = candidate;
        if (cell !== undefined) refused.set(cell, label ? 0 : (refused.get(cell) ?? 0) + 1);
        yield;
        if (!label) continue;
        index.add(hullAt(label, this.places.radii, level), label);
        this.labels.push(label);
        this.named.add(label.node);
      }
    }
    return index;
  }

  /** Who may get a name at this doubling, in rounds: what is pinned, and then by the first level that they may have. */
  private *candidates(octave: Octave): Sliced<Candidate[][]> {
    const { basis } = this;
    const { columns } = basis.store.data;
    const start = octave * levelsPerOctave;
    const rounds = Array.from({ length: 1 + levelsPerOctave }, (): Candidate[] => []);
    const seen = new Set<NodeIndex>();
    const consider = (node: NodeIndex, level: ZoomLevel, cell?: number, isPinned = false): boolean => {
      if (basis.hidden?.[node] || basis.nameless?.has(node)) return false;
      const count = countIn(columns.nodePapers, node, basis.window);
      if (count === 0 && !isPinned) return false;
      if (!this.named.has(node) && !seen.has(node)) {
        seen.add(node);
        const isTopic = node >= columns.authorCount;
        const candidate = { node, level, cell, isPinned, isTopic, importance: basis.sizes?.[node] ?? count };
        rounds[isPinned ? 0 : 1 + level - start]?.push(candidate);
      }
      return true;
    };
    for (const node of basis.pinned) consider(node, start, undefined, true);
    if (basis.emphasised) {
      const { emphasised } = basis;
      for (let at = 0; at < emphasised.length && at < mostEmphasised; at++) consider(emphasised[at]!, start);
    } else {
      const marks = new Set(this.regions.map(({ region }) => region.mark));
      for (let topic = 0; topic < columns.topicCount; topic++) {
        const node = columns.authorCount + topic;
        // The name of the group stands for that of its mark while it can be read.
        consider(node, marks.has(node) ? Math.max(start, goneLevel) : start);
      }
      const most = Math.round(perCell(basis.store.nodeCount) * (1 + 3 * Math.max(0, basis.density - 1)));
      let cell = 0;
      for (const nodes of basis.grid.cells(cellSize / (basis.unit * zoomOf(start)))) {
        let taken = 0;
        for (let at = 0; at < nodes.length && at < searchedPerCell && taken < most; at++) {
          if (consider(nodes[at]!, start + Math.floor((levelsPerOctave * taken) / most), cell)) taken++;
        }
        cell++;
        yield;
      }
    }
    return rounds;
  }

  /** The place at which a name can come first; undefined when it cannot before level `end`. */
  private placed(
    { node, level, isPinned }: Candidate,
    end: ZoomLevel,
    start: ZoomLevel,
    index: BoxIndex<PlannedLabel>,
  ): PlannedLabel | undefined {
    const [earliest, latest] = isPinned ? [firstLevel, Infinity] : [level, end];
    let [best, from, cost] = [undefined as NameWay | undefined, Infinity, Infinity];
    for (const sides of this.waysOf(node, isPinned)) {
      for (const way of sides) {
        const free = this.freeFrom(way, Math.max(earliest, way.takenUntil), start, index, latest);
        way.takenUntil = free;
        if (free >= latest) continue;
        // At the edge of the whole map a name would be cut off.
        const first = way.isInHome ? free : Math.max(free, beyondEdge);
        const late = first + (way.isInHome ? 0 : beyondEdge);
        if (late < cost) [best, from, cost] = [way, first, late];
        if (late <= level) break;
      }
      if (cost <= Math.max(level, home)) break;
    }
    if (!best || from >= latest) return undefined;
    return { ...best.name, from: isPinned ? firstLevel : from, turn: this.labels.length };
  }

  /** Made once: who is turned away comes again at the next doubling. */
  private waysOf(node: NodeIndex, isPinned: boolean): NameWay[][] {
    const known = this.ways.get(node);
    if (known) return known;
    const ways = nameWaysOf(node, isPinned, this.basis, this.places, this.measure);
    this.ways.set(node, ways);
    return ways;
  }

  /** The first level, of those from `earliest` on, at which nothing is in the way any more; any from `latest` on is as good as another. */
  private freeFrom(
    { name, mayCover }: NameWay,
    earliest: ZoomLevel,
    start: ZoomLevel,
    index: BoxIndex<PlannedLabel>,
    latest: ZoomLevel,
  ): ZoomLevel {
    let from = earliest;
    const isLate = (other: Anchored): boolean => {
      const both = Math.max(from, other.from);
      const clear = clearFrom(name, other, this.places.radii, both);
      if (clear > both) from = Math.max(from, Math.min(clear, other.until));
      return from >= latest;
    };
    if (from >= latest) return from;
    if (!this.basis.emphasised && this.regions.some((region) => from < region.until && isLate(region))) return from;
    if (index.some(hullAt(name, this.places.radii, start), isLate)) return from;
    return this.dots.clearFrom(name, from, latest, mayCover);
  }
}
