import { effect, signal } from '@preact/signals';
import { maybeUnmetDemand } from '../model/settingRules.ts';
import { defaultSettings } from '../model/settings.ts';
import { settingsThatDiffer } from '../model/settingsThatDiffer.ts';
import { opened } from '../state/state.ts';
import type { RememberedWishes } from '../work/protocol.ts';
import { areAsBrought } from './ownView.ts';
import { rememberingStore } from './rememberingStore.ts';
import { topicSettings } from './settingWords.ts';

/** What is remembered: the settings that are about what these very papers say. */
const rememberedSettings = [...topicSettings, 'decisions'] as const;

/**
 * What the user did to the topics of a corpus, and decided of its people, is remembered in the browser, by the
 * fingerprint of its papers. The place is called as when it had topics alone.
 */
const place = (fingerprint: string): string => `coterie.topics.${fingerprint}`;

/** Of the corpora changed longest ago, those beyond this are forgotten. */
const mostCorpora = 50;

/** As it is stored; `version` grows when that changes. */
interface Remembered {
  readonly version: 1;
  /** Milliseconds since 1970, to know which are the oldest. */
  readonly savedAt: number;
  readonly wishes: Partial<RememberedWishes>;
}

/** The topics that are shown are those of the time before, as the user has changed them. */
export const areTopicsUsedAgain = signal(false);
/** The decisions that are in use were made the time before. */
export const areDecisionsUsedAgain = signal(false);

const keysOf = (store: Storage): string[] =>
  Array.from({ length: store.length }, (_, at) => store.key(at) ?? '').filter((key) => key.startsWith(place('')));

function readAt(store: Storage, key: string): Remembered | undefined {
  try {
    const value = JSON.parse(store.getItem(key) ?? 'null') as Partial<Remembered> | null;
    if (value?.version !== 1 || typeof value.savedAt !== 'number' || typeof value.wishes !== 'object') return undefined;
    const usable = rememberedSettings.filter((name) => maybeUnmetDemand(name, value.wishes?.[name]) === undefined);
    const wishes = Object.fromEntries(usable.map((name) => [name, value.wishes![name]]));
    return { version: 1, savedAt: value.savedAt, wishes };
  } catch {
    return undefined;
  }
}

/** All that is remembered, by fingerprint: which of it applies is known when the papers have been read. */
export function rememberedWishes(): Readonly<Record<string, Partial<RememberedWishes>>> {
  const store = rememberingStore();
  if (!store) return {};
  const found = keysOf(store).map((key) => [key.slice(place('').length), readAt(store, key)?.wishes ?? {}]);
  return Object.fromEntries(found) as Record<string, Partial<RememberedWishes>>;
}

/** Remembers what is done as it comes to be; where all is as it was found there is nothing to remember. */
export const keepWishesRemembered = (): (() => void) =>
  effect(() => {
    const current = opened.value;
    // A network has no topics, and nobody in it is told apart.
    if (!current || current.kind === 'network' || areAsBrought(current.settings)) return;
    const { settings, fingerprint } = current;
    const changed = new Set(settingsThatDiffer(settings, defaultSettings));
    const wishes = Object.fromEntries(
      rememberedSettings.filter((name) => changed.has(name)).map((name) => [name, settings[name]]),
    );
    remember(place(fingerprint), wishes);
  });

function remember(key: string, wishes: Partial<RememberedWishes>): void {
  const store = rememberingStore();
  if (!store) return;
  if (Object.keys(wishes).length === 0) return store.removeItem(key);
  const value: Remembered = { version: 1, savedAt: Date.now(), wishes };
  try {
    store.setItem(key, JSON.stringify(value));
    forgetOldest(store);
  } catch {
    // Full: it counts as long as the papers are open.
  }
}

function forgetOldest(store: Storage): void {
  const keys = keysOf(store);
  if (keys.length <= mostCorpora) return;
  const age = (key: string) => readAt(store, key)?.savedAt ?? 0;
  const oldestFirst = keys.toSorted((one, other) => age(one) - age(other) || (one < other ? -1 : 1));
  for (const key of oldestFirst.slice(0, keys.length - mostCorpora)) store.removeItem(key);
}

export const hasRememberedWishes = (): boolean => {
  const store = rememberingStore();
  return store !== undefined && keysOf(store).length > 0;
};

/** Those of all corpora; what is open stays as it is. */
export function forgetAllWishes(): void {
  const store = rememberingStore();
  for (const key of store ? keysOf(store) : []) store!.removeItem(key);
  areTopicsUsedAgain.value = false;
  areDecisionsUsedAgain.value = false;
}
