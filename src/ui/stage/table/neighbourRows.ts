import type { NodeIndex } from '../../../model/units.ts';
import { filteredNodes } from '../../../state/nodeGroups.ts';
import { committedWindow, sift } from '../../../state/state.ts';
import type { Opened } from '../../../work/protocol.ts';
import { strongest, tiesInWindow, type Ranked } from '../../../actions/facts.ts';

/** Those an author is tied to, as rows under his or her own: the strongest first. */
export function neighbourRows(current: Opened, node: NodeIndex): readonly Ranked[] {
  const [hiddenNodes, hiddenTies] = [filteredNodes.value, sift.value?.hiddenTies];
  const rows = tiesInWindow(current, current.incidence, node, committedWindow.value, 'author').filter(
    ({ node: other, tie }) => !hiddenNodes?.[other] && !hiddenTies?.[tie],
  );
  return strongest(rows, rows.length);
}
