import type { NodeIndex } from '../model/units.ts';
import { otherEnd, tiesOf } from '../network/incidence.ts';
import { authorsOf } from '../network/paperAuthors.ts';
import { filters, opened, selection } from '../state/state.ts';

/** The nodes of what is selected: one, several, the ends of a tie, or who wrote a paper. */
export function selectedNodes(): readonly NodeIndex[] {
  const [selected, current] = [selection.value, opened.value];
  if (!selected || !current) return [];
  const { tieSource, tieTarget } = current.columns;
  if (selected.kind === 'node') return [selected.node];
  if (selected.kind === 'nodes') return selected.nodes;
  if (selected.kind === 'tie') return [tieSource[selected.tie]!, tieTarget[selected.tie]!];
  return selected.kind === 'paper' ? Array.from(authorsOf(current.paperAuthors, selected.paper)) : [];
}

/** Of these the authors. */
export const selectedAuthors = (): readonly NodeIndex[] => {
  const authorCount = opened.value?.columns.authorCount ?? 0;
  return selectedNodes().filter((node) => node < authorCount);
};

/** With those they are tied to, whenever that was. */
export function neighbourhoodOf(nodes: readonly NodeIndex[]): readonly NodeIndex[] {
  const current = opened.value;
  if (!current) return nodes;
  const { columns, incidence } = current;
  const around = nodes.flatMap((node) => Array.from(tiesOf(incidence, node), (tie) => otherEnd(columns, tie, node)));
  return [...nodes, ...around];
}

/** Whether what is selected is already all that is shown. */
export function isSelectionShownAlone(): boolean {
  const [only, authors] = [filters.value.only, new Set(selectedAuthors())];
  return only !== null && only.length === authors.size && only.every((node) => authors.has(node));
}
