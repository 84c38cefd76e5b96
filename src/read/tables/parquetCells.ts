import { isoDay } from '../../lib/calendar.ts';
import { collapseBlanks } from '../../lib/blanks.ts';
import type { FlatColumn } from './parquetColumns.ts';

const dayInMilliseconds = 86_400_000;

const withBigInts = (_key: string, value: unknown) => (typeof value === 'bigint' ? String(value) : value);

/** Whole numbers without `.0`, days for points in time, JSON for whatever has parts. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value === undefined || value === null || value instanceof Uint8Array) return '';
  if (value instanceof Date) {
    const day = Math.floor(value.getTime() / dayInMilliseconds);
    return Number.isFinite(day) ? isoDay(day) : '';
  }
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  if (typeof value === 'bigint' || typeof value === 'boolean') return String(value);
  return typeof value === 'object' ? JSON.stringify(value, withBigInts) : '';
}

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;

function valuesAt(value: unknown, path: readonly string[], depth: number): unknown[] {
  if (Array.isArray(value)) return value.flatMap((item) => valuesAt(item, path, depth));
  return depth === path.length ? [value] : valuesAt(fieldOf(value, path[depth]!), path, depth + 1);
}

const nameOf = (item: unknown, [family, given]: readonly [string, string]) =>
  [family, given]
    .map((name) => textOf(fieldOf(item, name)))
    .filter((part) => part !== '')
    .join(', ');

/** The text of a cell; the items of a list stand on lines of their own. */
export function cellText(row: unknown, { path, parts, isList, scheme }: FlatColumn): string {
  if (!isList) {
    let value = row;
    for (const name of path) value = fieldOf(value, name);
    return textOf(value);
  }
  const texts = valuesAt(row, path, 0).map((item) => {
    const text = parts ? nameOf(item, parts) : textOf(item);
    return text === '' ? '' : scheme + text;
  });
  return texts.length === 1 ? texts[0]! : texts.map(collapseBlanks).join('\n');
}
