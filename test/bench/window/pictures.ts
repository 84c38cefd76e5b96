import { contextsIn } from './card.ts';

/** What has just been drawn with WebGL in the container, of all its canvases the one with the most on it. */
export function drawnIn(container: HTMLElement): Uint8Array {
  const pictures = contextsIn(container).map((gl) => {
    const pixels = new Uint8Array(4 * gl.drawingBufferWidth * gl.drawingBufferHeight);
    gl.bindFramebuffer(gl.FRAMEBUFFER, null);
    gl.readPixels(0, 0, gl.drawingBufferWidth, gl.drawingBufferHeight, gl.RGBA, gl.UNSIGNED_BYTE, pixels);
    return pixels;
  });
  return pictures.toSorted((a, b) => inked(b) - inked(a))[0]!;
}

/** All layers of the container, one over the other. */
export function screenOf(container: HTMLElement): Uint8Array {
  const layers = [...container.querySelectorAll('canvas')];
  const copy = new OffscreenCanvas(layers[0]!.width, layers[0]!.height).getContext('2d')!;
  for (const layer of layers) copy.drawImage(layer, 0, 0);
  return new Uint8Array(copy.getImageData(0, 0, copy.canvas.width, copy.canvas.height).data.buffer);
}

/** Of the pixels that are not empty in both, the share in which a channel differs by more than this. */
export function difference(a: Uint8Array, b: Uint8Array, tolerance: number): number {
  if (a.length !== b.length) return 1;
  let [differing, all] = [0, 0];
  for (let at = 0; at < a.length; at += 4) {
    if (a[at + 3] === 0 && b[at + 3] === 0) continue;
    all++;
    if ([0, 1, 2, 3].some((channel) => Math.abs(a[at + channel]! - b[at + channel]!) > tolerance)) differing++;
  }
  return all === 0 ? 0 : differing / all;
}

function inked(pixels: Uint8Array): number {
  let count = 0;
  for (let at = 3; at < pixels.length; at += 4) if (pixels[at]! > 0) count++;
  return count;
}
