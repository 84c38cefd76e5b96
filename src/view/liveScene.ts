import type { Layer } from '../drawing/sheet.ts';
import { usualStyle, type MapStyle } from '../model/mapStyle.ts';
import type { ShownNodes } from '../model/shownNodes.ts';
import type { CssPixels, LayoutUnits, Milliseconds, NodeIndex } from '../model/units.ts';
import type { TimeWindow } from '../model/window.ts';
import { countIn } from '../network/windowed.ts';
import { ContextWatch } from './contextWatch.ts';
import { DragWatch, type DragEvents } from './drag.ts';
import { cameraOf, home, isHome, isSameCamera, prefersCuts, stateAt, stateShowing } from './flight.ts';
import { isSameView, offScreen, onScreen, type Affine, type Frame, type ScreenPoint } from '../drawing/frame.ts';
import { painterFor } from './graphicsContext.ts';
import { createHost, type CameraState, type Host } from './host.ts';
import { LabelGrid } from '../drawing/labelGrid.ts';
import { landmarksOf } from './landmarks.ts';
import { hasGround } from '../drawing/showing.ts';
import { lookOf, overGround } from '../drawing/look.ts';
import { shapeOfSlot, shapeReach } from '../model/shapes.ts';
import { Marks, pinnedBit, unstableBit, type Emphasis } from '../drawing/marks.ts';
import type { Showing } from '../drawing/showing.ts';
import type { MapPainter } from './mapPainter.ts';
import type { NamesWish, Ring } from '../drawing/placedNames.ts';
import { Names } from './names.ts';
import { usableSizes, type NodeSizes } from '../drawing/nodeSizes.ts';
import { insideOf } from './outline.ts';
import { OutlineWatch, type Outline, type OutlineShape } from './outlineWatch.ts';
import { isSamePicked, type Picked } from '../drawing/picked.ts';
import { pickedOf } from './picked.ts';
import { drawPicture, openPicture, type MapPicture, type PictureOptions, type PictureScene } from './picture.ts';
import { shapesOf, type MapLayersOptions } from './shapes.ts';
import { pointerFollower, watchPointer } from './pointer.ts';
import type { Region } from '../drawing/regions.ts';
import type { MapCamera, NodeDrag, Scene, SceneOptions, SceneStats, TieColours, TopicTies } from './scene.ts';
import { nextTask } from '../lib/nextTask.ts';
import { inSlices } from './slices.ts';
import {
  isSameExtent,
  relisted,
  storeOf,
  type Extent,
  type PaperLists,
  type SceneData,
  type Store,
} from '../drawing/store.ts';
import { watchSurroundings } from './surroundings.ts';
import { inksOf } from './theme.ts';
import type { SceneTheme } from '../drawing/theme.ts';
import { texts } from '../texts/texts.ts';

/** Sigma, our painter in its context, and the time of the next frame: what a lost context takes with it. */
interface Stage {
  readonly host: Host;
  readonly painter: MapPainter;
}

/** The network on the map. */
interface Shown {
  /** With the lists of all papers. */
  readonly whole: Store;
  /** With those of `passing`. */
  store: Store;
  passing: PaperLists | undefined;
  readonly marks: Marks;
  positions: Float32Array;
  /** `positions` are not those of the caller, which are not to be written to. */
  ownsPositions: boolean;
  sizes: NodeSizes;
  grid: LabelGrid;
  /** What the camera takes for the whole map. */
  box: Extent;
}

interface Place {
  readonly x: LayoutUnits;
  readonly y: LayoutUnits;
}

/** How far from a thing it can still be meant: by the tip of a mouse's pointer, and by that of a finger. */
const reachOf: Readonly<Record<'mouse' | 'finger', CssPixels>> = { mouse: 4, finger: 16 };
/** Positions, and the camera, that have not changed for so long are at rest. */
const restsAfter: Milliseconds = 200;

