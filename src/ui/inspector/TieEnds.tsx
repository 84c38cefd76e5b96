import { selectNode } from '../../actions/select.ts';
import type { NodeIndex, TieIndex } from '../../model/units.ts';
import { texts } from '../../texts/texts.ts';
import type { Opened } from '../../work/protocol.ts';
import { NodeSwatch } from '../parts/NodeSwatch.tsx';

interface Props {
  readonly current: Opened;
  readonly tie: TieIndex;
}

/** The two ends of a tie, each the way to it. */
export const TieEnds = ({ current, tie }: Props) => (
  <>
    <End current={current} node={current.columns.tieSource[tie]!} />
    <span class="visually-hidden">{texts.inspector.and}</span>
    <End current={current} node={current.columns.tieTarget[tie]!} />
  </>
);

const End = ({ current, node }: { readonly current: Opened; readonly node: NodeIndex }) => (
  <button type="button" class="tie-end" onClick={() => selectNode(node)}>
    <NodeSwatch current={current} node={node} /> {current.labels[node]}
  </button>
);
