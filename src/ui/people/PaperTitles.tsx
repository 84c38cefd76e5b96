import { useState } from 'preact/hooks';
import type { PaperIndex } from '../../model/units.ts';
import { texts } from '../../texts/texts.ts';
import { usePapers } from '../parts/usePapers.ts';
import { dateWords } from '../inspector/PaperRow.tsx';

const page = 20;

/** Papers by title and date, to be read where the hand is busy with something else. */
export function PaperTitles({ papers }: { readonly papers: readonly PaperIndex[] }) {
  const [count, setCount] = useState(page);
  const shown = papers.slice(0, count);
  const cards = usePapers(shown);
  return (
    <>
      <ul class="paper-titles small">
        {shown.map((paper, row) => {
          const card = cards[row];
          return (
            <li key={paper}>
              {card ? card.title || texts.people.untitled : '…'} {card && <span class="muted">{dateWords(card)}</span>}
            </li>
          );
        })}
      </ul>
      {count < papers.length && (
        <button type="button" class="quiet" onClick={() => setCount((now) => now + page)}>
          {texts.people.more}
        </button>
      )}
    </>
  );
}
