import type { KeptContent } from '../session/keptParts.ts';
import type { Adapter, Transaction } from './adapter.ts';
import { newId } from './newId.ts';
import { papersRowOf, sessionRowOf, stateRowOf, type Fault, type SessionCard, type SessionRow } from './rows.ts';
import { StorageTrouble } from './trouble.ts';

/** One that cannot be read, and stays where it is until the user says otherwise. */
interface Unreadable {
  readonly id: string;
  readonly fault: Fault;
}

export interface Listed {
  /** The one that was saved last comes first. */
  readonly cards: readonly SessionCard[];
  readonly unreadable: readonly Unreadable[];
}

/** All that is kept. */
export async function listSessions(adapter: Adapter): Promise<Listed> {
  const { ids, others } = await adapter.transact('read', async (transaction) => ({
    ids: await transaction.ids('sessions'),
    others: [...(await transaction.ids('states')), ...(await transaction.ids('papers'))],
  }));
  const rows = await rowsOf(adapter, ids);
  const cards: SessionCard[] = [];
  const unreadable: Unreadable[] = [];
  rows.forEach((row, at) => {
    const card = row === undefined ? 'browser' : sessionRowOf(row);
    if (typeof card === 'string') unreadable.push({ id: ids[at]!, fault: card });
    else cards.push(card);
  });
  const strays = [...new Set(others)].filter((id) => !ids.includes(id));
  return {
    cards: cards.toSorted((one, other) => other.savedAt - one.savedAt || (one.id < other.id ? -1 : 1)),
    unreadable: [...unreadable, ...strays.map((id): Unreadable => ({ id, fault: 'card' }))],
  };
}

/** Together; where the browser cannot read one of them, one by one, with undefined for those. */
async function rowsOf(adapter: Adapter, ids: readonly string[]): Promise<unknown[]> {
  const read = (some: readonly string[]) =>
    adapter.transact('read', (transaction) => Promise.all(some.map((id) => transaction.get('sessions', id))));
  try {
    return await read(ids);
  } catch (error) {
    if (!isOfRows(error)) throw error;
    return Promise.all(
      ids.map((id) =>
        read([id]).then(
          ([row]) => row,
          () => undefined,
        ),
      ),
    );
  }
}

const isOfRows = (error: unknown): boolean => error instanceof StorageTrouble && error.kind === 'failed';

/** A session as it was saved: nothing of it is read into yet. */
export interface KeptSession extends KeptContent {
  readonly card: SessionCard;
}

/** A session, why it cannot be read, or undefined where there is none. */
export function readSession(adapter: Adapter, id: string): Promise<KeptSession | Fault | undefined> {
  return adapter.transact('read', async (transaction) => {
    const found = await transaction.get('sessions', id);
    if (found === undefined) return undefined;
    const card = sessionRowOf(found);
    if (typeof card === 'string') return card;
    const state = stateRowOf(await transaction.get('states', id));
    if (!state) return 'no-state';
    const papers = papersRowOf(await transaction.get('papers', id));
    if (!papers) return 'no-papers';
    if (state.revision !== card.revision || papers.revision !== card.papersRevision) return 'mixed';
    return { card, state: state.state, parts: state.parts, corpus: papers.corpus };
  });
}

/** @returns whether it is still there. */
export const renameSession = (adapter: Adapter, id: string, name: string): Promise<boolean> =>
  adapter.transact('write', async (transaction) => {
    const row = sessionRowOf(await transaction.get('sessions', id));
    if (typeof row === 'string') return false;
    // Whoever has it open in another tab goes on with it: the revision stays.
    await transaction.put('sessions', { ...row, name });
    return true;
  });

/** @returns whether there was one to make another of. */
export const duplicateSession = (adapter: Adapter, id: string, name: string): Promise<boolean> =>
  adapter.transact('write', async (transaction) => {
    const row = sessionRowOf(await transaction.get('sessions', id));
    if (typeof row === 'string') return false;
    const { sessions, states, papers } = await rawOf(transaction, id);
    const copy = { id: newId() };
    await transaction.put('sessions', { ...(sessions as SessionRow), ...copy, name, page: '' });
    if (isRow(states)) await transaction.put('states', { ...states, ...copy });
    if (isRow(papers)) await transaction.put('papers', { ...papers, ...copy });
    return true;
  });

const isRow = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** All rows of a session as they lie there, whatever they hold. */
interface Raw {
  readonly sessions: unknown;
  readonly states: unknown;
  readonly papers: unknown;
}

const rawOf = async (transaction: Transaction, id: string): Promise<Raw> => ({
  sessions: await transaction.get('sessions', id),
  states: await transaction.get('states', id),
  papers: await transaction.get('papers', id),
});

/** What there is of a session that cannot be read, for the user to look into: its rows, then its papers. */
export async function remainsOf(adapter: Adapter, id: string): Promise<Blob> {
  const { sessions, states, papers } = await adapter.transact('read', (transaction) => rawOf(transaction, id));
  const lines = [sessions, states].map((row) => `${JSON.stringify(row) ?? ''}\n`);
  const corpus = isRow(papers) && 'corpus' in papers ? papers.corpus : undefined;
  const isWhole = corpus instanceof Uint8Array;
  return new Blob([...lines, isWhole ? new Uint8Array(corpus) : `${JSON.stringify(papers) ?? ''}\n`]);
}

/** Of the user's own word. */
export const deleteSessions = (adapter: Adapter, ids: readonly string[]): Promise<void> =>
  adapter.transact('write', async (transaction) => {
    for (const id of ids) {
      await transaction.remove('sessions', id);
      await transaction.remove('states', id);
      await transaction.remove('papers', id);
    }
  });
