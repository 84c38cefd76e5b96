import type { Adapter, Row, Store } from '../../src/storage/adapter.ts';

type Rows = Readonly<Record<Store, ReadonlyMap<string, Row>>>;

/** Storage that lasts as long as the test: transactions are copies that take the place of what was there. */
export function memoryStorage(): Adapter {
  let rows: Rows = { sessions: new Map(), states: new Map(), papers: new Map() };
  return {
    async transact(how, work) {
      const mine = { sessions: new Map(rows.sessions), states: new Map(rows.states), papers: new Map(rows.papers) };
      const answer = await work({
        get: (store, id) => Promise.resolve(structuredClone(mine[store].get(id))),
        ids: (store) => Promise.resolve([...mine[store].keys()].sort()),
        put: (store, row) => Promise.resolve(void mine[store].set(row.id, structuredClone(row))),
        remove: (store, id) => Promise.resolve(void mine[store].delete(id)),
      });
      if (how === 'write') rows = mine;
      return answer;
    },
  };
}