/** Holds what is shown and passes it on: to the painter, the labels, the camera. */
export class LiveScene implements Scene {
  private readonly container: HTMLElement;
  private readonly options: SceneOptions;
  private readonly ended = new AbortController();
  private readonly contexts: ContextWatch;
  private readonly names = new Names(() => this.writeNamesSoon());
  private writing: number | undefined;
  /** What was on the map when it was drawn last. */
  private written: Shown | undefined;
  /** The window when it last came to rest. */
  private restWindow: TimeWindow;
  private stage: Stage | undefined;
  private shown: Shown | undefined;
  private showing: Showing;
  private frame: Frame | undefined;
  private emphasis: Emphasis | undefined;
  private hidden: Uint8Array | undefined;
  private hiddenTies: Uint8Array | undefined;
  private passing: PaperLists | undefined;
  private nodeHues: Uint8Array | undefined;
  private nodeSizes: NodeSizes;
  private pinned: Uint8Array | undefined;
  private unstable: Uint8Array | undefined;
  private hovered: Picked | undefined;
  private selected: Picked | undefined;
  private selectedNodes: ArrayLike<NodeIndex> = [];
  private ringed: ReadonlySet<NodeIndex> | undefined;
  private tool: 'pointer' | OutlineShape = 'pointer';
  private tieColours: TieColours = { by: 'ends' };
  private regions: readonly Region[] = [];
  private joined: ReadonlyMap<NodeIndex, NodeIndex> = new Map();
  /** Where nodes belong that stand on others. */
  private readonly homes = new Map<NodeIndex, Place>();
  private frames = 0;
  /** Counts the changes of what is selected. */
  private selections = 0;
  /** Counts the networks asked for; only the newest is shown. */
  private wanted = 0;
  private isLoading = false;
  /** A network is on its way to the graphics card. */
  private isSending = false;
  private relisting: Promise<void> | undefined;
  /** Where the camera was when a stage was closed. */
  private lastCamera: CameraState | undefined;
  /** The stage knows where the network lies; a frame before that would place the names anywhere. */
  private isLocated = false;
  private settling: ReturnType<typeof setTimeout> | undefined;
  /** What the camera was told to show. */
  private heldCamera: MapCamera | undefined;
  private resting: ReturnType<typeof setTimeout> | undefined;
  /** Positions have come of which the frame around them knows nothing yet. */
  private isBoxOld = false;
  private readonly drag: DragWatch | undefined;
  private outlines: OutlineWatch | undefined;
  /** The node that is dragged: where it was, and how far from the pointer it is held, in layout units. */
  private dragged: { readonly node: NodeIndex; readonly from: Place; readonly off: Place } | undefined;
  private lastPick: Promise<unknown> = Promise.resolve();

  constructor(container: HTMLElement, options: SceneOptions) {
    this.container = container;
    this.options = options;
    this.restWindow = options.window;
    this.showing = {
      window: options.window,
      allTopicTies: (options.topicTies ?? 'all') === 'all',
      shown: options.shown ?? 'both',
      tiesByTopic: false,
      style: options.style ?? usualStyle,
      inks: inksOf(options.theme),
    };
    container.style.backgroundColor = options.theme.background;
    this.contexts = new ContextWatch({
      lost: () => options.onContextTrouble?.('lost'),
      restored: () => void this.rebuild(),
      gaveUp: () => this.giveUp(),
    });
    this.openStage();
    const events = { drawAgain: () => this.schedule(), newPixelRatio: () => this.stage?.host.resize() };
    watchSurroundings(container, events, this.ended.signal);
    const follow = pointerFollower(
      (at) => this.pickLater(at, reachOf.mouse),
      (picked, at) => this.hover(picked, at),
    );
    // Before nodes can be dragged: what is drawn around them is none of their business.
    if (options.onOutline) this.watchOutlines(options.onOutline);
    if (options.onDrag) this.drag = new DragWatch(container, this.dragEvents(), this.ended.signal);
    watchPointer(container, { hover: (at) => void follow(at) }, this.ended.signal);
  }

