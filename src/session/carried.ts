import { decodedXml } from '../lib/decodedXml.ts';

const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** What our texts in a PNG are called. */
const pngKeyword = 'Coterie';
/** Files as large as this are none of ours. */
const longestSearched = 400_000_000;

/** Of the element that carries it in files of angle brackets. */
export const carriedNamespace = 'urn:coterie:carried';
/** In any file of angle brackets. */
const element = /<(?:[\w-]+:)?carried\s[^<>]{0,200}urn:coterie:carried["'][^<>]{0,200}>([^<]*)<\//;

const markup = /<(?:svg|gexf|graphml|html|!doctype html)[\s>]/i;

/** Whether what begins so may carry something: a picture, a page or a graph. */
export const mayCarry = (head: Uint8Array): boolean =>
  isPng(head) || latin(head, 0, 5) === '%PDF-' || markup.test(latin(head, 0, head.length));

const isPng = (bytes: Uint8Array): boolean => pngSignature.every((byte, at) => bytes[at] === byte);

/** The state that a picture, a page or a graph file of ours carries, as text; undefined where there is none. */
export function carriedText(bytes: Uint8Array): string | undefined {
  if (isPng(bytes)) return pngText(bytes);
  if (bytes.length > longestSearched) return undefined;
  const found = element.exec(new TextDecoder().decode(bytes));
  return found ? decodedXml(found[1]!) : undefined;
}

/** In an `iTXt` chunk that is not compressed: keyword, two zeros and the compression, language and translation. */
function pngText(bytes: Uint8Array): string | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = pngSignature.length; at + 12 <= bytes.length;) {
    const end = at + 12 + view.getUint32(at);
    if (end > bytes.length) return undefined;
    const [type, data] = [latin(bytes, at + 4, at + 8), at + 8];
    const textStart = data + pngKeyword.length + 5;
    if (
      type === 'iTXt' &&
      latin(bytes, data, data + pngKeyword.length + 1) === `${pngKeyword}\0` &&
      textStart <= end - 4
    )
      return new TextDecoder().decode(bytes.subarray(textStart, end - 4));
    at = end;
  }
  return undefined;
}

const latin = (bytes: Uint8Array, from: number, to: number): string => String.fromCharCode(...bytes.subarray(from, to));
