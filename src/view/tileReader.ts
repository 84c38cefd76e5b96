import type { Rgb } from '../drawing/theme.ts';
import { nextTask } from '../lib/nextTask.ts';
import { isDone } from './graphicsDone.ts';

/**
 * Reads what a graphics context has drawn, without holding up the page until it is drawn: the pixels are copied by the
 * graphics card when it comes to it, and fetched once they are there. A canvas that is drawn on another one is waited for.
 */
export class TileReader {
  private readonly gl: WebGLRenderingContext;
  private readonly copy: WebGLBuffer | undefined;

  constructor(gl: WebGLRenderingContext) {
    this.gl = gl;
    this.copy = gl instanceof WebGL2RenderingContext ? gl.createBuffer() : undefined;
  }

  /** The lower left part of what is drawn, the upper row first, on a ground where there is one. */
  async read(width: number, height: number, ground: Rgb | undefined): Promise<ImageData> {
    const rows = await this.rows(width, height);
    // Fetching, laying on the ground and, by whoever asks, drawing are a task each.
    await nextTask();
    const tile = new ImageData(width, height);
    const length = 4 * width;
    for (let row = 0; row < height; row++) {
      tile.data.set(rows.subarray(row * length, (row + 1) * length), (height - 1 - row) * length);
    }
    if (ground) layOn(ground, tile.data);
    else divideByOpacity(tile.data);
    await nextTask();
    return tile;
  }

  kill(): void {
    if (this.copy) this.gl.deleteBuffer(this.copy);
  }

  /** From the lowest row on. */
  private async rows(width: number, height: number): Promise<Uint8Array> {
    const { gl, copy } = this;
    const bytes = new Uint8Array(4 * width * height);
    if (!(gl instanceof WebGL2RenderingContext)) {
      gl.readPixels(0, 0, width, height, gl.RGBA, gl.UNSIGNED_BYTE, bytes);
      return bytes;
    }
    gl.bindBuffer(gl.PIXEL_PACK_BUFFER, copy!);
    gl.bufferData(gl.PIXEL_PACK_BUFFER, bytes.length, gl.STREAM_READ);
    gl.readPixels(0, 0, width, height, gl.RGBA, gl.UNSIGNED_BYTE, 0);
    gl.bindBuffer(gl.PIXEL_PACK_BUFFER, null);
    await isDone(gl);
    gl.bindBuffer(gl.PIXEL_PACK_BUFFER, copy!);
    gl.getBufferSubData(gl.PIXEL_PACK_BUFFER, 0, bytes);
    gl.bindBuffer(gl.PIXEL_PACK_BUFFER, null);
    return bytes;
  }
}

function layOn(ground: Rgb, pixels: Uint8ClampedArray): void {
  for (let at = 3; at < pixels.length; at += 4) {
    const through = 255 - pixels[at]!;
    if (through === 0) continue;
    for (let channel = 0; channel < 3; channel++) pixels[at - 3 + channel]! += ground[channel]! * through;
    pixels[at] = 255;
  }
}

/** The graphics card has colours times their opacity, pixels of a canvas have them as they are. */
function divideByOpacity(pixels: Uint8ClampedArray): void {
  for (let at = 3; at < pixels.length; at += 4) {
    const opacity = pixels[at]!;
    if (opacity === 255 || opacity === 0) continue;
    for (let channel = at - 3; channel < at; channel++) pixels[channel] = (255 * pixels[channel]!) / opacity;
  }
}
