import { useEffect, useMemo, useState } from 'preact/hooks';
import { newestOnly } from '../../lib/newestOnly.ts';
import type { Columns } from '../../model/columns.ts';
import { bench } from '../../state/state.ts';
import type { SearchFound } from '../../work/protocol.ts';

const pauseMs = 60;
const nothing: SearchFound = { hits: [], totals: { author: 0, institution: 0, topic: 0, paper: 0 } };

interface Found extends SearchFound {
  /** The text that it was found for. */
  readonly of: string;
  /** The network that it was found in. */
  readonly in: Columns;
}

/** What is found for the latest text; what was found before stays until then. Undefined before the first answer. */
export function useSearch(text: string): Found | undefined {
  const [found, setFound] = useState<Found>();
  const asked = bench.value;
  const ask = useMemo(() => asked && newestOnly((wanted: string) => asked.ask('search', wanted)), [asked]);
  const wanted = text.trim();
  useEffect(() => {
    if (!ask || wanted === '') return setFound(undefined);
    let stale = false;
    const keep = (answer: SearchFound | undefined) => {
      if (answer && !stale) setFound({ ...answer, of: wanted, in: asked!.opened.columns });
    };
    const timer = setTimeout(() => void ask(wanted).then(keep, () => keep(nothing)), pauseMs);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [ask, wanted]);
  // Hits are nodes of the network that they were found in, and others in another.
  return found?.in === asked?.opened.columns ? found : undefined;
}
