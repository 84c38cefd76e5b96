import type { Sliced } from '../lib/sliced.ts';
import { rankedPositions, type DatedTexels, type Store } from '../drawing/store.ts';

type Texels = Uint8Array | Uint16Array | Uint32Array | Float32Array;

interface Format {
  readonly internal: GLenum;
  readonly format: GLenum;
  readonly type: GLenum;
  readonly channels: number;
}

/** Bytes sent in one go. */
const portion = 1 << 20;

/** Items per row of every texture. Any WebGL2 device takes 2,048. */
export function rowWidth(gl: WebGL2RenderingContext): number {
  return Math.min(4096, Number(gl.getParameter(gl.MAX_TEXTURE_SIZE)) || 2048);
}

/** One row of texels per `width` items, read by index; no filtering, no mip maps. */
export class ItemTexture {
  readonly texture: WebGLTexture;
  readonly rows: number;
  private readonly gl: WebGL2RenderingContext;
  private readonly width: number;
  private readonly items: number;
  private readonly format: Format;

  constructor(gl: WebGL2RenderingContext, width: number, items: number, format: Format) {
    this.gl = gl;
    this.width = width;
    this.items = items;
    this.format = format;
    this.rows = Math.max(1, Math.ceil(items / width));
    this.texture = gl.createTexture();
    this.bind();
    gl.texStorage2D(gl.TEXTURE_2D, 1, format.internal, width, this.rows);
    for (const name of [gl.TEXTURE_MIN_FILTER, gl.TEXTURE_MAG_FILTER]) {
      gl.texParameteri(gl.TEXTURE_2D, name, gl.NEAREST);
    }
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_S, gl.CLAMP_TO_EDGE);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_T, gl.CLAMP_TO_EDGE);
  }

  *fill(texels: Texels): Sliced<void> {
    const rowBytes = this.width * this.format.channels * texels.BYTES_PER_ELEMENT;
    const rowsAtOnce = Math.max(1, Math.floor(portion / rowBytes));
    for (let row = 0; row < this.rows; row += rowsAtOnce) {
      this.send(texels, row, Math.min(row + rowsAtOnce, this.rows));
      yield;
    }
  }

  /** Sends the rows in [from, to) of the texels; the last row may be short. */
  send(texels: Texels, from: number, to: number): void {
    const { gl, width, format } = this;
    this.bind();
    gl.pixelStorei(gl.UNPACK_ALIGNMENT, 1);
    const last = Math.min(to * width, this.items);
    const fullRows = Math.floor(last / width) - from;
    const { channels } = format;
    if (fullRows > 0) {
      const part = texels.subarray(from * width * channels, (from + fullRows) * width * channels);
      gl.texSubImage2D(gl.TEXTURE_2D, 0, 0, from, width, fullRows, format.format, format.type, part);
    }
    const rest = last - (from + Math.max(0, fullRows)) * width;
    if (rest > 0) {
      const row = from + Math.max(0, fullRows);
      const part = texels.subarray(row * width * channels, last * channels);
      gl.texSubImage2D(gl.TEXTURE_2D, 0, 0, row, rest, 1, format.format, format.type, part);
    }
    gl.pixelStorei(gl.UNPACK_ALIGNMENT, 4);
  }

  /** Sends the texel of one item. */
  sendItem(item: number, texel: Texels): void {
    const { gl, width, format } = this;
    this.bind();
    const [column, row] = [item % width, Math.floor(item / width)];
    gl.texSubImage2D(gl.TEXTURE_2D, 0, column, row, 1, 1, format.format, format.type, texel);
  }

  kill(): void {
    this.gl.deleteTexture(this.texture);
  }

  private bind(): void {
    this.gl.activeTexture(this.gl.TEXTURE0);
    this.gl.bindTexture(this.gl.TEXTURE_2D, this.texture);
  }
}

interface DatedTextures {
  readonly days: ItemTexture;
  readonly sums: ItemTexture;
  readonly undated: ItemTexture;
  readonly tallies: ItemTexture;
}

/** The store on the graphics card. */
export interface StoreTextures {
  readonly nodes: ItemTexture;
  readonly ties: ItemTexture;
  readonly positions: ItemTexture;
  readonly nodeDated: DatedTextures;
  readonly tieDated: DatedTextures;
}

/** What changes with the lists of papers. */
export type ListTextures = Omit<StoreTextures, 'positions'>;

/** Sends a store to the graphics card, in slices. */
export function* texturesOf(
  gl: WebGL2RenderingContext,
  width: number,
  store: Store,
  positions: Float32Array,
): Sliced<StoreTextures> {
  const places = new ItemTexture(gl, width, store.nodeCount, formatsOf(gl).points);
  yield* places.fill(rankedPositions(positions, store.nodeOrder));
  return { ...(yield* listTexturesOf(gl, width, store)), positions: places };
}

/** Sends the items of a store with their lists, in slices. */
export function* listTexturesOf(gl: WebGL2RenderingContext, width: number, store: Store): Sliced<ListTextures> {
  const formats = formatsOf(gl);
  const { nodeCount, tieCount } = store;
  function* filled(texels: Texels | undefined, items: number, format: Format): Sliced<ItemTexture> {
    const texture = new ItemTexture(gl, width, texels ? items : 1, format);
    if (texels) yield* texture.fill(texels);
    return texture;
  }
  function* dated({ days, sums, undated }: DatedTexels, items: number): Sliced<DatedTextures> {
    const dayFormat = days instanceof Uint16Array ? formats.shortPairs : formats.pairs;
    return {
      days: yield* filled(days, days.length / 2, dayFormat),
      sums: yield* filled(sums, days.length / 2, formats.sums),
      undated: yield* filled(undated, items, formats.points),
      tallies: new ItemTexture(gl, width, items, formats.pairs),
    };
  }
  return {
    nodes: yield* filled(store.nodes, nodeCount, formats.quadruples),
    ties: yield* filled(store.ties, tieCount, formats.quadruples),
    nodeDated: yield* dated(store.nodeDated, nodeCount),
    tieDated: yield* dated(store.tieDated, tieCount),
  };
}

export function killTextures({ positions, ...lists }: StoreTextures): void {
  positions.kill();
  killListTextures(lists);
}

export function killListTextures({ nodeDated, tieDated, nodes, ties }: ListTextures): void {
  for (const group of [{ nodes, ties }, nodeDated, tieDated]) {
    for (const texture of Object.values(group) as ItemTexture[]) texture.kill();
  }
}

export function formatsOf(gl: WebGL2RenderingContext) {
  return {
    bytePairs: { internal: gl.RG8UI, format: gl.RG_INTEGER, type: gl.UNSIGNED_BYTE, channels: 2 },
    bytes: { internal: gl.R8UI, format: gl.RED_INTEGER, type: gl.UNSIGNED_BYTE, channels: 1 },
    shortPairs: { internal: gl.RG16UI, format: gl.RG_INTEGER, type: gl.UNSIGNED_SHORT, channels: 2 },
    pairs: { internal: gl.RG32UI, format: gl.RG_INTEGER, type: gl.UNSIGNED_INT, channels: 2 },
    quadruples: { internal: gl.RGBA32UI, format: gl.RGBA_INTEGER, type: gl.UNSIGNED_INT, channels: 4 },
    numbers: { internal: gl.R32F, format: gl.RED, type: gl.FLOAT, channels: 1 },
    points: { internal: gl.RG32F, format: gl.RG, type: gl.FLOAT, channels: 2 },
    sums: { internal: gl.RGBA32F, format: gl.RGBA, type: gl.FLOAT, channels: 4 },
  } as const;
}
