import { isoDay } from '../../lib/calendar.ts';
import { csvOf } from '../../lib/csv.ts';
import type { TimeWindow } from '../../model/window.ts';

/** Such as `frame-0001.png`, from the first frame on: programs that make films take them in this order. */
export const frameName = (frame: number): string => `frame-${String(frame + 1).padStart(4, '0')}.png`;

/** Which window each frame shows. */
export const frameTable = (windows: readonly TimeWindow[]): string =>
  csvOf([
    ['file', 'from', 'to', 'undated papers'],
    ...windows.map(({ from, to, undated }, frame) => [
      frameName(frame),
      isoDay(from),
      isoDay(to),
      undated ? 'counted' : 'left out',
    ]),
  ]);
