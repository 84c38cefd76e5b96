import type { Page } from 'playwright';

/** What lies in the storage of the page, past the program. */
export const rowsIn = (page: Page, store = 'sessions'): Promise<Record<string, unknown>[]> =>
  page.evaluate(
    (name) =>
      new Promise<Record<string, unknown>[]>((resolve) => {
        const opening = indexedDB.open('coterie');
        opening.addEventListener('success', () => {
          const { result: database } = opening;
          if (!database.objectStoreNames.contains(name)) {
            database.close();
            return resolve([]);
          }
          const asked = database.transaction(name).objectStore(name).getAll();
          asked.addEventListener('success', () => {
            database.close();
            resolve(asked.result as Record<string, unknown>[]);
          });
        });
      }),
    store,
  );
