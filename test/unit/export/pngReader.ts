import { crc32, inflateSync } from 'node:zlib';

/** A PNG as an independent reader sees it: every chunk checked, all five filters undone. */
export interface ReadPng {
  readonly width: number;
  readonly height: number;
  readonly channels: number;
  readonly pixels: Uint8Array;
  readonly chunks: readonly { readonly type: string; readonly data: Uint8Array }[];
}

/** @throws Error for a file that breaks the rules of the format, as far as our files use it. */
export function readPng(bytes: Uint8Array): ReadPng {
  const file = Buffer.from(bytes);
  if (file.subarray(0, 8).toString('latin1') !== '\x89PNG\r\n\x1a\n') throw new Error('No PNG.');
  const chunks: { type: string; data: Uint8Array }[] = [];
  for (let at = 8; at < file.length;) {
    const length = file.readUInt32BE(at);
    const data = file.subarray(at + 8, at + 8 + length);
    const type = file.toString('latin1', at + 4, at + 8);
    if (crc32(file.subarray(at + 4, at + 8 + length)) !== file.readUInt32BE(at + 8 + length)) {
      throw new Error(`The checksum of ${type} is wrong.`);
    }
    chunks.push({ type, data });
    at += 12 + length;
  }
  if (chunks.at(-1)?.type !== 'IEND') throw new Error('There is no end.');
  const header = Buffer.from(chunks[0]!.data);
  const [width, height, colourType] = [header.readUInt32BE(0), header.readUInt32BE(4), header[9]];
  const channels = colourType === 6 ? 4 : 3;
  const packed = inflateSync(Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data)));
  return { width, height, channels, pixels: unfiltered(packed, width * channels, height, channels), chunks };
}

function unfiltered(packed: Uint8Array, length: number, rows: number, channels: number): Uint8Array {
  const pixels = new Uint8Array(length * rows);
  if (packed.length !== (length + 1) * rows) throw new Error('Rows are missing, or too many.');
  const at = (row: number, column: number) => (row < 0 || column < 0 ? 0 : pixels[row * length + column]!);
  for (let row = 0; row < rows; row++) {
    const filter = packed[row * (length + 1)]!;
    for (let column = 0; column < length; column++) {
      const [left, up, corner] = [at(row, column - channels), at(row - 1, column), at(row - 1, column - channels)];
      const told = [0, left, up, Math.floor((left + up) / 2), paeth(left, up, corner)][filter]!;
      pixels[row * length + column] = packed[row * (length + 1) + 1 + column]! + told;
    }
  }
  return pixels;
}

function paeth(a: number, b: number, c: number): number {
  const p = a + b - c;
  const [pa, pb, pc] = [Math.abs(p - a), Math.abs(p - b), Math.abs(p - c)];
  if (pa <= pb && pa <= pc) return a;
  return pb <= pc ? b : c;
}
