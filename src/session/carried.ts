import { decodedXml } from '../lib/decodedXml.ts';
import { isPng, pngChunks } from '../lib/pngFile.ts';
import { carriedChunkHead, carriedTarget, isCarriedChunk, textOfLetters } from './carriedForms.ts';
import { carriedInPdf } from './carriedInPdf.ts';

/** Files as large as this are none of ours. */
const longestSearched = 400_000_000;

/** In pictures of vectors and in pages. */
const element = /<(?:[\w-]+:)?carried\s[^<>]{0,200}urn:coterie:carried["'][^<>]{0,200}>([^<]*)<\//;
/** In graph files of XML. */
const instruction = new RegExp(`<\\?${carriedTarget}\\s+([\\w-]+)\\s*\\?>`);

/** In graph files of JSON. */
const member = new RegExp(`"${carriedTarget}"\\s*:\\s*"([\\w-]+)"`);

const markup = /<(?:svg|gexf|graphml|html|!doctype html)[\s>]/i;

/** An object whose first members speak of us, wherever other programs have put them. */
const ownObject = /^(?:\xef\xbb\xbf)?\s*\{[^]*coterie/i;

/** Whether what begins so may carry something: a picture, a page or a graph. */
export function mayCarry(head: Uint8Array): boolean {
  if (isPng(head) || isPdf(head)) return true;
  const text = latin(head, 0, head.length);
  return markup.test(text) || ownObject.test(text);
}

const isPdf = (bytes: Uint8Array): boolean => latin(bytes, 0, 5) === '%PDF-';

/** The state that a picture, a page or a graph file of ours carries, as text; undefined where there is none. */
export function carriedText(bytes: Uint8Array): string | undefined {
  if (isPng(bytes)) return pngText(bytes);
  if (bytes.length > longestSearched) return undefined;
  if (isPdf(bytes)) return carriedInPdf(bytes);
  const text = new TextDecoder().decode(bytes);
  const isObject = /^\s*\{/.test(text);
  const found = isObject ? null : element.exec(text);
  if (found) return decodedXml(found[1]!);
  const letters = (isObject ? member : instruction).exec(text)?.[1];
  return letters === undefined ? undefined : textOfLetters(letters);
}

/** In an `iTXt` chunk that is not compressed. */
function pngText(bytes: Uint8Array): string | undefined {
  for (const chunk of pngChunks(bytes)) {
    if (isCarriedChunk(chunk)) return new TextDecoder().decode(chunk.data.subarray(carriedChunkHead.length));
  }
  return undefined;
}

const latin = (bytes: Uint8Array, from: number, to: number): string => String.fromCharCode(...bytes.subarray(from, to));
