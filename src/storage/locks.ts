const prefix = 'coterie.session.';

/** A session that this tab works on, until it lets go. */
export interface Hold {
  readonly release: () => void;
}

/**
 * Takes hold of a session; undefined where another tab has it. A browser without locks lets everybody have it, and the
 * revision tells the two apart when they save.
 */
export function holdSession(id: string): Promise<Hold | undefined> {
  const locks = locksHere();
  if (!locks) return Promise.resolve({ release: () => undefined });
  return new Promise((resolve) => {
    const held = locks.request(prefix + id, { ifAvailable: true }, (lock) => {
      if (!lock) return resolve(undefined);
      return new Promise<void>((release) => {
        resolve({ release });
      });
    });
    held.catch(() => resolve({ release: () => undefined }));
  });
}

/** Ids of the sessions that some tab works on, this one among them. */
export async function heldSessions(): Promise<ReadonlySet<string>> {
  const { held = [] } =
    (await locksHere()
      ?.query()
      .catch(() => undefined)) ?? {};
  const names = held.flatMap(({ name = '' }) => (name.startsWith(prefix) ? [name.slice(prefix.length)] : []));
  return new Set(names);
}

/** Missing in old browsers and in pages without encryption. */
const locksHere = (): LockManager | undefined => globalThis.navigator?.locks;
