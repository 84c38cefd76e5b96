import { useSignal } from '@preact/signals';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { hidesWords } from '../../actions/filterWords.ts';
import { setText } from '../../actions/filters.ts';
import { awaitedRow, facets } from '../../state/filterPanel.ts';
import { filters, nouns } from '../../state/state.ts';
import { pluralOf } from '../../texts/numbers.ts';
import { texts } from '../../texts/texts.ts';
import { useRested } from './useRested.ts';

const words = texts.filters;

/** Words that papers must hold; what is typed filters once the hand rests. */
export function WordsFilter() {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const draft = useSignal<string | undefined>(undefined);
  const { text } = filters.value;
  const rested = useRested();
  /** What the filter was set to by what was typed. */
  const taken = useRef('');
  // What was typed gives way where the filter is changed by other means, as by clearing it, at once; not to itself.
  useLayoutEffect(() => {
    if (text !== taken.current) draft.value = undefined;
  }, [text]);
  const take = (typed: string) => {
    setText(typed);
    taken.current = filters.peek().text;
  };
  useLayoutEffect(() => {
    if (awaitedRow.value !== 'text') return;
    awaitedRow.value = undefined;
    field.current?.focus();
    field.current?.scrollIntoView({ block: 'nearest' });
  }, [awaitedRow.value]);
  const counts = facets.value;
  return (
    <div class="filter-words">
      <label for={id}>{words.wordsLabel(pluralOf(nouns.value.record))}</label>
      <span class="filter-hides">{text !== '' && counts && hidesWords(counts, 'text')}</span>
      <input
        ref={field}
        id={id}
        type="search"
        autocomplete="off"
        placeholder={words.wordsHint}
        value={draft.value ?? text}
        onInput={({ currentTarget: { value } }) => {
          draft.value = value;
          rested(() => take(value));
        }}
      />
    </div>
  );
}
