import { computed } from '@preact/signals';
import { filtersNodes, type Filters } from '../model/filters.ts';
import type { NodeIndex } from '../model/units.ts';
import type { Opened } from '../work/protocol.ts';
import { colourBy, drawnNodes, filters, mainTopics, opened, sift, type GroupKind } from './state.ts';

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

/** One flag per node that filters hide; undefined where none is. What the legend hides is hidden at once. */
export const filteredNodes = computed((): Uint8Array | undefined => {
  const [current, found, { hiddenTopics, hiddenCommunities }] = [opened.value, sift.value, filters.value];
  const others = found && filtersNodes(withoutLegend(found.of.filters)) ? found.hiddenNodes : undefined;
  if (!current || (!others && hiddenTopics.length + hiddenCommunities.length === 0)) return undefined;
  const { authorCount, topicCount } = current.columns;
  const hidden = new Uint8Array(authorCount + topicCount);
  const [topics, communities] = [new Set(hiddenTopics), new Set(hiddenCommunities)];
  // Read where they are asked for alone.
  const topicOf = hiddenTopics.length > 0 ? groupsOf(current, 'topic') : undefined;
  const communityOf = current.arrangement.communities;
  for (let node = 0; node < hidden.length; node++) {
    const isOff = (topicOf && topics.has(topicOf[node]!)) || communities.has(communityOf[node]!);
    hidden[node] = isOff || others?.[node] ? 1 : 0;
  }
  return hidden;
});

const withoutLegend = (filtered: Filters): Filters => ({ ...filtered, hiddenTopics: [], hiddenCommunities: [] });

/** One flag per node that filters or the settings keep off the map; undefined when all are shown. */
export const hiddenNodes = computed((): Uint8Array | undefined => {
  const [current, filtered, drawn] = [opened.value, filteredNodes.value, drawnNodes.value];
  if (!current || drawn === 'both') return filtered;
  const { authorCount, topicCount } = current.columns;
  const hidden = filtered?.slice() ?? new Uint8Array(authorCount + topicCount);
  if (drawn === 'authors') hidden.fill(1, authorCount);
  if (drawn === 'topics') hidden.fill(1, 0, authorCount);
  return hidden;
});
