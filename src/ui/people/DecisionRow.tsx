import { useState } from 'preact/hooks';
import type { DecisionCard } from '../../model/whoIsWho.ts';
import { texts } from '../../texts/texts.ts';
import { PaperTitles } from './PaperTitles.tsx';

interface Props {
  readonly words: string;
  readonly card: DecisionCard;
  readonly onTakeBack: () => void;
}

/** One decision: its words, its papers when they are asked for, and the way back. */
export function DecisionRow({ words, card: { names, isDormant }, onTakeBack }: Props) {
  const [isOpen, setOpen] = useState(false);
  const papers = [...new Set(names.flatMap((name) => name.papers))];
  return (
    <li class="decision">
      <div>
        {words}
        {isDormant && <small class="muted">{texts.people.decisions.dormant}</small>}
        {papers.length > 0 && (
          <button
            type="button"
            class="quiet"
            aria-expanded={isOpen}
            aria-label={texts.people.decisions.papersOf(papers.length, words)}
            onClick={() => setOpen((is) => !is)}
          >
            {texts.people.papers(papers.length)}
          </button>
        )}
        {isOpen && <PaperTitles papers={papers} />}
      </div>
      <button
        type="button"
        class="take-back"
        aria-label={texts.people.decisions.takeBackOne(words)}
        onClick={onTakeBack}
      >
        {texts.people.decisions.takeBack}
      </button>
    </li>
  );
}
