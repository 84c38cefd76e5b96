import { computed } from '@preact/signals';
import { slotOf } from '../arrange/palette.ts';
import type { NodeIndex } from '../model/units.ts';
import { colourBy, hiddenGroups, opened, showTopics } from '../state/state.ts';
import type { Opened } from '../work/protocol.ts';
import { incidenceOf } from './map/incidence.ts';
import { authorsOfPapers } from './map/paperAuthors.ts';

export const incidence = computed(() => opened.value && incidenceOf(opened.value.columns));
export const paperAuthors = computed(() => opened.value && authorsOfPapers(opened.value.columns));

/** Group of a node in the present meaning of colour; −1 without one. */
export function groupOf(current: Opened, node: NodeIndex): number {
  const { authorCount } = current.columns;
  if (colourBy.value === 'community') return current.arrangement.communities[node]!;
  return node < authorCount ? current.mainTopics[node]! : node - authorCount;
}

/** The group of every node; walked by whatever looks at all of them. */
function groupsOf(current: Opened): Int32Array {
  if (colourBy.value === 'community') return current.arrangement.communities;
  const { authorCount, topicCount } = current.columns;
  const groups = new Int32Array(authorCount + topicCount);
  groups.set(current.mainTopics);
  for (let topic = 0; topic < topicCount; topic++) groups[authorCount + topic] = topic;
  return groups;
}

/** The authors of a group, in the present meaning of colour. */
export function membersOf(current: Opened, group: number): readonly NodeIndex[] {
  const members: NodeIndex[] = [];
  const groups = groupsOf(current);
  for (let node = 0; node < current.columns.authorCount; node++) if (groups[node] === group) members.push(node);
  return members;
}

export const nodeSlots = computed(() => {
  const current = opened.value;
  if (!current) return new Uint8Array();
  return Uint8Array.from(groupsOf(current), slotOf);
});

/** One flag per node that the legend or the settings keep off the map; undefined when all are shown. */
export const hiddenNodes = computed(() => {
  const current = opened.value;
  if (!current || (showTopics.value && hiddenGroups.value.size === 0)) return undefined;
  const { authorCount, topicCount } = current.columns;
  return Uint8Array.from({ length: authorCount + topicCount }, (_, node) => {
    if (node >= authorCount && !showTopics.value) return 1;
    return hiddenGroups.value.has(groupOf(current, node)) ? 1 : 0;
  });
});
