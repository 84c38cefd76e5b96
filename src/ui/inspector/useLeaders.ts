import type { Measure } from '../../model/measure.ts';
import { isMoving } from '../../actions/window.ts';
import { committedWindow } from '../../state/state.ts';
import type { LeadersWish, MeasureLeaders } from '../../work/protocol.ts';
import type { Ranked } from '../../network/leaders.ts';
import { useNewest } from '../parts/useNewest.ts';

/** Who leads in the window; while the window moves the ranking before stays. */
export function useLeaders(of: LeadersWish['of'], most: number): readonly Ranked[] {
  const window = committedWindow.value;
  return useNewest('leaders', { of, window, most }, [of, window, most]) ?? [];
}

/** Who leads by a measure, once the window rests. Undefined until they are first known, and without a measure. */
export function useMeasureLeaders(measure: Measure | undefined, most: number): MeasureLeaders | undefined {
  const window = committedWindow.value;
  const isAsked = measure !== undefined && !isMoving.value;
  return useNewest('measureLeaders', isAsked ? { measure, window, most } : undefined, [measure, window, most]);
}
