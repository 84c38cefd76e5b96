import type { TieTopics } from '../model/tieTopics.ts';
import type { CssPixels } from '../model/units.ts';
import type { TimeWindow } from '../model/window.ts';
import { cropped, type Frame, type ScreenPoint } from './frame.ts';
import { segmentsOf } from './look.ts';
import { beginFrame, setFrame, setNodeLook, setTieLook } from './lookUniforms.ts';
import type { DrawnNetwork, MapPainter, Showing } from './mapPainter.ts';
import { PickBuffer, type PickedCode } from './pickBuffer.ts';
import { Program } from './program.ts';
import { drawing, header } from './shaders/common.ts';
import { nodeFragment, nodeVertex } from './shaders/node.ts';
import { tieFragment, tieVertex } from './shaders/tie.ts';
import type { Sliced } from './slices.ts';
import { rankedPositions } from './store.ts';
import { rangesOf, TallyPass } from './tallyPass.ts';
import { killTextures, rowWidth, texturesOf, type StoreTextures } from './textures.ts';
import { tieRanges } from './tieRanges.ts';
import { killTopicTextures, TopicPass, type TopicTextures } from './topicPass.ts';

/** A network ready to be drawn in one graphics context. */
interface Loaded extends DrawnNetwork {
  readonly textures: StoreTextures;
  topics: TopicTextures | undefined;
}

type Purpose = 'paint' | 'pick';

/** The painter of WebGL2: vertex pulling from textures, no attributes, no instancing. */
export class Painter implements MapPainter {
  private readonly gl: WebGL2RenderingContext;
  private readonly width: number;
  private readonly empty: WebGLVertexArrayObject;
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
    this.empty = gl.createVertexArray();
    this.programs = { paint: this.programsFor(''), pick: this.programsFor('#define PICK\n') };
    this.tallyPass = new TallyPass(gl, this.width);
    this.topicPass = new TopicPass(gl, this.width);
    this.pickBuffer = new PickBuffer(gl);
  }

  *load(network: DrawnNetwork): Sliced<() => void> {
    const { store, positions, marks } = network;
    const textures = yield* texturesOf(this.gl, this.width, store, positions, marks);
    return () => {
      this.unload();
      this.loaded = { ...network, textures, topics: undefined };
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
    const { store, textures } = this.loaded;
    textures.positions.send(rankedPositions(positions, store.nodeOrder), 0, textures.positions.rows);
  }

  sendMarks(): void {
    if (!this.loaded) return;
    const { marks, textures } = this.loaded;
    for (const [items, texture] of [
      [marks.nodes, textures.nodeMarks],
      [marks.ties, textures.tieMarks],
      [marks.nodeHues, textures.nodeHues],
      [marks.tieHues, textures.tieHues],
    ] as const) {
      for (const [from, to] of items.takeChanged()) {
        texture.send(items.bytes, Math.floor(from / this.width), Math.ceil(to / this.width));
      }
    }
  }

  paint(frame: Frame, showing: Showing): void {
    this.tally(showing.window);
    if (showing.tiesByTopic) this.findTopics(showing.window);
    const { gl } = this;
    beginFrame(gl, frame);
    this.draw('paint', frame, showing);
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

  tiesLookedAt(window: TimeWindow): number {
    if (!this.loaded) return 0;
    return tieRanges(this.loaded.store, window).reduce((sum, range) => sum + range.to - range.from, 0);
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

  kill(): void {
    this.unload();
    for (const { tie, node } of Object.values(this.programs)) for (const program of [tie, node]) program.kill();
    this.tallyPass.kill();
    this.topicPass.kill();
    this.pickBuffer.kill();
    this.gl.deleteVertexArray(this.empty);
  }

  private unload(): void {
    if (!this.loaded) return;
    killTextures(this.loaded.textures);
    if (this.loaded.topics) killTopicTextures(this.loaded.topics);
    this.loaded = undefined;
    this.talliedWindow = undefined;
    this.topicsWindow = undefined;
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
    this.gl.bindVertexArray(this.empty);
    this.tallyPass.run(this.loaded.store, this.loaded.textures, window);
    this.gl.bindVertexArray(null);
  }

  private findTopics(window: TimeWindow): void {
    if (!this.loaded?.topics || isSameWindow(this.topicsWindow, window)) return;
    this.topicsWindow = window;
    this.gl.bindVertexArray(this.empty);
    this.topicPass.run(this.loaded.store, this.loaded.topics, window);
    this.gl.bindVertexArray(null);
  }

  private draw(purpose: Purpose, frame: Frame, showing: Showing): void {
    if (!this.loaded) return;
    this.gl.bindVertexArray(this.empty);
    this.drawTies(this.programs[purpose].tie, this.loaded, frame, showing);
    this.drawNodes(this.programs[purpose].node, this.loaded, frame, showing);
    this.gl.bindVertexArray(null);
  }

  private drawTies(program: Program, loaded: Loaded, frame: Frame, showing: Showing): void {
    const { store, textures, topics } = loaded;
    const ranges = tieRanges(store, showing.window);
    if (ranges.length === 0) return;
    const { gl } = this;
    const hues = showing.tiesByTopic && topics ? topics.hues : textures.tieHues;
    program.use({
      uPositions: textures.positions.texture,
      uNodeMarks: textures.nodeMarks.texture,
      uNodeHues: textures.nodeHues.texture,
      uTies: textures.ties.texture,
      uTieTallies: textures.tieDated.tallies.texture,
      uTieMarks: textures.tieMarks.texture,
      uTieHues: hues.texture,
    });
    this.setShared(program, loaded, frame, showing);
    setTieLook(program, frame.look, showing.style);
    gl.uniform1i(program.at('uAllTopicTies'), showing.allTopicTies ? 1 : 0);
    const segments = showing.style.curved ? segmentsOf(ranges) : 1;
    gl.uniform1ui(program.at('uSegments'), segments);
    for (const range of ranges) {
      // A uniform, not the first vertex: old drivers count `gl_VertexID` from either.
      gl.uniform1ui(program.at('uBase'), range.from);
      gl.drawArrays(gl.TRIANGLES, 0, 6 * segments * (range.to - range.from));
    }
  }

  private drawNodes(program: Program, loaded: Loaded, frame: Frame, showing: Showing): void {
    const { store, textures } = loaded;
    if (store.nodeCount === 0) return;
    const { gl } = this;
    program.use({
      uPositions: textures.positions.texture,
      uNodeMarks: textures.nodeMarks.texture,
      uNodeHues: textures.nodeHues.texture,
      uNodeTallies: textures.nodeDated.tallies.texture,
    });
    this.setShared(program, loaded, frame, showing);
    setNodeLook(program, frame.look, showing.style);
    gl.uniform1ui(program.at('uBase'), 0);
    gl.drawArrays(gl.TRIANGLES, 0, 6 * store.nodeCount);
  }

  private setShared(program: Program, { store, marks }: Loaded, frame: Frame, { inks }: Showing): void {
    setFrame(program, frame, inks, marks.isEmphasised);
    this.gl.uniform1ui(program.at('uAuthorCount'), store.data.columns.authorCount);
  }
}

function isSameWindow(one: TimeWindow | undefined, other: TimeWindow): boolean {
  return one?.from === other.from && one.to === other.to && one.undated === other.undated;
}
