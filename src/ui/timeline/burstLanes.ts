import { spanOf, unfoldedBins, type CalendarBins } from '../../lib/calendarBins.ts';
import type { Burst } from '../../model/shift.ts';
import type { CssPixels } from '../../model/units.ts';

/** A burst as a bar with its name above it. */
export interface PlacedBurst {
  readonly burst: Burst;
  readonly lane: number;
  readonly left: CssPixels;
  readonly width: CssPixels;
  /** Bar and name together, for pointing at; the name stands at the left or, near the end of the axis, at the right. */
  readonly boxLeft: CssPixels;
  readonly boxWidth: CssPixels;
}

const letterWidth: CssPixels = 6.4;
const gap: CssPixels = 8;
const narrowest: CssPixels = 24;
const mostLetters = 30;

/** The first two terms of a topic; no longer than there is room for in a chart. */
export function shortName(label: string): string {
  const name = label.split(' · ').slice(0, 2).join(' · ');
  return name.length > mostLetters ? `${name.slice(0, mostLetters - 1).trimEnd()}…` : name;
}

/** The strongest first, each in the first lane that has room for bar and name; what has none is left out. */
export function burstLanes(
  bursts: readonly Burst[],
  bins: CalendarBins,
  width: CssPixels,
  lanes: number,
): PlacedBurst[] {
  const taken = Array.from({ length: lanes }, (): (readonly [CssPixels, CssPixels])[] => []);
  const placed: PlacedBurst[] = [];
  for (const burst of bursts) {
    const box = boxOf(burst, bins, width);
    if (!box) continue;
    const [from, to] = [box.boxLeft, box.boxLeft + box.boxWidth + gap];
    const lane = taken.findIndex((boxes) => boxes.every(([left, right]) => to <= left || from >= right));
    if (lane < 0) continue;
    taken[lane]!.push([from, to]);
    placed.push({ burst, lane, ...box });
  }
  return placed;
}

/** Undefined for what lies in folded time altogether. */
function boxOf(burst: Burst, bins: CalendarBins, width: CssPixels) {
  const [first, last] = unfoldedBins(bins);
  const span = spanOf(bins, burst.from, burst.to);
  const [start, end] = [Math.max(span.start, first), Math.min(span.end, last)];
  if (start >= end) return undefined;
  const step = width / bins.count;
  const [left, barWidth] = [start * step, (end - start) * step];
  const boxWidth = Math.max(barWidth, narrowest, shortName(burst.label).length * letterWidth + gap);
  return { left, width: barWidth, boxWidth, boxLeft: Math.max(0, Math.min(left, width - boxWidth)) };
}
