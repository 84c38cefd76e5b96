import { joinedBytes } from '../lib/joinedBytes.ts';
import { pngChunks, pngSignature } from '../lib/pngFile.ts';
import { carriedChunkHead, isCarriedChunk } from '../session/carriedForms.ts';
import { crc32 } from './crc32.ts';

/** The chunks of PNG files (W3C, PNG Specification, third edition, 2025) that say more than the pixels do. */

const inchesPerMetre = 1 / 0.0254;

export interface PngExtras {
  /** Pixels per inch. */
  readonly dpi?: number | undefined;
  /** A text that travels with the picture. */
  readonly carried?: string | undefined;
}

/** The file with its resolution and a text in it, in place of those that it had. */
export function pngWith(png: Uint8Array, { dpi, carried }: PngExtras): Uint8Array<ArrayBuffer> {
  const pieces: Uint8Array[] = [pngSignature];
  for (const part of pngChunks(png)) {
    const isReplaced = (part.type === 'pHYs' && dpi !== undefined) || (carried !== undefined && isCarriedChunk(part));
    if (!isReplaced) pieces.push(part.whole);
    if (part.type === 'IHDR') pieces.push(...extraChunks({ dpi, carried }));
  }
  return joinedBytes(pieces);
}

/** The chunks that follow the header. */
export function extraChunks({ dpi, carried }: PngExtras): Uint8Array[] {
  return [
    ...(dpi === undefined ? [] : [resolution(dpi)]),
    ...(carried === undefined ? [] : [internationalText(carried)]),
  ];
}

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

const internationalText = (text: string): Uint8Array =>
  chunk('iTXt', joinedBytes([carriedChunkHead, new TextEncoder().encode(text)]));
