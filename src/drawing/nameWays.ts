import type { CssPixels, NodeIndex } from '../model/units.ts';
import { boxAt } from './anchored.ts';
import { weightOf, type MeasureLetters } from './labelFont.ts';
import type { LabelBasis, PlannedLabel } from './labelPlan.ts';
import { offsetsOf, sidesOf } from './labelSides.ts';
import { shortened } from './labelText.ts';
import type { MapPlaces } from './mapPlaces.ts';
import { firstLevel, type ZoomLevel } from './zoomLevels.ts';

/** A size and a side in which a name may stand beside its dot. */
export interface NameWay {
  readonly name: Omit<PlannedLabel, 'turn'>;
  /** It may lie over small dots. */
  readonly mayCover: boolean;
  /** It is not cut off where the whole map is seen. */
  readonly isInHome: boolean;
  /** What stands there already is in the way until this level, as far as it has been looked at. */
  takenUntil: ZoomLevel;
}

/** How the name of a topic is written: smaller, and at last over small dots, where it would find no place on the whole map. */
const topicWays = [
  { size: 14, mayCover: false },
  { size: 12, mayCover: false },
  { size: 14, mayCover: true },
  { size: 12, mayCover: true },
] as const;
/** Beside large dots names are a little larger. */
const sizeBeside = (radius: CssPixels): CssPixels => Math.round(Math.min(14, 10.5 + radius * 0.22) * 2) / 2;
/** The whole map. */
const home: ZoomLevel = 0;

/** The ways to write a name, the best first: of each size all sides. */
export function nameWaysOf(
  node: NodeIndex,
  isPinned: boolean,
  basis: LabelBasis,
  places: MapPlaces,
  measure: MeasureLetters,
): NameWay[][] {
  const text = shortened(basis.store.data.labels[node] ?? '');
  if (text === '') return [];
  const dot = places.dotOf(node);
  // As the names of groups: short lines find room where a long one does not.
  const lines = dot.isTopic ? text.split(' · ') : [text];
  const radius = places.radii.at({ ...dot, reach: 1 }, home);
  const ways = dot.isTopic ? topicWays : [{ size: sizeBeside(radius), mayCover: false }];
  const isRinged = places.isRinged(node);
  const standing = { ...dot, ...places.placeOf(node), node, lines, isPinned, from: firstLevel, until: Infinity };
  return ways.map(({ size, mayCover }) => {
    const weight = weightOf({ isTopic: dot.isTopic, isPinned });
    const width = Math.max(...lines.map((line) => measure(line, size, weight, basis.font)));
    return sidesOf(dot.isTopic).map((side) => {
      const name = { ...standing, ...offsetsOf(side, { lines, width, size }, isRinged), size, width, side };
      return { name, mayCover, isInHome: isInHome(name, basis, places), takenUntil: firstLevel };
    });
  });
}

function isInHome(name: NameWay['name'], { width, height }: LabelBasis, { radii }: MapPlaces): boolean {
  const box = boxAt(name, name.x, name.y, radii.at(name, home));
  return box.left >= -width / 2 && box.right <= width / 2 && box.top >= -height / 2 && box.bottom <= height / 2;
}
