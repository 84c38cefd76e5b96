import type { NodeIndex } from '../model/units.ts';
import { hiddenGroups, opened, selection, type Selection } from '../state/state.ts';
import type { Counted, Opened } from '../work/protocol.ts';

/** Topics keep their ids, not their numbers. */
export function hiddenTopicsIn({ topics }: Opened, before: Opened): ReadonlySet<number> {
  const ids = new Set(Array.from(hiddenGroups.peek(), (group) => before.topics[group]?.id));
  return new Set(Array.from(topics.keys()).filter((topic) => ids.has(topics[topic]!.id)));
}

/** What is selected, in the network that takes the place of the one that is shown; undefined when it is not in it. */
export function selectedIn(wanted: Counted, nodeBefore: Int32Array): Selection | undefined {
  const [selected, shown] = [selection.peek(), opened.peek()?.columns];
  if (!selected || !shown) return undefined;
  if (selected.kind === 'paper') return selected;
  // What a drawing of other topics or people showed is not told by this one.
  if (selected.kind === 'evidence') return undefined;
  const nodeNow = (node: NodeIndex) => nodeBefore.indexOf(node);
  if (selected.kind === 'node') {
    const node = nodeNow(selected.node);
    return node >= 0 ? { kind: 'node', node } : topicInItsPlace(selected.node, wanted);
  }
  const { columns } = wanted;
  const [source, target] = [nodeNow(shown.tieSource[selected.tie]!), nodeNow(shown.tieTarget[selected.tie]!)];
  const tie = columns.tieSource.findIndex((from, at) => from === source && columns.tieTarget[at] === target);
  return tie < 0 ? undefined : { kind: 'tie', tie };
}

/** Where a topic went that was merged into another. */
function topicInItsPlace(
  node: NodeIndex,
  { columns, topics, settings: { topicEdits } }: Counted,
): Selection | undefined {
  const shown = opened.peek();
  const id = shown?.topics[node - shown.columns.authorCount]?.id;
  const merge = topicEdits.findLast((done) => done.kind === 'merge' && done.topic === id);
  const topic = merge?.kind === 'merge' ? topics.findIndex((other) => other.id === merge.into) : -1;
  return topic < 0 ? undefined : { kind: 'node', node: columns.authorCount + topic };
}
