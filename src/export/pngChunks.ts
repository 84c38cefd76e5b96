import { pngKeyword as keyword } from '../session/carriedForms.ts';
import { crc32 } from './crc32.ts';

/** The chunks of PNG files (W3C, PNG Specification, third edition, 2025) that say more than the pixels do. */

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

const inchesPerMetre = 1 / 0.0254;

export interface PngExtras {
  /** Pixels per inch. */
  readonly dpi?: number | undefined;
  /** A text that travels with the picture. */
  readonly carried?: string | undefined;
}

/** The file with its resolution and a text in it, in place of those that it had. */
export function pngWith(png: Uint8Array, { dpi, carried }: PngExtras): Uint8Array<ArrayBuffer> {
  const pieces: Uint8Array[] = [signature];
  for (const { type, start, end } of chunksOf(png)) {
    const isReplaced = (type === 'pHYs' && dpi !== undefined) || (carried !== undefined && isOurs(png, type, start));
    if (!isReplaced) pieces.push(png.subarray(start, end));
    if (type === 'IHDR') pieces.push(...extraChunks({ dpi, carried }));
  }
  return joined(pieces);
}

/** The chunks that follow the header. */
export function extraChunks({ dpi, carried }: PngExtras): Uint8Array[] {
  return [
    ...(dpi === undefined ? [] : [resolution(dpi)]),
    ...(carried === undefined ? [] : [internationalText(carried)]),
  ];
}

export const pngHead = (): Uint8Array => signature;

/** A chunk with its length before it and its checksum behind it. */
export function chunk(type: string, data: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(12 + data.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  for (let at = 0; at < 4; at++) bytes[4 + at] = type.charCodeAt(at);
  bytes.set(data, 8);
  view.setUint32(8 + data.length, crc32(bytes.subarray(4, 8 + data.length)));
  return bytes;
}

/** Pixels per metre across and down; 1 says that the unit is the metre. */
function resolution(dpi: number): Uint8Array {
  const data = new Uint8Array(9);
  const view = new DataView(data.buffer);
  view.setUint32(0, Math.round(dpi * inchesPerMetre));
  view.setUint32(4, Math.round(dpi * inchesPerMetre));
  data[8] = 1;
  return chunk('pHYs', data);
}

/** Keyword, end, not compressed, no method, no language, no translated keyword, then UTF-8. */
function internationalText(text: string): Uint8Array {
  const [head, body] = [new TextEncoder().encode(keyword), new TextEncoder().encode(text)];
  const data = new Uint8Array(head.length + 5 + body.length);
  data.set(head);
  data.set(body, head.length + 5);
  return chunk('iTXt', data);
}

function isOurs(png: Uint8Array, type: string, start: number): boolean {
  if (type !== 'iTXt') return false;
  const head = new TextEncoder().encode(keyword);
  // Compressed texts are not of our making.
  return [...head, 0, 0, 0, 0, 0].every((byte, at) => png[start + 8 + at] === byte);
}

interface ChunkPlace {
  readonly type: string;
  /** With length and checksum. */
  readonly start: number;
  readonly end: number;
}

/** The chunks as far as they are whole. */
function* chunksOf(png: Uint8Array): Generator<ChunkPlace, void, undefined> {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  let start = signature.length;
  while (start + 12 <= png.length) {
    const end = start + 12 + view.getUint32(start);
    if (end > png.length) return;
    yield { type: String.fromCharCode(...png.subarray(start + 4, start + 8)), start, end };
    start = end;
  }
}

function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
