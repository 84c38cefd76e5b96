import { hovered, hoveredGroup, type Selection } from '../state/state.ts';

/** What pointer or keyboard rest on in a list stands out on the map. */
export const pointAt = (target: Selection | undefined): void => {
  hovered.value = target;
};

export const pointAtGroup = (group: number | undefined): void => {
  hoveredGroup.value = group;
};
