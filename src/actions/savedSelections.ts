import { effect } from '@preact/signals';
import type { NodeIndex } from '../model/units.ts';
import { savedSelections, type MemberKey, type SavedSelection } from '../state/selecting.ts';
import { bench, opened, selection } from '../state/state.ts';
import { texts } from '../texts/texts.ts';
import { keysIn } from '../work/nodesBefore.ts';
import { announceQuietly } from './announce.ts';
import { isStillOpen } from './isStillOpen.ts';
import { choiceToCome, nodesIn, selectedNodes, selectNodes } from './select.ts';

/** Saves what is selected under a name; one that was saved under it before gives way. */
export async function saveSelection(name: string): Promise<void> {
  const [current, nodes] = [opened.peek(), nodesIn(selection.peek())];
  const keys = await nodeKeys();
  if (!current || !keys || nodes.length === 0) return;
  const members = nodes.map((node) => ({ id: keys[node]!, name: current.labels[node]! }));
  const others = savedSelections.peek().filter((saved) => saved.name !== name);
  savedSelections.value = [...others, { name, members }];
  announceQuietly(texts.selection.saved(name, nodes.length));
}

/** A name that is free: what is selected in a word, with a number where that is taken. */
export function suggestedName(): string {
  const nodes = selectedNodes();
  const labels = opened.value?.labels ?? [];
  const name = nodes.length < 3 ? nodes.map((node) => labels[node]).join(', ') : texts.selection.someOf(nodes.length);
  for (let number = 1; ; number++) {
    const wanted = number === 1 ? name : `${name} (${number})`;
    if (!isTaken(wanted)) return wanted;
  }
}

const isTaken = (name: string): boolean => savedSelections.value.some((saved) => saved.name === name);

/** How what was saved goes together with what is selected. */
export type Joining = 'replace' | 'union' | 'intersection';

/** Selects what was saved, as far as it is in this network. */
export async function restoreSelection(saved: SavedSelection, joining: Joining = 'replace'): Promise<void> {
  const isWanted = choiceToCome();
  const found = await membersFound(saved);
  if (!found || !isWanted()) return;
  const before = new Set(selectedNodes());
  const missing = saved.members.length - found.length;
  const nodes = {
    replace: () => found,
    union: () => [...before, ...found],
    intersection: () => found.filter((node) => before.has(node)),
  }[joining]();
  // What is selected stays where nothing would come of it.
  if (nodes.length > 0) selectNodes(nodes);
  announceQuietly(texts.selection.restored(saved.name, new Set(nodes).size, missing));
}

export function renameSelection(saved: SavedSelection, name: string): void {
  const others = savedSelections.peek().filter((other) => other.name !== name || other === saved);
  savedSelections.value = others.map((other) => (other === saved ? { name, members: saved.members } : other));
}

export function deleteSelection(saved: SavedSelection): void {
  savedSelections.value = savedSelections.peek().filter((other) => other !== saved);
  announceQuietly(texts.selection.deleted(saved.name));
}

/** The keys of all nodes of what is open, in their order; undefined without any, or where it is no longer open. */
async function nodeKeys(): Promise<readonly string[] | undefined> {
  const asked = bench.peek();
  const keys = await asked?.ask('keys', undefined).catch(() => undefined);
  return !asked || keys === undefined || !isStillOpen(asked) ? undefined : keysIn(keys);
}

async function membersFound({ members }: SavedSelection): Promise<NodeIndex[] | undefined> {
  const keys = await nodeKeys();
  const labels = opened.peek()?.labels;
  if (!keys || !labels) return undefined;
  const byKey = new Map(keys.map((key, node) => [key, node]));
  const byName = new Map<string, NodeIndex | undefined>();
  // A name that two have says of neither who is meant.
  labels.forEach((label, node) => byName.set(label, byName.has(label) ? undefined : node));
  const found = members.map(({ id, name }) => byKey.get(id) ?? byName.get(name));
  return [...new Set(found.filter((node) => node !== undefined))];
}

/** Selections are remembered in the browser by the fingerprint of the papers they are of. */
const place = (fingerprint: string): string => `coterie.selections.${fingerprint}`;

/** As they are stored; `version` grows when that changes. */
interface Remembered {
  readonly version: 1;
  readonly selections: readonly SavedSelection[];
}

/** Remembers what is saved as it comes to be, and takes it up again where the same papers are opened. */
export function keepSelectionsRemembered(): () => void {
  let last: string | undefined;
  return effect(() => {
    const [current, saved] = [opened.value, savedSelections.value];
    if (!current) return;
    const now = current.fingerprint;
    if (now !== last) {
      last = now;
      savedSelections.value = remembered(now);
    } else remember(now, saved);
  });
}

/** Storage may be forbidden or full: then nothing is remembered. */
function remember(fingerprint: string, selections: readonly SavedSelection[]): void {
  const value: Remembered = { version: 1, selections };
  try {
    if (selections.length === 0) localStorage.removeItem(place(fingerprint));
    else localStorage.setItem(place(fingerprint), JSON.stringify(value));
  } catch {
    // They last as long as the papers are open.
  }
}

function remembered(fingerprint: string): readonly SavedSelection[] {
  try {
    const value = JSON.parse(localStorage.getItem(place(fingerprint)) ?? 'null') as Partial<Remembered> | null;
    const selections: unknown = value?.version === 1 ? value.selections : undefined;
    return Array.isArray(selections) ? selections.filter(isSaved) : [];
  } catch {
    return [];
  }
}

const isText = (value: unknown): value is string => typeof value === 'string';

function isSaved(value: unknown): value is SavedSelection {
  const { name, members } = (value ?? {}) as Partial<SavedSelection>;
  const isMember = (member: Partial<MemberKey> | null) => isText(member?.id) && isText(member?.name);
  return isText(name) && Array.isArray(members) && members.length > 0 && members.every(isMember);
}
