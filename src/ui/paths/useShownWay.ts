import { useEffect } from 'preact/hooks';
import type { NodeIndex, TieIndex } from '../../model/units.ts';
import { shownWay } from '../../state/state.ts';
import type { Opened } from '../../work/protocol.ts';

interface Way {
  readonly nodes: readonly NodeIndex[];
  readonly ties: readonly TieIndex[];
}

const leave = (): void => {
  shownWay.value = undefined;
};

const show = ({ columns }: Opened, way: Way): void => {
  shownWay.value = { network: columns.tieSource, ...way };
};

/** A way stands out on the map as long as it is read here. */
export function useShownWay(current: Opened, way: Way | undefined): void {
  useEffect(() => {
    if (!way) return undefined;
    show(current, way);
    return leave;
  }, [current, way]);
}

/** For a button of a list: the way that it stands for stands out while pointer or focus are on it, and not after it. */
export function usePointingAtWay(current: Opened, way: Way) {
  useEffect(() => leave, []);
  const point = () => show(current, way);
  return { onMouseEnter: point, onMouseLeave: leave, onFocus: point, onBlur: leave };
}
