import type { CalendarBins } from '../../lib/calendarBins.ts';
import type { CssPixels } from '../../model/units.ts';
import type { Opened } from '../../work/protocol.ts';

interface Props {
  readonly current: Opened;
  readonly bins: CalendarBins;
  readonly width: CssPixels;
}

export function BurstBars(_: Props) {
  return null;
}
