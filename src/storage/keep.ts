import type { Adapter } from './adapter.ts';
import { newId } from './newId.ts';
import type { Revision } from './rows.ts';
import { saveSession, type Saving } from './save.ts';

/** The session that this tab saves to, and what of it is known to lie there. */
export interface Held {
  readonly id: string;
  readonly name: string;
  readonly revision: Revision;
  /** The papers that were saved with it, by a number of this tab; undefined where they are still to be. */
  readonly papers: number | undefined;
}

/** What is to be kept, and how to come by what is large. */
export interface Keeping extends Pick<
  Saving,
  'savedAt' | 'kind' | 'title' | 'fingerprint' | 'counts' | 'state' | 'parts' | 'page'
> {
  readonly papers: number;
  readonly corpus: () => Promise<Uint8Array>;
}

export interface Kept {
  readonly held: Held;
  /** It lies where it was; it was gone and is there anew; or another tab has saved, and this is a copy beside it. */
  readonly how: 'again' | 'anew' | 'copy';
}

/**
 * Saves what is open to the session of this tab, come what may: where it was wiped it is saved anew, and where another
 * tab has saved to it both are kept.
 */
export async function keep(
  adapter: Adapter,
  held: Held,
  keeping: Keeping,
  copyName: (name: string) => string,
): Promise<Kept> {
  const { papers, corpus, ...rest } = keeping;
  const save = async ({ id, name, revision, papers: there }: Held) =>
    saveSession(adapter, {
      ...rest,
      id,
      name,
      revision,
      corpus: there === papers ? undefined : await corpus(),
    });
  const keptAs = ({ id, name }: Held, revision: Revision): Held => ({ id, name, revision, papers });
  let saved = await save(held);
  if (saved.kind === 'saved') return { held: keptAs(held, saved.revision), how: 'again' };
  const how = saved.kind === 'later' ? 'copy' : 'anew';
  const other: Held = how === 'copy' ? freshHeld(copyName(held.name)) : { ...held, papers: undefined };
  saved = await save(other);
  // Between the two another tab may have saved it anew.
  if (saved.kind !== 'saved') return keep(adapter, freshHeld(copyName(held.name)), keeping, copyName);
  return { held: keptAs(other, saved.revision), how };
}

/** A session that lies nowhere yet. */
export const freshHeld = (name: string): Held => ({ id: newId(), name, revision: 0, papers: undefined });
