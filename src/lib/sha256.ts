/** First 32 bits of the fractional parts of the cube roots of the first 64 primes. */
const constantDigits =
  '428a2f9871374491b5c0fbcfe9b5dba53956c25b59f111f1923f82a4ab1c5ed5d807aa9812835b01243185be550c7dc3' +
  '72be5d7480deb1fe9bdc06a7c19bf174e49b69c1efbe47860fc19dc6240ca1cc2de92c6f4a7484aa5cb0a9dc76f988da' +
  '983e5152a831c66db00327c8bf597fc7c6e00bf3d5a7914706ca63511429296727b70a852e1b21384d2c6dfc53380d13' +
  '650a7354766a0abb81c2c92e92722c85a2bfe8a1a81a664bc24b8b70c76c51a3d192e819d6990624f40e3585106aa070' +
  '19a4c1161e376c082748774c34b0bcb5391c0cb34ed8aa4a5b9cca4f682e6ff3748f82ee78a5636f84c878148cc70208' +
  '90befffaa4506cebbef9a3f7c67178f2';
const constants = Uint32Array.from(constantDigits.match(/.{8}/g)!, (digits) => Number.parseInt(digits, 16));
const basis = [0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19];
const blockLength = 64;

/** SHA-256 (FIPS 180-4) in hexadecimal digits, at once: what browsers have of their own makes everybody wait for it. */
export function sha256(bytes: Uint8Array): string {
  const state = Uint32Array.from(basis);
  const words = new Uint32Array(blockLength);
  const whole = bytes.length - (bytes.length % blockLength);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at < whole; at += blockLength) addBlock(state, words, view, at);
  const end = paddedEnd(bytes, whole);
  for (let at = 0; at < end.byteLength; at += blockLength) addBlock(state, words, end, at);
  return Array.from(state, (word) => word.toString(16).padStart(8, '0')).join('');
}

/** What is left over, a one, zeros, and the length in bits. */
function paddedEnd(bytes: Uint8Array, whole: number): DataView {
  const rest = bytes.length - whole;
  const end = new Uint8Array(rest + 9 > blockLength ? 2 * blockLength : blockLength);
  end.set(bytes.subarray(whole));
  end[rest] = 0x80;
  const view = new DataView(end.buffer);
  view.setBigUint64(end.length - 8, BigInt(bytes.length) * 8n);
  return view;
}

function addBlock(state: Uint32Array, words: Uint32Array, view: DataView, start: number): void {
  for (let at = 0; at < 16; at++) words[at] = view.getUint32(start + 4 * at);
  for (let at = 16; at < blockLength; at++) {
    const [early, late] = [words[at - 15]!, words[at - 2]!];
    const one = ((early >>> 7) | (early << 25)) ^ ((early >>> 18) | (early << 14)) ^ (early >>> 3);
    const other = ((late >>> 17) | (late << 15)) ^ ((late >>> 19) | (late << 13)) ^ (late >>> 10);
    words[at] = words[at - 16]! + one + words[at - 7]! + other;
  }
  let a = state[0]!;
  let b = state[1]!;
  let c = state[2]!;
  let d = state[3]!;
  let e = state[4]!;
  let f = state[5]!;
  let g = state[6]!;
  let h = state[7]!;
  for (let at = 0; at < blockLength; at++) {
    const turned = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
    const first = (h + turned + ((e & f) ^ (~e & g)) + constants[at]! + words[at]!) | 0;
    const mixed = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
    const second = (mixed + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f] = [g, f, e];
    e = (d + first) | 0;
    [d, c, b] = [c, b, a];
    a = (first + second) | 0;
  }
  for (const [at, value] of [a, b, c, d, e, f, g, h].entries()) state[at]! += value;
}
