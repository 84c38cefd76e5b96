import { strFromU8, Unzlib } from 'fflate';
import { joinedBytes } from '../lib/joinedBytes.ts';
import { texts } from '../texts/texts.ts';

const say = texts.sessionFaults;

/** A file inside of a document (ISO 32000-1, 7.11.4); its dictionary ends where its bytes begin. */
const embedded = /\/EmbeddedFile\b[^]{0,2000}?stream\r?\n/g;
const mostLetters = 64_000_000;

/** The text that a document of ours has with it as a file, also where another program has packed it since. */
export function carriedInPdf(bytes: Uint8Array): string | undefined {
  // A letter for each byte, so that places in the text are places in the file.
  const file = strFromU8(bytes, true);
  for (const { 0: head, index } of file.matchAll(embedded)) {
    const start = index + head.length;
    const end = file.indexOf('endstream', start);
    if (end < 0) return undefined;
    const text = textIn(bytes.subarray(start, end), head.includes('/FlateDecode'));
    if (text !== undefined && isOurs(text)) return text;
  }
  return undefined;
}

function textIn(stream: Uint8Array, isPacked: boolean): string | undefined {
  try {
    return strFromU8(isPacked ? unpacked(stream) : stream).trim();
  } catch {
    return undefined;
  }
}

/** @throws Error where it is damaged, or was made to fill the memory. */
function unpacked(stream: Uint8Array): Uint8Array {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const unzlib = new Unzlib((piece) => {
    length += piece.length;
    if (length > mostLetters) throw new Error(say.carriedTooLarge);
    pieces.push(piece);
  });
  const step = 16_384;
  for (let at = 0; at < stream.length; at += step) {
    unzlib.push(stream.subarray(at, at + step), at + step >= stream.length);
  }
  return joinedBytes(pieces);
}

const isOurs = (text: string): boolean => text.startsWith('{') && /"generator": ?"Coterie/.test(text);
