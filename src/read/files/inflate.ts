import { texts } from '../../texts/texts.ts';

const say = texts.notices;
/** The longest text a JavaScript engine can hold is about 536 million characters; more cannot be read anyway. */
export const longestText = 500_000_000;
/** Bibliographies shrink to about a fifth; a file that grows far more is made to fill the memory. */
const highestRatio = 200;
const alwaysAllowed = 50_000_000;
/** Deflate grows a thousandfold at most, so that one step never gives more than 16 MB. */
const step = 16_384;

/** How long a packed text may become. */
export const allowedLength = (packedLength: number): number =>
  Math.min(longestText, Math.max(alwaysAllowed, packedLength * highestRatio));

export const megabytes = (length: number): string => say.files.megabytes(Math.round(length / 1e6));

/** As the streaming classes of fflate are: fed by `push`, giving pieces to the function they were made with. */
export interface Unpacker {
  push(chunk: Uint8Array, isLast: boolean): void;
}
type OnPiece = (piece: Uint8Array, isLast: boolean) => void;

export interface UnpackLimits {
  /** More than this is refused. */
  readonly most: number;
  /** From here on nothing more is unpacked: the beginning is all that is wanted. */
  readonly enough?: number;
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  if (pieces.length === 1) return pieces[0]!;
  const whole = new Uint8Array(length);
  let position = 0;
  for (const piece of pieces) {
    whole.set(piece, position);
    position += piece.length;
  }
  return whole;
}

/** Unpacks piece by piece, so that a bomb is noticed before it has filled the memory. Throws with a sentence. */
export function unpackedBytes(
  open: (onPiece: OnPiece) => Unpacker,
  packed: Uint8Array,
  { most, enough = Infinity }: UnpackLimits,
): Uint8Array {
  const pieces: Uint8Array[] = [];
  const done = { length: 0, isComplete: false };
  const unpacker = open((piece, isLast) => {
    done.length += piece.length;
    if (done.length > most) throw new Error(say.files.unpacksTo(megabytes(most)));
    pieces.push(piece);
    done.isComplete ||= isLast;
  });
  for (let start = 0; start < packed.length && done.length < enough; start += step)
    unpacker.push(packed.subarray(start, start + step), start + step >= packed.length);
  if (!done.isComplete && done.length < enough) throw new Error(say.files.endsEarly);
  return joined(pieces, done.length);
}
