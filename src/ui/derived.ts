import { computed } from '@preact/signals';
import { spreadOf } from '../actions/measureWords.ts';
import { measureHues } from '../arrange/measureScale.ts';
import { unstableBelow } from '../arrange/firmness.ts';
import { otherSlot } from '../arrange/palette.ts';
import { topicSlot } from '../arrange/topicSlot.ts';
import type { Firmness } from '../model/firmness.ts';
import type { NodeIndex } from '../model/units.ts';
import { groupsOf } from '../state/nodeGroups.ts';
import {
  colourBy,
  dateHues,
  firm,
  groupKind,
  hiddenGroups,
  measured,
  measureScale,
  opened,
  pinned,
  positions,
  settling,
  drawnNodes,
  mainTopics,
  sizeBy,
  tieColourBy,
  tieTopics,
} from '../state/state.ts';
import type { TieColours } from '../view/scene.ts';
import type { Opened } from '../work/protocol.ts';
import { regionsOf } from './map/regions.ts';

export { groupOf, hiddenNodes, membersOf } from '../state/nodeGroups.ts';

export const incidence = computed(() => opened.value?.incidence);
export const paperAuthors = computed(() => opened.value?.paperAuthors);

/** Palette slot of a group in the present meaning of colour. */
export function slotOfGroup(current: Opened, group: number): number {
  if (colourBy.value !== 'community') return topicSlot(current.topics, group);
  return current.arrangement.communitySlots[group] ?? otherSlot;
}

function slotsOf(current: Opened, groups: Int32Array): Uint8Array {
  const slots = new Uint8Array(groups.length);
  const slotOfEach = Uint8Array.from({ length: slotCount(current) }, (_, group) => slotOfGroup(current, group));
  for (let node = 0; node < groups.length; node++) slots[node] = slotOfEach[groups[node]!] ?? otherSlot;
  return slots;
}

const slotCount = ({ topics, arrangement }: Opened): number => Math.max(topics.length, arrangement.communityCount);

/** Who is pinned, and who does not stay in one community: signs on the map. */
export const nodeMarks = computed((): readonly [pinned: Uint8Array | undefined, unstable: Uint8Array | undefined] => {
  const [current, held, found] = [opened.value, pinned.value, firm.value];
  if (!current) return [undefined, undefined];
  const flags = held.size > 0 ? new Uint8Array(current.labels.length) : undefined;
  for (const node of held) flags![node] = 1;
  if (found?.state !== 'known' || colourBy.value !== 'community') return [flags, undefined];
  const unstable = new Uint8Array(current.labels.length);
  found.firmness.ofNode.forEach((index, node) => (unstable[node] = Number(index < unstableBelow)));
  return [flags, unstable];
});

/** How firm the communities that are shown are; undefined while nobody knows. */
export const knownFirmness = computed((): Firmness | undefined => {
  const found = firm.value;
  return found?.state === 'known' ? found.firmness : undefined;
});

/** Palette index of each node; all grey while dates are being looked up, or a measure worked out. */
export const nodeHues = computed(() => {
  const [current, colour] = [opened.value, colourBy.value];
  if (!current) return new Uint8Array();
  if (colour === 'topic' || colour === 'community') return slotsOf(current, groupsOf(current));
  const greys = new Uint8Array(current.labels.length).fill(otherSlot);
  if (colour === 'first' || colour === 'mean') return dateHues.value[colour]?.nodeHues ?? greys;
  const found = measured.value[colour];
  if (found) greys.set(measureHues(found.values, found.quantiles, spreadOf(colour, measureScale.value)));
  return greys;
});

/** Sizes from 0 to 1 by the measure that is wished; undefined where papers in the window decide, or none is there yet. */
export const nodeSizes = computed((): Float32Array | undefined => {
  const [current, by] = [opened.value, sizeBy.value];
  const found = by === 'window' ? undefined : measured.value[by];
  // Measures are of people; topics alone are as large as their papers in the window.
  if (!current || !found || drawnNodes.value === 'topics') return undefined;
  const { authorCount, topicCount } = current.columns;
  const sizes = new Float32Array(authorCount + topicCount);
  const largest = found.quantiles.at(-1) || 1;
  for (let author = 0; author < authorCount; author++) sizes[author] = (found.values[author] || 0) / largest;
  sizes.set(topicSizes(current), authorCount);
  return sizes;
});

/** Measures are of people: topics keep to their papers, as many as there are in all. */
function topicSizes({ columns: { authorCount, topicCount, nodePapers } }: Opened): number[] {
  const { offsets, undatedOffsets } = nodePapers;
  const papersOf = (node: NodeIndex) =>
    offsets[node + 1]! - offsets[node]! + undatedOffsets[node + 1]! - undatedOffsets[node]!;
  const papers = Array.from({ length: topicCount }, (_, topic) => papersOf(authorCount + topic));
  const most = papers.reduce((highest, count) => Math.max(highest, count), 1);
  return papers.map((count) => count / most);
}

export const tieColours = computed((): TieColours => {
  const [colour, topics] = [tieColourBy.value, tieTopics.value];
  if (colour === 'topic') return topics ? { by: 'topic', topics } : { by: 'ends' };
  const hues = colour === 'people' ? undefined : dateHues.value[colour]?.tieHues;
  return hues ? { by: 'hue', hues } : { by: 'ends' };
});

const isSettling = computed(() => settling.value !== undefined);

/** Names of the groups over a large map; while it settles, where they were in its first picture, which is near the last. */
export const regions = computed(() => {
  const [current, kind] = [opened.value, groupKind.value];
  // Where topics stand alone their own names say it.
  if (!current || !kind || drawnNodes.value === 'topics') return [];
  return regionsOf(
    current,
    isSettling.value ? positions.peek() : positions.value,
    kind,
    hiddenGroups.value,
    kind === 'topic' && drawnNodes.value === 'authors',
    mainTopics.value!,
  );
});
