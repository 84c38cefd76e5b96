import { decodedXml } from '../lib/decodedXml.ts';
import { isPng, pngChunks, type PngChunk } from '../lib/pngFile.ts';
import { instructedText } from './carriedInstruction.ts';

/** What our text in a PNG is called; then its end, not compressed, no method, no language and no translated keyword. */
export const carriedChunkHead = new TextEncoder().encode('Coterie\0\0\0\0\0');
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

/** The state that a picture, a page or a graph file of ours carries, as text; undefined where there is none. */
export function carriedText(bytes: Uint8Array): string | undefined {
  if (isPng(bytes)) return pngText(bytes);
  if (bytes.length > longestSearched) return undefined;
  const text = new TextDecoder().decode(bytes);
  const found = element.exec(text);
  return found ? decodedXml(found[1]!) : instructedText(text);
}

/** In an `iTXt` chunk that is not compressed. */
function pngText(bytes: Uint8Array): string | undefined {
  for (const chunk of pngChunks(bytes)) {
    if (isCarriedChunk(chunk)) return new TextDecoder().decode(chunk.data.subarray(carriedChunkHead.length));
  }
  return undefined;
}

/** Whether it is the one that carries our text. */
export const isCarriedChunk = ({ type, data }: Pick<PngChunk, 'type' | 'data'>): boolean =>
  type === 'iTXt' && carriedChunkHead.every((byte, at) => data[at] === byte);

const latin = (bytes: Uint8Array, from: number, to: number): string => String.fromCharCode(...bytes.subarray(from, to));
