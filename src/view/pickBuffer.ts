import type { CssPixels } from '../model/units.ts';
import type { ScreenPoint } from '../drawing/frame.ts';
import type { NodeRank, TieSlot } from '../drawing/store.ts';
import { isDone } from './graphicsDone.ts';

export type PickedCode =
  | { readonly kind: 'node'; readonly rank: NodeRank }
  | { readonly kind: 'tie'; readonly slot: TieSlot };

/** Pixels on a side of the largest square around a pointer; odd, so that one pixel is the pointer's own. */
export const mostSide = 33;
const nodeFlag = 0x80000000;

export type DrawSquare = (left: CssPixels, top: CssPixels, side: CssPixels) => void;

/** A tiny target of item numbers, one number per CSS pixel around the pointer. */
export class PickBuffer {
  private readonly gl: WebGL2RenderingContext;
  private readonly buffer: WebGLFramebuffer;
  private readonly target: WebGLRenderbuffer;
  private readonly copy: WebGLBuffer;
  private readonly texels = new Uint32Array(4 * mostSide * mostSide);

  constructor(gl: WebGL2RenderingContext) {
    this.gl = gl;
    this.buffer = gl.createFramebuffer();
    this.target = gl.createRenderbuffer();
    gl.bindRenderbuffer(gl.RENDERBUFFER, this.target);
    gl.renderbufferStorage(gl.RENDERBUFFER, gl.R32UI, mostSide, mostSide);
    gl.bindFramebuffer(gl.FRAMEBUFFER, this.buffer);
    gl.framebufferRenderbuffer(gl.FRAMEBUFFER, gl.COLOR_ATTACHMENT0, gl.RENDERBUFFER, this.target);
    gl.bindFramebuffer(gl.FRAMEBUFFER, null);
    gl.bindRenderbuffer(gl.RENDERBUFFER, null);
    this.copy = gl.createBuffer();
    gl.bindBuffer(gl.PIXEL_PACK_BUFFER, this.copy);
    gl.bufferData(gl.PIXEL_PACK_BUFFER, this.texels.byteLength, gl.STREAM_READ);
    gl.bindBuffer(gl.PIXEL_PACK_BUFFER, null);
  }

  /** Nearest to the point wins; at the same distance a node goes before a tie. Waits for the graphics card. */
  pick(at: ScreenPoint, reach: CssPixels, draw: DrawSquare): PickedCode | undefined {
    const { gl, texels } = this;
    const side = sideOf(reach);
    this.drawAround(at, side, draw);
    gl.readPixels(0, 0, side, side, gl.RGBA_INTEGER, gl.UNSIGNED_INT, texels);
    gl.bindFramebuffer(gl.FRAMEBUFFER, null);
    return nearest(texels, side, 4);
  }

  /** The same without waiting. One at a time. */
  async pickLater(at: ScreenPoint, reach: CssPixels, draw: DrawSquare): Promise<PickedCode | undefined> {
    const { gl, texels } = this;
    const side = sideOf(reach);
    this.drawAround(at, side, draw);
    gl.bindBuffer(gl.PIXEL_PACK_BUFFER, this.copy);
    gl.readPixels(0, 0, side, side, gl.RGBA_INTEGER, gl.UNSIGNED_INT, 0);
    gl.bindBuffer(gl.PIXEL_PACK_BUFFER, null);
    gl.bindFramebuffer(gl.FRAMEBUFFER, null);
    if (!(await isDone(gl))) return undefined;
    gl.bindBuffer(gl.PIXEL_PACK_BUFFER, this.copy);
    gl.getBufferSubData(gl.PIXEL_PACK_BUFFER, 0, texels, 0, 4 * side * side);
    gl.bindBuffer(gl.PIXEL_PACK_BUFFER, null);
    return nearest(texels, side, 4);
  }

  private drawAround(at: ScreenPoint, side: number, draw: DrawSquare): void {
    const { gl } = this;
    gl.bindFramebuffer(gl.FRAMEBUFFER, this.buffer);
    gl.viewport(0, 0, side, side);
    gl.disable(gl.BLEND);
    gl.clearBufferuiv(gl.COLOR, 0, [0, 0, 0, 0]);
    draw(at.x - side / 2, at.y - side / 2, side);
    gl.enable(gl.BLEND);
  }

  kill(): void {
    this.gl.deleteBuffer(this.copy);
    this.gl.deleteFramebuffer(this.buffer);
    this.gl.deleteRenderbuffer(this.target);
  }
}

export const sideOf = (reach: CssPixels): number => Math.min(mostSide, 2 * Math.round(reach) + 1);

/**
 * What is drawn nearest to the middle of a square.
 * @param texels item numbers, one to each so many channels: ties from 1, nodes from 1 with `nodeFlag`.
 */
export function nearest(texels: Uint32Array, side: number, channels: number): PickedCode | undefined {
  const middle = (side - 1) / 2;
  let [best, bestDistance] = [0, Infinity];
  for (let pixel = 0; pixel < side * side; pixel++) {
    const code = texels[channels * pixel]!;
    if (code === 0) continue;
    const fromMiddle = Math.hypot((pixel % side) - middle, Math.floor(pixel / side) - middle);
    const distance = fromMiddle + (code >= nodeFlag ? 0 : 0.25);
    if (distance < bestDistance) [best, bestDistance] = [code, distance];
  }
  if (best === 0) return undefined;
  return best >= nodeFlag ? { kind: 'node', rank: best - nodeFlag - 1 } : { kind: 'tie', slot: best - 1 };
}
