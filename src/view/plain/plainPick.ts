import type { CssPixels } from '../../model/units.ts';
import type { ScreenPoint } from '../../drawing/frame.ts';
import { mostSide, nearest, sideOf, type DrawSquare, type PickedCode } from '../pickBuffer.ts';

/** A tiny target of item numbers in the four bytes of a colour, one per CSS pixel around the pointer. */
export class PlainPick {
  private readonly gl: WebGLRenderingContext;
  private readonly buffer: WebGLFramebuffer;
  private readonly target: WebGLTexture;
  private readonly pixels = new Uint8Array(4 * mostSide * mostSide);

  constructor(gl: WebGLRenderingContext) {
    this.gl = gl;
    this.buffer = gl.createFramebuffer();
    this.target = gl.createTexture();
    gl.bindTexture(gl.TEXTURE_2D, this.target);
    gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, mostSide, mostSide, 0, gl.RGBA, gl.UNSIGNED_BYTE, null);
    // No mip maps, and not a power of two wide: nothing else makes the texture complete.
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.NEAREST);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_S, gl.CLAMP_TO_EDGE);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_T, gl.CLAMP_TO_EDGE);
    gl.bindTexture(gl.TEXTURE_2D, null);
    gl.bindFramebuffer(gl.FRAMEBUFFER, this.buffer);
    gl.framebufferTexture2D(gl.FRAMEBUFFER, gl.COLOR_ATTACHMENT0, gl.TEXTURE_2D, this.target, 0);
    gl.bindFramebuffer(gl.FRAMEBUFFER, null);
  }

  /** As `PickBuffer.pick`. This version of WebGL can only wait for its answer. */
  pick(at: ScreenPoint, reach: CssPixels, draw: DrawSquare): PickedCode | undefined {
    const { gl, pixels } = this;
    const side = sideOf(reach);
    gl.bindFramebuffer(gl.FRAMEBUFFER, this.buffer);
    gl.viewport(0, 0, side, side);
    for (const blur of [gl.BLEND, gl.DITHER]) gl.disable(blur);
    gl.clearColor(0, 0, 0, 0);
    gl.clear(gl.COLOR_BUFFER_BIT);
    draw(at.x - side / 2, at.y - side / 2, side);
    gl.readPixels(0, 0, side, side, gl.RGBA, gl.UNSIGNED_BYTE, pixels);
    for (const blur of [gl.BLEND, gl.DITHER]) gl.enable(blur);
    gl.bindFramebuffer(gl.FRAMEBUFFER, null);
    return nearest(codesOf(pixels, side * side), side, 1);
  }

  kill(): void {
    this.gl.deleteFramebuffer(this.buffer);
    this.gl.deleteTexture(this.target);
  }
}

function codesOf(pixels: Uint8Array, count: number): Uint32Array {
  const view = new DataView(pixels.buffer);
  return Uint32Array.from({ length: count }, (_, pixel) => view.getUint32(4 * pixel, true));
}
