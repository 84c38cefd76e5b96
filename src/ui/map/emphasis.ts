import { firstBy } from '../../lib/firstBy.ts';
import type { NodeIndex, TieIndex } from '../../model/units.ts';
import type { TimeWindow } from '../../model/window.ts';
import { otherEnd, tiesOf, type Incidence } from '../../network/incidence.ts';
import { countIn } from '../../network/windowed.ts';
import type { Selection } from '../../state/state.ts';
import type { Opened } from '../../work/protocol.ts';

/** What stands out; all else steps back. */
export interface Emphasis {
  readonly nodes: ArrayLike<NodeIndex> & Iterable<NodeIndex>;
  readonly ties: ArrayLike<TieIndex> & Iterable<TieIndex>;
  /** Of many, those whose names are shown where there is room. */
  readonly named?: readonly NodeIndex[];
}

/** A node with its neighbours in the window and the ties to them. */
function aroundNode({ columns }: Opened, incidence: Incidence, node: NodeIndex, window: TimeWindow): Emphasis {
  const ties = tiesOf(incidence, node).filter((tie) => countIn(columns.tiePapers, tie, window) > 0);
  const nodes = new Uint32Array(ties.length + 1);
  nodes[0] = node;
  for (let at = 0; at < ties.length; at++) nodes[at + 1] = otherEnd(columns, ties[at]!, node);
  return { nodes, ties };
}

/** The same around several. */
export function aroundNodes(
  current: Opened,
  incidence: Incidence,
  nodes: readonly NodeIndex[],
  window: TimeWindow,
): Emphasis {
  const around = { nodes: new Set<NodeIndex>(), ties: new Set<TieIndex>() };
  for (const node of nodes) {
    const part = aroundNode(current, incidence, node, window);
    for (const near of part.nodes) around.nodes.add(near);
    for (const tie of part.ties) around.ties.add(tie);
  }
  return { nodes: [...around.nodes], ties: [...around.ties] };
}

/** The authors of a group, and the ties among them. A group can be half of a large network: nothing but flat arrays. */
export function amongNodes({ columns }: Opened, incidence: Incidence, nodes: Emphasis['nodes']): Emphasis {
  const { authorCount, topicCount, tieSource, tieTarget } = columns;
  const isMember = new Uint8Array(authorCount + topicCount);
  let most = 0;
  for (let at = 0; at < nodes.length; at++) {
    isMember[nodes[at]!] = 1;
    most += incidence.offsets[nodes[at]! + 1]! - incidence.offsets[nodes[at]!]!;
  }
  const ties = new Uint32Array(Math.min(most, columns.tieCount));
  let count = 0;
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at]!;
    // Each tie once, from its source: those come last.
    for (let place = incidence.offsets[node + 1]! - 1; place >= incidence.offsets[node]!; place--) {
      const tie = incidence.ties[place]!;
      if (tieSource[tie] !== node) break;
      if (isMember[tieTarget[tie]!] === 1) ties[count++] = tie;
    }
  }
  return { nodes, ties: ties.subarray(0, count) };
}

/** Of so many there is room for the names of a part. */
const mostNamed = 160;

/** Those with the most papers, whatever the window: names do not come and go while it moves. */
function biggest({ columns: { nodePapers } }: Opened, nodes: readonly NodeIndex[]): readonly NodeIndex[] {
  if (nodes.length <= mostNamed) return nodes;
  const { offsets, undatedOffsets } = nodePapers;
  const papersOf = (node: NodeIndex) =>
    offsets[node + 1]! - offsets[node]! + undatedOffsets[node + 1]! - undatedOffsets[node]!;
  return firstBy(nodes, (a, b) => papersOf(b) - papersOf(a) || a - b, mostNamed);
}

export function aroundSelection(
  current: Opened,
  incidence: Incidence,
  target: Selection,
  window: TimeWindow,
  authorsOfPaper: (paper: number) => readonly NodeIndex[],
): Emphasis {
  switch (target.kind) {
    case 'node':
      return aroundNode(current, incidence, target.node, window);
    case 'nodes':
      return { ...amongNodes(current, incidence, target.nodes), named: biggest(current, target.nodes) };
    case 'tie': {
      const { tieSource, tieTarget } = current.columns;
      return { nodes: [tieSource[target.tie]!, tieTarget[target.tie]!], ties: [target.tie] };
    }
    case 'paper':
      return amongNodes(current, incidence, authorsOfPaper(target.paper));
    default:
      return { nodes: target.evidence.people.map(({ node }) => node), ties: [] };
  }
}
