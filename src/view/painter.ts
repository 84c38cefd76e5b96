import type { CssPixels } from '../model/units.ts';
import type { TimeWindow } from '../model/window.ts';
import { columnsOf, cropped, type Frame, type ScreenPoint } from './frame.ts';
import { faintRadius } from './look.ts';
import type { Marks } from './marks.ts';
import { PickBuffer, type PickedCode } from './pickBuffer.ts';
import { Program } from './program.ts';
import { drawing } from './shaders/common.ts';
import { nodeFragment, nodeVertex } from './shaders/node.ts';
import { tieFragment, tieVertex } from './shaders/tie.ts';
import type { Sliced } from './slices.ts';
import { rankedPositions, type Store } from './store.ts';
import { rangesOf, TallyPass, type Tallies } from './tallyPass.ts';
import { killTextures, rowWidth, texturesOf, type StoreTextures } from './textures.ts';
import type { Inks } from './theme.ts';
import { tieRanges } from './tieRanges.ts';

/** What is to be seen, beside the data and where the camera is. */
export interface Showing {
  readonly window: TimeWindow;
  readonly allTopicTies: boolean;
  readonly inks: Inks;
}

/** A network ready to be drawn in one graphics context. */
interface Loaded {
  readonly store: Store;
  readonly marks: Marks;
  readonly textures: StoreTextures;
}

type Purpose = 'paint' | 'pick';

/**
 * Draws and picks ties and nodes in one graphics context: vertex pulling from textures, no attributes, no instancing.
 * The screen has one, each picture makes its own.
 */
export class Painter {
  readonly width: number;
  private readonly gl: WebGL2RenderingContext;
  private readonly empty: WebGLVertexArrayObject;
  private readonly programs: Record<Purpose, { tie: Program; node: Program }>;
  private readonly tallyPass: TallyPass;
  private readonly pickBuffer: PickBuffer;
  private loaded: Loaded | undefined;
  private talliedWindow: TimeWindow | undefined;

  constructor(gl: WebGL2RenderingContext) {
    this.gl = gl;
    this.width = rowWidth(gl);
    this.empty = gl.createVertexArray();
    this.programs = { paint: this.programsFor(''), pick: this.programsFor('#define PICK\n') };
    this.tallyPass = new TallyPass(gl, this.width);
    this.pickBuffer = new PickBuffer(gl);
  }

  /** Sends a network to the graphics card in slices; it is drawn once `show` has been called with the result. */
  *load(store: Store, positions: Float32Array, marks: Marks): Sliced<Loaded> {
    return { store, marks, textures: yield* texturesOf(this.gl, this.width, store, positions, marks) };
  }

  show(loaded: Loaded): void {
    if (this.loaded) killTextures(this.loaded.textures);
    this.loaded = loaded;
    this.talliedWindow = undefined;
  }

  /** The nodes are elsewhere now. */
  move(positions: Float32Array): void {
    if (!this.loaded) return;
    const { store, textures } = this.loaded;
    textures.positions.send(rankedPositions(positions, store.nodeOrder), 0, textures.positions.rows);
  }

  /** Sends the marks that changed, row by row. */
  sendMarks(): void {
    if (!this.loaded) return;
    const { marks, textures } = this.loaded;
    for (const [bytes, texture] of [
      [marks.nodes, textures.nodeMarks] as const,
      [marks.ties, textures.tieMarks] as const,
    ]) {
      for (const row of bytes.changed) texture.send(bytes.bytes, row, row + 1);
      bytes.changed.clear();
    }
  }

  /** Draws the frame into the rectangle [0, 0, width, height] of the canvas, whose content is kept under it. */
  paint(frame: Frame, showing: Showing): void {
    this.tally(showing.window);
    const { gl } = this;
    gl.viewport(0, 0, wholePixels(frame.width * frame.pixelRatio), wholePixels(frame.height * frame.pixelRatio));
    gl.enable(gl.BLEND);
    gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
    this.draw('paint', frame, showing);
  }

  /** What is nearest to the point, in drawing order's numbers. Draws a few pixels around the point only. */
  pick(frame: Frame, showing: Showing, at: ScreenPoint): PickedCode | undefined {
    this.tally(showing.window);
    return this.pickBuffer.pick(at, (...square) => this.drawSquare(frame, showing, ...square));
  }

  /** The same without waiting for the graphics card. One at a time. */
  async pickLater(frame: Frame, showing: Showing, at: ScreenPoint): Promise<PickedCode | undefined> {
    this.tally(showing.window);
    return await this.pickBuffer.pickLater(at, (...square) => this.drawSquare(frame, showing, ...square));
  }

  /** How many ties the ranges of the window hold; those outside are not even looked at. */
  tiesLookedAt(window: TimeWindow): number {
    if (!this.loaded) return 0;
    return tieRanges(this.loaded.store, window).reduce((sum, range) => sum + range.to - range.from, 0);
  }

  readTallies(window: TimeWindow): { nodes: Tallies; ties: Tallies } | undefined {
    if (!this.loaded) return undefined;
    this.tally(window);
    const { store, textures } = this.loaded;
    return {
      nodes: this.tallyPass.read(textures.nodeDated.tallies, store.nodeOrder, rangesOf('node', store, window)),
      ties: this.tallyPass.read(textures.tieDated.tallies, store.tieOrder, rangesOf('tie', store, window)),
    };
  }

