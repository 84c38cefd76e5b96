import { useEffect, useMemo, useState } from 'preact/hooks';
import { newestOnly } from '../../lib/newestOnly.ts';
import type { Ranked } from '../../network/leaders.ts';
import { announcement, bench, committedWindow } from '../../state/state.ts';
import type { LeadersWish } from '../../work/protocol.ts';
import type { Workbench } from '../../work/workbench.ts';

/** Who leads in the window; while the window moves the ranking before stays. */
export function useLeaders(of: LeadersWish['of'], most: number): readonly Ranked[] {
  const [found, setFound] = useState<{ readonly asked: Workbench; readonly rows: readonly Ranked[] }>();
  const [asked, window] = [bench.value, committedWindow.value];
  // Windows come faster than a million ties are ranked.
  const ask = useMemo(() => asked && newestOnly((wish: LeadersWish) => asked.ask('leaders', wish)), [asked]);
  useEffect(() => {
    let isWanted = true;
    const keep = (rows: readonly Ranked[] | undefined) => {
      if (asked && rows && isWanted) setFound({ asked, rows });
    };
    const tell = (error: unknown) => {
      if (isWanted && asked === bench.peek()) announcement.value = `The lists could not be made: ${String(error)}`;
    };
    void ask?.({ of, window, most }).then(keep, tell);
    return () => {
      isWanted = false;
    };
  }, [ask, of, window, most]);
  return found && found.asked === asked ? found.rows : [];
}
