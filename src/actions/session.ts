import { effect, signal } from '@preact/signals';
import { generator } from '../export/caption.ts';
import { isoDay } from '../lib/calendar.ts';
import { isAbort } from '../lib/isAbort.ts';
import type { NodeIndex, PaperIndex } from '../model/units.ts';
import type { Parts } from '../session/keptParts.ts';
import { sessionFormat, type KeyedPlace, type SessionState } from '../session/session.ts';
import { stateText } from '../session/state.ts';
import { viewOf, wholeFragmentOf } from '../state/address.ts';
import { pins } from '../state/pins.ts';
import { savedSelections } from '../state/selecting.ts';
import { announcement, bench, mapStyle, opened, positions, selection } from '../state/state.ts';
import { currentView } from '../state/undoables.ts';
import { texts } from '../texts/texts.ts';
import { carriedAside } from '../work/carriedAside.ts';
import type { FoundSession } from '../work/foundSession.ts';
import type { Opened, Source } from '../work/protocol.ts';
import type { Workbench } from '../work/workbench.ts';
import { showAddressed, wholeView } from './addressedView.ts';
import { download, fileName } from './download.ts';
import { beginHistory } from './history.ts';
import type { FileKind } from './fileKind.ts';
import { addSources, openFiles, openingToCome, openKept, type Kept } from './open.ts';
import { takeOwnView } from './ownView.ts';
import { isOpenNow, restore } from './restore.ts';
import { tellLate } from './tellLate.ts';
import { today } from './today.ts';

const words = texts.session;

/** Keys by which nodes that are pinned, and the paper that is selected, are found again; of one network. */
interface Known {
  readonly network: unknown;
  readonly nodes: ReadonlyMap<NodeIndex, string>;
  readonly paper: readonly [paper: PaperIndex | undefined, key: string];
}
const noneKnown: Known = { network: undefined, nodes: new Map(), paper: [undefined, ''] };
const known = signal(noneKnown);

/** Keys are asked for as soon as they will be needed, so that how something is looked at can be told at once. */
export const keepKeysKnown = (): (() => void) =>
  effect(() => {
    const current = bench.value;
    if (current && !areKeysKnown([...pins.value.keys()], selectedPaper()))
      void learnKeys(current).catch(() => undefined);
  });

const network = (): unknown => opened.value?.columns.tieSource;
const selectedPaper = (): PaperIndex | undefined =>
  selection.value?.kind === 'paper' ? selection.value.paper : undefined;

const areKeysKnown = (nodes: readonly NodeIndex[], paper: PaperIndex | undefined): boolean =>
  known.value.network === network() &&
  known.value.paper[0] === paper &&
  nodes.every((node) => known.value.nodes.has(node));

async function learnKeys(asked: Workbench): Promise<void> {
  const [of, nodes, paper] = [network(), [...pins.peek().keys()], selectedPaper()];
  if (areKeysKnown(nodes, paper)) return;
  const keys = await asked.ask('keysAmong', { nodes, paper });
  if (of !== network()) return;
  known.value = {
    network: of,
    nodes: new Map(nodes.map((node, at) => [node, keys.nodes[at]!])),
    paper: [paper, keys.paper],
  };
}

/** How what is open is looked at now, without the papers; undefined where nothing is open. */
export function stateNow(): SessionState | undefined {
  const current = opened.value;
  if (!current) return undefined;
  const { paper } = known.value;
  const isKnown = known.value.network === network() && paper[0] === selectedPaper();
  return {
    format: sessionFormat,
    generator,
    title: current.title,
    savedOn: isoDay(today.value),
    fingerprint: current.fingerprint,
    counts: countsOf(current),
    files: current.files.map(({ name }) => name),
    settings: current.settings,
    view: wholeFragmentOf(wholeView()).slice(1),
    paper: isKnown ? paper[1] : '',
    shapes: mapStyle.value.shapes,
    pins: keyedPins(),
    selections: savedSelections.value,
  };
}

const countsOf = ({ recordCount, columns }: Opened): SessionState['counts'] => ({
  papers: recordCount,
  authors: columns.authorCount,
  ties: columns.authorTieCount,
});

