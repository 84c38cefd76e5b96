/**
 * Rectangles that can be drawn at once with indices of sixteen bits; the largest index of all restarts a primitive and
 * is never used.
 */
const mostQuads = 16_383;

/** The two triangles of a rectangle whose corners are 0 … 3, clockwise. */
const corners = [0, 1, 2, 0, 2, 3] as const;

/**
 * Corners of rectangles, four to each instead of six: every corner is worked out once. Nothing is read but the number
 * of the corner, so the same indices serve everything that is drawn.
 */
export class Quads {
  private readonly gl: WebGL2RenderingContext;
  private readonly array: WebGLVertexArrayObject;
  private readonly indices: WebGLBuffer;

  constructor(gl: WebGL2RenderingContext) {
    this.gl = gl;
    this.array = gl.createVertexArray();
    this.indices = gl.createBuffer();
    const numbers = new Uint16Array(6 * mostQuads);
    for (let at = 0; at < numbers.length; at++) numbers[at] = 4 * Math.floor(at / 6) + corners[at % 6]!;
    gl.bindVertexArray(this.array);
    gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, this.indices);
    gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, numbers, gl.STATIC_DRAW);
    gl.bindVertexArray(null);
  }

  /** What is drawn between the two calls takes its corners from here. */
  bind(): void {
    this.gl.bindVertexArray(this.array);
  }

  unbind(): void {
    this.gl.bindVertexArray(null);
  }

  /** Draws items [from, to), some rectangles each, in portions; `begin` is told the first item of each portion. */
  draw(from: number, to: number, quadsEach: number, begin: (item: number) => void): void {
    const { gl } = this;
    const atOnce = Math.floor(mostQuads / quadsEach);
    for (let item = from; item < to; item += atOnce) {
      begin(item);
      const quads = quadsEach * Math.min(atOnce, to - item);
      gl.drawElements(gl.TRIANGLES, 6 * quads, gl.UNSIGNED_SHORT, 0);
    }
  }

  kill(): void {
    this.gl.deleteVertexArray(this.array);
    this.gl.deleteBuffer(this.indices);
  }
}
