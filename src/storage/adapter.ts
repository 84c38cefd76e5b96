/** Cards of all sessions, small enough to be listed; how they are looked at; their papers. Each by the id of the session. */
export const stores = ['sessions', 'states', 'papers'] as const;
export type Store = (typeof stores)[number];

/** A row of any store, as it lies there: whoever reads it believes nothing. */
export interface Row {
  readonly id: string;
}

/** What can be done within a transaction. Nothing else may be awaited in it, or it ends. */
export interface Transaction {
  readonly get: (store: Store, id: string) => Promise<unknown>;
  readonly ids: (store: Store) => Promise<readonly string[]>;
  readonly put: <Kept extends Row>(store: Store, row: Kept) => Promise<void>;
  readonly remove: (store: Store, id: string) => Promise<void>;
}

/** Where rows are kept. A transaction that resolves is kept as a whole, also when the computer loses its power. */
export interface Adapter {
  /**
   * @throws StorageTrouble when nothing of it was kept.
   */
  readonly transact: <Answer>(
    how: 'read' | 'write',
    work: (transaction: Transaction) => Promise<Answer>,
  ) => Promise<Answer>;
}
