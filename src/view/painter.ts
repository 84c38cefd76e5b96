import type { TieTopics } from '../model/tieTopics.ts';
import type { CssPixels, NodeIndex } from '../model/units.ts';
import type { TimeWindow } from '../model/window.ts';
import { countIn } from '../network/windowed.ts';
import { cropped, type Frame, type ScreenPoint } from '../drawing/frame.ts';
import { fieldFormat, GpuGround } from './ground/gpuGround.ts';
import { hasGround } from '../drawing/showing.ts';
import { densityRead, type DensityRead, type Ground, type GroundedNetwork } from './ground/ground.ts';
import { PlainGround } from './ground/plainGround.ts';
import { nodePasses, segmentsOf } from '../drawing/look.ts';
import { beginFrame, setFrame, setNodeLook, setTieLook } from './lookUniforms.ts';
import type { DrawnNetwork, Showing } from '../drawing/showing.ts';
import type { MapPainter, Painted } from './mapPainter.ts';
import { rankedSizes, type NodeSizes } from '../drawing/nodeSizes.ts';
import { PickBuffer, type PickedCode } from './pickBuffer.ts';
import { Quads } from './quads.ts';
import { Program } from './program.ts';
import { drawing, header } from './shaders/common.ts';
import { nodeFragment, nodeVertex } from './shaders/node.ts';
import { tieFragment, tieVertex } from './shaders/tie.ts';
import type { Sliced } from '../lib/sliced.ts';
import { StatePair } from './statePair.ts';
import { placeOf, rankedPositions, type NodeRank, type Store } from '../drawing/store.ts';
import { rangesOf, TallyPass } from './tallyPass.ts';
import {
  formatsOf,
  ItemTexture,
  killListTextures,
  killTextures,
  listTexturesOf,
  rowWidth,
  texturesOf,
  type StoreTextures,
} from './textures.ts';
import { rangesDrawn, tieRanges } from '../drawing/tieRanges.ts';
import { killTopicTextures, TopicPass, type TopicTextures } from './topicPass.ts';

/** A network ready to be drawn in one graphics context. */
interface Loaded extends GroundedNetwork {
  positions: Float32Array;
  sizes: NodeSizes;
  version: number;
  ground: Ground;
  store: Store;
  textures: StoreTextures;
  readonly nodeState: StatePair;
  readonly tieState: StatePair;
  nodeSizes: ItemTexture | undefined;
  topics: TopicTextures | undefined;
}

type Purpose = 'paint' | 'pick';

/** The painter of WebGL2: vertex pulling from textures, no attributes, no instancing. */
export class Painter implements MapPainter {
  private readonly gl: WebGL2RenderingContext;
  private readonly width: number;
  private readonly quads: Quads;
  private readonly programs: Record<Purpose, { tie: Program; node: Program }>;
  private readonly tallyPass: TallyPass;
  private readonly topicPass: TopicPass;
  private readonly pickBuffer: PickBuffer;
  private loaded: Loaded | undefined;
  private talliedWindow: TimeWindow | undefined;
  private topicsWindow: TimeWindow | undefined;

  constructor(gl: WebGL2RenderingContext) {
    this.gl = gl;
    this.width = rowWidth(gl);
    this.quads = new Quads(gl);
    this.programs = { paint: this.programsFor(''), pick: this.programsFor('#define PICK\n') };
    this.tallyPass = new TallyPass(gl, this.width);
    this.topicPass = new TopicPass(gl, this.width);
    this.pickBuffer = new PickBuffer(gl);
  }

  *load(network: DrawnNetwork): Sliced<() => void> {
    const { store, positions, marks } = network;
    const { gl, width } = this;
    const textures = yield* texturesOf(gl, width, store, positions);
    const nodeState = yield* StatePair.of(gl, width, marks.nodes, marks.nodeHues);
    const tieState = yield* StatePair.of(gl, width, marks.ties, marks.tieHues);
    return () => {
      this.unload();
      const loaded = { ...network, textures, nodeState, tieState, nodeSizes: undefined, topics: undefined, version: 0 };
      this.loaded = { ...loaded, ground: this.groundFor(store) };
      this.resize(network.sizes);
    };
  }

  *loadLists(store: Store): Sliced<() => void> {
    const { gl, width, loaded } = this;
    const sent = loaded && (yield* listTexturesOf(gl, width, store));
    return () => {
      if (!sent) return;
      // Another network is there by now.
      if (loaded !== this.loaded) return killListTextures(sent);
      killListTextures(loaded.textures);
      loaded.textures = { ...loaded.textures, ...sent };
      loaded.store = store;
      loaded.version++;
      this.talliedWindow = undefined;
    };
  }

