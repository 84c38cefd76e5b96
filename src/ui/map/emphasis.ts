import type { NodeIndex, TieIndex } from '../../model/units.ts';
import type { TimeWindow } from '../../model/window.ts';
import { countIn } from '../../network/windowed.ts';
import type { Selection } from '../../state/state.ts';
import type { Opened } from '../../work/protocol.ts';
import { otherEnd, tiesOf, type Incidence } from './incidence.ts';

/** What stands out; all else steps back. */
export interface Emphasis {
  readonly nodes: readonly NodeIndex[];
  readonly ties: readonly TieIndex[];
}

/** A node with its neighbours in the window and the ties to them. */
function aroundNode({ columns }: Opened, incidence: Incidence, node: NodeIndex, window: TimeWindow): Emphasis {
  const ties = [...tiesOf(incidence, node)].filter((tie) => countIn(columns.tiePapers, tie, window) > 0);
  return { nodes: [node, ...ties.map((tie) => otherEnd(columns, tie, node))], ties };
}

/** The authors of a group, and the ties among them. */
export function amongNodes({ columns }: Opened, incidence: Incidence, nodes: readonly NodeIndex[]): Emphasis {
  const members = new Set(nodes);
  const ties = nodes.flatMap((node) =>
    [...tiesOf(incidence, node)].filter(
      (tie) => columns.tieSource[tie] === node && members.has(columns.tieTarget[tie]!),
    ),
  );
  return { nodes, ties };
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
    case 'tie': {
      const { tieSource, tieTarget } = current.columns;
      return { nodes: [tieSource[target.tie]!, tieTarget[target.tie]!], ties: [target.tie] };
    }
    default:
      return amongNodes(current, incidence, authorsOfPaper(target.paper));
  }
}
