import { openDB, type IDBPDatabase, type IDBPTransaction } from 'idb';
import type { Milliseconds } from '../model/units.ts';
import { stores, type Adapter, type Transaction } from './adapter.ts';
import { StorageTrouble, troubleOf } from './trouble.ts';

/** Raised with a step in `upgrade` when stores change; what is in them stays. */
const schema = 1;
/** A browser that has not opened its storage by then waits for another tab. */
const patience: Milliseconds = 5000;

type Mode = 'readonly' | 'readwrite';
type Open = IDBPDatabase;

interface Options {
  readonly name?: string;
  readonly version?: number;
  readonly patience?: Milliseconds;
}

/** The storage of this browser, opened when it is first needed, and again whenever the browser has closed it. */
export function browserStorage(options: Options = {}): Adapter {
  let opening: Promise<Open> | undefined;
  const forget = () => void (opening = undefined);
  const opened = async (): Promise<Open> => {
    opening ??= connected(options, forget);
    const mine = opening;
    mine.catch(() => opening === mine && forget());
    return inTime(mine, options.patience ?? patience);
  };
  const begin = async (mode: Mode) => {
    const begun = (database: Open) => database.transaction(stores, mode, { durability: 'strict' });
    try {
      return begun(await opened());
    } catch (error) {
      if (!isClosed(error)) throw error;
      // The browser closed it a moment ago, such as for a tab that upgrades it, or as it was wiped.
      forget();
      return begun(await opened());
    }
  };
  return {
    async transact(how, work) {
      let transaction;
      try {
        transaction = await begin(how === 'read' ? 'readonly' : 'readwrite');
      } catch (error) {
        throw troubleOf(error);
      }
      return completed(transaction, work);
    },
  };
}

const isClosed = (error: unknown): boolean => error instanceof Error && error.name === 'InvalidStateError';

async function connected({ name = 'coterie', version = schema }: Options, forget: () => void): Promise<Open> {
  if (typeof indexedDB === 'undefined') throw new StorageTrouble('absent');
  try {
    const database: Open = await openDB(name, version, {
      upgrade: (made) =>
        stores
          .filter((store) => !made.objectStoreNames.contains(store))
          .forEach((store) => {
            made.createObjectStore(store, { keyPath: 'id' });
          }),
      // Another tab has a newer version: it waits for this one to let go.
      blocking: () => {
        forget();
        database.close();
      },
      terminated: forget,
    });
    return database;
  } catch (error) {
    // A private window of some browsers has storage that cannot be opened.
    throw isClosed(error) ? new StorageTrouble('absent') : troubleOf(error);
  }
}

/** What comes later is there for the next who asks. */
function inTime<Value>(value: Promise<Value>, limit: Milliseconds): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new StorageTrouble('blocked')), limit);
    void value.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

type Begun = IDBPTransaction<unknown, typeof stores, Mode>;

/** A request that has succeeded is not kept yet: only the end of the transaction is. */
async function completed<Answer>(begun: Begun, work: (transaction: Transaction) => Promise<Answer>): Promise<Answer> {
  const done = begun.done.then(
    () => undefined,
    (error: unknown) => error ?? new StorageTrouble('failed'),
  );
  let answer: Answer;
  try {
    answer = await work(within(begun));
  } catch (error) {
    abort(begun);
    await done;
    // Of a transaction that has run out of room the requests only say that it was given up.
    throw troubleOf(begun.error ?? error);
  }
  const failed = await done;
  if (failed !== undefined) throw troubleOf(begun.error ?? failed);
  return answer;
}

function abort(begun: Begun): void {
  try {
    begun.abort();
  } catch {
    // It is over already.
  }
}

const within = (begun: Begun): Transaction => ({
  get: (store, id) => begun.objectStore(store).get(id) as Promise<unknown>,
  ids: async (store) => (await begun.objectStore(store).getAllKeys()).map(String),
  put: async (store, row) => void (await begun.objectStore(store).put!(row)),
  remove: (store, id) => begun.objectStore(store).delete!(id),
});
