import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { PaperIndex } from '../../model/units.ts';
import { number } from '../../texts/numbers.ts';
import { texts } from '../../texts/texts.ts';
import { PaperList } from '../inspector/PaperLists.tsx';

interface Props {
  /** For those who hear it. */
  readonly name: string;
  readonly papers: readonly PaperIndex[];
  readonly children: ComponentChildren;
}

/** Something with the number of papers that say it, which opens to them. */
export function CountedRow({ name, papers, children }: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <li class="counted-row">
      <span class="counted-name">{children}</span>
      <button
        type="button"
        class="row-weight"
        aria-expanded={isOpen}
        aria-label={texts.people.papersOf(name, papers.length)}
        title={texts.people.showPapers(papers.length)}
        onClick={() => setOpen((is) => !is)}
      >
        {number(papers.length)}
      </button>
      {isOpen && (
        <div class="counted-papers">
          <PaperList papers={papers} />
        </div>
      )}
    </li>
  );
}
