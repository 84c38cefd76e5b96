import { useLayoutEffect, useRef } from 'preact/hooks';
import { clearDecisions, takeBack } from '../../actions/decisions.ts';
import { decisionWords } from '../../actions/decisionWords.ts';
import { areDecisionsUsedAgain } from '../../actions/remembered.ts';
import type { DecisionCard } from '../../model/whoIsWho.ts';
import { settings } from '../../state/state.ts';
import { texts } from '../../texts/texts.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { useAnswer } from '../parts/useAnswer.ts';
import { DecisionFiles } from '../people/DecisionFiles.tsx';
import { DecisionNote } from '../people/DecisionNote.tsx';
import { DecisionRow } from '../people/DecisionRow.tsx';

const words = texts.dialogs.decisions;

/** The log of who is who: every decision in words, each to be taken back by itself. */
export function DecisionsDialog({ onClose }: { readonly onClose: () => void }) {
  const cards = useKept(useAnswer('decisionCards', undefined, 'decisions'));
  const list = useRef<HTMLUListElement>(null);
  const left = useRef<number | undefined>(undefined);
  const count = settings.value.decisions.length;
  // The row that had the focus is gone: it goes on with the one in its place.
  useLayoutEffect(() => {
    if (left.current === undefined) return;
    const buttons = list.current?.querySelectorAll<HTMLElement>('.take-back') ?? [];
    const next = buttons[Math.min(left.current, buttons.length - 1)];
    (next ?? list.current?.closest<HTMLElement>('.dialog-body'))?.focus();
    left.current = undefined;
  }, [cards]);
  const rows = (cards ?? []).map((card, place) => ({ card, place })).toReversed();
  return (
    <Dialog title={words.title} wide onClose={onClose}>
      <p>{countWords(cards, count)}</p>
      {areDecisionsUsedAgain.value && count > 0 && <p class="muted">{words.usedAgain}</p>}
      <DecisionFiles count={count} />
      <DecisionNote />
      <ul ref={list} class="decisions" aria-label={words.list}>
        {rows.map(({ card, place }, row) => (
          <DecisionRow
            key={place}
            words={decisionWords(card)}
            card={card}
            onTakeBack={() => {
              left.current = row;
              void takeBack(card.decision, place);
            }}
          />
        ))}
      </ul>
      {count > 0 && (
        <p class="buttons">
          <button type="button" class="quiet" onClick={() => void clearDecisions()}>
            {words.takeAllBack}
          </button>
        </p>
      )}
    </Dialog>
  );
}

function countWords(cards: readonly DecisionCard[] | undefined, count: number): string {
  if (count === 0) return words.none;
  return words.some(count, cards?.filter(({ isDormant }) => isDormant).length ?? 0);
}

/** What was answered last, while the next answer is on its way. */
function useKept<Value>(value: Value | undefined): Value | undefined {
  const kept = useRef(value);
  if (value !== undefined) kept.current = value;
  return kept.current;
}
