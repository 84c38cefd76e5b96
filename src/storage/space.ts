import type { Bytes } from './rows.ts';

/** What all of this page takes in the browser, and what the browser would let it have. */
export interface Space {
  readonly used: Bytes;
  readonly available: Bytes;
}

/** Undefined where the browser does not tell. */
export async function spaceHere(): Promise<Space | undefined> {
  const found = await manager()
    ?.estimate?.()
    .catch(() => undefined);
  if (found?.usage === undefined || found.quota === undefined) return undefined;
  return { used: found.usage, available: found.quota };
}

/** Whether the browser keeps it when the disk runs full; undefined where it does not tell. */
export const isKeptForGood = async (): Promise<boolean | undefined> =>
  manager()
    ?.persisted?.()
    .catch(() => undefined);

/** Asks the browser to, which may ask the user. @returns whether it will. */
export const askToKeepForGood = async (): Promise<boolean> => {
  const answer = await manager()
    ?.persist?.()
    .catch(() => false);
  return answer ?? false;
};

/** Missing in old browsers and in pages without encryption. */
const manager = (): StorageManager | undefined => globalThis.navigator?.storage;
