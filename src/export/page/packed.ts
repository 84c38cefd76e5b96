import { base64Of, bytesOfBase64 } from '../../lib/base64.ts';
import { joinedBytes } from '../../lib/joinedBytes.ts';
import type { Steps } from '../../lib/steps.ts';

/**
 * Numbers as text, in pieces: each is a letter for how numbers are written, and their bytes, the lowest first, in base64.
 * Whole numbers take as few bytes as the largest of them needs.
 */
export type Packed = readonly string[];

/** Read in a few thousandths of a second, and whole numbers of any width. */
const bytesAtOnce = 1 << 17;

const widths = {
  a: Uint8Array,
  b: Uint16Array,
  c: Uint32Array,
  d: Int32Array,
  e: Float32Array,
  f: Float64Array,
} as const;

type Width = keyof typeof widths;
export type Numbers = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float32Array | Float64Array;

export function packed(numbers: Numbers): Packed {
  const width = widthOf(numbers);
  const written = numbers instanceof widths[width] ? numbers : new widths[width](numbers);
  const bytes = new Uint8Array(written.buffer, written.byteOffset, written.byteLength);
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += bytesAtOnce) {
    pieces.push(width + base64Of(bytes.subarray(at, at + bytesAtOnce)));
  }
  return pieces.length > 0 ? pieces : [width];
}

function widthOf(numbers: Numbers): Width {
  if (numbers instanceof Float32Array) return 'e';
  if (numbers instanceof Float64Array) return 'f';
  let [least, most] = [0, 0];
  for (let at = 0; at < numbers.length; at++) {
    const number = numbers[at]!;
    if (number < least) least = number;
    if (number > most) most = number;
  }
  if (least < 0) return 'd';
  if (most < 1 << 8) return 'a';
  return most < 1 << 16 ? 'b' : 'c';
}

/**
 * The numbers again, a piece at a step.
 *
 * @throws Error where the text is none that was packed.
 */
export function* unpackSteps(pieces: Packed): Steps<Numbers> {
  const letter = pieces[0]?.[0] ?? '';
  const width = widths[letter as Width];
  if (!width) throw new Error(`Numbers cannot begin with "${letter}".`);
  const bytes: Uint8Array[] = [];
  for (const piece of pieces) {
    if (bytes.length > 0) yield bytes.length / pieces.length;
    bytes.push(bytesOfBase64(piece.slice(1)));
  }
  return new width(joinedBytes(bytes).buffer);
}
