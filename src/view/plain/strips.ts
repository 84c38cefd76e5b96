import type { Program } from '../program.ts';
import type { RepeatedBuffer } from './repeatedBuffer.ts';

/** What sixteen bits can number, which every graphics card takes. */
const mostVertices = 0x10000;
/** Items drawn in one go when that takes several passes: in the order of drawing they are all in one place. */
const mostInPasses = 1024;

/** An attribute of the items, and how it is read. */
export interface Attribute {
  readonly name: string;
  readonly buffer: RepeatedBuffer;
  readonly components: number;
  readonly type: GLenum;
}

/**
 * Items as strips of pairs of vertices. Which vertices there are and which triangles they make is the same for each
 * item, so it is stored for as many only as can be drawn in one go.
 */
export class Strips {
  readonly vertices: number;
  private readonly gl: WebGLRenderingContext;
  private readonly segments: number;
  private readonly itemsAtOnce: number;
  private readonly places: WebGLBuffer;
  private readonly strips: WebGLBuffer;
  private readonly chords: WebGLBuffer;

  constructor(gl: WebGLRenderingContext, items: number, segments: number) {
    this.gl = gl;
    this.segments = segments;
    this.vertices = 2 * (segments + 1);
    this.itemsAtOnce = Math.min(Math.max(1, items), Math.floor(mostVertices / this.vertices));
    this.places = filled(gl, gl.ARRAY_BUFFER, this.placesOfAll());
    this.strips = filled(gl, gl.ELEMENT_ARRAY_BUFFER, this.triangles(segments, 1));
    this.chords = filled(gl, gl.ELEMENT_ARRAY_BUFFER, this.triangles(1, segments));
  }

  /**
   * Draws the items in [from, to).
   * @param passes in each of which the strip of an item is another part of its way; 0: straight from its first pair to
   * its last.
   */
  draw(program: Program, attributes: readonly Attribute[], from: number, to: number, passes: number): void {
    const { gl } = this;
    const used = attributes.filter(({ name }) => program.input(name) >= 0);
    const inputs = ['aPlace', ...used.map(({ name }) => name)].map((name) => program.input(name));
    for (const input of inputs) gl.enableVertexAttribArray(input);
    gl.bindBuffer(gl.ARRAY_BUFFER, this.places);
    gl.vertexAttribPointer(inputs[0]!, 2, gl.UNSIGNED_SHORT, false, 4, 0);
    gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, passes === 0 ? this.chords : this.strips);
    gl.uniform1f(program.at('uSegments'), Math.max(1, passes) * this.segments);
    const perItem = 6 * (passes === 0 ? 1 : this.segments);
    const atOnce = passes > 1 ? Math.min(mostInPasses, this.itemsAtOnce) : this.itemsAtOnce;
    for (let first = from; first < to; first += atOnce) {
      for (const { name, buffer, components, type } of used) buffer.bind(program.input(name), components, type, first);
      gl.uniform1f(program.at('uBase'), first);
      const indices = perItem * Math.min(atOnce, to - first);
      for (let pass = 0; pass < Math.max(1, passes); pass++) {
        gl.uniform1f(program.at('uFirstSegment'), pass * this.segments);
        gl.drawElements(gl.TRIANGLES, indices, gl.UNSIGNED_SHORT, 0);
      }
    }
    for (const input of inputs) gl.disableVertexAttribArray(input);
  }

  kill(): void {
    for (const buffer of [this.places, this.strips, this.chords]) this.gl.deleteBuffer(buffer);
  }

  /** Number of the item and of its vertex, for each vertex. */
  private placesOfAll(): Uint16Array {
    const places = new Uint16Array(2 * this.itemsAtOnce * this.vertices);
    for (let at = 0; at < this.itemsAtOnce * this.vertices; at++) {
      places[2 * at] = Math.floor(at / this.vertices);
      places[2 * at + 1] = at % this.vertices;
    }
    return places;
  }

  /** Two triangles between each of so many pairs and the one so many pairs further. */
  private triangles(count: number, stride: number): Uint16Array {
    const indices = new Uint16Array(6 * count * this.itemsAtOnce);
    let at = 0;
    for (let item = 0; item < this.itemsAtOnce; item++) {
      for (let segment = 0; segment < count; segment++) {
        const near = item * this.vertices + 2 * segment * stride;
        const far = near + 2 * stride;
        for (const vertex of [near, far, far + 1, near, far + 1, near + 1]) indices[at++] = vertex;
      }
    }
    return indices;
  }
}

function filled(gl: WebGLRenderingContext, target: GLenum, numbers: Uint16Array): WebGLBuffer {
  const buffer = gl.createBuffer();
  gl.bindBuffer(target, buffer);
  gl.bufferData(target, numbers, gl.STATIC_DRAW);
  gl.bindBuffer(target, null);
  return buffer;
}
