import { base64Of, bytesOfBase64 } from '../../lib/base64.ts';

/**
 * Numbers as text: a letter for how each is written, and the bytes, the lowest first, in base64. Whole numbers take as few
 * bytes as the largest of them needs.
 */
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

export function packed(numbers: Numbers): string {
  const width = widthOf(numbers);
  const written = numbers instanceof widths[width] ? numbers : new widths[width](numbers);
  const bytes = new Uint8Array(written.buffer, written.byteOffset, written.byteLength);
  return width + base64Of(bytes);
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

/** @throws Error where the text is none that was packed. */
export function unpacked(text: string): Numbers {
  const width = widths[text[0] as Width];
  if (!width) throw new Error(`Numbers cannot begin with "${text.slice(0, 1)}".`);
  return new width(bytesOfBase64(text.slice(1)).buffer);
}
