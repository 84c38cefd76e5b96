import { batch, effect, signal, untracked } from '@preact/signals';
import { nextTask } from '../lib/nextTask.ts';
import type { NodeIndex } from '../model/units.ts';
import type { SessionState } from '../session/session.ts';
import { viewOf } from '../state/address.ts';
import { placeAt, type Place } from '../state/pins.ts';
import { announcement, bench, mapStyle, opened, selection } from '../state/state.ts';
import { currentView } from '../state/undoables.ts';
import { savedSelections } from '../state/selecting.ts';
import { texts } from '../texts/texts.ts';
import { keysIn } from '../work/nodesBefore.ts';
import type { Workbench } from '../work/workbench.ts';
import { showAddressed } from './addressedView.ts';
import { applyView } from './applyView.ts';
import { changeSettings } from './open.ts';
import { tellLate } from './tellLate.ts';

const words = texts.session;

/** How a file of ours looks at papers that are not open: it waits for them. */
export interface AwaitedState {
  readonly state: SessionState;
  /** The name of the file. */
  readonly file: string;
  /** Opens what this browser has kept of these papers, where it has. */
  readonly openKept: (() => void) | undefined;
}
export const awaitedState = signal<AwaitedState | undefined>(undefined);
export const dismissAwaitedState = (): void => {
  awaitedState.value = undefined;
};

type FindKept = (fingerprint: string) => Promise<(() => void) | undefined>;
let findKept: FindKept = async () => Promise.resolve(undefined);

/** Who is asked for a session of papers that are not open: what opens it, or undefined. */
export function lookForKept(find: FindKept): void {
  findKept = find;
}

export const isOpenNow = ({ fingerprint }: SessionState): boolean => opened.peek()?.fingerprint === fingerprint;

/** Shows what is open as a file shows it; where its papers are not open, says which these are and waits for them. */
export async function restore(state: SessionState, file: string, told: readonly string[]): Promise<void> {
  if (isOpenNow(state)) return showAs(state, file, told);
  const openKept = await findKept(state.fingerprint).catch(() => undefined);
  awaitedState.value = { state, file, openKept };
  announcement.value = missingWords(awaitedState.value);
}

export const missingWords = ({ state: { title, counts, files }, file }: AwaitedState): string =>
  words.missing(file, title, counts.papers, files);

/** Shows papers that a file waits for as it does, as soon as they are open. */
export const keepStateAwaited = (): (() => void) =>
  effect(() => {
    const [awaitedNow, current] = [awaitedState.value, opened.value];
    if (!awaitedNow || current?.fingerprint !== awaitedNow.state.fingerprint) return;
    awaitedState.value = undefined;
    // What opens is shown first, with whatever its address says.
    void untracked(() => nextTask()).then(() => showAs(awaitedNow.state, awaitedNow.file, []));
  });

/** Two steps that can be undone: another count, where it is one, and another look. */
async function showAs(state: SessionState, file: string, told: readonly string[]): Promise<void> {
  await changeSettings(state.settings);
  const current = bench.peek();
  if (!current || !isOpenNow(state)) return;
  const [pins, paper] = await Promise.all([pinsIn(current, state), paperIn(current, state)]);
  if (bench.peek() !== current) return;
  const { view, ignored, problem } = viewOf(`#${state.view}`);
  let misfits: readonly string[] = [];
  batch(() => {
    mapStyle.value = { ...mapStyle.peek(), shapes: state.shapes };
    misfits = showAddressed(view);
    applyView({ ...currentView(), pins });
    if (paper >= 0 && !selection.peek()) selection.value = { kind: 'paper', paper };
  });
  const names = new Set(state.selections.map(({ name }) => name));
  savedSelections.value = [...state.selections, ...savedSelections.peek().filter(({ name }) => !names.has(name))];
  const left = words.misfits([...told, ...(problem === undefined ? [] : [problem])], [...ignored, ...misfits]);
  // Another window and other filters tell of themselves first.
  tellLate([words.restored(file), left].filter(Boolean).join(' '));
}

async function pinsIn(current: Workbench, { pins }: SessionState): Promise<ReadonlyMap<NodeIndex, Place>> {
  if (pins.length === 0) return new Map();
  const nodeOf = new Map(keysIn(await current.ask('keys', undefined)).map((key, node) => [key, node]));
  const found = pins.flatMap(({ key, x, y }) => {
    const node = nodeOf.get(key);
    return node === undefined ? [] : [[node, placeAt(x, y)] as const];
  });
  return new Map(found.sort(([one], [other]) => one - other));
}

const paperIn = async (current: Workbench, { paper }: SessionState): Promise<number> =>
  paper === '' ? -1 : current.ask('paperCalled', paper).catch(() => -1);
