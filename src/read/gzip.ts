import { Gunzip } from 'fflate';

/** The longest text a JavaScript engine can hold is about 536 million characters; more cannot be read anyway. */
export const longestText = 500_000_000;
/** Bibliographies shrink to about a fifth; a file that grows far more is made to fill the memory. */
const highestRatio = 200;
const alwaysAllowed = 50_000_000;
const step = 65_536;

export const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let position = 0;
  for (const piece of pieces) {
    whole.set(piece, position);
    position += piece.length;
  }
  return whole;
}

/** Unpacks piece by piece, so that a bomb is noticed before it has filled the memory. Throws with a sentence. */
export function gunzip(packed: Uint8Array): Uint8Array {
  const pieces: Uint8Array[] = [];
  let length = 0;
  let complete = false;
  const limit = Math.min(longestText, Math.max(alwaysAllowed, packed.length * highestRatio));
  const unpacker = new Gunzip((piece, final) => {
    length += piece.length;
    if (length > limit) throw new Error(`it unpacks to more than ${Math.round(limit / 1e6)} MB`);
    pieces.push(piece);
    complete ||= final;
  });
  for (let start = 0; start < packed.length; start += step) {
    unpacker.push(packed.subarray(start, start + step), start + step >= packed.length);
  }
  if (!complete) throw new Error('it ends too early');
  return joined(pieces, length);
}
