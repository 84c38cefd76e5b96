import type { MapPainter } from './mapPainter.ts';
import { Painter } from './painter.ts';
import { PlainPainter } from './plainPainter.ts';

/** The best context that the browser gives, by the same names as sigma asks for. */
export function contextOf(canvas: HTMLCanvasElement, options?: WebGLContextAttributes): WebGLRenderingContext | null {
  for (const name of ['webgl2', 'webgl', 'experimental-webgl']) {
    const gl = canvas.getContext(name, options) as WebGLRenderingContext | null;
    if (gl) return gl;
  }
  return null;
}

export function painterFor(gl: WebGLRenderingContext): MapPainter {
  return gl instanceof WebGL2RenderingContext ? new Painter(gl) : new PlainPainter(gl);
}
