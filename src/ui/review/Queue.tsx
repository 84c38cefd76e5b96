/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a native list cannot show what a row holds, nor a line between two */
import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../parts/Icon.tsx';
import { choose, drawLineAfter } from '../../actions/review.ts';
import { byName, certaintyWords } from '../../actions/reviewWords.ts';
import type { Side, Suggestion } from '../../model/review.ts';
import { aboveLine, chosenId, lineAfter, reviewFound, waitingCount, waitingSuggestions } from '../../state/review.ts';

import { texts } from '../../texts/texts.ts';

const words = texts.review.queue;
const page = 50;

/** The suggestions that wait, the most telling first: a list of which one is looked at. */
export function Queue() {
  const list = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState(page);
  const [suggestions, chosen, line] = [waitingSuggestions.value, chosenId.value, lineAfter.value];
  const chosenAt = suggestions.findIndex(({ id }) => id === chosen);
  const shown = suggestions.slice(0, Math.max(room, chosenAt + 10, aboveLine.value.length + 1));
  const above = aboveLine.value.length;
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  return (
    <div class="queue">
      <div
        ref={list}
        role="listbox"
        tabIndex={0}
        aria-label={words.label}
        aria-activedescendant={chosen === undefined ? undefined : rowId(chosen)}
      >
        {shown.map((suggestion, at) => (
          <Row
            key={suggestion.id}
            suggestion={suggestion}
            isChosen={suggestion.id === chosen}
            isAbove={at < above}
            isLine={suggestion.id === line}
          />
        ))}
      </div>
      {shown.length < suggestions.length && (
        <button type="button" class="quiet" onClick={() => setRoom((now) => Math.max(now, shown.length) + page)}>
          {words.more}
        </button>
      )}
      <Beyond />
    </div>
  );
}

const rowId = (id: string): string => `suggestion ${id}`.replaceAll(/\s/g, '·');

/** What is beyond the limit of the answer comes up as those before it are decided. */
function Beyond() {
  const beyond = (waitingCount.value ?? 0) - waitingSuggestions.value.length;
  if (beyond <= 0 || !reviewFound.value) return null;
  return <p class="muted small">{words.beyond(beyond)}</p>;
}

interface RowProps {
  readonly suggestion: Suggestion;
  readonly isChosen: boolean;
  readonly isAbove: boolean;
  /** The line is under it. */
  readonly isLine: boolean;
}

const Row = ({ suggestion, isChosen, isAbove, isLine }: RowProps) => (
  <>
    <div
      id={rowId(suggestion.id)}
      role="option"
      tabIndex={-1}
      class="suggestion"
      data-id={suggestion.id}
      data-above={isAbove}
      aria-selected={isChosen}
      onMouseDown={(event) => {
        // The keys stay with the queue.
        event.preventDefault();
        event.currentTarget.parentElement?.focus({ preventScroll: true });
        choose(suggestion.id);
      }}
    >
      <span class="suggestion-names">
        <Names suggestion={suggestion} />
      </span>
      <span class="suggestion-facts">
        <span class="reason">{texts.review.reasons[suggestion.reason]}</span>
        <Certainty value={suggestion.certainty} />
        <span class="suggestion-ties">{words.ties(suggestion.tiesChanged)}</span>
      </span>
      {isAbove && <span class="visually-hidden">{words.aboveLine}</span>}
    </div>
    {isLine && <Line />}
  </>
);

function Names({ suggestion }: { readonly suggestion: Suggestion }) {
  const [kept, other] = byName(suggestion);
  const isOfOneName = kept!.name === other!.name;
  if (suggestion.kind === 'split') {
    return (
      <>
        {kept!.name} <span class="muted">{words.isSeveral(suggestion.sides.length)}</span>
      </>
    );
  }
  return (
    <>
      {kept!.name} {isOfOneName && <SidePapers side={kept!} />} <Icon name="into" />
      <span class="visually-hidden">{words.takesIn}</span> {other!.name} {isOfOneName && <SidePapers side={other!} />}
    </>
  );
}

/** Tells two of one name apart. */
const SidePapers = ({ side: { papers } }: { readonly side: Side }) => (
  <span class="muted">{words.papers(papers.length)}</span>
);

/** As a word, and how long a bar is. */
const Certainty = ({ value }: { readonly value: number }) => (
  <span class="certainty" title={texts.review.certaintyHint(value)}>
    <span class="certainty-bar" aria-hidden="true">
      <span style={{ width: `${Math.round(value * 100)}%` }} />
    </span>
    {certaintyWords(value)}
  </span>
);

/** Between two rows; it is drawn and moved by keys and buttons, and by the pointer here. */
const Line = () => (
  <div
    class="queue-line"
    role="presentation"
    title={words.dragLine}
    onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
    onPointerMove={followPointer}
  >
    <span aria-hidden="true">{words.line}</span>
  </div>
);

function followPointer(event: PointerEvent): void {
  if (!(event.currentTarget as Element).hasPointerCapture(event.pointerId)) return;
  const under = document.elementsFromPoint(event.clientX, event.clientY);
  const id = under.map((element) => element.closest<HTMLElement>('[data-id]')?.dataset['id']).find(Boolean);
  if (id !== undefined) drawLineAfter(id);
}
