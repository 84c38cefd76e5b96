import type { JsonValue } from './jsonValues.ts';

/** Texts, and between them what Python writes for numbers that are none, and commas before the end. */
const token = /"[^"\\]*(?:\\[^][^"\\]*)*"|-?\b(?:NaN|Infinity)\b|,(?=\s*[}\]])/g;
const badEscape = /\\(?:u[\da-f]{4}|(["\\/bfnrt])|([^]))/gi;

const escapeOf = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** A text whose control characters and odd escapes, such as `\x`, are written as JSON wants them. */
function mendedText(text: string): string {
  const escaped = text.replace(badEscape, (whole, known?: string, odd?: string) =>
    known === undefined && odd !== undefined ? `\\\\${odd}` : whole,
  );
  // eslint-disable-next-line no-control-regex
  return escaped.replaceAll(/[\u0000-\u001F]/g, escapeOf);
}

function mendedToken(found: string): string {
  if (found.startsWith('"')) return mendedText(found);
  return found.startsWith(',') ? '' : 'null';
}

/** What the text says, undefined when it is beyond repair; `isMended` when it was no JSON to the letter. */
export function parseJson(text: string): { readonly value: JsonValue | undefined; readonly isMended: boolean } {
  try {
    return { value: JSON.parse(text) as JsonValue, isMended: false };
  } catch {
    try {
      return { value: JSON.parse(text.replace(token, mendedToken)) as JsonValue, isMended: true };
    } catch {
      return { value: undefined, isMended: true };
    }
  }
}
