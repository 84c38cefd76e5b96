import { decodedXml } from '../lib/decodedXml.ts';
import { carriedTarget, pngKeyword, textOfLetters } from './carriedForms.ts';
import { carriedInPdf } from './carriedInPdf.ts';

const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Files as large as this are none of ours. */
const longestSearched = 400_000_000;

/** In pictures of vectors and in pages. */
const element = /<(?:[\w-]+:)?carried\s[^<>]{0,200}urn:coterie:carried["'][^<>]{0,200}>([^<]*)<\//;
/** In graph files. */
const instruction = new RegExp(`<\\?${carriedTarget}\\s+([\\w-]+)\\s*\\?>`);

const markup = /<(?:svg|gexf|graphml|html|!doctype html)[\s>]/i;

/** Whether what begins so may carry something: a picture, a page or a graph. */
export const mayCarry = (head: Uint8Array): boolean =>
  isPng(head) || isPdf(head) || markup.test(latin(head, 0, head.length));

const isPdf = (bytes: Uint8Array): boolean => latin(bytes, 0, 5) === '%PDF-';
const isPng = (bytes: Uint8Array): boolean => pngSignature.every((byte, at) => bytes[at] === byte);

/** The state that a picture, a page or a graph file of ours carries, as text; undefined where there is none. */
export function carriedText(bytes: Uint8Array): string | undefined {
  if (isPng(bytes)) return pngText(bytes);
  if (bytes.length > longestSearched) return undefined;
  if (isPdf(bytes)) return carriedInPdf(bytes);
  const text = new TextDecoder().decode(bytes);
  const found = element.exec(text);
  if (found) return decodedXml(found[1]!);
  const letters = instruction.exec(text)?.[1];
  return letters === undefined ? undefined : textOfLetters(letters);
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
