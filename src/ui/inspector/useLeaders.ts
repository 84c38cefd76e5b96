import { isLongMeasure, type Measure } from '../../model/measure.ts';
import type { NodeIndex } from '../../model/units.ts';
import { isMoving } from '../../actions/window.ts';
import { committedWindow, sight, stoppedMeasures } from '../../state/state.ts';
import type { MeasureLeaders } from '../../work/measuringProtocol.ts';
import type { LeadersWish } from '../../work/protocol.ts';
import type { Ranked } from '../../network/leaders.ts';
import { useMeasured, windowKey, type Answered } from '../parts/useMeasured.ts';
import { useNewest } from '../parts/useNewest.ts';

/** Who leads of those in sight, of ties maybe on one topic; while the window moves the ranking before stays. */
export function useLeaders(of: LeadersWish['of'], most: number, topic?: NodeIndex): readonly Ranked[] {
  const seen = sight.value;
  const wish = { of, sight: seen, most, ...(topic !== undefined && { topic }) };
  return useNewest('leaders', wish, [of, seen, most, topic]) ?? [];
}

/** Who leads by a measure, once the window rests; while it moves the ranking before stays. */
export function useMeasureLeaders(measure: Measure | undefined, most: number): Answered<MeasureLeaders> {
  const window = committedWindow.value;
  const isStopped = measure !== undefined && isLongMeasure(measure) && stoppedMeasures.value.has(measure);
  const isAsked = measure !== undefined && !isMoving.value && !isStopped;
  const wish = isAsked ? { measure, window, most } : undefined;
  const { value, isCurrent } = useMeasured('measureLeaders', wish, [measure, windowKey(window), most].join());
  // Never those of one measure under the name of another.
  return { value: value?.measure === measure ? value : undefined, isCurrent };
}