function keyedPins(): KeyedPlace[] {
  const all = [...pins.value];
  if (known.value.network !== network()) return [];
  return all.flatMap(([node, { x, y }]) => {
    const key = known.value.nodes.get(node);
    return key === undefined ? [] : [{ key, x, y }];
  });
}

/** The same as text, for files that carry it with them; '' where nothing is open. */
export function carriedNow(): string {
  const state = stateNow();
  return state ? stateText(state) : '';
}

/** What is open, to be kept: what is small, and how to come by its papers. */
interface KeepableSession {
  readonly state: SessionState;
  readonly parts: Parts;
  readonly papers: () => Promise<Uint8Array>;
}

/**
 * What is open as a whole; undefined where nothing is, or where it was replaced meanwhile.
 *
 * @throws Error when the worker cannot tell it; an AbortError where it was replaced.
 */
export async function keepableNow(): Promise<KeepableSession | undefined> {
  const asked = bench.peek();
  if (!asked) return undefined;
  const parts = await asked.ask('keptParts', arrangementNow(asked));
  if (bench.peek() !== asked) return undefined;
  await learnKeys(asked);
  const state = stateNow();
  if (bench.peek() !== asked || !state) return undefined;
  return { state, parts, papers: () => asked.ask('packedPapers', undefined) };
}

const arrangementNow = ({ opened: { arrangement } }: Workbench) => ({
  ...arrangement,
  positions: positions.peek(),
});

/** A session on its way to a file: how far it is, 0 … 1. */
export interface Saving {
  readonly share: number;
  readonly cancel: () => void;
}
export const savingSession = signal<Saving | undefined>(undefined);

/** Ends of the names of sessions. */
export const sessionEnding = 'coterie';

/**
 * Downloads what is open as a whole.
 *
 * @throws Error with a sentence for the user when nothing is open, or it cannot be packed.
 */
export async function saveSession(): Promise<void> {
  if (!bench.peek()) throw new Error(texts.save.nothingOpen);
  if (savingSession.peek()) return;
  const job = new AbortController();
  const tell = (share: number) => (savingSession.value = { share, cancel: () => job.abort() });
  tell(0);
  try {
    const asked = await benchOfKnownKeys();
    const state = stateNow();
    if (!asked || !state) throw new Error(texts.save.nothingOpen);
    const wish = { state, arrangement: arrangementNow(asked) };
    const blob = await asked.askLong('sessionFile', wish, ({ share }) => tell(share), job.signal);
    download(blob, fileName(state.title, '', sessionEnding));
  } catch (error) {
    if (!isAbort(error)) throw error;
    announcement.value = texts.announcements.cancelled;
  } finally {
    savingSession.value = undefined;
  }
}

/** What is open once its keys are known: another network may have taken its place meanwhile, which has others. */
async function benchOfKnownKeys(): Promise<Workbench | undefined> {
  const asked = bench.peek();
  if (asked) await learnKeys(asked);
  return asked === bench.peek() ? asked : benchOfKnownKeys();
}

/** As a command: what goes wrong is told where it is read out. */
export const saveSessionNow = (): void =>
  void saveSession().catch((error: unknown) => {
    announcement.value = error instanceof Error ? error.message : String(error);
  });

/**
 * Opens a session in the place of what is open, which stays until the session is there.
 *
 * @param onOpen is told at once what it was opened as; keys of some of that are asked for after it.
 */
export const openSession = (
  session: FoundSession,
  name: string,
  onOpen: (asOpened: SessionState) => void,
): Promise<void> => openFound(name, async () => Promise.resolve({ session, told: [] }), onOpen);

/** The same from a file, which may turn out to be none. */
export const openSessionFile = (file: File): Promise<void> =>
  openFound(file.name, async (job) => {
    const carried = await carriedAside(file, job.signal);
    if (carried.kind !== 'session') throw new Error(words.noSession(file.name));
    return carried;
  });

/** A picture, a page or a graph of ours shows what is open as it does; anything else is opened as what it is. */
export async function openCarrier(file: File): Promise<void> {
  const isWanted = openingToCome();
  const carried = await carriedAside(file, new AbortController().signal).catch((error: unknown) => ({
    kind: 'broken' as const,
    error,
  }));
  if (!isWanted()) return;
  if (carried.kind === 'session') return openFound(file.name, async () => Promise.resolve(carried));
  // What is no state of ours may well be a network.
  if (carried.kind !== 'state') return openFiles([file]);
  if (!isOpenNow(carried.state) && (await isGraph(file))) await openFiles([file]);
  return restore(carried.state, file.name, carried.told);
}