  async setData(data: SceneData): Promise<void> {
    this.drag?.cancel();
    this.outlines?.cancel();
    const ticket = ++this.wanted;
    this.isLoading = true;
    [this.emphasis, this.hidden, this.hovered, this.selected] = [undefined, undefined, undefined, undefined];
    [this.hiddenTies, this.passing] = [undefined, undefined];
    [this.nodeHues, this.nodeSizes, this.pinned, this.unstable] = [undefined, undefined, undefined, undefined];
    this.tieColours = { by: 'ends' };
    [this.regions, this.joined, this.selectedNodes, this.ringed] = [[], new Map(), [], undefined];
    this.homes.clear();
    this.showing = { ...this.showing, tiesByTopic: false };
    const isWanted = () => ticket === this.wanted && !this.ended.signal.aborted;
    const whole = await inSlices(storeOf(data), isWanted);
    const { passing } = this;
    const store = whole && passing ? await inSlices(relisted(whole, passing), isWanted) : whole;
    if (!whole || !store || !isWanted()) return;
    const marks = new Marks(store);
    const { positions } = data;
    const grid = new LabelGrid(store, positions);
    const box = (data.staysInView && this.shown?.box) || grid.extent;
    const lists = { whole, store, passing };
    const shown = { ...lists, marks, positions, ownsPositions: false, sizes: undefined, grid, box };
    await inSlices(shown.grid.prepare(), isWanted);
    // Again when the graphics context was lost on the way.
    while (isWanted() && !(await this.load(shown, isWanted))) await nextTask();
  }

  setPositions(positions: Float32Array): void {
    // Those of a network that is on its way are no places for the one before.
    if (!this.shown || this.isLoading || positions.length !== this.shown.positions.length) return;
    this.shown.positions = positions;
    this.shown.ownsPositions = false;
    this.isBoxOld = true;
    this.stage?.painter.move(positions);
    this.homes.clear();
    this.join();
    this.schedule();
    this.settleSoon();
  }

  moveNode(node: NodeIndex, x: LayoutUnits, y: LayoutUnits): void {
    const { shown } = this;
    if (!shown || !(node >= 0 && node < shown.store.nodeCount) || !Number.isFinite(x + y)) return;
    if (!shown.ownsPositions) shown.positions = shown.positions.slice();
    shown.ownsPositions = true;
    shown.positions.set([x, y], 2 * node);
    this.stage?.painter.moveNode(node, shown.positions);
    this.schedule();
    this.settleSoon();
  }

  setJoined(onto: ReadonlyMap<NodeIndex, NodeIndex>): void {
    this.joined = onto;
    if (this.isLoading) return;
    for (const [node, { x, y }] of this.homes) {
      if (onto.has(node)) continue;
      this.homes.delete(node);
      this.moveNode(node, x, y);
    }
    this.join();
  }

  private join(): void {
    for (const [node, onto] of this.joined) {
      if (!this.homes.has(node)) this.homes.set(node, this.placeOf(node));
      const { x, y } = this.placeOf(onto);
      this.moveNode(node, x, y);
    }
  }

  private settleSoon(): void {
    clearTimeout(this.settling);
    this.settling = setTimeout(() => this.settle(), restsAfter);
  }

  /** What belongs to places is made anew once they are at rest: it may take longer than a tick of a layout. */
  private settle(): void {
    if (!this.shown || this.ended.signal.aborted) return;
    // What is under a hand must not slip away.
    if (this.drag?.isDragging) return this.settleSoon();
    const { store, positions, sizes } = this.shown;
    this.shown.grid = new LabelGrid(store, positions, sizes);
    if (this.isBoxOld) this.shown.box = this.shown.grid.extent;
    // After single nodes: what belongs to all of them.
    else this.stage?.painter.move(positions);
    this.locate();
  }

  setWindow(window: TimeWindow, isResting = true): void {
    this.showing = { ...this.showing, window };
    if (isResting) this.restWindow = window;
    this.forgetHovered();
    this.schedule();
  }

  private forgetHovered(): void {
    if (this.hovered && this.shown && !this.isInWindow(this.hovered)) this.hover(undefined, { x: 0, y: 0 });
  }

  setEmphasis(emphasis: Emphasis | undefined): void {
    this.emphasis = emphasis;
    if (!this.isLoading) this.shown?.marks.emphasise(this.emphasis);
    this.schedule();
  }

  setHidden(nodes: Uint8Array | undefined): void {
    this.hidden = nodes;
    if (!this.isLoading) this.shown?.marks.hide(nodes);
    this.schedule();
  }

  setHiddenTies(ties: Uint8Array | undefined): void {
    this.hiddenTies = ties;
    if (!this.isLoading) this.shown?.marks.hideTies(ties);
    this.schedule();
  }

  setPassing(lists: PaperLists | undefined): Promise<void> {
    this.passing = lists;
    return this.applyPassing();
  }

