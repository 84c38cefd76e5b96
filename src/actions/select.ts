import type { NodeIndex, PaperIndex, TieIndex } from '../model/units.ts';
import { otherEnd, tiesOf } from '../network/incidence.ts';
import { hovered, hoveredGroup, opened, selection, trail, type Selection } from '../state/state.ts';
import { texts } from '../texts/texts.ts';
import { announceQuietly } from './announce.ts';
import { flyTo, isOnScreen } from './camera.ts';

/** How many steps back are kept. */
const trailLength = 50;

/** How often something was chosen to be selected. */
let choices = 0;

/**
 * Something is to be selected once it was asked for what that is.
 *
 * @returns whether it is wanted still: nothing else was chosen since.
 */
export function choiceToCome(): () => boolean {
  const mine = ++choices;
  return () => mine === choices;
}

/** Selects without moving the camera; what was selected before can be gone back to. */
export function select(next: Selection | undefined): void {
  choices++;
  const current = selection.peek();
  if (current && next && !isSame(current, next)) trail.value = [...trail.peek(), current].slice(-trailLength);
  if (!next) trail.value = [];
  selection.value = next;
  hovered.value = undefined;
  hoveredGroup.value = undefined;
}

export const selectNode = (node: NodeIndex): void => reveal({ kind: 'node', node });
export const selectTie = (tie: TieIndex): void => reveal({ kind: 'tie', tie });
export const selectEvidence = (of: Omit<Extract<Selection, { kind: 'evidence' }>, 'kind'>): void =>
  select({ kind: 'evidence', ...of });
export const selectPaper = (paper: PaperIndex): void => select({ kind: 'paper', paper });

/** Selects any number of nodes, in any order; of none, nothing is selected. */
export const selectNodes = (nodes: Iterable<NodeIndex>): void => select(selectionOf(nodes));

/** The nodes that are selected, ascending: none while something else is. */
export const nodesIn = (target: Selection | undefined): readonly NodeIndex[] =>
  target?.kind === 'node' ? [target.node] : target?.kind === 'nodes' ? target.nodes : [];

export const selectedNodes = (): readonly NodeIndex[] => nodesIn(selection.value);

/** Something else that is selected, as a tie, makes way for them. */
export const addToSelection = (nodes: Iterable<NodeIndex>): void =>
  selectNodes([...nodesIn(selection.peek()), ...nodes]);

export function removeFromSelection(nodes: Iterable<NodeIndex>): void {
  const gone = new Set(nodes);
  const before = nodesIn(selection.peek());
  if (before.some((node) => gone.has(node))) selectNodes(before.filter((node) => !gone.has(node)));
}

export const toggleInSelection = (node: NodeIndex): void =>
  nodesIn(selection.peek()).includes(node) ? removeFromSelection([node]) : addToSelection([node]);

/** One shape for each number of nodes: undefined of none, in ascending order of many. */
export function selectionOf(nodes: Iterable<NodeIndex>): Selection | undefined {
  const sorted = Uint32Array.from(new Set(nodes)).sort();
  const [first] = sorted;
  if (first === undefined) return undefined;
  return sorted.length === 1 ? { kind: 'node', node: first } : { kind: 'nodes', nodes: [...sorted] };
}

/** Selects, and flies there only when it cannot be seen where the camera is. */
function reveal(next: Selection): void {
  select(next);
  const nodes = nodesOf(next);
  if (nodes.some((node) => !isOnScreen(node))) flyTo(surroundings(next));
}

/** Selects and flies: the end of a search. */
export function goTo(next: Selection): void {
  select(next);
  flyTo(surroundings(next));
}

export function goBack(): void {
  const previous = trail.peek().at(-1);
  if (!previous) return clearSelection();
  choices++;
  trail.value = trail.peek().slice(0, -1);
  selection.value = previous;
}

export function clearSelection(): void {
  if (selection.peek()) announceQuietly(texts.announcements.nothingSelected);
  select(undefined);
}

/** Papers, and what drawings show, are no part of the map. */
const isOnMap = (target: Selection): target is Extract<Selection, { kind: 'node' | 'nodes' | 'tie' }> =>
  target.kind === 'node' || target.kind === 'nodes' || target.kind === 'tie';

function isSame(a: Selection, b: Selection): boolean {
  if (a.kind === 'node') return b.kind === 'node' && a.node === b.node;
  if (a.kind === 'nodes') return b.kind === 'nodes' && isSameList(a.nodes, b.nodes);
  if (a.kind === 'tie') return b.kind === 'tie' && a.tie === b.tie;
  if (a.kind === 'paper') return b.kind === 'paper' && a.paper === b.paper;
  return b.kind === 'evidence' && a.evidence === b.evidence;
}

const isSameList = (one: readonly number[], other: readonly number[]): boolean =>
  one.length === other.length && one.every((item, at) => item === other[at]);

/** A node alone would fill the screen: those it is tied to come along. */
function surroundings(target: Selection): readonly NodeIndex[] {
  const current = opened.peek();
  if (!current || !isOnMap(target)) return [];
  const nodes = new Set(nodesOf(target));
  for (const node of nodesOf(target)) {
    for (const tie of tiesOf(current.incidence, node)) nodes.add(otherEnd(current.columns, tie, node));
  }
  return [...nodes];
}

function nodesOf(target: Selection): readonly NodeIndex[] {
  const columns = opened.peek()?.columns;
  if (!columns || !isOnMap(target)) return [];
  if (target.kind === 'node') return [target.node];
  if (target.kind === 'nodes') return target.nodes;
  return [columns.tieSource[target.tie]!, columns.tieTarget[target.tie]!];
}
