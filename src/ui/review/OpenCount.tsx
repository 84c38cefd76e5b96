import type { ComponentChildren } from 'preact';
import { closeCount, toggleCount } from '../../actions/review.ts';
import type { PaperIndex } from '../../model/units.ts';
import { openCount } from '../../state/review.ts';
import { texts } from '../../texts/texts.ts';
import { PaperList } from '../inspector/PaperLists.tsx';
import { IconButton } from '../parts/IconButton.tsx';

const words = texts.review.evidence;

interface Props {
  /** Among the numbers of the suggestion that is looked at. */
  readonly id: string;
  readonly papers: readonly PaperIndex[];
  /** The number and what is counted, for those who hear it. */
  readonly label: string;
  readonly children: ComponentChildren;
}

/** A number that opens to its papers; nothing to press where there are none. */
export function OpenCount({ id, papers, label, children }: Props) {
  if (papers.length === 0) return <span class="muted">–</span>;
  const isOpen = openCount.value === id;
  return (
    <button
      type="button"
      class="open-count"
      aria-label={label}
      aria-expanded={isOpen}
      title={isOpen ? words.closePapers : words.openPapers}
      onClick={() => toggleCount(id)}
    >
      {children}
    </button>
  );
}

interface OpenedProps {
  readonly id: string;
  readonly papers: readonly PaperIndex[];
  readonly title: string;
}

/** The papers behind a number, where they were opened. */
export function OpenedPapers({ id, papers, title }: OpenedProps) {
  if (openCount.value !== id) return null;
  return (
    <section class="opened-papers" aria-label={title}>
      <header>
        <h4>{title}</h4>
        <IconButton icon="close" label={words.closePapers} onClick={closeCount} />
      </header>
      <PaperList papers={papers} />
    </section>
  );
}