  setMarks(pinned: Uint8Array | undefined, unstable: Uint8Array | undefined): void {
    [this.pinned, this.unstable] = [pinned, unstable];
    if (!this.isLoading) this.shown?.marks.sign(pinnedBit, pinned);
    if (!this.isLoading) this.shown?.marks.sign(unstableBit, unstable);
    this.schedule();
  }

  setNodeHues(hues: Uint8Array): void {
    if (!this.isLoading) this.shown?.marks.colourNodes(hues);
    this.nodeHues = hues;
    this.schedule();
  }

  setNodeSizes(sizes: NodeSizes): void {
    this.nodeSizes = sizes;
    const { shown, stage, isLoading } = this;
    if (!shown || isLoading) return;
    this.resizeNodes(shown);
    stage?.painter.resize(shown.sizes);
    // Names that stood at what was large before have no right to stay.
    this.names.forget();
    this.schedule();
  }

  private resizeNodes(shown: Shown): void {
    shown.sizes = usableSizes(this.nodeSizes, shown.store);
    shown.grid = new LabelGrid(shown.store, shown.positions, shown.sizes);
  }

  setTieColours(colours: TieColours): void {
    this.tieColours = colours;
    if (!this.isLoading) void this.applyTieColours();
  }

  setRegions(regions: readonly Region[]): void {
    this.regions = regions;
    this.schedule();
  }

  setStyle(style: MapStyle): void {
    this.showing = { ...this.showing, style };
    this.schedule();
  }

  setTopicTies(mode: TopicTies): void {
    this.showing = { ...this.showing, allTopicTies: mode === 'all' };
    this.schedule();
  }

  setShown(shown: ShownNodes): void {
    if (shown === this.showing.shown) return;
    this.showing = { ...this.showing, shown };
    // Names that stood beside what was there before have no right to their sides.
    this.names.forget();
    this.schedule();
  }

  setSelected(picked: Picked | undefined): void {
    if (!isSamePicked(picked, this.selected)) this.selections++;
    this.selected = picked;
    this.schedule();
  }

  setSelectedNodes(nodes: ArrayLike<NodeIndex>): void {
    if (nodes.length > 0) this.selections++;
    this.selectedNodes = nodes;
    this.ringed = nodes.length > 0 ? new Set(Array.from(nodes)) : undefined;
    if (!this.isLoading) this.shown?.marks.select(nodes);
    this.schedule();
  }

  setTool(tool: 'pointer' | OutlineShape): void {
    this.tool = tool;
    this.outlines?.cancel();
    // Else the browser would scroll what a finger draws on.
    this.container.style.touchAction = tool === 'pointer' ? '' : 'none';
  }

  nodesWithin(outline: readonly ScreenPoint[]): readonly NodeIndex[] {
    const { shown, frame, hidden, showing } = this;
    if (!shown || !frame) return [];
    const { store, positions } = shown;
    const { xx, xy, x0, yx, yy, y0 } = frame.toClip;
    const [halfWidth, halfHeight] = [frame.width / 2, frame.height / 2];
    const [isInside, nodes] = [insideOf(outline), [] as NodeIndex[]];
    for (let node = 0; node < store.nodeCount; node++) {
      // As `onScreen`, without an object for each node.
      const [x, y] = [positions[2 * node]!, positions[2 * node + 1]!];
      if (!isInside((1 + xx * x + xy * y + x0) * halfWidth, (1 - (yx * x + yy * y + y0)) * halfHeight)) continue;
      if (hidden?.[node] || (this.joined.size > 0 && this.joined.has(node))) continue;
      if (countIn(store.data.columns.nodePapers, node, showing.window) > 0) nodes.push(node);
    }
    return nodes;
  }

  setTheme(theme: SceneTheme): void {
    this.showing = { ...this.showing, inks: inksOf(theme) };
    this.container.style.backgroundColor = theme.background;
    this.schedule();
  }

  pickAt(x: CssPixels, y: CssPixels): Picked | undefined {
    if (!this.stage || !this.shown || !this.frame) return undefined;
    this.stage.painter.sendMarks();
    return pickedOf(this.stage.painter.pick(this.frame, this.showing, { x, y }, reachOf.mouse), this.shown.store);
  }

