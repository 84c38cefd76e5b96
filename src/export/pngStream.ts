import { pngSignature } from '../lib/pngFile.ts';
import { Zlib } from 'fflate';
import { chunk, extraChunks, type PngExtras } from './pngChunks.ts';
import { filteredRows } from './pngFilters.ts';

export interface PngShape extends PngExtras {
  readonly width: number;
  readonly height: number;
  /** Without it the file has no transparency, and a quarter less to compress. */
  readonly hasAlpha: boolean;
}

/**
 * Writes a PNG of 8 bits a channel row by row, so that no more than a few rows of it are in memory beside the file
 * itself. Same pixels, same bytes, whatever the browser.
 */
export class PngStream {
  readonly #shape: PngShape;
  readonly #pieces: Uint8Array<ArrayBuffer>[] = [];
  readonly #zlib: Zlib;
  /** Packed, the row before the next one; at first all zeros. */
  #above: Uint8Array;
  #rows = 0;

  constructor(shape: PngShape) {
    this.#shape = shape;
    this.#above = new Uint8Array(shape.width * channelsOf(shape));
    this.#pieces.push(pngSignature, header(shape), ...extraChunks(shape).map((piece) => Uint8Array.from(piece)));
    this.#zlib = new Zlib({ level: 6 }, (data) => {
      if (data.length > 0) this.#pieces.push(chunk('IDAT', data));
    });
  }

  /** Whole rows: red, green, blue, opacity of each pixel, not multiplied by the opacity. */
  add(rgba: Uint8ClampedArray | Uint8Array): void {
    const { width, height } = this.#shape;
    const channels = channelsOf(this.#shape);
    const packed = channels === 4 ? Uint8Array.from(rgba) : withoutAlpha(rgba);
    this.#rows += rgba.length / (4 * width);
    this.#zlib.push(filteredRows(packed, this.#above, channels), this.#rows === height);
    this.#above = packed.subarray(packed.length - width * channels);
  }

  /** @throws Error when rows are missing. */
  finish(): Blob {
    const { height } = this.#shape;
    if (this.#rows !== height) throw new Error(`A picture of ${height} rows was given ${this.#rows}.`);
    this.#pieces.push(chunk('IEND', new Uint8Array()));
    return new Blob(this.#pieces, { type: 'image/png' });
  }
}

const channelsOf = ({ hasAlpha }: PngShape): 3 | 4 => (hasAlpha ? 4 : 3);

/** 8 bits a channel, colours with or without opacity, deflate, the five filters, not interlaced. */
function header({ width, height, hasAlpha }: PngShape): Uint8Array<ArrayBuffer> {
  const data = new Uint8Array(13);
  const view = new DataView(data.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  data.set([8, hasAlpha ? 6 : 2, 0, 0, 0], 8);
  return chunk('IHDR', data);
}

function withoutAlpha(rgba: Uint8ClampedArray | Uint8Array): Uint8Array {
  const packed = new Uint8Array((rgba.length / 4) * 3);
  for (let from = 0, to = 0; from < rgba.length; from += 4, to += 3) {
    packed[to] = rgba[from]!;
    packed[to + 1] = rgba[from + 1]!;
    packed[to + 2] = rgba[from + 2]!;
  }
  return packed;
}
