import type { CorpusKind } from '../model/corpus.ts';
import type { SessionCounts } from '../session/session.ts';
import type { Parts } from '../session/keptParts.ts';
import type { Adapter } from './adapter.ts';
import { newId } from './newId.ts';
import {
  sessionRowOf,
  type Bytes,
  type Moment,
  type PapersRow,
  type Revision,
  type SessionRow,
  type StateRow,
} from './rows.ts';

const thisPage = newId();

/** A session to be saved. */
export interface Saving {
  readonly id: string;
  /** Of a session that has no name yet. */
  readonly name: string;
  /** What this tab saved or opened last; 0 before it has. */
  readonly revision: Revision;
  readonly savedAt: Moment;
  readonly kind: CorpusKind;
  readonly title: string;
  readonly fingerprint: string;
  readonly counts: SessionCounts;
  readonly state: string;
  readonly parts: Parts;
  /** Undefined where they are the ones that were saved before. */
  readonly corpus: Uint8Array | undefined;
  /** Who saves: this page, but in tests. */
  readonly page?: string;
}

/** What became of it: another tab has saved a later one, which stays; or there are no papers that it could go with. */
export type Saved = { readonly kind: 'saved'; readonly revision: Revision } | { readonly kind: 'later' | 'no-papers' };

/**
 * Saves a session whole, in one transaction, unless what lies there is not what this tab knows of.
 * @throws StorageTrouble; what was saved before is still there then.
 */
export const saveSession = (adapter: Adapter, saving: Saving): Promise<Saved> =>
  adapter.transact('write', async (transaction): Promise<Saved> => {
    const { id, corpus } = saving;
    const found = await transaction.get('sessions', id);
    const before = found === undefined ? undefined : sessionRowOf(found);
    // What cannot be read is not written over either.
    if (typeof before === 'string' || (before && !isKnown(before, saving))) return { kind: 'later' };
    if (!corpus && (!before || !(await transaction.ids('papers')).includes(id))) return { kind: 'no-papers' };
    const row = rowOf(saving, before);
    const { revision } = row;
    await transaction.put('sessions', row);
    await transaction.put('states', { id, revision, state: saving.state, parts: saving.parts } satisfies StateRow);
    if (corpus) await transaction.put('papers', { id, revision, corpus } satisfies PapersRow);
    return { kind: 'saved', revision };
  });

const sizeOf = (parts: Parts): Bytes => Object.values(parts).reduce((sum, { byteLength }) => sum + byteLength, 0);

/** A page whose save was not told to be there, but is, knows it again. */
const isKnown = (before: SessionRow, { revision, page = thisPage }: Saving): boolean =>
  before.revision === revision || (before.page === page && before.revision > revision);

function rowOf(saving: Saving, before: SessionRow | undefined): SessionRow {
  const { id, savedAt, kind, title, fingerprint, counts, state, parts, corpus, page = thisPage } = saving;
  const revision = Math.max(saving.revision, before?.revision ?? 0) + 1;
  const papersSize = corpus?.byteLength ?? before!.papersSize;
  return {
    form: 1,
    page,
    id,
    // It may have been given another name since.
    name: before?.name ?? saving.name,
    revision,
    savedAt,
    kind,
    title,
    fingerprint,
    counts,
    size: state.length + sizeOf(parts) + papersSize,
    papersSize,
    papersRevision: corpus ? revision : before!.papersRevision,
  };
}