  fit(): void {
    const { shown } = this;
    if (shown && !isSameExtent(shown.box, shown.grid.extent)) {
      shown.box = shown.grid.extent;
      this.locate();
    }
    this.go(home);
  }

  flyTo(nodes: Iterable<NodeIndex>): void {
    if (!this.stage || !this.shown || !this.frame) return;
    const { positions, box } = this.shown;
    const state = stateShowing(nodes, positions, box, this.frame, this.stage.host.camera.state().ratio);
    if (state) this.go(state);
  }

  zoomBy(factor: number): void {
    if (!this.stage) return;
    const { width, height } = this.size();
    this.go(this.stage.host.camera.zoomed({ x: width / 2, y: height / 2 }, factor));
  }

  panBy(right: CssPixels, down: CssPixels): void {
    if (!this.stage || !this.frame || !this.shown) return;
    const { camera } = this.stage.host;
    const { x, y } = camera.state();
    // The unit square of the camera is the longer side of the map's box.
    const { box } = this.shown;
    const side = Math.max(box.x[1] - box.x[0], box.y[1] - box.y[0]) || 1;
    const unit = (Math.abs(this.frame.toClip.xx) * side * this.frame.width) / 2;
    this.go({ x: x + right / unit, y: y - down / unit });
  }

  camera(): MapCamera | undefined {
    return this.frame && cameraOf(this.frame);
  }

  showCamera(wanted: MapCamera, how: 'fly' | 'cut'): void {
    const { stage, shown, frame } = this;
    if (!stage || !shown || !frame) return;
    this.heldCamera = wanted;
    const state = stateAt(wanted, shown.box, cameraOf(frame).width, stage.host.camera.state().ratio);
    if (how === 'cut') stage.host.camera.cut(state);
    else this.go(state);
  }

  size(): { readonly width: CssPixels; readonly height: CssPixels } {
    return { width: this.container.offsetWidth, height: this.container.offsetHeight };
  }

  project(node: NodeIndex): ScreenPoint {
    const { frame, shown } = this;
    if (!frame || !shown) return { x: NaN, y: NaN };
    return onScreen(frame, shown.positions[2 * node] ?? NaN, shown.positions[2 * node + 1] ?? NaN);
  }

  async picture(options: PictureOptions): Promise<HTMLCanvasElement> {
    return await drawPicture(this.pictureScene(), options);
  }

  async openPicture(options: PictureOptions): Promise<MapPicture> {
    return await openPicture(this.pictureScene(), options);
  }

  async mapLayers(options: MapLayersOptions): Promise<readonly Layer[]> {
    return await shapesOf(this.pictureScene(), options);
  }

  /** What a picture taken now shows, whatever changes while it is made. */
  private pictureScene(): PictureScene {
    const { frame, shown } = this;
    if (!frame || !shown) throw new Error(texts.map.faults.nothingToShow);
    const topics = this.tieColours.by === 'topic' ? this.tieColours.topics : undefined;
    const positions = shown.ownsPositions ? shown.positions.slice() : shown.positions;
    return { ...shown, positions, marks: shown.marks.copy(), topics, frame, names: this.namesWish(shown) };
  }

  readCounts() {
    return this.stage?.painter.readTallies(this.showing.window);
  }

  readTopicHues() {
    return this.stage?.painter.readTopicHues(this.showing.window);
  }

  readDensity(places: Float32Array) {
    this.stage?.painter.sendMarks();
    return this.stage?.painter.readDensity(this.showing, places);
  }

  stats(): SceneStats {
    return {
      nodes: this.shown?.store.nodeCount ?? 0,
      ties: this.shown?.store.tieCount ?? 0,
      tiesLookedAt: this.stage?.painter.tiesLookedAt(this.showing) ?? 0,
      labels: this.names.labels.length,
      frames: this.frames,
    };
  }

  async revive(): Promise<void> {
    if (this.stage || this.ended.signal.aborted) return;
    this.contexts.forgive();
    await this.rebuild();
  }

  kill(): void {
    this.ended.abort();
    this.closeStage();
    this.names.forget();
    this.shown = undefined;
  }

  private openStage(camera?: CameraState): void {
    const host = createHost(this.container, {
      draw: (toClip, zoom) => this.draw(toClip, zoom),
      click: (at, by, toggles) => void this.click(at, by, toggles),
    });
    this.stage = { host, painter: painterFor(host.gl) };
    if (camera) host.camera.cut(camera);
    this.contexts.watch(this.container);
  }

