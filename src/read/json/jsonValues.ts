/** What JSON can hold. Nothing of it is believed: every source sends null, numbers and lists where texts should be. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: JsonValue;
}

type MaybeValue = JsonValue | undefined;

export const isObject = (value: MaybeValue): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isList = (value: MaybeValue): value is readonly JsonValue[] => Array.isArray(value);

/** The value at the end of a path of keys; undefined where the path ends early. Inherited properties are none. */
export function valueAt(value: MaybeValue, ...path: readonly string[]): MaybeValue {
  let current = value;
  for (const key of path) {
    if (!isObject(current) || !Object.hasOwn(current, key)) return undefined;
    current = current[key];
  }
  return current;
}

/** A text as it stands, a finite number in its figures; anything else is no text. */
export function textOf(value: MaybeValue): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' && Number.isFinite(value) ? String(value) : '';
}

export const textAt = (value: MaybeValue, ...path: readonly string[]): string => textOf(valueAt(value, ...path));

/** The items of the list at the path; none where there is no list. */
export function listAt(value: MaybeValue, ...path: readonly string[]): readonly JsonValue[] {
  const found = valueAt(value, ...path);
  return isList(found) ? found : [];
}

export function objectAt(value: MaybeValue, ...path: readonly string[]): JsonObject | undefined {
  const found = valueAt(value, ...path);
  return isObject(found) ? found : undefined;
}

/** The objects in the list at the path, without whatever else stands between them. */
export const objectsAt = (value: MaybeValue, ...path: readonly string[]): readonly JsonObject[] =>
  listAt(value, ...path).filter(isObject);

/** The texts in the list at the path that are not empty. */
export const textsAt = (value: MaybeValue, ...path: readonly string[]): readonly string[] =>
  listAt(value, ...path)
    .map(textOf)
    .filter((text) => text.trim() !== '');

/** A finite number, also when it is written as a text. */
export function numberAt(value: MaybeValue, ...path: readonly string[]): number | undefined {
  const text = textAt(value, ...path).trim();
  const number = text === '' ? Number.NaN : Number(text);
  return Number.isFinite(number) ? number : undefined;
}

/** True only for `true`. */
export const flagAt = (value: MaybeValue, ...path: readonly string[]): boolean => valueAt(value, ...path) === true;
