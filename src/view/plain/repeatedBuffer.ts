import type { Sliced } from '../../lib/sliced.ts';

/** Numbers of four bytes sent in one go. */
const portion = 1 << 14;

/** One value per item, which the graphics card gets again for each vertex of the item. */
export class RepeatedBuffer {
  private readonly gl: WebGLRenderingContext;
  private readonly buffer: WebGLBuffer;
  private readonly perValue: number;
  private readonly vertices: number;
  private readonly scratch: Uint32Array;

  /**
   * @param perValue numbers of four bytes (or groups of four bytes) of a value.
   * @param vertices of one item.
   */
  constructor(gl: WebGLRenderingContext, items: number, perValue: number, vertices: number) {
    this.gl = gl;
    this.perValue = perValue;
    this.vertices = vertices;
    this.scratch = new Uint32Array(Math.max(portion, perValue * vertices));
    this.buffer = gl.createBuffer();
    gl.bindBuffer(gl.ARRAY_BUFFER, this.buffer);
    gl.bufferData(gl.ARRAY_BUFFER, items * this.stride, gl.DYNAMIC_DRAW);
  }

  *fill(values: Float32Array | Uint8Array): Sliced<void> {
    const items = values.byteLength / (4 * this.perValue);
    for (let from = 0; from < items; from += this.atOnce) {
      this.send(values, from, Math.min(from + this.atOnce, items));
      yield;
    }
  }

  /** Sends the values of the items in [from, to). */
  send(values: Float32Array | Uint8Array, from: number, to: number): void {
    const { gl, atOnce, stride } = this;
    const words = new Uint32Array(values.buffer, values.byteOffset, values.byteLength / 4);
    gl.bindBuffer(gl.ARRAY_BUFFER, this.buffer);
    for (let first = from; first < to; first += atOnce) {
      const end = Math.min(first + atOnce, to);
      gl.bufferSubData(gl.ARRAY_BUFFER, first * stride, this.repeated(words, first, end));
    }
  }

  /** Sends the value of one item. */
  sendOne(item: number, value: Float32Array): void {
    const { gl, stride } = this;
    gl.bindBuffer(gl.ARRAY_BUFFER, this.buffer);
    const words = new Uint32Array(value.buffer, value.byteOffset, this.perValue);
    gl.bufferSubData(gl.ARRAY_BUFFER, item * stride, this.repeated(words, 0, 1));
  }

  /** From now on the attribute is read from here, beginning with an item. */
  bind(attribute: number, components: number, type: GLenum, from: number): void {
    this.gl.bindBuffer(this.gl.ARRAY_BUFFER, this.buffer);
    this.gl.vertexAttribPointer(attribute, components, type, false, 4 * this.perValue, from * this.stride);
  }

  kill(): void {
    this.gl.deleteBuffer(this.buffer);
  }

  /** Bytes from one item to the next. */
  private get stride(): number {
    return 4 * this.perValue * this.vertices;
  }

  private get atOnce(): number {
    return Math.floor(this.scratch.length / (this.perValue * this.vertices));
  }

  private repeated(words: Uint32Array, from: number, to: number): Uint32Array {
    const { scratch, perValue, vertices } = this;
    let at = 0;
    for (let item = from; item < to; item++) {
      for (let vertex = 0; vertex < vertices; vertex++) {
        for (let word = item * perValue; word < (item + 1) * perValue; word++) scratch[at++] = words[word]!;
      }
    }
    return scratch.subarray(0, at);
  }
}
