import type { CssPixels, Milliseconds, NodeIndex } from '../model/units.ts';
import type { TimeWindow } from '../model/window.ts';
import { countIn } from '../network/windowed.ts';
import { ContextWatch } from './contextWatch.ts';
import { home, prefersCuts, stateShowing } from './flight.ts';
import { onScreen, type Affine, type Frame, type ScreenPoint } from './frame.ts';
import { createHost, type CameraState, type Host } from './host.ts';
import { LabelGrid } from './labelGrid.ts';
import { placeLabels, type LabelWish, type PlacedLabel } from './labels.ts';
import { landmarksOf } from './landmarks.ts';
import { lookOf } from './look.ts';
import { Marks, type Emphasis } from './marks.ts';
import { drawLabels, drawRings, TextWidths, type Picked, type Ring } from './overlay.ts';
import { Painter, type Showing } from './painter.ts';
import type { PickedCode } from './pickBuffer.ts';
import { drawPicture, type PictureOptions } from './picture.ts';
import { pointerFollower, watchPointer } from './pointer.ts';
import type { Scene, SceneOptions, SceneStats, TopicTies } from './scene.ts';
import { nextTask } from '../lib/nextTask.ts';
import { inSlices } from './slices.ts';
import { storeOf, type SceneData, type Store } from './store.ts';
import { inksOf, type SceneTheme } from './theme.ts';

/** Sigma, our painter in its context, and the time of the next frame: what a lost context takes with it. */
interface Stage {
  readonly host: Host;
  readonly painter: Painter;
}

/** The network on the map. */
interface Shown {
  readonly store: Store;
  readonly marks: Marks;
  positions: Float32Array;
  grid: LabelGrid;
}

const widths = new TextWidths();
/** What one frame may spend on measuring names that were never shown before. */
const measuringBudget: Milliseconds = 8;

/** Holds what is shown and passes it on: to the painter, the labels, the camera. */
export class LiveScene implements Scene {
  private readonly container: HTMLElement;
  private readonly options: SceneOptions;
  private readonly ended = new AbortController();
  private readonly contexts: ContextWatch;
  private stage: Stage | undefined;
  private shown: Shown | undefined;
  private showing: Showing;
  private frame: Frame | undefined;
  private emphasis: { nodes: NodeIndex[]; ties: number[] } | undefined;
  private hidden: Uint8Array | undefined;
  private hovered: Picked | undefined;
  private selected: Picked | undefined;
  private labels: readonly PlacedLabel[] = [];
  private frames = 0;
  /** Counts the networks asked for; only the newest is shown. */
  private wanted = 0;
  private isLoading = false;
  /** The stage knows where the network lies; a frame before that would place the names anywhere. */
  private isLocated = false;
  private lastPick: Promise<unknown> = Promise.resolve();

  constructor(container: HTMLElement, options: SceneOptions) {
    this.container = container;
    this.options = options;
    this.showing = {
      window: options.window,
      allTopicTies: (options.topicTies ?? 'all') === 'all',
      inks: inksOf(options.theme),
    };
    container.style.backgroundColor = options.theme.background;
    this.contexts = new ContextWatch({
      lost: () => options.onContextTrouble?.('lost'),
      restored: () => void this.rebuild(),
      gaveUp: () => {
        this.closeStage();
        options.onContextTrouble?.('gave-up');
      },
    });
    this.openStage();
    this.watchSurroundings();
  }

  async setData(data: SceneData): Promise<void> {
    const ticket = ++this.wanted;
    this.isLoading = true;
    [this.emphasis, this.hidden, this.hovered, this.selected] = [undefined, undefined, undefined, undefined];
    const isWanted = () => ticket === this.wanted && !this.ended.signal.aborted;
    const store = await inSlices(storeOf(data), isWanted);
    if (!store || !isWanted()) return;
    const marks = new Marks(store, this.stage?.painter.width ?? 2048);
    const shown = { store, marks, positions: data.positions, grid: new LabelGrid(store, data.positions) };
    await inSlices(shown.grid.prepare(), isWanted);
    // Again when the graphics context was lost on the way.
    while (isWanted() && !(await this.load(shown, isWanted))) await nextTask();
  }

  setPositions(positions: Float32Array): void {
    if (!this.shown || positions.length !== this.shown.positions.length) return;
    this.shown.positions = positions;
    this.shown.grid = new LabelGrid(this.shown.store, positions);
    this.stage?.painter.move(positions);
    this.stage?.host.reframe(this.shown.grid.extent);
  }

