import type { NodeIndex } from '../../model/units.ts';
import type { Frame } from '../../drawing/frame.ts';
import { emphasisedBit, hiddenBit } from '../../drawing/marks.ts';
import type { Showing } from '../../drawing/showing.ts';
import { Program } from '../program.ts';
import { plainFragment } from '../shaders/plain.ts';
import { plainGroundFragment, plainGroundVertex } from '../shaders/ground.ts';
import type { NodeRank, Store } from '../../drawing/store.ts';
import { fieldOf, type Field } from './field.ts';
import { fieldKey, isSameKey, setGround, type Ground, type GroundedNetwork } from './ground.ts';
import { behindEmphasis, GroundScale } from './scale.ts';

/**
 * The density where graphics cards cannot add up fine numbers: worked out in the page, which costs what there are
 * authors, and sent as bytes.
 */
export class PlainGround implements Ground {
  private readonly gl: WebGLRenderingContext;
  private readonly store: Store;
  private readonly countOf: (rank: NodeRank) => number;
  private readonly scale: GroundScale;
  private made:
    | { readonly program: Program; readonly corners: WebGLBuffer; readonly textures: WebGLTexture[] }
    | undefined;
  private field: Field | undefined;
  private key: readonly unknown[] | undefined;

  /** @param countOf papers of a node in the window that is shown. */
  constructor(gl: WebGLRenderingContext, store: Store, countOf: (rank: NodeRank) => number) {
    this.gl = gl;
    this.store = store;
    this.countOf = countOf;
    this.scale = new GroundScale(store);
  }

  prepare(network: GroundedNetwork, showing: Showing): void {
    const isByHue = showing.style.ground === 'communities';
    const key = [...fieldKey(network, showing), isByHue];
    if (isSameKey(this.key, key)) return;
    this.key = key;
    const grid = this.scale.grid(network.positions);
    const weights = this.weightsOf(network);
    const places = this.scale.placesIn(network.positions);
    this.field = fieldOf(grid, places, weights);
    const peak = this.scale.peak(network.positions, network.sizes);
    const { columns, rows } = grid;
    const [density, hues] = this.readied().textures;
    this.send(density!, this.gl.LUMINANCE_ALPHA, bytesOf(this.field, peak), columns, rows);
    if (!isByHue) return;
    const channels = [0, 1, 2].map((channel) => fieldOf(grid, places, this.inked(network, showing, weights, channel)));
    this.send(hues!, this.gl.RGBA, meansOf(channels, this.field), columns, rows);
  }

  draw(network: GroundedNetwork, frame: Frame, showing: Showing): void {
    const { gl } = this;
    const { program, corners, textures } = this.readied();
    program.use({ uField: textures[0]!, uHues: textures[1]! });
    setGround(program, network, frame, showing, this.scale.grid(network.positions));
    const corner = program.input('aCorner');
    gl.bindBuffer(gl.ARRAY_BUFFER, corners);
    gl.enableVertexAttribArray(corner);
    gl.vertexAttribPointer(corner, 2, gl.FLOAT, false, 0, 0);
    gl.drawArrays(gl.TRIANGLES, 0, 3);
    gl.disableVertexAttribArray(corner);
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

  read({ positions }: GroundedNetwork) {
    return this.field && { grid: this.scale.grid(positions), field: this.field };
  }

  kill(): void {
    if (!this.made) return;
    this.made.program.kill();
    this.gl.deleteBuffer(this.made.corners);
    for (const texture of this.made.textures) this.gl.deleteTexture(texture);
  }

  /** One for each author, in the network's order. */
  private weightsOf({ marks, sizes }: GroundedNetwork): Float32Array {
    const { nodeRank, data } = this.store;
    return Float32Array.from({ length: data.columns.authorCount }, (_, author) => {
      const rank = nodeRank[author]!;
      const count = this.countOf(rank);
      const bits = marks.nodes.bytes[rank]!;
      if (count === 0 || (bits & hiddenBit) !== 0) return 0;
      const isBehind = marks.isEmphasised && (bits & emphasisedBit) === 0;
      return (sizes ? sizes[author]! : count) * (isBehind ? behindEmphasis : 1);
    });
  }

  private inked({ marks }: GroundedNetwork, { inks }: Showing, weights: Float32Array, channel: number): Float32Array {
    const { nodeRank } = this.store;
    return weights.map((weight, author) => {
      const hue = marks.nodeHues.bytes[nodeRank[author]!]!;
      return weight * inks.palette[3 * hue + channel]!;
    });
  }

  /** Made when first needed: most maps have a plain ground. */
  private readied() {
    if (this.made) return this.made;
    const { gl } = this;
    const program = new Program(gl, plainFragment + plainGroundVertex, plainFragment + plainGroundFragment);
    const corners = gl.createBuffer();
    gl.bindBuffer(gl.ARRAY_BUFFER, corners);
    gl.bufferData(gl.ARRAY_BUFFER, Float32Array.of(-1, -1, 3, -1, -1, 3), gl.STATIC_DRAW);
    const textures = [gl.createTexture(), gl.createTexture()];
    for (const texture of textures) this.send(texture, gl.RGBA, new Uint8Array(4), 1, 1);
    return (this.made = { program, corners, textures });
  }

  private send(texture: WebGLTexture, format: GLenum, bytes: Uint8Array, columns: number, rows: number): void {
    const { gl } = this;
    gl.activeTexture(gl.TEXTURE0);
    gl.bindTexture(gl.TEXTURE_2D, texture);
    gl.pixelStorei(gl.UNPACK_ALIGNMENT, 1);
    gl.texImage2D(gl.TEXTURE_2D, 0, format, columns, rows, 0, format, gl.UNSIGNED_BYTE, bytes);
    gl.pixelStorei(gl.UNPACK_ALIGNMENT, 4);
    for (const name of [gl.TEXTURE_MIN_FILTER, gl.TEXTURE_MAG_FILTER]) {
      gl.texParameteri(gl.TEXTURE_2D, name, gl.NEAREST);
    }
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_S, gl.CLAMP_TO_EDGE);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_T, gl.CLAMP_TO_EDGE);
  }
}

/** The share of twice the peak, in two bytes. */
function bytesOf(field: Field, peak: number): Uint8Array {
  const bytes = new Uint8Array(2 * field.length);
  for (let square = 0; square < field.length; square++) {
    const share = Math.round(Math.min(1, field[square]! / (2 * peak)) * 0xffff);
    bytes[2 * square] = share >> 8;
    bytes[2 * square + 1] = share & 0xff;
  }
  return bytes;
}

function meansOf(channels: readonly Field[], field: Field): Uint8Array {
  const bytes = new Uint8Array(4 * field.length).fill(255);
  for (let square = 0; square < field.length; square++) {
    if (field[square] === 0) continue;
    for (const [at, channel] of channels.entries()) {
      bytes[4 * square + at] = Math.round((255 * channel[square]!) / field[square]!);
    }
  }
  return bytes;
}