  *loadTopics(topics: TieTopics): Sliced<() => void> {
    const { loaded } = this;
    const sent = loaded && (yield* this.topicPass.load(loaded.store, topics));
    return () => {
      if (!sent) return;
      // Another network is there by now.
      if (loaded !== this.loaded) return killTopicTextures(sent);
      if (loaded.topics) killTopicTextures(loaded.topics);
      loaded.topics = sent;
      this.topicsWindow = undefined;
    };
  }

  move(positions: Float32Array): void {
    if (!this.loaded) return;
    const { store, textures, ground } = this.loaded;
    this.loaded.positions = positions;
    this.loaded.version++;
    ground.moved();
    textures.positions.send(rankedPositions(positions, store.nodeOrder), 0, textures.positions.rows);
  }

  moveNode(node: NodeIndex, positions: Float32Array): void {
    if (!this.loaded) return;
    const { store, textures, ground } = this.loaded;
    this.loaded.positions = positions;
    this.loaded.version++;
    ground.nodeMoved(node, positions);
    textures.positions.sendItem(store.nodeRank[node]!, placeOf(positions, node));
  }

  resize(sizes: NodeSizes): void {
    const { gl, width, loaded } = this;
    if (!loaded) return;
    loaded.sizes = sizes;
    loaded.version++;
    loaded.ground.resized();
    if (!sizes) {
      loaded.nodeSizes?.kill();
      loaded.nodeSizes = undefined;
      return;
    }
    const { nodeCount, nodeOrder } = loaded.store;
    loaded.nodeSizes ??= new ItemTexture(gl, width, nodeCount, formatsOf(gl).numbers);
    loaded.nodeSizes.send(rankedSizes(sizes, nodeOrder), 0, loaded.nodeSizes.rows);
  }

  sendMarks(): void {
    if (!this.loaded) return;
    if (this.loaded.nodeState.sendChanged()) this.loaded.version++;
    this.loaded.tieState.sendChanged();
  }

  paint(frame: Frame, showing: Showing, what: Painted = 'all'): void {
    this.tally(showing.window);
    if (showing.tiesByTopic) this.findTopics(showing.window);
    const { gl, loaded } = this;
    const isGrounded = loaded && hasGround(showing);
    if (isGrounded) loaded.ground.prepare(loaded, showing);
    beginFrame(gl, frame);
    if (isGrounded) loaded.ground.draw(loaded, frame, showing);
    if (what === 'all') this.draw('paint', frame, showing);
  }

  /** Draws a few pixels around the point only. */
  pick(frame: Frame, showing: Showing, at: ScreenPoint, reach: CssPixels): PickedCode | undefined {
    this.tally(showing.window);
    return this.pickBuffer.pick(at, reach, (...square) => this.drawSquare(frame, showing, ...square));
  }

  async pickLater(frame: Frame, showing: Showing, at: ScreenPoint, reach: CssPixels): Promise<PickedCode | undefined> {
    this.tally(showing.window);
    return await this.pickBuffer.pickLater(at, reach, (...square) => this.drawSquare(frame, showing, ...square));
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
    this.tally(window);
    const { store, textures } = this.loaded;
    return {
      nodes: this.tallyPass.read(textures.nodeDated.tallies, store.nodeOrder, rangesOf('node', store, window)),
      ties: this.tallyPass.read(textures.tieDated.tallies, store.tieOrder, rangesOf('tie', store, window)),
    };
  }

  readTopicHues(window: TimeWindow): Uint8Array | undefined {
    if (!this.loaded?.topics) return undefined;
    this.findTopics(window);
    return this.topicPass.read(this.loaded.topics, this.loaded.store.tieOrder);
  }

  readDensity(showing: Showing, places: Float32Array): DensityRead | undefined {
    const { loaded } = this;
    if (!loaded || !hasGround(showing)) return undefined;
    this.tally(showing.window);
    loaded.ground.prepare(loaded, showing);
    return densityRead(loaded.ground.read(loaded), places);
  }

  kill(): void {
    this.unload();
    for (const { tie, node } of Object.values(this.programs)) for (const program of [tie, node]) program.kill();
    this.tallyPass.kill();
    this.topicPass.kill();
    this.pickBuffer.kill();
    this.quads.kill();
  }

  private unload(): void {
    if (!this.loaded) return;
    killTextures(this.loaded.textures);
    this.loaded.nodeState.kill();
    this.loaded.tieState.kill();
    this.loaded.nodeSizes?.kill();
    this.loaded.ground.kill();
    if (this.loaded.topics) killTopicTextures(this.loaded.topics);
    this.loaded = undefined;
    this.talliedWindow = undefined;
    this.topicsWindow = undefined;
  }

