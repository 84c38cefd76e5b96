import { selectNode, selectTie } from '../actions/select.ts';
import { nouns, opened } from '../state/state.ts';
import { number } from '../texts/numbers.ts';
import { texts } from '../texts/texts.ts';
import { NodeSwatch } from '../ui/parts/NodeSwatch.tsx';
import { pointing } from '../ui/parts/pointing.ts';
import type { Listed } from './ranking.ts';
import type { RankedNode, RankedTie } from './rankings.ts';
import { Rows } from './Rows.tsx';

const words = texts.viewer;

/** Nodes, with how many papers each has. */
export const NodeRows = ({ nodes }: { readonly nodes: Listed<RankedNode> }) => (
  <Rows items={nodes}>
    {({ node, papers }) => (
      <li key={node} class="row-pair">
        <NodeRow node={node} count={papers} />
      </li>
    )}
  </Rows>
);

/** Those that a node is tied to; the number opens the tie. */
export function NeighbourRows({ ties }: { readonly ties: readonly RankedTie[] }) {
  const { labels } = opened.value!;
  return (
    <Rows items={ties}>
      {({ tie, node, papers }) => (
        <li key={tie} class="row-pair">
          <NodeRow node={node} />
          <button
            type="button"
            class="row-weight"
            aria-label={words.tieTo(labels[node]!, papers, nouns.value.record)}
            {...pointing({ kind: 'tie', tie })}
            onClick={() => selectTie(tie)}
          >
            {number(papers)}
          </button>
        </li>
      )}
    </Rows>
  );
}

/** Ties by both of their ends. */
export function TieRows({ ties }: { readonly ties: Listed<RankedTie> }) {
  const { columns, labels } = opened.value!;
  return (
    <Rows items={ties}>
      {({ tie, papers }) => (
        <li key={tie} class="row-pair">
          <button type="button" class="row" {...pointing({ kind: 'tie', tie })} onClick={() => selectTie(tie)}>
            <span class="row-name">
              {labels[columns.tieSource[tie]!]}
              <span aria-hidden="true"> – </span>
              <span class="visually-hidden">{words.and}</span>
              {labels[columns.tieTarget[tie]!]}
            </span>
            <span class="row-count">{number(papers)}</span>
          </button>
        </li>
      )}
    </Rows>
  );
}

export function NodeRow({ node, count }: { readonly node: number; readonly count?: number }) {
  const current = opened.value!;
  return (
    <button type="button" class="row" {...pointing({ kind: 'node', node })} onClick={() => selectNode(node)}>
      <NodeSwatch current={current} node={node} />
      <span class="row-name" title={current.labels[node]}>
        {current.labels[node]}
      </span>
      {count !== undefined && <span class="row-count">{number(count)}</span>}
    </button>
  );
}
