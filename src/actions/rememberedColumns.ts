import type { TableChoice } from '../work/protocol.ts';

/** What the columns of a table hold is remembered in the browser, so that the same export is not asked about twice. */
const place = (headerKey: string): string => `coterie.columns.${headerKey}`;

/** Storage may be forbidden or full: then nothing is remembered, and the question comes again. */
function storage(): Storage | undefined {
  try {
    return globalThis.localStorage;
  } catch {
    return undefined;
  }
}

export function rememberColumns(headerKey: string, choice: TableChoice): void {
  try {
    storage()?.setItem(place(headerKey), JSON.stringify(choice));
  } catch {
    // Full: the question comes again.
  }
}

const isChoice = (value: unknown): value is TableChoice =>
  typeof value === 'object' && value !== null && 'roles' in value && Array.isArray(value.roles);

/** Undefined when nothing, or something unreadable, is remembered. */
export function rememberedColumns(headerKey: string): TableChoice | undefined {
  try {
    const value: unknown = JSON.parse(storage()?.getItem(place(headerKey)) ?? 'null');
    // What JSON cannot say, an unused column, comes back as null.
    return isChoice(value) ? { ...value, roles: value.roles.map((role) => role ?? undefined) } : undefined;
  } catch {
    return undefined;
  }
}

const keysOf = (store: Storage): string[] =>
  Array.from({ length: store.length }, (_, at) => store.key(at) ?? '').filter((key) => key.startsWith(place('')));

export const hasRememberedColumns = (): boolean => {
  const store = storage();
  return store !== undefined && keysOf(store).length > 0;
};

export function forgetColumns(): void {
  const store = storage();
  for (const key of store ? keysOf(store) : []) store!.removeItem(key);
}
