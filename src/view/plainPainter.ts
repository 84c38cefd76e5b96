import type { TieTopics } from '../model/tieTopics.ts';
import type { CssPixels, NodeIndex } from '../model/units.ts';
import type { TimeWindow } from '../model/window.ts';
import { weightIn } from '../network/windowed.ts';
import { cropped, type Frame, type ScreenPoint } from '../drawing/frame.ts';
import { hasGround } from '../drawing/showing.ts';
import { densityRead, type DensityRead, type Ground, type GroundedNetwork } from './ground/ground.ts';
import { PlainGround } from './ground/plainGround.ts';
import { nodePasses } from '../drawing/look.ts';
import { beginFrame, setFrame, setNodeLook, setTieLook } from './lookUniforms.ts';
import type { DrawnNetwork, Showing } from '../drawing/showing.ts';
import type { MapPainter, Painted } from './mapPainter.ts';
import type { NodeSizes } from '../drawing/nodeSizes.ts';
import type { PickedCode } from './pickBuffer.ts';
import { PlainNodes } from './plain/plainNodes.ts';
import { PlainPick } from './plain/plainPick.ts';
import { PlainTies } from './plain/plainTies.ts';
import { TopicHues } from './plain/topicHues.ts';
import { WindowTally } from './plain/windowTally.ts';
import { Program } from './program.ts';
import { plainFragment, plainVertex } from './shaders/plain.ts';
import { plainNodeFragment, plainNodeVertex } from './shaders/plainNode.ts';
import { plainTieFragment, plainTieVertex } from './shaders/plainTie.ts';
import type { Sliced } from '../lib/sliced.ts';
import type { Store } from '../drawing/store.ts';
import { rangesDrawn, tieRanges } from '../drawing/tieRanges.ts';

/** A network ready to be drawn in one graphics context. */
interface Loaded extends GroundedNetwork {
  positions: Float32Array;
  sizes: NodeSizes;
  version: number;
  store: Store;
  readonly ground: Ground;
  readonly nodes: PlainNodes;
  readonly ties: PlainTies;
}

type Purpose = 'paint' | 'pick';

/**
 * The painter where there is only WebGL1: the same picture from plain attributes. What is in the window is kept here,
 * paper by paper, and only what changed is sent; so a step costs what it changes and not, as with WebGL2, nothing.
 */
export class PlainPainter implements MapPainter {
  private readonly gl: WebGLRenderingContext;
  private readonly programs: Record<Purpose, { tie: Program; node: Program }>;
  private readonly pickTarget: PlainPick;
  private loaded: Loaded | undefined;

  constructor(gl: WebGLRenderingContext) {
    this.gl = gl;
    this.programs = { paint: programsFor(gl, ''), pick: programsFor(gl, '#define PICK\n') };
    this.pickTarget = new PlainPick(gl);
  }

  *load(network: DrawnNetwork): Sliced<() => void> {
    const nodes = yield* PlainNodes.of(this.gl, network);
    const ties = yield* PlainTies.of(this.gl, network);
    return () => {
      this.unload();
      const ground = new PlainGround(this.gl, network.store, (rank) => nodes.tally.counts[rank]!);
      this.loaded = { ...network, nodes, ties, ground, version: 0 };
      this.resize(network.sizes);
    };
  }

  *loadLists(store: Store): Sliced<() => void> {
    const { loaded } = this;
    if (!loaded) return () => undefined;
    const { data, nodeRank, tieSlot, firstDay } = store;
    const nodes = yield* WindowTally.of(data.columns.nodePapers, nodeRank, firstDay);
    const ties = yield* WindowTally.of(data.columns.tiePapers, tieSlot, firstDay);
    return () => {
      loaded.store = store;
      loaded.version++;
      loaded.nodes.relist(nodes);
      loaded.ties.relist(store, ties);
    };
  }

  *loadTopics(topics: TieTopics): Sliced<() => void> {
    const { loaded } = this;
    const hues = loaded && (yield* TopicHues.of(loaded.store, topics));
    return () => {
      if (loaded) loaded.ties.topics = hues;
    };
  }

  move(positions: Float32Array): void {
    const { loaded } = this;
    if (!loaded) return;
    loaded.positions = positions;
    loaded.version++;
    loaded.ground.moved();
    loaded.nodes.move(positions);
    loaded.ties.move(positions);
  }

  moveNode(node: NodeIndex, positions: Float32Array): void {
    const { loaded } = this;
    if (!loaded) return;
    loaded.positions = positions;
    loaded.version++;
    loaded.ground.nodeMoved(node, positions);
    loaded.nodes.moveNode(node, positions);
    loaded.ties.moveNode(node, positions);
  }

  resize(sizes: NodeSizes): void {
    const { loaded } = this;
    if (!loaded) return;
    loaded.sizes = sizes;
    loaded.version++;
    loaded.ground.resized();
    loaded.nodes.resize(sizes);
  }

  sendMarks(): void {
    if (!this.loaded) return;
    const { nodes, ties } = this.loaded;
    const { areSent, concernTies } = nodes.sendMarks();
    if (areSent) this.loaded.version++;
    ties.sendMarks(concernTies);
  }

