import type { Descent } from '../model/descent.ts';
import type { Filters } from '../model/filters.ts';
import type { Settings } from '../model/settings.ts';
import { settingsThatDiffer } from '../model/settingsThatDiffer.ts';
import type { NodeIndex } from '../model/units.ts';
import { opened, type Selection } from '../state/state.ts';
import type { Counted, Opened } from '../work/protocol.ts';

/**
 * Filters, in the network that takes the place of the one that is shown. Topics keep their ids, not their numbers;
 * communities keep these only where they are held.
 */
export function filtersIn(
  filters: Filters,
  { topics }: Counted,
  before: Opened,
  { nodeAfter }: Descent,
  areCommunitiesHeld: boolean,
): Filters {
  const ids = new Set(filters.hiddenTopics.map((topic) => before.topics[topic]?.id));
  const only = filters.only?.map((node) => nodeAfter[node] ?? -1).filter((node) => node >= 0);
  return {
    ...filters,
    hiddenTopics: Array.from(topics.keys()).filter((topic) => ids.has(topics[topic]!.id)),
    hiddenCommunities: areCommunitiesHeld ? filters.hiddenCommunities : [],
    only: only ? ascending(only) : null,
  };
}

const ascending = (nodes: readonly NodeIndex[]): NodeIndex[] =>
  Array.from(new Set(nodes)).sort((one, other) => one - other);

/** What is selected, in the network that takes the place of the one that is shown; undefined when it is not in it. */
export function selectedIn(
  selected: Selection | undefined,
  wanted: Counted,
  { nodeAfter }: Descent,
): Selection | undefined {
  const shown = opened.peek()?.columns;
  if (!selected || !shown) return undefined;
  if (selected.kind === 'paper') return selected;
  const nodeNow = (node: NodeIndex) => nodeAfter[node] ?? -1;
  if (selected.kind === 'evidence') return evidenceIn(selected, wanted, nodeNow);
  if (selected.kind === 'node') {
    const node = nodeNow(selected.node);
    return node >= 0 ? { kind: 'node', node } : topicInItsPlace(selected.node, wanted);
  }
  if (selected.kind === 'nodes') {
    const nodes = ascending(selected.nodes.map(nodeNow).filter((node) => node >= 0));
    if (nodes.length > 1) return { kind: 'nodes', nodes };
    return nodes.length === 1 ? { kind: 'node', node: nodes[0]! } : undefined;
  }
  const { columns } = wanted;
  const ends = [nodeNow(shown.tieSource[selected.tie]!), nodeNow(shown.tieTarget[selected.tie]!)];
  const [source, target] = ends.sort((one, other) => one - other);
  // Two who are one person now.
  if (source === target && source! >= 0) return { kind: 'node', node: source! };
  const tie = columns.tieSource.findIndex((from, at) => from === source && columns.tieTarget[at] === target);
  return tie < 0 ? undefined : { kind: 'tie', tie };
}

/** What a drawing of other topics showed is not told by this one; where only people were joined or parted it is. */
function evidenceIn(
  selected: Extract<Selection, { readonly kind: 'evidence' }>,
  wanted: Counted,
  nodeNow: (node: NodeIndex) => NodeIndex,
): Selection | undefined {
  const before = opened.peek()?.settings;
  if (!before || !isOnlyDecided(before, wanted.settings)) return undefined;
  const weights = new Map<NodeIndex, number | undefined>();
  for (const { node, weight } of selected.evidence.people) {
    const now = nodeNow(node);
    const known = weights.get(now);
    if (now >= 0) weights.set(now, weight === undefined ? known : weight + (known ?? 0));
  }
  const people = Array.from(weights, ([node, weight]) => ({ node, ...(weight !== undefined && { weight }) }));
  return { ...selected, evidence: { ...selected.evidence, people } };
}

/** All else is as it was. */
export const isOnlyDecided = (one: Settings, other: Settings): boolean =>
  settingsThatDiffer(one, other).every((name) => name === 'decisions');

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
