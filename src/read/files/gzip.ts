import { Gunzip } from 'fflate';
import { allowedLength, unpackedBytes } from './inflate.ts';

export const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** The bytes behind a gzip header, or as many of them as are `enough`. Throws with a sentence. */
export const gunzip = (packed: Uint8Array, enough?: number): Uint8Array =>
  unpackedBytes((onPiece) => new Gunzip(onPiece), packed, { most: allowedLength(packed.length), enough });