  paint(frame: Frame, showing: Showing, what: Painted = 'all'): void {
    const { loaded } = this;
    const isGrounded = loaded && hasGround(showing);
    if (isGrounded) {
      this.moveTo(showing.window, showing.tiesByTopic);
      loaded.ground.prepare(loaded, showing);
    }
    beginFrame(this.gl, frame);
    if (isGrounded) loaded.ground.draw(loaded, frame, showing);
    if (what === 'all') this.draw('paint', frame, showing);
  }

  pick(frame: Frame, showing: Showing, at: ScreenPoint, reach: CssPixels): PickedCode | undefined {
    return this.pickTarget.pick(at, reach, (left, top, side) =>
      this.draw('pick', { ...cropped(frame, left, top, side, side), pixelRatio: 1 }, showing),
    );
  }

  async pickLater(frame: Frame, showing: Showing, at: ScreenPoint, reach: CssPixels): Promise<PickedCode | undefined> {
    return await Promise.resolve(this.pick(frame, showing, at, reach));
  }

  tiesLookedAt({ window, shown }: Showing): number {
    if (!this.loaded) return 0;
    return rangesDrawn(tieRanges(this.loaded.store, window), shown).reduce(
      (sum, range) => sum + range.to - range.from,
      0,
    );
  }

  readTallies(window: TimeWindow) {
    if (!this.loaded) return undefined;
    const { store, nodes, ties } = this.loaded;
    const { nodePapers, paperTo } = store.data.columns;
    this.moveTo(window, false);
    const whole = wholeOf(window);
    return {
      nodes: {
        counts: nodes.tally.counts.map((_, node, counts) => counts[store.nodeRank[node]!]!),
        weights: Float32Array.from(store.nodeRank, (_, node) => weightIn(nodePapers, node, whole, paperTo)),
      },
      ties: {
        counts: ties.tally.counts.map((_, tie, counts) => counts[store.tieSlot[tie]!]!),
        weights: ties.weightsInWindow().map((_, tie, weights) => weights[store.tieSlot[tie]!]!),
      },
    };
  }

  readTopicHues(window: TimeWindow): Uint8Array | undefined {
    if (!this.loaded?.ties.topics) return undefined;
    this.moveTo(window, true);
    const { store, ties } = this.loaded;
    return ties.topics?.hues.map((_, tie, hues) => hues[store.tieSlot[tie]!]!);
  }

  readDensity(showing: Showing, places: Float32Array): DensityRead | undefined {
    const { loaded } = this;
    if (!loaded || !hasGround(showing)) return undefined;
    this.moveTo(showing.window, showing.tiesByTopic);
    loaded.ground.prepare(loaded, showing);
    return densityRead(loaded.ground.read(loaded), places);
  }

  kill(): void {
    this.unload();
    for (const { tie, node } of Object.values(this.programs)) for (const program of [tie, node]) program.kill();
    this.pickTarget.kill();
  }

  private unload(): void {
    this.loaded?.nodes.kill();
    this.loaded?.ties.kill();
    this.loaded?.ground.kill();
    this.loaded = undefined;
  }

  private moveTo(window: TimeWindow, byTopic: boolean): void {
    const whole = wholeOf(window);
    this.loaded?.nodes.moveTo(whole);
    this.loaded?.ties.moveTo(whole, byTopic);
  }

  private draw(purpose: Purpose, frame: Frame, showing: Showing): void {
    if (!this.loaded) return;
    this.moveTo(showing.window, showing.tiesByTopic);
    const { gl } = this;
    const { store, marks, nodes, ties } = this.loaded;
    const { tie, node } = this.programs[purpose];
    tie.use({});
    setFrame(tie, frame, showing.inks, marks.isEmphasised);
    setTieLook(tie, frame.look, showing.style);
    gl.uniform1i(tie.at('uAllTopicTies'), showing.allTopicTies ? 1 : 0);
    gl.uniform1i(tie.at('uAllPairs'), showing.shown === 'topics' ? 1 : 0);
    ties.draw(tie, rangesDrawn(tieRanges(store, showing.window), showing.shown), !showing.style.curved);
    node.use({});
    setFrame(node, frame, showing.inks, marks.isEmphasised);
    setNodeLook(node, frame.look, showing.style);
    gl.uniform1f(node.at('uAuthorCount'), store.data.columns.authorCount);
    for (const { from, to, band } of nodePasses(store, nodes.isSized)) {
      gl.uniform2f(node.at('uBand'), ...band);
      nodes.draw(node, from, to);
    }
  }
}

function programsFor(gl: WebGLRenderingContext, define: string): { tie: Program; node: Program } {
  const [vertex, fragment] = [define + plainVertex, define + plainFragment];
  return {
    tie: new Program(gl, vertex + plainTieVertex, fragment + plainTieFragment),
    node: new Program(gl, vertex + plainNodeVertex, fragment + plainNodeFragment),
  };
}

/** A window that ends before it begins holds nothing but the undated. */
function wholeOf(window: TimeWindow): TimeWindow {
  return window.from <= window.to ? window : { from: -Infinity, to: -Infinity, undated: window.undated };
}
