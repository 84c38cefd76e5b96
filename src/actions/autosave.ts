import { computed, effect, signal, untracked } from '@preact/signals';
import { isAbort } from '../lib/isAbort.ts';
import type { Milliseconds } from '../model/units.ts';
import { stateText } from '../session/state.ts';
import type { SessionState } from '../session/session.ts';
import { freshHeld, keep, type Held, type Kept } from '../storage/keep.ts';
import { holdSession, type Hold } from '../storage/locks.ts';
import type { Moment, SessionCard } from '../storage/rows.ts';
import { listSessions } from '../storage/sessions.ts';
import { StorageTrouble, troubleOf } from '../storage/trouble.ts';
import { announcement, opened, playing, positions, recounting, relaxing, settling } from '../state/state.ts';
import { texts } from '../texts/texts.ts';
import { dragged } from './drag.ts';
import { isEmbedded, isKeeping } from './keepWish.ts';
import { listenToTabs, storage, tellKept } from './kept.ts';
import { isOnlyExample, openings } from './open.ts';
import { keepableNow, stateNow } from './session.ts';
import { freeName } from './sessionNames.ts';
import { offerSame } from './sessionOffer.ts';
import { troubleWords } from './storageWords.ts';
import { corpusNumber, isMoving } from './window.ts';

const words = texts.sessions;

/** After a change, so that others which follow it are saved with it. */
const quiet: Milliseconds = 1200;
/** After trouble that may pass by itself. */
const again: Milliseconds = 15_000;

/** What became of the last try to keep what is open. */
type Outcome =
  | { readonly kind: 'kept'; readonly at: Moment }
  | { readonly kind: 'trouble'; readonly trouble: string; readonly words: string };
const outcome = signal<Outcome | undefined>(undefined);
/** The user's word on whether what is open is to be kept, if there was one. */
const wish = signal<boolean | undefined>(undefined);

/** What is open is an example, or soon to be kept; it is not, by the user's word; or it is kept, or cannot be. */
export const keepState = computed<Outcome | { readonly kind: 'none' | 'soon' | 'off' | 'unwanted' }>(() => {
  if (!opened.value || isEmbedded(location)) return { kind: 'none' };
  if (!isKeeping.value) return { kind: 'off' };
  if (wish.value === false) return { kind: 'unwanted' };
  if (wish.value === undefined && isOnlyExample()) return { kind: 'none' };
  return outcome.value ?? { kind: 'soon' };
});

const isWanted = (): boolean => {
  const { kind } = keepState.peek();
  return kind === 'soon' || kind === 'kept' || kind === 'trouble';
};

/** What of what is open tells whether there is anything to be saved. */
interface Now {
  readonly state: string;
  /** Absent of what was just opened from where it is saved: it may still come to rest where it lay. */
  readonly positions?: Float32Array | undefined;
  readonly corpus: number;
}

/** What is open, from when it was opened in the place of something else. */
interface Work {
  readonly opening: number;
  /** The session that it is saved to, and the hold that keeps other tabs from it. */
  held?: Held;
  hold?: Hold;
  /** What its session is to be called, where that is not said by its papers. */
  name?: string;
  /** Before anything of it was changed. */
  first?: Now;
  /** As it was saved last. */
  last?: Now;
}
let work: Work = { opening: 0 };

/** The session that what is open is saved to. */
export const heldId = signal<string | undefined>(undefined);

/** Follows what is open, and keeps it a moment after each change that has come to rest. */
export function keepSessions(page: Window): () => void {
  const stopFollowing = effect(() => {
    const isAtRest = follow();
    untracked(() => {
      if (openings.peek() !== work.opening) beginWork();
      if (isAtRest) saveSoon();
    });
  });
  const stopListening = listenToTabs((ids) => {
    if (work.held && ids.includes(work.held.id)) letGo(words.news.deletedElsewhere);
  });
  // Whoever leaves may not come back.
  const onHide = () => page.document.hidden && timer !== undefined && void saveNow();
  page.document.addEventListener('visibilitychange', onHide);
  return () => {
    stopFollowing();
    stopListening();
    clearTimeout(timer);
    page.document.removeEventListener('visibilitychange', onHide);
  };
}

/** Whether what is open has come to rest. Only then all that a session tells of is read, so that the effect follows it. */
function follow(): boolean {
  void [openings.value, isKeeping.value, wish.value];
  if (!opened.value || isMoving.value || playing.value || relaxing.value || recounting.value) return false;
  if (dragged.value || settling.value !== undefined) return false;
  void [corpusNumber.value, positions.value];
  stateNow();
  return true;
}

/** Other papers are another piece of work; that of those before lies where it was saved last. */
function beginWork(): void {
  work.hold?.release();
  work = { opening: openings.peek() };
  [heldId.value, wish.value, outcome.value] = [undefined, undefined, undefined];
}

/**
 * What was just opened is from a session that it is saved to again; or, under that name, to one of its own. What is
 * changed from here on is saved, however soon it is.
 */
