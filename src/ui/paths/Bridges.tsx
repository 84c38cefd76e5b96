import { useState } from 'preact/hooks';
import { selectNode, selectTie } from '../../actions/select.ts';
import { isMoving } from '../../actions/window.ts';
import type { Bridge, TieBridge } from '../../model/paths.ts';
import { sight } from '../../state/state.ts';
import { texts } from '../../texts/texts.ts';
import type { Opened } from '../../work/protocol.ts';
import { NodeSwatch } from '../parts/NodeSwatch.tsx';
import { pointing } from '../parts/pointing.ts';
import { Section } from '../parts/Section.tsx';
import { useNewest } from '../parts/useNewest.ts';
import { Explanations } from './Explanations.tsx';
import { connectsWords, fallsWords } from './fallsWords.ts';
import { names } from './names.ts';

const page = 10;

interface Props {
  readonly current: Opened;
}

/** Who, and which ties, hold the groups of the window together; counted when it is opened. */
export const Bridges = (props: Props) => (
  <Section id="bridges" title={texts.paths.bridges.title} open={false}>
    <Found {...props} />
  </Section>
);

function Found({ current }: Props) {
  const [most, setMost] = useState(page);
  const words = texts.paths.bridges;
  // Paths are counted again when the window rests.
  const wish = isMoving.value ? undefined : { sight: sight.value, communities: [], most };
  const found = useNewest('bridges', wish, [sight.value, most]);
  const telling = found?.ties.filter(({ parts }) => parts[1] > 1) ?? [];
  return (
    <>
      {!found && <p class="muted">{words.counting}</p>}
      {found?.count === 0 && <p class="muted">{words.none}</p>}
      <ol class="rows">
        {found?.found.map((bridge) => (
          <li key={bridge.node}>
            <Person current={current} bridge={bridge} />
          </li>
        ))}
      </ol>
      {telling.length > 0 && (
        <>
          <h3>{words.tiesTitle}</h3>
          <ol class="rows" aria-label={words.tiesTitle}>
            {telling.map((bridge) => (
              <li key={bridge.tie}>
                <Tie current={current} bridge={bridge} />
              </li>
            ))}
          </ol>
        </>
      )}
      {found && Math.max(found.count, found.tieCount) > most && (
        <button type="button" class="quiet" onClick={() => setMost((now) => now + 40)}>
          {words.more}
        </button>
      )}
      {found?.estimatedFrom !== undefined && <p class="muted small">{words.estimated(found.estimatedFrom)}</p>}
      <Explanations of={words.explained(names())} />
    </>
  );
}

function Person({ current, bridge }: Props & { readonly bridge: Bridge }) {
  const { node, between } = bridge;
  const words = texts.paths.bridges;
  const lines = [connectsWords(current, bridge), fallsWords(current, bridge, true)].filter((line) => line !== '');
  return (
    <button
      type="button"
      class="row is-two-lines"
      {...pointing({ kind: 'node', node })}
      onClick={() => selectNode(node)}
    >
      <NodeSwatch current={current} node={node} />
      <span class="row-text">
        <span class="row-name">{current.labels[node]}</span>
        <small class="muted">{lines.join(' ')}</small>
      </span>
      <span class="row-count" title={words.betweenName}>
        {words.between(between)}
        <span class="visually-hidden"> {words.betweenName}</span>
      </span>
    </button>
  );
}

function Tie({ current, bridge: { tie, parts } }: Props & { readonly bridge: TieBridge }) {
  const { columns, labels } = current;
  const ends = `${labels[columns.tieSource[tie]!]} – ${labels[columns.tieTarget[tie]!]}`;
  const words = texts.paths.bridges;
  return (
    <button type="button" class="row" title={ends} {...pointing({ kind: 'tie', tie })} onClick={() => selectTie(tie)}>
      <span class="row-name">{ends}</span>
      <span class="row-count" title={words.tieFalls(parts)}>
        <span aria-hidden="true">{words.tieParts(parts)}</span>
        <span class="visually-hidden">{words.tieFalls(parts)}</span>
      </span>
    </button>
  );
}
