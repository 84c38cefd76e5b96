import type { TableChoice } from '../work/protocol.ts';
import { rememberingStore } from './rememberingStore.ts';

/** What the columns of a table hold is remembered in the browser, so that the same export is not asked about twice. */
const place = (headerKey: string): string => `coterie.columns.${headerKey}`;

export function rememberColumns(headerKey: string, choice: TableChoice): void {
  try {
    rememberingStore()?.setItem(place(headerKey), JSON.stringify(choice));
  } catch {
    // Full: the question comes again.
  }
}

const isChoice = (value: unknown): value is TableChoice =>
  typeof value === 'object' && value !== null && 'roles' in value && Array.isArray(value.roles);

/** Undefined when nothing, or something unreadable, is remembered. */
export function rememberedColumns(headerKey: string): TableChoice | undefined {
  try {
    const value: unknown = JSON.parse(rememberingStore()?.getItem(place(headerKey)) ?? 'null');
    // What JSON cannot say, an unused column, comes back as null.
    return isChoice(value) ? { ...value, roles: value.roles.map((role) => role ?? undefined) } : undefined;
  } catch {
    return undefined;
  }
}

const keysOf = (store: Storage): string[] =>
  Array.from({ length: store.length }, (_, at) => store.key(at) ?? '').filter((key) => key.startsWith(place('')));

export const hasRememberedColumns = (): boolean => {
  const store = rememberingStore();
  return store !== undefined && keysOf(store).length > 0;
};

export function forgetColumns(): void {
  const store = rememberingStore();
  for (const key of store ? keysOf(store) : []) store!.removeItem(key);
}