  kill(): void {
    if (this.loaded) killTextures(this.loaded.textures);
    this.loaded = undefined;
    for (const { tie, node } of Object.values(this.programs)) for (const program of [tie, node]) program.kill();
    this.tallyPass.kill();
    this.pickBuffer.kill();
    this.gl.deleteVertexArray(this.empty);
  }

  private drawSquare(frame: Frame, showing: Showing, left: CssPixels, top: CssPixels, side: CssPixels): void {
    this.draw('pick', { ...cropped(frame, left, top, side, side), pixelRatio: 1 }, showing);
  }

  private programsFor(define: string): { tie: Program; node: Program } {
    const { gl, width } = this;
    return {
      tie: new Program(gl, width, define + drawing + tieVertex, define + tieFragment),
      node: new Program(gl, width, define + drawing + nodeVertex, define + nodeFragment),
    };
  }

  private tally(window: TimeWindow): void {
    const last = this.talliedWindow;
    if (last && last.from === window.from && last.to === window.to && last.undated === window.undated) return;
    this.talliedWindow = window;
    if (!this.loaded) return;
    this.gl.bindVertexArray(this.empty);
    this.tallyPass.run(this.loaded.store, this.loaded.textures, window);
    this.gl.bindVertexArray(null);
  }

  private draw(purpose: Purpose, frame: Frame, showing: Showing): void {
    if (!this.loaded) return;
    this.gl.bindVertexArray(this.empty);
    this.drawTies(this.programs[purpose].tie, this.loaded, frame, showing);
    this.drawNodes(this.programs[purpose].node, this.loaded, frame, showing);
    this.gl.bindVertexArray(null);
  }

  private drawTies(program: Program, { store, marks, textures }: Loaded, frame: Frame, showing: Showing): void {
    const ranges = tieRanges(store, showing.window);
    if (ranges.length === 0) return;
    const { gl } = this;
    program.use({
      uPositions: textures.positions.texture,
      uNodes: textures.nodes.texture,
      uNodeMarks: textures.nodeMarks.texture,
      uTies: textures.ties.texture,
      uTieTallies: textures.tieDated.tallies.texture,
      uTieMarks: textures.tieMarks.texture,
    });
    this.setShared(program, marks, frame, showing);
    gl.uniform1f(program.at('uTieWidth'), frame.look.tieWidth);
    gl.uniform1f(program.at('uTieUnit'), frame.look.tieUnit);
    gl.uniform1f(program.at('uTieInk'), frame.look.tieInk);
    gl.uniform1f(program.at('uWeakTies'), frame.look.weakTies);
    gl.uniform1f(program.at('uLongTie'), frame.look.longTie);
    gl.uniform1i(program.at('uAllTopicTies'), showing.allTopicTies ? 1 : 0);
    for (const range of ranges) {
      // A uniform, not the first vertex: old drivers count `gl_VertexID` from either.
      gl.uniform1ui(program.at('uBase'), range.from);
      gl.drawArrays(gl.TRIANGLES, 0, 6 * (range.to - range.from));
    }
  }

  private drawNodes(program: Program, { store, marks, textures }: Loaded, frame: Frame, showing: Showing): void {
    if (store.nodeCount === 0) return;
    const { gl } = this;
    const { look } = frame;
    program.use({
      uPositions: textures.positions.texture,
      uNodes: textures.nodes.texture,
      uNodeMarks: textures.nodeMarks.texture,
      uNodeTallies: textures.nodeDated.tallies.texture,
    });
    this.setShared(program, marks, frame, showing);
    gl.uniform3f(program.at('uAuthorSize'), look.authorRadius[0], look.authorRadius[1], look.maxAuthorTotal);
    gl.uniform3f(program.at('uTopicSize'), look.topicRadius[0], look.topicRadius[1], look.maxTopicTotal);
    gl.uniform1f(program.at('uFaintRadius'), faintRadius(look));
    gl.uniform1ui(program.at('uBase'), 0);
    gl.drawArrays(gl.TRIANGLES, 0, 6 * store.nodeCount);
  }

  private setShared(program: Program, marks: Marks, frame: Frame, { inks }: Showing): void {
    const { gl } = this;
    gl.uniformMatrix3fv(program.at('uToClip'), false, columnsOf(frame.toClip));
    gl.uniform2f(program.at('uSize'), frame.width, frame.height);
    gl.uniform1f(program.at('uPixelRatio'), frame.pixelRatio);
    gl.uniform1i(program.at('uEmphasis'), marks.isEmphasised ? 1 : 0);
    gl.uniform3f(program.at('uBackground'), ...inks.background);
    gl.uniform3f(program.at('uFaint'), ...inks.faint);
    gl.uniform3fv(program.at('uPalette'), inks.palette);
  }
}

/** Canvases cut off what is less than a pixel; a rounding error is no such thing. */
function wholePixels(length: number): number {
  return Math.floor(length + 1e-3);
}
