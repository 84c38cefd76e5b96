import { useEffect, useMemo, useState } from 'preact/hooks';
import { newestOnly } from '../../lib/newestOnly.ts';
import { bench } from '../../state/state.ts';
import type { SearchHit } from '../../work/protocol.ts';

const pauseMs = 60;
const mostRows = 50;
const noHits: readonly SearchHit[] = [];

/** What is found for the latest text; what was found before stays until then. Undefined before the first answer. */
export function useSearch(text: string): readonly SearchHit[] | undefined {
  const [hits, setHits] = useState<readonly SearchHit[]>();
  const asked = bench.value;
  const ask = useMemo(() => asked && newestOnly((wanted: string) => asked.ask('search', wanted)), [asked]);
  const wanted = text.trim();
  useEffect(() => {
    if (!ask || wanted === '') return setHits(undefined);
    let stale = false;
    const keep = (found: readonly SearchHit[] | undefined) => {
      if (found && !stale) setHits(found.slice(0, mostRows));
    };
    const timer = setTimeout(() => void ask(wanted).then(keep, () => keep(noHits)), pauseMs);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [ask, wanted]);
  return hits;
}
