import { useEffect, useState } from 'preact/hooks';
import type { PaperIndex } from '../../model/units.ts';
import { bench } from '../../state/state.ts';
import type { PaperCard } from '../../work/protocol.ts';
import type { Workbench } from '../../work/workbench.ts';

/** Cards that were shown once stay, as long as their corpus is open. */
const known = new WeakMap<Workbench, Map<PaperIndex, PaperCard>>();

/** The cards of these papers, in this order; undefined where a card is still on its way. */
export function usePapers(papers: readonly PaperIndex[]): readonly (PaperCard | undefined)[] {
  const asked = bench.value;
  const [, setArrivals] = useState(0);
  const cards = asked ? cardsOf(asked) : new Map<PaperIndex, PaperCard>();
  const missing = papers.filter((paper) => !cards.has(paper));
  useEffect(() => {
    if (!asked || missing.length === 0) return undefined;
    let stale = false;
    const keep = (answer: readonly PaperCard[]) => {
      for (const card of answer) cards.set(card.paper, card);
      if (!stale) setArrivals((count) => count + 1);
    };
    asked.ask('papers', missing).then(keep, () => undefined);
    return () => {
      stale = true;
    };
  }, [asked, missing.join()]);
  return papers.map((paper) => cards.get(paper));
}

function cardsOf(asked: Workbench): Map<PaperIndex, PaperCard> {
  const cards = known.get(asked) ?? new Map<PaperIndex, PaperCard>();
  known.set(asked, cards);
  return cards;
}
