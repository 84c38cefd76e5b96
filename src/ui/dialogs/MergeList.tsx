import { useSignal } from '@preact/signals';
import { useState } from 'preact/hooks';
import { changeSettings, wantedSettings } from '../../actions/open.ts';
import { settings } from '../../state/state.ts';
import { number } from '../../texts/numbers.ts';
import { texts } from '../../texts/texts.ts';
import type { MergeCard } from '../../work/protocol.ts';
import { Section } from '../parts/Section.tsx';
import { useAnswer } from '../parts/useAnswer.ts';

const words = texts.dialogs.merges;

const page = 50;

/** Records of the same work that were merged, each with its reason, and the way to take a merge back. */
export function MergeList() {
  const [count, setCount] = useState(page);
  const chosen = useSignal<ReadonlySet<string>>(new Set());
  const merges = useAnswer('merges', undefined, 'merges');
  const { mergeRecords, keptApart } = settings.value;
  const { size } = chosen.value;
  const toggle = (key: string) => {
    const next = new Set(chosen.peek());
    if (!next.delete(key)) next.add(key);
    chosen.value = next;
  };
  if (merges?.length === 0 && keptApart.length === 0 && mergeRecords) return null;
  return (
    <Section title={words.title} aside={merges && number(merges.length)} open={false}>
      <label class="check">
        <input
          type="checkbox"
          checked={mergeRecords}
          onChange={({ currentTarget }) => void changeSettings({ mergeRecords: currentTarget.checked })}
        />
        {words.merge}
      </label>
      {keptApart.length > 0 && (
        <p>
          {words.takenBack(keptApart.length)}{' '}
          <button type="button" class="quiet" onClick={() => void changeSettings({ keptApart: [] })}>
            {words.again}
          </button>
        </p>
      )}
      {merges && merges.length > 0 && (
        <>
          <p class="muted">{words.tick}</p>
          <ul class="notices">
            {merges.slice(0, count).map((merge) => (
              <Merge
                key={merge.key}
                merge={merge}
                isChosen={chosen.value.has(merge.key)}
                onToggle={() => toggle(merge.key)}
              />
            ))}
          </ul>
          {count < merges.length && (
            <button type="button" class="quiet" onClick={() => setCount((now) => now + page)}>
              {words.more}
            </button>
          )}
          <p class="buttons">
            <button
              type="button"
              disabled={size === 0}
              onClick={() => void changeSettings({ keptApart: [...wantedSettings().keptApart, ...chosen.peek()] })}
            >
              {size === 0 ? words.takeNone : words.take(size)}
            </button>
          </p>
        </>
      )}
    </Section>
  );
}

interface MergeProps {
  readonly merge: MergeCard;
  readonly isChosen: boolean;
  readonly onToggle: () => void;
}

const Merge = ({ merge, isChosen, onToggle }: MergeProps) => (
  <li>
    <label class="check">
      <input type="checkbox" checked={isChosen} onChange={onToggle} />
      <span>
        {merge.title || words.noTitle}
        <small>{words.reason(merge.where, merge.intoWhere, merge.reason, merge.facts)}</small>
      </span>
    </label>
  </li>
);
