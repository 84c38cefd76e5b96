import { unzlibSync } from 'fflate';
import { joinedBytes } from '../../lib/joinedBytes.ts';
import { isPng, pngChunks } from '../../lib/pngFile.ts';

/** Colours and how much they cover, row by row. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue. */
  readonly colours: Uint8Array;
  /** Undefined: everything covers. */
  readonly coverage: Uint8Array | undefined;
}

/** Colours alone, and colours with coverage. */
const channelsOf: Readonly<Record<number, number>> = { 2: 3, 6: 4 };

/**
 * A picture as canvases write it: PNG (ISO/IEC 15948) with 8 bits a channel, not interlaced.
 *
 * @throws RangeError of any other.
 */
export function readPng(file: Uint8Array): Pixels {
  if (!isPng(file)) throw new RangeError('This is no PNG.');
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const [width, height, bits, kind, interlaced] = [16, 20]
    .map((at) => view.getUint32(at))
    .concat([24, 25, 28].map((at) => view.getUint8(at))) as [number, number, number, number, number];
  const channels = channelsOf[kind];
  if (bits !== 8 || channels === undefined || interlaced !== 0)
    throw new RangeError(`A PNG of ${bits} bits and kind ${kind} is not written by a canvas.`);
  const rows = unfiltered(unzlibSync(dataOf(file)), width * channels, height, channels);
  return channels === 3 ? { width, height, colours: rows, coverage: undefined } : apart(rows, width, height);
}

const dataOf = (file: Uint8Array): Uint8Array =>
  joinedBytes([...pngChunks(file)].filter(({ type }) => type === 'IDAT').map(({ data }) => data));

/** Rows say how they differ from what is left of and above them (clause 9). */
function unfiltered(data: Uint8Array, stride: number, height: number, channels: number): Uint8Array {
  const out = new Uint8Array(stride * height);
  for (let row = 0; row < height; row++) {
    const filter = data[row * (stride + 1)]!;
    const from = row * (stride + 1) + 1;
    const to = row * stride;
    for (let at = 0; at < stride; at++) {
      const left = at < channels ? 0 : out[to + at - channels]!;
      const above = row === 0 ? 0 : out[to + at - stride]!;
      const corner = at < channels || row === 0 ? 0 : out[to + at - stride - channels]!;
      out[to + at] = data[from + at]! + expected(filter, left, above, corner);
    }
  }
  return out;
}

function expected(filter: number, left: number, above: number, corner: number): number {
  if (filter === 0) return 0;
  if (filter === 1) return left;
  if (filter === 2) return above;
  if (filter === 3) return (left + above) >> 1;
  const guess = left + above - corner;
  const [byLeft, byAbove, byCorner] = [Math.abs(guess - left), Math.abs(guess - above), Math.abs(guess - corner)];
  if (byLeft <= byAbove && byLeft <= byCorner) return left;
  return byAbove <= byCorner ? above : corner;
}

function apart(rows: Uint8Array, width: number, height: number): Pixels {
  const colours = new Uint8Array(width * height * 3);
  const coverage = new Uint8Array(width * height);
  for (let pixel = 0; pixel < coverage.length; pixel++) {
    colours.set(rows.subarray(pixel * 4, pixel * 4 + 3), pixel * 3);
    coverage[pixel] = rows[pixel * 4 + 3]!;
  }
  return { width, height, colours, coverage };
}
