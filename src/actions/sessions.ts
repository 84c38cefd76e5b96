import { announcement, dialog } from '../state/state.ts';
import { holdSession } from '../storage/locks.ts';
import type { SessionCard } from '../storage/rows.ts';
import {
  deleteSessions,
  listSessions,
  duplicateSession,
  readSession,
  remainsOf,
  renameSession,
  type KeptSession,
} from '../storage/sessions.ts';
import { askToKeepForGood } from '../storage/space.ts';
import { troubleOf } from '../storage/trouble.ts';
import { texts } from '../texts/texts.ts';
import { keptAside, packedAside, Refused } from '../work/carriedAside.ts';
import { goOnWith, heldId, letGo, saveSoon, settleSaves } from './autosave.ts';
import { download, fileName } from './download.ts';
import { damaged, kept, refreshKept, storage, tellKept } from './kept.ts';
import { openingToCome } from './open.ts';
import { openSession, sessionEnding } from './session.ts';
import { freeName } from './sessionNames.ts';
import { dismissOffer } from './sessionOffer.ts';
import { troubleWords } from './storageWords.ts';

const words = texts.sessions;

/** A session that is to be opened, until something else is. */
interface Coming {
  readonly id: string;
  isWanted: () => boolean;
}
let coming: Coming | undefined;

/** Opens what was kept, in the place of what is open, and goes on saving to it. Pressed twice it is opened once. */
export async function openKeptSession(card: Pick<SessionCard, 'id' | 'name'>): Promise<void> {
  dialog.value = undefined;
  dismissOffer();
  const { id } = card;
  if (heldId.peek() === id || (coming?.id === id && coming.isWanted())) return;
  const mine: Coming = { id, isWanted: openingToCome() };
  coming = mine;
  await openComing(mine, card);
  if (coming === mine) coming = undefined;
}

async function openComing(mine: Coming, { id, name }: Pick<SessionCard, 'id' | 'name'>): Promise<void> {
  await settleSaves();
  const found = await ofKept(id, keptAside);
  if (!found || !mine.isWanted()) return;
  const { revision, made: session } = found;
  const hold = await holdSession(id);
  if (!mine.isWanted()) return hold?.release();
  // Whatever takes its turn from here on ends it.
  mine.isWanted = () => true;
  let isOpen = false;
  await openSession(session, name, (asOpened) => {
    isOpen = true;
    goOnWith(
      hold ? { held: { id, name, revision, papers: undefined }, hold } : { name: words.tabName(name) },
      asOpened,
    );
    if (!hold) announcement.value = words.news.elsewhere(name);
  });
  if (!isOpen) hold?.release();
}

/** What opens the session of these papers that was saved last, where one is kept. */
export async function findKept(fingerprint: string): Promise<(() => void) | undefined> {
  const { cards } = await listSessions(storage);
  const card = cards.find((one) => one.fingerprint === fingerprint);
  return card && (() => void openKeptSession(card));
}

/** What `aside` makes of a session as it was kept; otherwise it is told why there is none. */
async function ofKept<Made>(id: string, aside: (kept: KeptSession, signal: AbortSignal) => Promise<Made>) {
  const found = await attempt(() => readSession(storage, id));
  if (found === undefined || found === false) {
    if (found === undefined) announcement.value = words.news.gone;
    return undefined;
  }
  if (typeof found === 'string') return setAside(id, words.unreadable.faults[found]);
  const { revision } = found.card;
  try {
    return { revision, made: await aside(found, new AbortController().signal) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    if (error instanceof Refused) return setAside(id, words.unreadable.content(reason));
    announcement.value = reason;
    return undefined;
  }
}

/** It stays where it is, and is listed among those that cannot be read. */
function setAside(id: string, reason: string): undefined {
  damaged.value = new Map(damaged.peek()).set(id, reason);
  announcement.value = reason;
  void refreshKept();
}

export async function renameKept({ id }: SessionCard, name: string): Promise<void> {
  const isThere = await attempt(() => renameSession(storage, id, name));
  if (isThere) announcement.value = words.renamed(name);
  tellKept();
}

export async function duplicateKept({ id, name }: SessionCard): Promise<void> {
  const copy = freeName(words.copyName(name), kept.peek()?.cards ?? []);
  const isThere = await attempt(() => duplicateSession(storage, id, copy));
  if (isThere) announcement.value = words.duplicated(copy);
  tellKept();
}

/** On the user's word, and after he or she was asked. */
export async function deleteKept(ids: readonly string[], news: string): Promise<void> {
  const isDone = await attempt(() => deleteSessions(storage, ids).then(() => true));
  if (!isDone) return;
  const isOpen = ids.includes(heldId.peek() ?? '');
  if (isOpen) letGo(news);
  announcement.value = news;
  tellKept(ids);
  // There may be room now for what could not be saved.
  if (!isOpen) saveSoon();
}

/** As a file that opens here, and elsewhere. */
export async function downloadKept({ id, name }: SessionCard): Promise<void> {
  const found = await ofKept(id, packedAside);
  if (found) download(found.made, fileName(name, '', sessionEnding));
}

/** What there is of a session that cannot be read. */
export async function downloadRemains(id: string): Promise<void> {
  const remains = await attempt(() => remainsOf(storage, id));
  if (remains) download(remains, fileName(words.unreadable.file, '', 'txt'));
}

export async function keepForGood(): Promise<void> {
  const isKept = await askToKeepForGood();
  announcement.value = isKept ? words.space.asked : words.space.refused;
  await refreshKept();
}

/** What the storage does; trouble with it is told, and comes back as false. */
async function attempt<Answer>(act: () => Promise<Answer>): Promise<Answer | false> {
  try {
    return await act();
  } catch (error) {
    announcement.value = await troubleWords(troubleOf(error));
    return false;
  }
}
