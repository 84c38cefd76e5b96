import type { CssPixels } from '../model/units.ts';
import type { Look } from './look.ts';
import { firstLevel, lastLevel, zoomOf, type ZoomLevel } from './zoomLevels.ts';

/** Of what a label stands at: the kind of dot, and how large it is among its kind, from 0 to 1. */
export interface Dot {
  readonly isTopic: boolean;
  /** Undefined: no dot at all. */
  readonly share: number | undefined;
  /** How much further than a disc of the same area it goes. */
  readonly reach: number;
}

/** How large dots are at every level of the zoom; none of them shrinks as one comes closer. */
export class Radii {
  /** Smallest radius of an author at each level, how much larger the largest is, and the same of topics. */
  private readonly table: Float64Array;

  constructor(lookAt: (zoom: number) => Look) {
    const looks = Array.from({ length: lastLevel - firstLevel + 2 }, (_, at) => lookAt(zoomOf(firstLevel + at)));
    this.table = Float64Array.from(
      looks.flatMap(({ authorRadius: [author, largest], topicRadius: [topic, largestTopic] }) => [
        author,
        largest - author,
        topic,
        largestTopic - topic,
      ]),
    );
  }

  at({ isTopic, share, reach }: Dot, level: ZoomLevel): CssPixels {
    if (share === undefined) return 0;
    const at = 4 * (level - firstLevel) + (isTopic ? 2 : 0);
    return (this.table[at]! + this.table[at + 1]! * share) * reach;
  }
}
