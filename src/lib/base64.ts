/** Few enough for the arguments of one call, and a multiple of three, so that pieces can stand one behind the other. */
const bytesAtOnce = 0x6000;

export function base64Of(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += bytesAtOnce) {
    pieces.push(btoa(String.fromCharCode(...bytes.subarray(at, at + bytesAtOnce))));
  }
  return pieces.join('');
}

/** @throws Error where letters are none of base64. */
export function bytesOfBase64(letters: string): Uint8Array<ArrayBuffer> {
  const binary = atob(letters);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
