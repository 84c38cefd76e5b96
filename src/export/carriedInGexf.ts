/*
 * What travels in a GEXF file beside the graph: a processing instruction before the root, which every reader of XML passes
 * over, with the text in the letters of base64url, which nothing in XML needs to escape and no rewriting changes.
 */

const target = 'coterie-session';

export const carriedInstruction = (text: string): string => `<?${target} ${lettersOf(text)}?>\n`;

/** What `Snapshot.carried` was when the file was written; undefined where it carries nothing, or something damaged. */
export function carriedInGexf(text: string): string | undefined {
  const found = new RegExp(`<\\?${target}\\s+([\\w-]+)\\s*\\?>`).exec(text);
  return found ? maybeText(found[1]!) : undefined;
}

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

function maybeText(letters: string): string | undefined {
  try {
    const binary = atob(letters.replaceAll('-', '+').replaceAll('_', '/'));
    return new TextDecoder('utf-8', { fatal: true }).decode(
      Uint8Array.from(binary, (character) => character.charCodeAt(0)),
    );
  } catch {
    return undefined;
  }
}