  private closeStage(): void {
    this.contexts.stop();
    const stage = this.stage;
    this.stage = undefined;
    this.frame = undefined;
    this.isLocated = false;
    stage?.painter.kill();
    stage?.host.kill();
  }

  private giveUp(): void {
    this.lastCamera = this.stage?.host.camera.state() ?? this.lastCamera;
    this.closeStage();
    this.options.onContextTrouble?.('gave-up');
  }

  /** After a lost context: a new stage with the same network, window and camera. */
  private async rebuild(): Promise<void> {
    this.lastCamera = this.stage?.host.camera.state() ?? this.lastCamera;
    this.closeStage();
    try {
      this.openStage(this.lastCamera);
    } catch {
      return this.giveUp();
    }
    const { shown } = this;
    if (shown && !this.isLoading) await this.load(shown, () => shown === this.shown && !this.isLoading);
    this.options.onContextTrouble?.('restored');
  }

  /** Sends the network to the graphics card and shows it. False when that has changed under it. */
  private async load(shown: Shown, isWanted: () => boolean): Promise<boolean> {
    const { stage } = this;
    if (!stage) {
      // Given up: it is there when the map comes back.
      this.adopt(shown);
      return true;
    }
    const isStill = () => isWanted() && this.stage === stage;
    this.isSending = true;
    const show = await inSlices(stage.painter.load(shown), isStill);
    await nextTask();
    this.isSending = false;
    if (!show || !isStill()) return false;
    this.adopt(shown);
    show();
    this.join();
    await nextTask();
    this.locate();
    await this.applyPassing();
    await this.applyTieColours();
    return true;
  }

  /** One after the other, each to its end; what is no longer wanted by then is passed over. */
  private applyPassing(): Promise<void> {
    return (this.relisting ??= this.relistUntilPassing());
  }

  private async relistUntilPassing(): Promise<void> {
    await Promise.resolve();
    while (this.shown && !this.isLoading && !this.isSending && !this.ended.signal.aborted) {
      if (this.shown.passing === this.passing) break;
      await this.relist(this.shown, this.passing);
    }
    this.relisting = undefined;
  }

  private async relist(shown: Shown, passing: PaperLists | undefined): Promise<void> {
    const { stage } = this;
    const isStill = () => shown === this.shown && stage === this.stage && !this.isSending && !this.ended.signal.aborted;
    const store = passing ? await inSlices(relisted(shown.whole, passing), isStill) : shown.whole;
    const show = store && stage && (await inSlices(stage.painter.loadLists(store), isStill));
    if (!store || !isStill() || (stage && !show)) return;
    show?.();
    [shown.store, shown.passing] = [store, passing];
    // Names that stood at what counted before have no right to stay.
    this.names.forget();
    this.forgetHovered();
    this.schedule();
  }

  /** From now on this is the network on the map, with all that was asked for while it was on its way. */
  private adopt(shown: Shown): void {
    this.isLoading = false;
    shown.marks.emphasise(this.emphasis);
    shown.marks.hide(this.hidden);
    shown.marks.hideTies(this.hiddenTies);
    shown.marks.select(this.selectedNodes);
    shown.marks.sign(pinnedBit, this.pinned);
    shown.marks.sign(unstableBit, this.unstable);
    if (this.nodeHues) shown.marks.colourNodes(this.nodeHues);
    if (this.nodeSizes) this.resizeNodes(shown);
    if (shown !== this.shown) this.names.forget();
    this.shown = shown;
  }

  /** Topics are sent in slices; until they are there the ties have the colours of their ends. */
  private async applyTieColours(): Promise<void> {
    const { tieColours: colours, shown, stage } = this;
    const isStill = () => colours === this.tieColours && shown === this.shown && stage === this.stage;
    if (!shown || !stage) return;
    shown.marks.colourTies(colours.by === 'hue' ? colours.hues : undefined);
    if (colours.by === 'topic') {
      const show = await inSlices(stage.painter.loadTopics(colours.topics), isStill);
      if (!show || !isStill()) return;
      show();
    }
    this.showing = { ...this.showing, tiesByTopic: colours.by === 'topic' };
    this.schedule();
  }