  setWindow(window: TimeWindow): void {
    this.showing = { ...this.showing, window };
    if (this.hovered && this.shown && !this.isInWindow(this.hovered)) this.hover(undefined, { x: 0, y: 0 });
    this.schedule();
  }

  setEmphasis(emphasis: Emphasis | undefined): void {
    this.emphasis = emphasis && { nodes: [...emphasis.nodes], ties: [...emphasis.ties] };
    if (!this.isLoading) this.shown?.marks.emphasise(this.emphasis);
    this.schedule();
  }

  setHidden(nodes: Uint8Array | undefined): void {
    this.hidden = nodes;
    if (!this.isLoading) this.shown?.marks.hide(nodes);
    this.schedule();
  }

  setTopicTies(mode: TopicTies): void {
    this.showing = { ...this.showing, allTopicTies: mode === 'all' };
    this.schedule();
  }

  setSelected(picked: Picked | undefined): void {
    this.selected = picked;
    this.schedule();
  }

  setTheme(theme: SceneTheme): void {
    this.showing = { ...this.showing, inks: inksOf(theme) };
    this.container.style.backgroundColor = theme.background;
    this.schedule();
  }

  pickAt(x: CssPixels, y: CssPixels): Picked | undefined {
    if (!this.stage || !this.shown || !this.frame) return undefined;
    this.stage.painter.sendMarks();
    return pickedOf(this.stage.painter.pick(this.frame, this.showing, { x, y }), this.shown.store);
  }

  fit(): void {
    this.go(home);
  }

  flyTo(nodes: Iterable<NodeIndex>): void {
    if (!this.stage || !this.shown || !this.frame) return;
    const { positions, grid } = this.shown;
    const state = stateShowing(nodes, positions, grid.extent, this.frame, this.stage.host.camera.state().ratio);
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
    const { grid } = this.shown;
    const side = Math.max(grid.extent.x[1] - grid.extent.x[0], grid.extent.y[1] - grid.extent.y[0]) || 1;
    const unit = (Math.abs(this.frame.toClip.xx) * side * this.frame.width) / 2;
    this.go({ x: x + right / unit, y: y - down / unit });
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
    const { frame, shown, showing, labels } = this;
    if (!frame || !shown) throw new Error('There is nothing on the map to take a picture of.');
    return await drawPicture(
      { ...shown, frame, showing, labels, wish: this.wish(shown), rings: this.rings() },
      options,
    );
  }

  readCounts() {
    return this.stage?.painter.readTallies(this.showing.window);
  }

  stats(): SceneStats {
    return {
      nodes: this.shown?.store.nodeCount ?? 0,
      ties: this.shown?.store.tieCount ?? 0,
      tiesLookedAt: this.stage?.painter.tiesLookedAt(this.showing.window) ?? 0,
      labels: this.labels.length,
      frames: this.frames,
    };
  }

  kill(): void {
    this.ended.abort();
    this.closeStage();
    this.shown = undefined;
  }

