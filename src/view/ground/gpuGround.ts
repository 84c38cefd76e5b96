import type { NodeIndex } from '../../model/units.ts';
import type { Frame } from '../../drawing/frame.ts';
import type { Showing } from '../../drawing/showing.ts';
import { Program } from '../program.ts';
import type { Quads } from '../quads.ts';
import { header } from '../shaders/common.ts';
import { blurFragment, groundFragment, spreadFragment, spreadVertex } from '../shaders/ground.ts';
import { tallyVertex } from '../shaders/tally.ts';
import type { StatePair } from '../statePair.ts';
import type { Store } from '../../drawing/store.ts';
import type { ItemTexture, StoreTextures } from '../textures.ts';
import { FieldTarget } from './fieldTarget.ts';
import { fieldKey, isSameKey, setGround, type Ground, type GroundedNetwork } from './ground.ts';
import type { DensityGrid } from './grid.ts';
import { behindEmphasis, GroundScale } from './scale.ts';

/** What of a network is on the graphics card and decides about the ground. */
export interface GroundTextures {
  readonly textures: StoreTextures;
  readonly nodeState: StatePair;
  readonly nodeSizes: ItemTexture | undefined;
}

interface Programs {
  readonly spread: Program;
  readonly blur: Program;
  readonly ground: Program;
}

/** The density from the tallies of the window, all of it on the graphics card: the page only says what to draw. */
export class GpuGround implements Ground {
  private readonly gl: WebGL2RenderingContext;
  private readonly width: number;
  private readonly quads: Quads;
  private readonly format: GLenum;
  private readonly scale: GroundScale;
  private readonly textures: () => GroundTextures;
  private programs: Programs | undefined;
  private targets: [FieldTarget, FieldTarget] | undefined;
  private key: readonly unknown[] | undefined;

  /** @param textures those of the network, whenever they are asked for. */
  constructor(
    gl: WebGL2RenderingContext,
    width: number,
    quads: Quads,
    format: GLenum,
    store: Store,
    textures: () => GroundTextures,
  ) {
    this.gl = gl;
    this.width = width;
    this.quads = quads;
    this.format = format;
    this.scale = new GroundScale(store);
    this.textures = textures;
  }

  prepare(network: GroundedNetwork, showing: Showing): void {
    const key = fieldKey(network, showing);
    if (isSameKey(this.key, key)) return;
    this.key = key;
    const grid = this.scale.grid(network.positions);
    const [field, between] = this.targetsFor(grid);
    this.quads.bind();
    field.into(() => this.spread(network, showing, grid));
    this.gl.disable(this.gl.BLEND);
    this.blur(field, between, [1, 0]);
    this.blur(between, field, [0, 1]);
    this.gl.enable(this.gl.BLEND);
    this.quads.unbind();
  }

  draw(network: GroundedNetwork, frame: Frame, showing: Showing): void {
    const [field] = this.targets!;
    const { ground } = this.made();
    ground.use({ uField: field.texture });
    setGround(ground, network, frame, showing, this.scale.grid(network.positions));
    this.quads.bind();
    this.gl.drawArrays(this.gl.TRIANGLES, 0, 3);
    this.quads.unbind();
  }

  moved(): void {
    this.scale.forget();
  }

  nodeMoved(node: NodeIndex, positions: Float32Array): void {
    this.scale.nodeMoved(node, positions);
  }

  resized(): void {
    this.scale.forgetPeak();
  }

  read({ positions, sizes }: GroundedNetwork) {
    if (!this.targets) return undefined;
    const peak = this.scale.peak(positions, sizes);
    return { grid: this.scale.grid(positions), field: this.targets[0].read().map((share) => share * peak) };
  }

  kill(): void {
    for (const target of this.targets ?? []) target.kill();
    for (const program of Object.values(this.programs ?? {}) as Program[]) program.kill();
  }

  private spread(network: GroundedNetwork, showing: Showing, grid: DensityGrid): void {
    const { gl } = this;
    const { spread } = this.made();
    const { textures, nodeState, nodeSizes } = this.textures();
    const { positions, sizes, marks, store } = network;
    gl.clearColor(0, 0, 0, 0);
    gl.clear(gl.COLOR_BUFFER_BIT);
    gl.enable(gl.BLEND);
    gl.blendFunc(gl.ONE, gl.ONE);
    spread.use({
      uPositions: textures.positions.texture,
      uNodeState: nodeState.texture.texture,
      uNodeTallies: textures.nodeDated.tallies.texture,
      uSizes: (nodeSizes ?? textures.positions).texture,
    });
    gl.uniform1i(spread.at('uSized'), nodeSizes ? 1 : 0);
    gl.uniform1i(spread.at('uEmphasis'), marks.isEmphasised ? 1 : 0);
    gl.uniform1f(spread.at('uBehind'), behindEmphasis);
    gl.uniform4f(spread.at('uGrid'), grid.left, grid.bottom, grid.cell, 1 / this.scale.peak(positions, sizes));
    gl.uniform2f(spread.at('uCells'), grid.columns, grid.rows);
    gl.uniform3fv(spread.at('uPalette'), showing.inks.palette);
    const base = spread.at('uBase');
    this.quads.draw(0, store.data.columns.authorCount, 1, (item) => gl.uniform1ui(base, item));
  }

  private blur(from: FieldTarget, to: FieldTarget, step: [number, number]): void {
    const { gl } = this;
    const { blur } = this.made();
    blur.use({ uField: from.texture });
    gl.uniform2i(blur.at('uStep'), ...step);
    to.into(() => gl.drawArrays(gl.TRIANGLES, 0, 3));
  }

  /** Made when first needed: most maps have a plain ground. */
  private made(): Programs {
    const { gl, width } = this;
    const start = header(width);
    return (this.programs ??= {
      spread: new Program(gl, start + spreadVertex, start + spreadFragment),
      blur: new Program(gl, start + tallyVertex, start + blurFragment),
      ground: new Program(gl, start + tallyVertex, start + groundFragment),
    });
  }

  private targetsFor({ columns, rows }: DensityGrid): [FieldTarget, FieldTarget] {
    const { gl, format, targets } = this;
    if (targets?.[0].columns === columns && targets[0].rows === rows) return targets;
    for (const target of targets ?? []) target.kill();
    const target = () => new FieldTarget(gl, format, columns, rows);
    return (this.targets = [target(), target()]);
  }
}

/** Numbers that can be added up in a texture, as fine as they come; undefined where there are none. */
export function fieldFormat(gl: WebGL2RenderingContext): GLenum | undefined {
  if (gl.getExtension('EXT_color_buffer_float')) {
    return gl.getExtension('EXT_float_blend') ? gl.RGBA32F : gl.RGBA16F;
  }
  return gl.getExtension('EXT_color_buffer_half_float') ? gl.RGBA16F : undefined;
}
