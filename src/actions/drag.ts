import { signal } from '@preact/signals';
import type { NodeIndex } from '../model/units.ts';
import { areTopicsApart, placeInBox, topicPlaces } from '../state/drawnPositions.ts';
import { opened, pinned, positions, selection } from '../state/state.ts';
import type { NodeDrag } from '../view/scene.ts';
import { texts } from '../texts/texts.ts';
import { announceQuietly } from './announce.ts';
import { pinNode, unpinNode } from './arranging.ts';
import { scene } from './camera.ts';

/** The node that the pointer holds, and where. */
export const dragged = signal<Omit<NodeDrag, 'phase'> | undefined>(undefined);

/** A key moves a node by about the distance between two neighbours. */
const keyStep = 1;

let wasPinned = false;

/** The node follows the pointer at once, its neighbours as the layout gets round to it; it stays where it is put. */
export function dragNode({ node, x, y, phase }: NodeDrag): void {
  if (areTopicsApart.peek()) return dragApart({ node, x, y, phase });
  if (phase === 'start') wasPinned = pinned.peek().has(node);
  scene.peek()?.moveNode(node, x, y);
  dragged.value = phase === 'start' || phase === 'move' ? { node, x, y } : undefined;
  if (phase === 'cancel') {
    pinNode(node, x, y);
    if (!wasPinned) unpinNode(node);
  } else if (phase !== 'start') pinNode(node, x, y);
  if (phase === 'end') announceQuietly(texts.announcements.pinnedThere(nameOf(node)));
}

/** Topics that stand alone are nobody's neighbours: one is moved, and that is all. */
function dragApart({ node, x, y, phase }: NodeDrag): void {
  scene.peek()?.moveNode(node, x, y);
  const [places, columns] = [topicPlaces.peek(), opened.peek()?.columns];
  if (phase !== 'end' || !places || !columns) return;
  const moved = places.slice();
  moved.set(placeInBox(x, y), 2 * (node - columns.authorCount));
  topicPlaces.value = moved;
}

const nameOf = (node: NodeIndex): string => opened.peek()?.labels[node] ?? '';

const placeOf = (node: NodeIndex) => ({ x: positions.peek()[2 * node]!, y: positions.peek()[2 * node + 1]! });

/** The node that is selected; keys move and pin it. */
export function selectedNode(): NodeIndex | undefined {
  const selected = selection.value;
  return selected?.kind === 'node' ? selected.node : undefined;
}

export function moveSelected(right: number, up: number): void {
  const node = selectedNode();
  if (node === undefined) return;
  const { x, y } = placeOf(node);
  const [toX, toY] = [x + right * keyStep, y + up * keyStep];
  scene.peek()?.moveNode(node, toX, toY);
  const moved = positions.peek().slice();
  moved.set([toX, toY], 2 * node);
  pinNode(node, toX, toY);
  positions.value = moved;
}

export function togglePin(): void {
  const node = selectedNode();
  if (node === undefined) return;
  const isPinned = pinned.peek().has(node);
  if (isPinned) unpinNode(node);
  else pinNode(node, placeOf(node).x, placeOf(node).y);
  const { pinned: isHeld, unpinned } = texts.announcements;
  announceQuietly((isPinned ? unpinned : isHeld)(nameOf(node)));
}
