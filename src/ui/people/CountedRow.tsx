import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { counted, number } from '../../actions/words.ts';
import type { PaperIndex } from '../../model/units.ts';
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
        aria-label={`${name}: ${counted(papers.length, 'paper')}`}
        title={`Show ${papers.length === 1 ? 'this paper' : 'these papers'}`}
        onClick={() => setOpen(!isOpen)}
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
