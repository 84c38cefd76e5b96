import { base64Of, bytesOfBase64 } from '../lib/base64.ts';
import type { PngChunk } from '../lib/pngFile.ts';
import { xmlText } from '../lib/xmlText.ts';

/** How each kind of file writes what it carries; `carried.ts` finds it again. */

/** What our text in a PNG is called; then its end, not compressed, no method, no language and no translated keyword. */
export const carriedChunkHead = new TextEncoder().encode('Coterie\0\0\0\0\0');

export const isCarriedChunk = ({ type, data }: PngChunk): boolean =>
  type === 'iTXt' && carriedChunkHead.every((byte, at) => data[at] === byte);

/** Of the element that carries it in pictures and pages. */
export const carriedNamespace = 'urn:coterie:carried';

/** In a picture of vectors, which may hold elements of others. */
export const carriedElement = (text: string): string =>
  `<coterie:carried xmlns:coterie="${carriedNamespace}">${xmlText(text)}</coterie:carried>`;

/** In a page: nobody sees it. */
export const carriedHidden = (text: string): string =>
  `<carried hidden xmlns="${carriedNamespace}">${xmlText(text)}</carried>\n`;

export const carriedTarget = 'coterie-session';

/**
 * In a graph file of XML, inside of its root: a processing instruction, which every reader passes over, with the text in
 * the letters of base64url, which nothing in XML needs to escape and no rewriting changes.
 */
export const carriedInstruction = (text: string): string => `<?${carriedTarget} ${lettersOf(text)}?>\n`;

/**
 * In a graph file of JSON: a member by the same name, in the same letters, which is one plain text to every reader. No text
 * of the graph can be taken for it, since quotation marks within texts are escaped.
 */
export const carriedMember = (text: string): Readonly<Record<string, string>> => ({ [carriedTarget]: lettersOf(text) });

const lettersOf = (text: string): string =>
  base64Of(new TextEncoder().encode(text)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

/** Undefined where they are damaged. */
export function textOfLetters(letters: string): string | undefined {
  try {
    const bytes = bytesOfBase64(letters.replaceAll('-', '+').replaceAll('_', '/'));
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
