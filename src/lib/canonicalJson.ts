/**
 * JSON with the keys of every object sorted by code unit, so that equal values give equal bytes in every engine. For
 * plain data; members that are undefined are left out, as `JSON.stringify` does.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item: unknown) => canonicalJson(item ?? null)).join(',')}]`;
  if (isObject(value)) return objectJson(value);
  return JSON.stringify(value ?? null);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function objectJson(value: Readonly<Record<string, unknown>>): string {
  let text = '';
  for (const key of Object.keys(value).sort(byCodeUnit)) {
    if (value[key] !== undefined) text += `${text && ','}${JSON.stringify(key)}:${canonicalJson(value[key])}`;
  }
  return `{${text}}`;
}

const byCodeUnit = (one: string, other: string): number => (one < other ? -1 : 1);
