import { batch } from '@preact/signals';
import { shownNodesChoices, type ShownNodes } from '../model/shownNodes.ts';
import { colourBy, groupKind, hiddenGroups, hoveredGroup, shownNodes, type ColourBy } from '../state/state.ts';
import { fitMap } from './camera.ts';
import { setHiddenCommunities, setHiddenTopics } from './filters.ts';

export function toggleGroup(group: number): void {
  const hidden = new Set(hiddenGroups.peek());
  if (!hidden.delete(group)) hidden.add(group);
  hideGroups(hidden);
}

export const showAllGroups = (): void => hideGroups([]);

export function hideGroups(groups: Iterable<number>): void {
  const kind = groupKind.peek();
  if (kind === 'topic') setHiddenTopics(groups);
  if (kind === 'community') setHiddenCommunities(groups);
}

export function colourMapBy(choice: ColourBy): void {
  if (colourBy.peek() === choice) return;
  hoveredGroup.value = undefined;
  colourBy.value = choice;
}

/** What colours stood for before topics had the map for themselves. */
let colourOfBoth: ColourBy = 'topic';

/** Topics alone have the colours of topics; what comes onto the map or goes is seen as a whole. */
export function showNodes(nodes: ShownNodes): void {
  const before = shownNodes.peek();
  if (nodes === before) return;
  batch(() => {
    if (nodes === 'topics') colourOfBoth = colourBy.peek();
    shownNodes.value = nodes;
    if (nodes === 'topics') colourMapBy('topic');
    else if (before === 'topics') colourMapBy(colourOfBoth);
  });
  if ((nodes === 'topics') !== (before === 'topics')) fitMap();
}

/** What comes after it where the choice goes round. */
export function nodesAfter(nodes: ShownNodes): ShownNodes {
  const at = shownNodesChoices.indexOf(nodes);
  return shownNodesChoices[(at + 1) % shownNodesChoices.length]!;
}