/** Graphs hold something of their own to be seen. */
const isGraph = async (file: File): Promise<boolean> =>
  /<(?:gexf|graphml)[\s>]|^\s*\{/i.test(await file.slice(0, 4096).text());

/** Sessions among other files: all papers together, by the settings and from the places of the first session. */
export async function openWithSessions(files: readonly File[], kinds: readonly FileKind[]): Promise<void> {
  await openKept(files[0]!.name, async (job) => {
    const { sources, first } = await sourcesIn(files, kinds, job.signal);
    const { sources: _, dress: _dress, ...kept } = keptOf(first!.session, files[0]!.name, first!.told);
    return { ...kept, sources };
  });
}

/** Adds the papers of sessions, and other files, to what is open, whose settings stay. */
export async function addSessionFiles(files: readonly File[], kinds: readonly FileKind[]): Promise<void> {
  const isWanted = openingToCome();
  const found = await sourcesIn(files, kinds, new AbortController().signal).catch((error: unknown) => error as Error);
  if (!isWanted()) return;
  if (found instanceof Error) announcement.value = found.message;
  else await addSources(found.sources);
}

async function sourcesIn(files: readonly File[], kinds: readonly FileKind[], until: AbortSignal) {
  const sources: Source[] = [];
  let first: Found | undefined;
  for (const [at, file] of files.entries()) {
    const carried = kinds[at] === 'session' ? await carriedAside(file, until) : undefined;
    if (carried?.kind === 'session') {
      first ??= carried;
      sources.push({ kind: 'session', name: file.name, corpus: carried.session.corpus });
    } else sources.push({ kind: 'file', file });
  }
  return { sources, first };
}

interface Found {
  readonly session: FoundSession;
  readonly told: readonly string[];
}

async function openFound(
  name: string,
  find: (job: AbortController) => Promise<Found>,
  onOpen: (asOpened: SessionState) => void = () => undefined,
): Promise<void> {
  let found: Found | undefined;
  const isOpen = await openKept(name, async (job, progress) => {
    progress({ what: words.unpacking, share: 0 });
    found = await find(job);
    return keptOf(found.session, name, found.told);
  });
  if (!isOpen || !found) return;
  const { state } = found.session;
  takeSelections(state);
  const now = stateNow();
  if (now) onOpen({ ...now, paper: state.paper, pins: state.pins });
  await finish(state);
}

const keptOf = (
  { state, corpus, topicsBefore, places }: FoundSession,
  name: string,
  told: readonly string[],
): Kept => ({
  sources: [{ kind: 'session', name, corpus }],
  settings: state.settings,
  topicsBefore,
  places,
  dress: () => dressAs(state, told),
});

/** Before anybody sees it. */
function dressAs(state: SessionState, told: readonly string[]): void {
  takeOwnView();
  mapStyle.value = { ...mapStyle.peek(), shapes: state.shapes };
  const { view, ignored, problem } = viewOf(`#${state.view}`);
  const misfits = showAddressed(view);
  tellLate(words.misfits([...told, ...(problem === undefined ? [] : [problem])], [...ignored, ...misfits]));
}

function takeSelections({ selections }: SessionState): void {
  const kept = new Set(selections.map(({ name }) => name));
  savedSelections.value = [...selections, ...savedSelections.peek().filter(({ name }) => !kept.has(name))];
}

/** What has to be asked for once it is open; nothing of it is a step that could be undone. */
async function finish(state: SessionState): Promise<void> {
  const asked = bench.peek();
  if (!asked) return;
  if (state.paper !== '') await selectPaper(asked, state.paper);
  // From here on, what is told of it is what it was opened with.
  await learnKeys(asked).catch(() => undefined);
}

async function selectPaper(asked: Workbench, key: string): Promise<void> {
  const paper = await asked.ask('paperCalled', key).catch(() => -1);
  if (paper < 0 || bench.peek() !== asked || selection.peek()) return;
  selection.value = { kind: 'paper', paper };
  beginHistory(asked.opened.settings, currentView());
}