  private locate(): void {
    if (!this.shown) return;
    this.isLocated = this.stage !== undefined;
    this.isBoxOld = false;
    const { store, positions, box } = this.shown;
    const held = this.heldCamera;
    const isHeld = held && this.frame && isSameCamera(held, cameraOf(this.frame));
    this.stage?.host.locate(box, { nodes: landmarksOf(store), positions });
    // The camera is a place in the box around the network, which may be another now.
    if (isHeld) this.showCamera(held, 'cut');
    else this.heldCamera = undefined;
  }

  private go(state: Partial<CameraState>): void {
    const camera = this.stage?.host.camera;
    if (prefersCuts()) camera?.cut(state);
    else camera?.fly(state);
  }

  private schedule(): void {
    this.stage?.host.schedule();
  }

  private draw(toClip: Affine, zoom: number): void {
    const { stage, shown, showing } = this;
    if (!stage || !shown || !this.isLocated) return;
    const { width, height, pixelRatio } = stage.host.size();
    this.frames++;
    const full = lookOf(shown.store, showing, width, height, zoom);
    const look = hasGround(showing) ? overGround(full, shown.store, Math.min(width, height), zoom) : full;
    const frame: Frame = { toClip, width, height, pixelRatio, zoom, look };
    if (!this.frame || !isSameView(this.frame, frame)) this.tellCameraSoon();
    this.frame = frame;
    stage.painter.sendMarks();
    stage.painter.paint(frame, showing);
    this.written = shown;
    this.writeNames();
  }

  /** Over the map as it was drawn last, which need not be drawn again for that. */
  private writeNames(): void {
    const { stage, shown, frame } = this;
    if (!stage || !shown || !frame || shown !== this.written) return;
    if (!this.names.draw(stage.host.labels, this.namesWish(shown), frame)) this.writeNamesSoon();
  }

  private writeNamesSoon(): void {
    this.writing ??= requestAnimationFrame(() => {
      this.writing = undefined;
      this.writeNames();
    });
  }

  private tellCameraSoon(): void {
    clearTimeout(this.resting);
    this.resting = setTimeout(() => {
      const [camera, host] = [this.camera(), this.stage?.host.camera];
      if (!camera || !host || this.ended.signal.aborted) return;
      // Frames may be further apart than it takes to rest.
      if (host.isFlying()) this.tellCameraSoon();
      else this.options.onCamera?.(camera, isHome(host.state()));
    }, restsAfter);
  }

  /** What is written over the map. */
  private namesWish(shown: Shown): NamesWish {
    const { store, positions, sizes, grid } = shown;
    const pinned = [this.selected, this.hovered].flatMap((picked) => (picked?.kind === 'node' ? [picked.node] : []));
    const { showing, restWindow, hidden, regions, ringed } = this;
    const [emphasised, corner] = [this.emphasis?.named ?? this.emphasis?.nodes, this.options.controls];
    const [rings, nameless] = [this.rings(shown), this.joined];
    return {
      store,
      positions,
      sizes,
      grid,
      hidden,
      emphasised,
      nameless,
      pinned,
      ringed,
      corner,
      regions,
      rings,
      showing,
      restWindow,
    };
  }

  private rings({ store, marks }: Shown): Ring[] {
    const tipsOf = (picked: Picked): number => {
      if (picked.kind === 'tie' || !this.showing.style.shapes) return 1;
      return shapeReach(shapeOfSlot(marks.nodeHues.bytes[store.nodeRank[picked.node]!]!));
    };
    const rings: Ring[] = [];
    if (this.selected) rings.push({ picked: this.selected, isSelected: true, reach: tipsOf(this.selected) });
    if (this.hovered) rings.push({ picked: this.hovered, isSelected: false, reach: tipsOf(this.hovered) });
    return rings;
  }

  private isInWindow(picked: Picked): boolean {
    const { columns } = this.shown!.store.data;
    const [lists, item] = picked.kind === 'node' ? [columns.nodePapers, picked.node] : [columns.tiePapers, picked.tie];
    return countIn(lists, item, this.showing.window) > 0;
  }

