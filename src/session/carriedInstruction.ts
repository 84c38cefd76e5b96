import { base64Of, bytesOfBase64 } from '../lib/base64.ts';

/*
 * What travels in a file that is XML, and may hold no elements of others: a processing instruction, which every reader of
 * XML passes over, with the text in the letters of base64url, which nothing in XML needs to escape and no rewriting changes.
 */

const target = 'coterie-session';
const instruction = new RegExp(`<\\?${target}\\s+([\\w-]+)\\s*\\?>`);

export const carriedInstruction = (text: string): string => `<?${target} ${lettersOf(text)}?>\n`;

/** What was written so; undefined where there is nothing of it, or something damaged. */
export function instructedText(xml: string): string | undefined {
  const found = instruction.exec(xml);
  return found ? maybeText(found[1]!) : undefined;
}

const lettersOf = (text: string): string =>
  base64Of(new TextEncoder().encode(text)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

function maybeText(letters: string): string | undefined {
  try {
    const bytes = bytesOfBase64(letters.replaceAll('-', '+').replaceAll('_', '/'));
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
