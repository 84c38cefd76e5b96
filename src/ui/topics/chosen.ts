import { signal } from '@preact/signals';

/** Id of the topic of the legend whose tools are open. */
export const topicInHand = signal<string | undefined>(undefined);
/** Ids of the topics that are picked to be merged; undefined while none are being picked. */
export const pickedTopics = signal<ReadonlySet<string> | undefined>(undefined);

export function togglePicked(topic: string): void {
  const picked = new Set(pickedTopics.peek());
  if (!picked.delete(topic)) picked.add(topic);
  pickedTopics.value = picked;
}
