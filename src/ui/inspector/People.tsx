import { useState } from 'preact/hooks';
import { selectNode, selectTie } from '../../actions/select.ts';
import { nouns } from '../../state/state.ts';
import { number, weightText } from '../../texts/numbers.ts';
import { texts } from '../../texts/texts.ts';
import type { Opened } from '../../work/protocol.ts';
import { NoneInWindow } from '../parts/NoneInWindow.tsx';
import { pointing } from '../parts/pointing.ts';
import { Section } from '../parts/Section.tsx';
import { NodeSwatch } from '../parts/NodeSwatch.tsx';
import { strongest, type Ranked } from '../../actions/facts.ts';

const words = texts.inspector;
const page = 10;

interface Props {
  readonly title: string;
  readonly current: Opened;
  /** In any order. */
  readonly rows: readonly Ranked[];
  readonly empty: string;
}

/** People ranked by the weight of a tie; the name opens the person, the number the tie. */
export function People({ title, current, rows, empty }: Props) {
  const [count, setCount] = useState(page);
  return (
    <Section title={title} aside={number(rows.length)}>
      {rows.length === 0 && <NoneInWindow>{empty}</NoneInWindow>}
      <ol class="rows">
        {strongest(rows, count).map((row) => (
          <Person key={row.tie} current={current} row={row} />
        ))}
      </ol>
      {count < rows.length && (
        <button type="button" class="quiet" onClick={() => setCount((now) => now + 50)}>
          {words.more}
        </button>
      )}
    </Section>
  );
}

function Person({ current, row }: { readonly current: Opened; readonly row: Ranked }) {
  const name = current.labels[row.node]!;
  const isWhole = Number.isInteger(row.weight);
  const papers = words.tie.papers(row.papers, nouns.value.record);
  const what = isWhole && row.weight === row.papers ? papers : words.tie.papersAndWeight(papers, row.weight);
  return (
    <li class="row-pair">
      <button
        type="button"
        class="row"
        title={name}
        {...pointing({ kind: 'node', node: row.node })}
        onClick={() => selectNode(row.node)}
      >
        <NodeSwatch current={current} node={row.node} />
        <span class="row-name">{name}</span>
      </button>
      <button
        type="button"
        class="row-weight"
        title={words.tie.openOne(what)}
        aria-label={words.tie.with(name, what)}
        {...pointing({ kind: 'tie', tie: row.tie })}
        onClick={() => selectTie(row.tie)}
      >
        {weightText(row.weight)}
      </button>
    </li>
  );
}
