import { useEffect, useMemo, useState } from 'preact/hooks';
import { hiddenAuthors, inBoth } from '../../actions/timelineShown.ts';
import { bench, sift } from '../../state/state.ts';
import type { Workbench } from '../../work/workbench.ts';

interface Answer {
  readonly by: Workbench;
  readonly passing: Uint8Array;
}

/**
 * One flag per paper that passes the filters: its own, and those that hide all its authors. Counted in the worker when
 * something is hidden or shown; the answer before stands until the next one is there.
 */
export function usePassing(): Uint8Array | undefined {
  const [asked, flags] = [bench.value, hiddenAuthors.value];
  const [answer, setAnswer] = useState<Answer>();
  useEffect(() => {
    let isStale = false;
    const keep = (passing: Uint8Array) => {
      if (asked && !isStale) setAnswer({ by: asked, passing });
    };
    // A question that fails leaves the bars unfiltered: the worker's end is told elsewhere.
    if (flags) asked?.ask('passing', flags).then(keep, () => undefined);
    else setAnswer(undefined);
    return () => {
      isStale = true;
    };
  }, [asked, flags]);
  const [authored, passing] = [flags && answer?.by === asked ? answer?.passing : undefined, sift.value?.passing];
  return useMemo(() => inBoth(authored, passing), [authored, passing]);
}
