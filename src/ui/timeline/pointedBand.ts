import { signal } from '@preact/signals';
import { pointAtGroup } from '../../actions/point.ts';
import { selectNode } from '../../actions/select.ts';
import type { TopicIndex } from '../../model/units.ts';
import { groupKind, opened } from '../../state/state.ts';

/** The band of the stream under the pointer, or that of the row in the list of topics that has pointer or focus. */
export const pointedBand = signal<TopicIndex | undefined>(undefined);

/** From the list: where the map has the colours of the topics, it stands out there, too, as from the legend. */
export function pointAtRow(topic: TopicIndex | undefined): void {
  pointedBand.value = topic;
  if (groupKind.peek() === 'topic') pointAtGroup(topic === undefined || topic < 0 ? undefined : topic);
}

/** The same as selecting its node on the map. */
export function selectBand(topic: TopicIndex): void {
  const current = opened.peek();
  if (current) selectNode(current.columns.authorCount + topic);
}
