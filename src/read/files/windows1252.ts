/**
 * Our own windows-1252: Node 20 decodes it as ISO 8859-1 and browsers do not, and both must read the same text. The
 * table is that of the WHATWG Encoding Standard for the bytes 80 … 9F; all other bytes are the code points themselves.
 */
const upperControls = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const characterOfByte = Array.from({ length: 256 }, (_, byte) =>
  byte >= 0x80 && byte <= 0x9f ? upperControls[byte - 0x80]! : String.fromCharCode(byte),
);

export function decodeWindows1252(bytes: Uint8Array): string {
  const pieces: string[] = [];
  const step = 8192;
  for (let start = 0; start < bytes.length; start += step) {
    let piece = '';
    for (const byte of bytes.subarray(start, start + step)) piece += characterOfByte[byte]!;
    pieces.push(piece);
  }
  return pieces.join('');
}
