import { Gunzip } from 'fflate';
import { joinedBytes } from '../lib/joinedBytes.ts';
import { SessionTrouble } from './trouble.ts';
import { texts } from '../texts/texts.ts';

const say = texts.sessionFaults;

/** Small enough that one step of a part that was made to fill the memory gives no more than 16 MB. */
const step = 16_384;

export interface Piece {
  readonly bytes: Uint8Array;
  /** How much has been unpacked with it, 0 … 1. */
  readonly share: number;
}

/**
 * What was packed by gzip, piece by piece.
 *
 * @param what as a sentence begins with it: `Its places`.
 * @throws SessionTrouble where it is damaged, cut off, or becomes longer than `most` bytes.
 */
export function* unpackedPieces(packed: Uint8Array, most: number, what: string): Generator<Piece> {
  let [length, isComplete] = [0, false];
  const waiting: Uint8Array[] = [];
  const gunzip = new Gunzip((piece, isLast) => {
    length += piece.length;
    if (length > most) throw new SessionTrouble(say.unpacksBeyond(what, most / 1e6));
    waiting.push(piece);
    isComplete ||= isLast;
  });
  for (let start = 0; start < packed.length; start += step) {
    try {
      gunzip.push(packed.subarray(start, start + step), start + step >= packed.length);
    } catch (error) {
      if (error instanceof SessionTrouble) throw error;
      throw new SessionTrouble(say.unpackFault(what, (error as Error).message), { cause: error });
    }
    const share = Math.min(1, (start + step) / packed.length);
    for (const bytes of waiting.splice(0)) yield { bytes, share };
  }
  if (!isComplete) throw new SessionTrouble(say.unpackedCut(what));
}

/** All of it at once. */
export function unpacked(packed: Uint8Array, most: number, what: string): Uint8Array {
  const pieces = Array.from(unpackedPieces(packed, most, what), ({ bytes }) => bytes);
  return joinedBytes(pieces);
}