export function goOnWith(
  from: { readonly held: Held; readonly hold: Hold } | { readonly name: string },
  asOpened: SessionState,
): void {
  beginWork();
  work.first = { ...nowOf(asOpened), positions: undefined };
  if ('name' in from) work.name = from.name;
  else {
    [work.held, work.hold, work.last] = [{ ...from.held, papers: corpusNumber.peek() }, from.hold, work.first];
    heldId.value = from.held.id;
  }
}

/** What is open is not kept any more, until the user says so. */
export function letGo(news: string): void {
  work.hold?.release();
  work = { opening: work.opening };
  [heldId.value, wish.value, outcome.value] = [undefined, false, undefined];
  announcement.value = news;
}

/** What is open is kept, whatever it is and whatever was said before. */
export function keepThis(): Promise<void> {
  wish.value = true;
  return saveNow();
}

let timer: ReturnType<typeof setTimeout> | undefined;

export function saveSoon(after = quiet): void {
  clearTimeout(timer);
  timer = isWanted() ? setTimeout(() => void saveNow(), after) : undefined;
}

/** Saves what is still to be saved. */
export const settleSaves = (): Promise<void> => (timer === undefined ? saving : saveNow());

let saving: Promise<void> = Promise.resolve();
let isNextDue = false;

/** One after another: what comes while one is being saved is saved together after it. */
function saveNow(): Promise<void> {
  clearTimeout(timer);
  timer = undefined;
  if (isNextDue) return saving;
  isNextDue = true;
  saving = saving.then(() => {
    isNextDue = false;
    return save(work);
  });
  return saving;
}

const nowOf = (state: SessionState): Now => ({
  state: stateText(state),
  positions: positions.peek(),
  corpus: corpusNumber.peek(),
});

async function save(current: Work): Promise<void> {
  const state = stateNow();
  if (!isWanted() || !state) return;
  const now = nowOf(state);
  current.first ??= now;
  if (current.last && !current.last.positions) current.last = { ...current.last, positions: now.positions };
  if (current.last && isSame(current.last, now)) return;
  try {
    if (!current.held && !(await isFirstDue(current, state, now))) return;
    const kept = await keptNow(current, now);
    if (kept && current === work) tellSaved(kept);
  } catch (error) {
    // What was replaced meanwhile is saved when that has come to rest.
    if (!isAbort(error)) await tellTrouble(current, error);
  }
}

const isSame = (one: Now, other: Now): boolean =>
  one.state === other.state && one.positions === other.positions && one.corpus === other.corpus;

/** Papers that were kept before, and looked at again, are not kept twice until something is changed. */
async function isFirstDue(current: Work, state: SessionState, now: Now): Promise<boolean> {
  const { cards } = await listSessions(storage);
  const known = cards.find((card) => isOfSamePapers(card, state));
  if (current !== work) return false;
  if (known && wish.peek() === undefined && current.first?.state === now.state) {
    if (current.name === undefined) offerSame(known);
    return false;
  }
  current.held = freshHeld(freeName(current.name ?? state.title, cards));
  return true;
}

const isOfSamePapers = (card: SessionCard, { fingerprint }: SessionState): boolean => card.fingerprint === fingerprint;

async function keptNow(current: Work, now: Now): Promise<Kept | undefined> {
  const [session, kind] = [await keepableNow(), opened.peek()?.kind];
  if (!session || !kind || !current.held || current !== work) return undefined;
  const { title, fingerprint, counts } = session.state;
  const state = stateText(session.state);
  const kept = await keep(
    storage,
    current.held,
    {
      savedAt: Date.now(),
      kind,
      title,
      fingerprint,
      counts,
      state,
      parts: session.parts,
      papers: now.corpus,
      corpus: session.papers,
    },
    words.tabName,
  );
  const isOther = kept.held.id !== current.held.id;
  [current.held, current.last] = [kept.held, { ...now, state }];
  if (isOther || !current.hold) await holdHere(current, kept.held.id);
  return kept;
}

async function holdHere(current: Work, id: string): Promise<void> {
  current.hold?.release();
  const hold = await holdSession(id);
  if (current === work && current.held?.id === id) current.hold = hold;
  else hold?.release();
}

function tellSaved({ held, how }: Kept): void {
  const was = outcome.peek();
  [heldId.value, outcome.value] = [held.id, { kind: 'kept', at: Date.now() }];
  tellKept();
  if (how === 'copy') announcement.value = words.news.copy(held.name);
  else if (how === 'anew') announcement.value = words.news.anew;
  else if (was?.kind === 'trouble') announcement.value = words.news.keptAgain;
}

/** It is told once, and stands in the panel as long as it lasts. */
async function tellTrouble(current: Work, error: unknown): Promise<void> {
  const trouble = troubleOf(error);
  const told = await troubleWords(trouble);
  if (current !== work) return;
  const was = outcome.peek();
  outcome.value = { kind: 'trouble', trouble: trouble.kind, words: told };
  if (was?.kind !== 'trouble' || was.trouble !== trouble.kind) announcement.value = told;
  const mayPass = trouble.kind === 'blocked' || (trouble.kind === 'failed' && error instanceof StorageTrouble);
  if (mayPass && timer === undefined) saveSoon(again);
}
