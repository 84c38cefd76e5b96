import { xmlText } from '../lib/xmlText.ts';

/** How each kind of file writes what it carries; `carried.ts` finds it again. */

/** What our texts in a PNG are called. */
export const pngKeyword = 'Coterie';

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

/** So many bytes are few enough for arguments of one call. */
const bytesAtOnce = 0x8000;

function lettersOf(text: string): string {
  const bytes = new TextEncoder().encode(text);
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += bytesAtOnce) {
    parts.push(String.fromCharCode(...bytes.subarray(at, at + bytesAtOnce)));
  }
  return btoa(parts.join('')).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** Undefined where they are damaged. */
export function textOfLetters(letters: string): string | undefined {
  try {
    const binary = atob(letters.replaceAll('-', '+').replaceAll('_', '/'));
    return new TextDecoder('utf-8', { fatal: true }).decode(
      Uint8Array.from(binary, (character) => character.charCodeAt(0)),
    );
  } catch {
    return undefined;
  }
}
