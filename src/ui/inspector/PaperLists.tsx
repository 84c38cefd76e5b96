import { useState } from 'preact/hooks';
import { papersSection } from '../../actions/panels.ts';
import type { PaperIndex } from '../../model/units.ts';
import { number } from '../../texts/numbers.ts';
import { texts } from '../../texts/texts.ts';
import { Section } from '../parts/Section.tsx';
import { usePapers } from '../parts/usePapers.ts';
import type { PaperSplit } from '../../actions/facts.ts';
import { PaperRow, type PaperNote } from './PaperRow.tsx';
import { SaveTheseButton } from './SaveTheseButton.tsx';

const words = texts.inspector;
const page = 50;

interface ListsProps {
  readonly papers: PaperSplit;
  readonly note?: PaperNote;
  readonly title?: string;
  /** They are the joint papers of several that are selected. */
  readonly areJoint?: boolean;
}

/** The papers behind a number: those in the window, and folded away the others. */
export const PaperLists = ({ papers, note, title = words.papers.title, areJoint = false }: ListsProps) => (
  <>
    <Section id={papersSection} title={title} aside={number(papers.inside.length)}>
      {papers.inside.length === 0 && <p class="muted">{words.widen}</p>}
      <PaperList papers={papers.inside} note={note} />
      {papers.inside.length > 0 && <SaveTheseButton isJoint={areJoint} />}
    </Section>
    {papers.outside.length > 0 && (
      <Section title={words.outside} aside={number(papers.outside.length)} open={false}>
        <PaperList papers={papers.outside} note={note} />
      </Section>
    )}
  </>
);

interface ListProps {
  readonly papers: readonly PaperIndex[];
  readonly note?: PaperNote | undefined;
}

export function PaperList({ papers, note }: ListProps) {
  const [count, setCount] = useState(page);
  const shown = papers.slice(0, count);
  const cards = usePapers(shown);
  return (
    <>
      <ul class="papers">
        {shown.map((paper, row) => (
          <PaperRow key={paper} paper={paper} card={cards[row]} note={note} />
        ))}
      </ul>
      {count < papers.length && (
        <button type="button" class="quiet" onClick={() => setCount((now) => now + page)}>
          {words.more}
        </button>
      )}
    </>
  );
}
