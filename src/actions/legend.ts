import { colourBy, hiddenGroups, hoveredGroup, showTopics, type ColourBy } from '../state/state.ts';

export function toggleGroup(group: number): void {
  const hidden = new Set(hiddenGroups.peek());
  if (!hidden.delete(group)) hidden.add(group);
  hiddenGroups.value = hidden;
}

export const showAllGroups = (): void => {
  hiddenGroups.value = new Set();
};

/** Groups of one meaning of colour are not those of the other, so what was hidden is shown again. */
export function colourMapBy(choice: ColourBy): void {
  if (colourBy.peek() === choice) return;
  hiddenGroups.value = new Set();
  hoveredGroup.value = undefined;
  colourBy.value = choice;
}

export const showTopicNodes = (shown: boolean): void => {
  showTopics.value = shown;
};
