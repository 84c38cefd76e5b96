import { decodeEntities } from '../text/entities.ts';

/** The entries between semicolons; those of references such as `&amp;` part nothing. */
export function entriesOf(text: string): readonly string[] {
  if (!text.includes(';')) return text === '' ? [] : [text];
  return decodeEntities(text)
    .split(';')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}
