import { useState } from 'preact/hooks';
import { counted } from '../../actions/words.ts';
import type { DecisionCard } from '../../model/whoIsWho.ts';
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
        {isDormant && <small class="muted">Changes nothing: its papers or names are not open.</small>}
        {papers.length > 0 && (
          <button
            type="button"
            class="quiet"
            aria-expanded={isOpen}
            aria-label={`${counted(papers.length, 'paper')}: ${words}`}
            onClick={() => setOpen(!isOpen)}
          >
            {counted(papers.length, 'paper')}
          </button>
        )}
        {isOpen && <PaperTitles papers={papers} />}
      </div>
      <button type="button" class="take-back" aria-label={`Take back: ${words}`} onClick={onTakeBack}>
        Take back
      </button>
    </li>
  );
}
