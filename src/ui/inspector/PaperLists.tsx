import { useState } from 'preact/hooks';
import { number } from '../../actions/words.ts';
import type { PaperIndex } from '../../model/units.ts';
import { Section } from '../parts/Section.tsx';
import { usePapers } from '../parts/usePapers.ts';
import type { PaperSplit } from './facts.ts';
import { PaperRow } from './PaperRow.tsx';

const page = 50;

/** The papers behind a number: those in the window, and folded away the others. */
export const PaperLists = ({ papers }: { readonly papers: PaperSplit }) => (
  <>
    <Section title="Papers in the window" aside={number(papers.inside.length)}>
      {papers.inside.length === 0 && <p class="muted">None. Widen the window to see them.</p>}
      <PaperList papers={papers.inside} />
    </Section>
    {papers.outside.length > 0 && (
      <Section title="Outside the window" aside={number(papers.outside.length)} open={false}>
        <PaperList papers={papers.outside} />
      </Section>
    )}
  </>
);

export function PaperList({ papers }: { readonly papers: readonly PaperIndex[] }) {
  const [count, setCount] = useState(page);
  const shown = papers.slice(0, count);
  const cards = usePapers(shown);
  return (
    <>
      <ul class="papers">
        {shown.map((paper, row) => (
          <PaperRow key={paper} paper={paper} card={cards[row]} />
        ))}
      </ul>
      {count < papers.length && (
        <button type="button" class="quiet" onClick={() => setCount(count + page)}>
          Show more
        </button>
      )}
    </>
  );
}
