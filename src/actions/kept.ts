import { signal } from '@preact/signals';
import { browserStorage } from '../storage/database.ts';
import { heldSessions } from '../storage/locks.ts';
import { listSessions, type Listed } from '../storage/sessions.ts';
import { isKeptForGood, spaceHere, type Space } from '../storage/space.ts';
import { troubleOf } from '../storage/trouble.ts';
import { troubleWords } from './storageWords.ts';

/** Where this page keeps sessions; opened when it is first asked. */
export const storage = browserStorage();

/** What is kept, as it is shown. */
export interface KeptList extends Listed {
  /** Those that some tab works on. */
  readonly held: ReadonlySet<string>;
  readonly space: Space | undefined;
  readonly isForGood: boolean | undefined;
}

/** Undefined until it was asked for. */
export const kept = signal<KeptList | undefined>(undefined);
/** Why it cannot be told, in a sentence. */
export const keptTrouble = signal('');

/** Those of which it turned out when they were opened, with the reason. */
export const damaged = signal<ReadonlyMap<string, string>>(new Map());

let isWatched = false;
/** How often the list was read, or left. */
let readings = 0;

/** Reads the list of sessions again; what comes late of an earlier reading is not shown any more. */
export async function refreshKept(): Promise<void> {
  isWatched = true;
  const mine = ++readings;
  try {
    const [listed, held, space, isForGood] = await Promise.all([
      listSessions(storage),
      heldSessions(),
      spaceHere(),
      isKeptForGood(),
    ]);
    if (mine !== readings) return;
    kept.value = { ...listed, held, space, isForGood };
    keptTrouble.value = '';
  } catch (error) {
    const trouble = await troubleWords(troubleOf(error));
    if (mine === readings) keptTrouble.value = trouble;
  }
}

/** Nobody looks at the list any more. */
export function leaveKept(): void {
  isWatched = false;
  readings++;
  kept.value = undefined;
  keptTrouble.value = '';
}

/** What one tab does to sessions the others are told. */
interface Told {
  readonly deleted: readonly string[];
}
let channel: BroadcastChannel | undefined;
const tabs = (): BroadcastChannel => (channel ??= new BroadcastChannel('coterie.sessions'));

/** Something has changed in what is kept: in the list here, if it is looked at, and in other tabs. */
export function tellKept(deleted: readonly string[] = []): void {
  if (isWatched) void refreshKept();
  tabs().postMessage({ deleted } satisfies Told);
}

/** Calls back with what other tabs delete, and reads the list again where it is shown. */
export function listenToTabs(onDeleted: (ids: readonly string[]) => void): () => void {
  const listen = ({ data }: MessageEvent<Told>) => {
    if (data.deleted.length > 0) onDeleted(data.deleted);
    if (isWatched) void refreshKept();
  };
  tabs().addEventListener('message', listen);
  return () => tabs().removeEventListener('message', listen);
}