  private openStage(camera?: CameraState): void {
    const host = createHost(this.container, {
      draw: (toClip, zoom) => this.draw(toClip, zoom),
      click: (at) => void this.click(at),
    });
    this.stage = { host, painter: new Painter(host.gl) };
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

  /** After a lost context: a new stage with the same network, window and camera. */
  private async rebuild(): Promise<void> {
    const camera = this.stage?.host.camera.state();
    this.closeStage();
    try {
      this.openStage(camera);
    } catch {
      return this.options.onContextTrouble?.('gave-up');
    }
    const { shown } = this;
    if (shown && !this.isLoading) await this.load(shown, () => shown === this.shown && !this.isLoading);
    this.options.onContextTrouble?.('restored');
  }

  /** Sends the network to the graphics card and shows it. False when that has changed under it. */
  private async load(shown: Shown, isWanted: () => boolean): Promise<boolean> {
    const { stage } = this;
    // Given up for good: nothing to wait for.
    if (!stage) return true;
    const isStill = () => isWanted() && this.stage === stage;
    const loaded = await inSlices(stage.painter.load(shown.store, shown.positions, shown.marks), isStill);
    await nextTask();
    if (!loaded || !isStill()) return false;
    this.isLoading = false;
    shown.marks.emphasise(this.emphasis);
    shown.marks.hide(this.hidden);
    // Names of one network say nothing of where those of another should stand.
    if (shown !== this.shown) this.labels = [];
    this.shown = shown;
    stage.painter.show(loaded);
    await nextTask();
    this.locate();
    return true;
  }

  private locate(): void {
    if (!this.shown) return;
    this.isLocated = this.stage !== undefined;
    const { store, positions, grid } = this.shown;
    this.stage?.host.locate(grid.extent, { nodes: landmarksOf(store), positions });
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
    const ties = stage.painter.tiesLookedAt(showing.window);
    this.frame = { toClip, width, height, pixelRatio, look: lookOf(shown.store, ties, width, height, zoom) };
    stage.painter.sendMarks();
    stage.painter.paint(this.frame, showing);
    widths.allow(measuringBudget);
    this.labels = placeLabels(this.wish(shown), this.frame, this.labels, widths.measure);
    if (widths.hasPutOff) this.schedule();
    const context = stage.host.labels;
    context.clearRect(0, 0, width, height);
    const { theme } = showing.inks;
    drawRings(context, this.rings(), shown.store.data, shown.positions, showing.window, this.frame, theme);
    drawLabels(context, this.labels, theme);
  }

  private wish({ store, positions, grid }: Shown): LabelWish {
    const pinned = [this.selected, this.hovered].flatMap((picked) => (picked?.kind === 'node' ? [picked.node] : []));
    const { window } = this.showing;
    const [hidden, emphasised, corner] = [this.hidden, this.emphasis?.nodes, this.options.controls];
    return { store, positions, grid, window, hidden, emphasised, pinned, corner };
  }

  private rings(): Ring[] {
    const rings: Ring[] = [];
    if (this.selected) rings.push({ picked: this.selected, isSelected: true });
    if (this.hovered) rings.push({ picked: this.hovered, isSelected: false });
    return rings;
  }

  private isInWindow(picked: Picked): boolean {
    const { columns } = this.shown!.store.data;
    const [lists, item] = picked.kind === 'node' ? [columns.nodePapers, picked.node] : [columns.tiePapers, picked.tie];
    return countIn(lists, item, this.showing.window) > 0;
  }

  private hover(picked: Picked | undefined, at: ScreenPoint): void {
    if (isSame(picked, this.hovered) || this.ended.signal.aborted) return;
    this.hovered = picked;
    this.container.style.cursor = picked ? 'pointer' : '';
    this.options.onHover?.(picked, at);
    this.schedule();
  }

  private async click(at: ScreenPoint): Promise<void> {
    const picked = await this.pickLater(at);
    if (!this.ended.signal.aborted) this.options.onSelect?.(picked, at);
  }

  /** As `pickAt`, without ever holding up the page; answers come in the order of the questions. */
  private pickLater(at: ScreenPoint): Promise<Picked | undefined> {
    const answer = this.lastPick.then(async () => {
      const { stage, shown, frame } = this;
      if (!stage || !shown || !frame) return undefined;
      stage.painter.sendMarks();
      const picked = pickedOf(await stage.painter.pickLater(frame, this.showing, at), shown.store);
      // The network or the window may be another by now.
      return picked && shown === this.shown && this.isInWindow(picked) ? picked : undefined;
    });
    this.lastPick = answer.catch(() => undefined);
    return answer;
  }

  private watchSurroundings(): void {
    const { signal } = this.ended;
    const watchSize = new ResizeObserver(() => this.schedule());
    watchSize.observe(this.container);
    signal.addEventListener('abort', () => watchSize.disconnect());
    const follow = pointerFollower(
      (at) => this.pickLater(at),
      (picked, at) => this.hover(picked, at),
    );
    watchPointer(this.container, { hover: (at) => void follow(at) }, signal);
    const watchRatio = () => {
      const query = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
      const changed = () => {
        this.stage?.host.resize();
        watchRatio();
      };
      query.addEventListener('change', changed, { once: true, signal });
    };
    watchRatio();
    const shownAgain = () => {
      if (document.visibilityState === 'visible') this.schedule();
    };
    document.addEventListener('visibilitychange', shownAgain, { signal });
  }
}

function pickedOf(code: PickedCode | undefined, { nodeOrder, tieOrder }: Store): Picked | undefined {
  if (!code) return undefined;
  if (code.kind === 'node') return { kind: 'node', node: nodeOrder[code.rank]! };
  return { kind: 'tie', tie: tieOrder[code.slot]! };
}

function isSame(a: Picked | undefined, b: Picked | undefined): boolean {
  if (a?.kind === 'node') return b?.kind === 'node' && a.node === b.node;
  if (a?.kind === 'tie') return b?.kind === 'tie' && a.tie === b.tie;
  return b === undefined;
}