  private groundFor(store: Store): Ground {
    const { gl, width, quads } = this;
    const format = fieldFormat(gl);
    if (format !== undefined) return new GpuGround(gl, width, quads, format, store, () => this.loaded!);
    const { nodeOrder } = store;
    const lists = () => this.loaded!.store.data.columns.nodePapers;
    const countOf = (rank: NodeRank) => countIn(lists(), nodeOrder[rank]!, this.talliedWindow!);
    return new PlainGround(gl, store, countOf);
  }

  private drawSquare(frame: Frame, showing: Showing, left: CssPixels, top: CssPixels, side: CssPixels): void {
    this.draw('pick', { ...cropped(frame, left, top, side, side), pixelRatio: 1 }, showing);
  }

  private programsFor(define: string): { tie: Program; node: Program } {
    const { gl } = this;
    const start = header(this.width) + define;
    return {
      tie: new Program(gl, start + drawing + tieVertex, start + tieFragment),
      node: new Program(gl, start + drawing + nodeVertex, start + nodeFragment),
    };
  }

  private tally(window: TimeWindow): void {
    if (!this.loaded || isSameWindow(this.talliedWindow, window)) return;
    this.talliedWindow = window;
    this.quads.bind();
    this.tallyPass.run(this.loaded.store, this.loaded.textures, window);
    this.quads.unbind();
  }

  private findTopics(window: TimeWindow): void {
    if (!this.loaded?.topics || isSameWindow(this.topicsWindow, window)) return;
    this.topicsWindow = window;
    this.quads.bind();
    this.topicPass.run(this.loaded.store, this.loaded.topics, window);
    this.quads.unbind();
  }

  private draw(purpose: Purpose, frame: Frame, showing: Showing): void {
    if (!this.loaded) return;
    this.quads.bind();
    this.drawTies(this.programs[purpose].tie, this.loaded, frame, showing);
    this.drawNodes(this.programs[purpose].node, this.loaded, frame, showing);
    this.quads.unbind();
  }

  private drawTies(program: Program, loaded: Loaded, frame: Frame, showing: Showing): void {
    const { store, textures, topics, nodeState, tieState } = loaded;
    const ranges = rangesDrawn(tieRanges(store, showing.window), showing.shown);
    if (ranges.length === 0) return;
    const { gl } = this;
    const topicHues = showing.tiesByTopic ? topics?.hues : undefined;
    program.use({
      uPositions: textures.positions.texture,
      uNodeState: nodeState.texture.texture,
      uTies: textures.ties.texture,
      uTieTallies: textures.tieDated.tallies.texture,
      uTieState: tieState.texture.texture,
      // A shader wants a texture even for what it does not read.
      uTopicHues: (topicHues ?? tieState.texture).texture,
    });
    gl.uniform1i(program.at('uByTopic'), topicHues ? 1 : 0);
    this.setShared(program, loaded, frame, showing);
    setTieLook(program, frame.look, showing.style);
    gl.uniform1i(program.at('uAllTopicTies'), showing.allTopicTies ? 1 : 0);
    gl.uniform1i(program.at('uAllPairs'), showing.shown === 'topics' ? 1 : 0);
    const segments = showing.style.curved ? segmentsOf(ranges) : 1;
    gl.uniform1ui(program.at('uSegments'), segments);
    const begin = this.beginAt(program);
    for (const { from, to } of ranges) this.quads.draw(from, to, segments, begin);
  }

  private drawNodes(program: Program, loaded: Loaded, frame: Frame, showing: Showing): void {
    const { store, textures, nodeState, nodeSizes } = loaded;
    program.use({
      uPositions: textures.positions.texture,
      uNodeState: nodeState.texture.texture,
      uNodeTallies: textures.nodeDated.tallies.texture,
      uSizes: (nodeSizes ?? textures.positions).texture,
    });
    this.setShared(program, loaded, frame, showing);
    setNodeLook(program, frame.look, showing.style);
    this.gl.uniform1i(program.at('uSized'), nodeSizes ? 1 : 0);
    for (const { from, to, band } of nodePasses(store, nodeSizes !== undefined)) {
      this.gl.uniform2f(program.at('uBand'), ...band);
      this.quads.draw(from, to, 1, this.beginAt(program));
    }
  }

  /** Tells a shader the first item of a portion: old drivers count `gl_VertexID` from either end of an offset. */
  private beginAt(program: Program): (item: number) => void {
    const base = program.at('uBase');
    return (item) => this.gl.uniform1ui(base, item);
  }

  private setShared(program: Program, { store, marks }: Loaded, frame: Frame, { inks }: Showing): void {
    setFrame(program, frame, inks, marks.isEmphasised);
    this.gl.uniform1ui(program.at('uAuthorCount'), store.data.columns.authorCount);
  }
}

function isSameWindow(one: TimeWindow | undefined, other: TimeWindow): boolean {
  return one?.from === other.from && one.to === other.to && one.undated === other.undated;
}
