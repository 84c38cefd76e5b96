/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a native list can show neither colours nor reasons */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { counted } from '../../actions/words.ts';
import type { NodeIndex } from '../../model/units.ts';
import type { Opened } from '../../work/protocol.ts';
import { NodeSwatch } from '../parts/NodeSwatch.tsx';
import { usePossiblePeople } from './usePossiblePeople.ts';

interface Props {
  readonly current: Opened;
  readonly node: NodeIndex;
  readonly onChoose: (other: NodeIndex) => void;
}

/** A field for a name with the people it may be below: arrows go through them, Enter chooses. */
export function PersonField({ current, node, onChoose }: Props) {
  const [text, setText] = useState('');
  const [cursor, setCursor] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  const people = usePossiblePeople(node, current.labels[node]!, text);
  const count = people?.length ?? 0;
  const at = Math.min(cursor, count - 1);
  useEffect(() => setCursor(0), [text]);
  useEffect(() => list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' }), [at]);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Enter') {
      event.preventDefault();
      if (people?.[at]) onChoose(people[at].node);
    } else if (step !== undefined && count > 0) {
      event.preventDefault();
      setCursor((at + step + count) % count);
    }
  };
  return (
    <div class="person-field">
      <label class="field stacked">
        <span>Name of somebody on the map</span>
        <input
          data-first
          type="text"
          role="combobox"
          aria-expanded={count > 0}
          aria-autocomplete="list"
          aria-controls={id}
          aria-activedescendant={count > 0 ? `${id}-${at}` : undefined}
          spellcheck={false}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
          onKeyDown={onKeyDown}
        />
      </label>
      <div ref={list} id={id} class="person-list" role="listbox" aria-label="People it may be">
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
                {counted(papers, 'paper')}
              </span>
            </span>
          </div>
        ))}
      </div>
      {people && count === 0 && (
        <p class="muted small">
          {text.trim() === ''
            ? 'Nobody else has this surname. Type another name.'
            : 'Nobody of that name is on the map.'}
        </p>
      )}
    </div>
  );
}
