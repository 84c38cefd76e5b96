import { useState } from 'preact/hooks';
import { selectTie } from '../../actions/select.ts';
import type { NodeIndex } from '../../model/units.ts';
import { nouns } from '../../state/state.ts';
import { texts } from '../../texts/texts.ts';
import type { Opened } from '../../work/protocol.ts';
import { pointing } from '../parts/pointing.ts';
import { Weight } from '../parts/Weight.tsx';
import { useLeaders } from './useLeaders.ts';

const page = 10;

interface Props {
  readonly current: Opened;
  /** By their papers on this topic alone. */
  readonly topic?: NodeIndex;
}

/** The ties that weigh most in the window. */
export function TopTies({ current, topic }: Props) {
  const [most, setMost] = useState(page);
  const { columns, labels } = current;
  const { tieSource, tieTarget } = columns;
  const rows = useLeaders('ties', most, topic);
  return (
    <>
      {rows.length === 0 && (
        <p class="muted">{topic === undefined ? nouns.value.noTies : texts.inspector.topic.noTies}</p>
      )}
      <ol class="rows">
        {rows.map(({ item: tie, score }) => {
          const names = `${labels[tieSource[tie]!]} – ${labels[tieTarget[tie]!]}`;
          return (
            <li key={tie}>
              <button
                type="button"
                class="row"
                title={names}
                {...pointing({ kind: 'tie', tie })}
                onClick={() => selectTie(tie)}
              >
                <span class="row-name">{names}</span>
                <Weight value={score} />
              </button>
            </li>
          );
        })}
      </ol>
      {rows.length === most && (
        <button type="button" class="quiet" onClick={() => setMost((now) => now + 40)}>
          {texts.inspector.more}
        </button>
      )}
    </>
  );
}
