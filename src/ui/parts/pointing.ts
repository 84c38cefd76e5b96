import { pointAt, pointAtGroup } from '../../actions/point.ts';
import type { Selection } from '../../state/state.ts';

const leave = () => pointAt(undefined);
const leaveGroup = () => pointAtGroup(undefined);

/** For a button of a list: what it stands for stands out on the map while pointer or focus are on it. */
export function pointing(target: Selection) {
  const point = () => pointAt(target);
  return { onMouseEnter: point, onMouseLeave: leave, onFocus: point, onBlur: leave };
}

export function pointingGroup(group: number) {
  const point = () => pointAtGroup(group);
  return { onMouseEnter: point, onMouseLeave: leaveGroup, onFocus: point, onBlur: leaveGroup };
}
