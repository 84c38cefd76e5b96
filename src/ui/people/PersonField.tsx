/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a native list can show neither colours nor reasons */
import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { NodeIndex } from '../../model/units.ts';
import { nouns } from '../../state/state.ts';
import { texts } from '../../texts/texts.ts';
import type { Opened } from '../../work/protocol.ts';
import { NodeSwatch } from '../parts/NodeSwatch.tsx';
import { usePossiblePeople, type PeopleFound } from './usePossiblePeople.ts';

const words = texts.people.field;

interface Props {
  readonly current: Opened;
  readonly node: NodeIndex;
  readonly onChoose: (other: NodeIndex) => void;
}

/** A field for a name with the people who may be the same person below. */
export const PersonField = ({ node, ...props }: Props) => (
  <NameField
    {...props}
    label={words.label}
    listLabel={words.list}
    useFound={(text) => usePossiblePeople(node, props.current.labels[node]!, text)}
    none={(text) => (text.trim() === '' ? words.noneSuggested : words.none)}
  />
);

interface NameFieldProps extends Omit<Props, 'node'> {
  readonly label: string;
  readonly listLabel: string;
  /** A hook: who is found for a text. */
  readonly useFound: (text: string) => PeopleFound | undefined;
  /** What is said where nobody is. */
  readonly none: (text: string) => string;
}

/** A field for a name with a list of people below: arrows go through them, Enter chooses. */
export function NameField({ current, onChoose, label, listLabel, useFound, none }: NameFieldProps) {
  const [text, cursor] = [useSignal(''), useSignal(0)];
  const list = useRef<HTMLDivElement>(null);
  /** Enter was pressed before anybody was found for what is typed. */
  const isAwaited = useRef(false);
  const id = useId();
  const found = useFound(text.value);
  const people = found?.people;
  const count = people?.length ?? 0;
  const at = Math.min(cursor.value, count - 1);
  useEffect(() => list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' }), [at]);
  const choose = () => {
    // What was typed last may not be drawn yet, let alone answered.
    isAwaited.current = found?.of !== text.peek().trim();
    const chosen = people?.[Math.min(cursor.peek(), count - 1)];
    if (chosen && !isAwaited.current) onChoose(chosen.node);
  };
  useEffect(() => {
    if (isAwaited.current) choose();
  }, [found?.of]);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Enter') {
      event.preventDefault();
      choose();
    } else if (step !== undefined && count > 0) {
      event.preventDefault();
      cursor.value = (Math.min(cursor.peek(), count - 1) + step + count) % count;
    }
  };
  return (
    <div class="person-field">
      <label class="field stacked">
        <span>{label}</span>
        <input
          data-first
          type="text"
          role="combobox"
          aria-expanded={count > 0}
          aria-autocomplete="list"
          aria-controls={id}
          aria-activedescendant={count > 0 ? `${id}-${at}` : undefined}
          spellcheck={false}
          value={text.value}
          onInput={({ currentTarget }) => {
            isAwaited.current = false;
            text.value = currentTarget.value;
            cursor.value = 0;
          }}
          onKeyDown={onKeyDown}
        />
      </label>
      <div ref={list} id={id} class="person-list" role="listbox" aria-label={listLabel}>
        {people?.map(({ node: other, name, papers, reason }, index) => (
          <div
            key={other}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            class="search-row"
            onMouseDown={(event) => {
              event.preventDefault();
              onChoose(other);
            }}
          >
            <span class="hit">
              <NodeSwatch current={current} node={other} />
              <span class="hit-label">{name}</span>
              <span class="hit-detail">
                {reason !== '' && `${reason} · `}
                {words.papers(papers, nouns.value.record)}
              </span>
            </span>
          </div>
        ))}
      </div>
      {people && count === 0 && <p class="muted small">{none(text.value)}</p>}
    </div>
  );
}
