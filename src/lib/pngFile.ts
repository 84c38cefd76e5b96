/** PNG files as a signature and chunks behind it (W3C, PNG Specification, third edition, 2025). */
export const pngSignature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

export const isPng = (bytes: Uint8Array): boolean => pngSignature.every((byte, at) => bytes[at] === byte);

export interface PngChunk {
  readonly type: string;
  readonly data: Uint8Array;
  /** With length, type and checksum. */
  readonly whole: Uint8Array;
}

/** The chunks as far as they are whole. */
export function* pngChunks(png: Uint8Array): Generator<PngChunk, void, undefined> {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  for (let start = pngSignature.length; start + 12 <= png.length;) {
    const end = start + 12 + view.getUint32(start);
    if (end > png.length) return;
    const type = String.fromCharCode(...png.subarray(start + 4, start + 8));
    yield { type, data: png.subarray(start + 8, end - 4), whole: png.subarray(start, end) };
    start = end;
  }
}
