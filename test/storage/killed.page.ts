import { browserStorage } from '../../src/storage/database.ts';
import { freshHeld, keep } from '../../src/storage/keep.ts';
import { listSessions, readSession } from '../../src/storage/sessions.ts';

/** Large enough for a save to be on its way for a while. */
const size = 300_000;
/** The papers change with every third save. */
const papersOf = (save: number) => Math.ceil(save / 3);
const filled = (number: number) => new Uint8Array(size).fill(number % 251);
const stateOf = (save: number) => `${save} `.repeat(10_000);
const isAll = (bytes: Uint8Array | undefined, number: number) =>
  bytes?.length === size && bytes.every((byte) => byte === number % 251);
const storage = browserStorage();

declare global {
  /** Given by whoever drives the page: told of every revision that is acknowledged. */
  function acknowledged(revision: number): Promise<void>;
  function saveOnAndOn(): Promise<never>;
  function whatLies(): Promise<readonly Lying[]>;
}

/** What a browser finds that is started again. */
export interface Lying {
  readonly revision: number;
  /** Undefined when all its parts are those of this revision. */
  readonly fault: string | undefined;
}

globalThis.saveOnAndOn = async () => {
  let held = freshHeld('work');
  for (let save = 1; ; save++) {
    const papers = papersOf(save);
    const keeping = {
      savedAt: save,
      kind: 'papers',
      title: 'work',
      fingerprint: String(papers),
      counts: { papers, authors: 1, ties: 1 },
      state: stateOf(save),
      parts: { places: filled(save) },
      papers,
      corpus: () => Promise.resolve(filled(papers)),
    } as const;
    ({ held } = await keep(storage, held, keeping, (name) => `${name}, copied`));
    await acknowledged(held.revision);
  }
};

globalThis.whatLies = async () => {
  const { cards, unreadable } = await listSessions(storage);
  const read = cards.map(async ({ id, revision }): Promise<Lying> => {
    const kept = await readSession(storage, id);
    if (kept === undefined || typeof kept === 'string') return { revision, fault: kept ?? 'gone' };
    const faults = {
      state: kept.state !== stateOf(revision),
      places: !isAll(kept.parts['places'], revision),
      corpus: !isAll(kept.corpus, papersOf(revision)),
      card: kept.card.savedAt !== revision || kept.card.counts.papers !== papersOf(revision),
    };
    const found = Object.entries(faults).filter(([, isFault]) => isFault);
    return { revision, fault: found.length === 0 ? undefined : found.map(([name]) => name).join() };
  });
  return [...(await Promise.all(read)), ...unreadable.map(({ fault }) => ({ revision: -1, fault }))];
};
