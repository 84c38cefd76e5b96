import { useState } from 'preact/hooks';
import { selectNode } from '../../actions/select.ts';
import type { Opened } from '../../work/protocol.ts';
import { RowCount } from '../parts/RowCount.tsx';
import { NodeSwatch } from '../parts/NodeSwatch.tsx';
import { Weight } from '../parts/Weight.tsx';
import { pointing } from '../parts/pointing.ts';
import { useLeaders } from './useLeaders.ts';

const page = 10;

export function TopAuthors({ current }: { readonly current: Opened }) {
  const [most, setMost] = useState(page);
  const { labels, kind } = current;
  const rows = useLeaders('authors', most);
  return (
    <>
      <ol class="rows">
        {rows.map(({ item: node, score }) => (
          <li key={node}>
            <button
              type="button"
              class="row"
              title={labels[node]}
              {...pointing({ kind: 'node', node })}
              onClick={() => selectNode(node)}
            >
              <NodeSwatch current={current} node={node} />
              <span class="row-name">{labels[node]}</span>
              {kind === 'papers' ? <RowCount value={score} noun="paper" /> : <Weight value={score} />}
            </button>
          </li>
        ))}
      </ol>
      {rows.length === most && (
        <button type="button" class="quiet" onClick={() => setMost(most + 40)}>
          Show more
        </button>
      )}
    </>
  );
}
