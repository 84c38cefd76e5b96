import { computed } from '@preact/signals';
import type { NodeIndex } from '../model/units.ts';
import type { Opened } from '../work/protocol.ts';
import { colourBy, drawnNodes, hiddenGroups, mainTopics, opened, sift, type GroupKind } from './state.ts';

/** Group of a node in the present meaning of colour, or its main topic; −1 without one. */
export function groupOf(current: Opened, node: NodeIndex): number {
  const { authorCount } = current.columns;
  if (colourBy.value === 'community') return current.arrangement.communities[node]!;
  return node < authorCount ? mainTopics.value![node]! : node - authorCount;
}

/** The group of every node; walked by whatever looks at all of them. */
export function groupsOf(
  current: Opened,
  kind: GroupKind = colourBy.value === 'community' ? 'community' : 'topic',
): Int32Array {
  if (kind === 'community') return current.arrangement.communities;
  const { authorCount, topicCount } = current.columns;
  const groups = new Int32Array(authorCount + topicCount);
  groups.set(mainTopics.value!);
  for (let topic = 0; topic < topicCount; topic++) groups[authorCount + topic] = topic;
  return groups;
}

/** The authors of a group, in the present meaning of colour. */
export function membersOf(current: Opened, group: number): Uint32Array {
  const { authorCount } = current.columns;
  const groups = groupsOf(current);
  const members = new Uint32Array(authorCount);
  let count = 0;
  for (let node = 0; node < authorCount; node++) if (groups[node] === group) members[count++] = node;
  return members.subarray(0, count);
}

/** One flag per node that filters, the legend or the settings keep off the map; undefined when all are shown. */
export const hiddenNodes = computed(() => {
  const current = opened.value;
  const [isOff, drawn, sifted] = [hiddenGroups.value, drawnNodes.value, sift.value?.hiddenNodes];
  if (!current || (drawn === 'both' && isOff.size === 0 && !sifted)) return undefined;
  const groups = groupsOf(current);
  const hidden = new Uint8Array(groups.length);
  // The flags of another network say nothing of this one.
  if (sifted?.length === hidden.length) hidden.set(sifted);
  if (isOff.size > 0) for (let node = 0; node < groups.length; node++) if (isOff.has(groups[node]!)) hidden[node] = 1;
  if (drawn === 'authors') hidden.fill(1, current.columns.authorCount);
  if (drawn === 'topics') hidden.fill(1, 0, current.columns.authorCount);
  return hidden;
});