  private hover(picked: Picked | undefined, at: ScreenPoint): void {
    if (isSamePicked(picked, this.hovered) || this.ended.signal.aborted) return;
    this.hovered = picked;
    this.container.style.cursor = picked ? 'pointer' : '';
    this.options.onHover?.(picked, at);
    this.schedule();
  }

  private watchOutlines(drawn: NonNullable<SceneOptions['onOutline']>): void {
    const events = {
      shapeAt: (event: PointerEvent) => {
        if (this.tool !== 'pointer') return this.tool;
        // A finger has no Shift, and a node under a mouse is dragged.
        const isBox = event.shiftKey && event.pointerType !== 'touch' && this.hovered?.kind !== 'node';
        return isBox ? ('box' as const) : undefined;
      },
      drawn: (outline: Outline) => {
        // What the line was begun on is not pointed at any more, and lights nothing.
        if (outline.phase === 'draw') this.hover(undefined, outline.points.at(-1)!);
        drawn(outline);
      },
      tapped: (at: ScreenPoint) => void this.click(at, 'finger'),
    };
    this.outlines = new OutlineWatch(this.container, events, this.ended.signal);
  }

  private dragEvents(): DragEvents {
    return {
      nodeAt: async (at, by) => {
        // What a mouse presses has mostly been found already.
        const known = by === 'mouse' && this.hovered?.kind === 'node' ? this.hovered : undefined;
        const picked = known ?? (await this.pickLater(at, reachOf[by]));
        return picked?.kind === 'node' ? picked.node : undefined;
      },
      held: (node) => this.hover({ kind: 'node', node }, this.project(node)),
      rested: (node) => {
        const at = this.project(node);
        this.hover(undefined, at);
        this.options.onSelect?.({ kind: 'node', node }, at, true);
      },
      started: (node, at) => {
        const [from, pressed] = [this.placeOf(node), this.offScreen(at)];
        this.dragged = { node, from, off: { x: from.x - pressed.x, y: from.y - pressed.y } };
        this.hover(undefined, at);
        this.container.style.cursor = 'grabbing';
        this.options.onDrag?.({ node, ...from, phase: 'start' });
      },
      moved: (at) => this.tellDrag(at, 'move'),
      ended: (at) => this.endDrag(at, 'end'),
      cancelled: () => this.endDrag(undefined, 'cancel'),
      passed: (right, down) => this.panBy(-right, -down),
    };
  }

  private endDrag(at: ScreenPoint | undefined, phase: 'end' | 'cancel'): void {
    this.tellDrag(at, phase);
    this.dragged = undefined;
    this.container.style.cursor = '';
  }

  private tellDrag(at: ScreenPoint | undefined, phase: NodeDrag['phase']): void {
    if (!this.dragged) return;
    const { node, from, off } = this.dragged;
    const under = at && this.offScreen(at);
    const place = under ? { x: under.x + off.x, y: under.y + off.y } : from;
    this.options.onDrag?.({ node, ...place, phase });
  }

  private placeOf(node: NodeIndex): Place {
    const positions = this.shown?.positions;
    return { x: positions?.[2 * node] ?? 0, y: positions?.[2 * node + 1] ?? 0 };
  }

  private offScreen(at: ScreenPoint): Place {
    return this.frame ? offScreen(this.frame, at) : { x: 0, y: 0 };
  }

  private async click(at: ScreenPoint, by: 'mouse' | 'finger', toggles = false): Promise<void> {
    const { selections } = this;
    const picked = await this.pickLater(at, reachOf[by]);
    // A slow graphics card may answer when something else has been chosen meanwhile.
    if (selections !== this.selections || this.ended.signal.aborted) return;
    this.options.onSelect?.(picked, at, toggles);
  }

  /** As `pickAt`, without ever holding up the page; answers come in the order of the questions. */
  private pickLater(at: ScreenPoint, reach: CssPixels): Promise<Picked | undefined> {
    const answer = this.lastPick.then(async () => {
      const { stage, shown, frame } = this;
      if (!stage || !shown || !frame) return undefined;
      stage.painter.sendMarks();
      const picked = pickedOf(await stage.painter.pickLater(frame, this.showing, at, reach), shown.store);
      // The network or the window may be another by now.
      return picked && shown === this.shown && this.isInWindow(picked) ? picked : undefined;
    });
    this.lastPick = answer.catch(() => undefined);
    return answer;
  }
}
