import { isObject, type JsonObject, type JsonValue } from '../json/jsonValues.ts';

/** No abstract is that long. */
const lastPosition = 100_000;

/** Some tables of works hold the index as a text. */
function maybeIndex(value: JsonValue | undefined): JsonObject | undefined {
  if (isObject(value)) return value;
  if (typeof value !== 'string' || !value.startsWith('{')) return undefined;
  try {
    const parsed = JSON.parse(value) as JsonValue;
    return isObject(parsed) ? parsed : undefined;
  } catch {
    return undefined;
  }
}

/** `{"of": [1], "Networks": [0], "ideas": [2]}` → `Networks of ideas`. */
export function invertedIndexText(value: JsonValue | undefined): string {
  const words: [position: number, word: string][] = [];
  for (const [word, positions] of Object.entries(maybeIndex(value) ?? {})) {
    for (const position of Array.isArray(positions) ? (positions as readonly JsonValue[]) : []) {
      if (typeof position === 'number' && position >= 0 && position < lastPosition) words.push([position, word]);
    }
  }
  return words
    .sort(([one], [other]) => one - other)
    .map(([, word]) => word)
    .join(' ');
}
