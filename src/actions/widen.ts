import { batch } from '@preact/signals';
import { noDay, type Columns } from '../model/columns.ts';
import type { Filters } from '../model/filters.ts';
import type { Day, NodeIndex } from '../model/units.ts';
import { countIn } from '../network/windowed.ts';
import { filteredNodes } from '../state/nodeGroups.ts';
import { bench, committedWindow, filters, mainTopics, opened, sift, type Selection } from '../state/state.ts';
import { clearFilters } from './filters.ts';
import { nodesIn } from './select.ts';
import { commitWindow } from './window.ts';

/** The first and the last day on which something can be dated; undefined where it has no dates. */
export interface Span {
  readonly from: Day;
  readonly to: Day;
}

/** Of all papers of a node. */
export function spanOfNode({ nodePapers }: Columns, node: NodeIndex): Span | undefined {
  const [first, end] = [nodePapers.offsets[node]!, nodePapers.offsets[node + 1]!];
  return first === end ? undefined : { from: nodePapers.starts[first]!, to: nodePapers.ends[end - 1]! };
}

/** Why something is not seen: it is not in the window, or filters hide it. */
export type Unseen = 'window' | 'filters';

/** Why a node, several of them, or a paper is not seen; undefined when it, or one of them, is. */
export function unseen(target: Selection): Unseen | undefined {
  const [whole, current, window] = [bench.value?.opened, opened.value, committedWindow.value];
  if (!whole || !current) return undefined;
  if (target.kind === 'paper') {
    const [from, to] = [whole.columns.paperFrom[target.paper]!, whole.columns.paperTo[target.paper]!];
    if (from === noDay ? !window.undated : from > window.to || to < window.from) return 'window';
    return sift.value?.passing?.[target.paper] === 0 ? 'filters' : undefined;
  }
  const nodes = nodesIn(target);
  const hidden = filteredNodes.value;
  if (nodes.some((node) => !hidden?.[node] && countIn(current.columns.nodePapers, node, window) > 0)) return undefined;
  return nodes.some((node) => countIn(whole.columns.nodePapers, node, window) > 0) ? 'filters' : 'window';
}

/** Widens the window to all papers of what is not seen in it, and gives up what of the filters hides it. */
export function widenTo(target: Selection): void {
  const whole = bench.peek()?.opened;
  if (!whole) return;
  batch(() => {
    if (isHidden(target)) unhide(target);
    const spans =
      target.kind === 'paper'
        ? [{ from: whole.columns.paperFrom[target.paper]!, to: whole.columns.paperTo[target.paper]! }]
        : nodesIn(target).flatMap((node) => spanOfNode(whole.columns, node) ?? []);
    const dated = spans.filter(({ from }) => from !== noDay);
    const window = committedWindow.peek();
    commitWindow({
      from: dated.reduce((from, span) => Math.min(from, span.from), window.from),
      to: dated.reduce((to, span) => Math.max(to, span.to), window.to),
      undated: window.undated || dated.length < Math.max(1, spans.length),
    });
  });
}

function isHidden(target: Selection): boolean {
  const hidden = filteredNodes.peek();
  const nodes = nodesIn(target);
  if (nodes.length > 0 && nodes.every((node) => hidden?.[node])) return true;
  const lists = sift.peek()?.lists;
  if (target.kind === 'paper') return sift.peek()?.passing?.[target.paper] === 0;
  return lists !== undefined && !nodes.some((node) => hasPapers(lists.nodePapers, node));
}

const hasPapers = (lists: Columns['nodePapers'], node: NodeIndex): boolean =>
  lists.offsets[node + 1]! > lists.offsets[node]! || lists.undatedOffsets[node + 1]! > lists.undatedOffsets[node]!;

/** Where the legend alone hides it, its groups come back, and nothing else changes; else all filters are cleared. */
function unhide(target: Selection): void {
  const before = filters.peek();
  const next = withoutGroupsOf(before, nodesIn(target));
  const isLegend = next.hiddenTopics !== before.hiddenTopics || next.hiddenCommunities !== before.hiddenCommunities;
  if (isLegend) filters.value = next;
  else clearFilters();
}

function withoutGroupsOf(before: Filters, nodes: readonly NodeIndex[]): Filters {
  const current = opened.peek();
  if (!current) return before;
  const { authorCount } = current.columns;
  const topics = new Set(nodes.map((node) => (node < authorCount ? mainTopics.peek()![node]! : node - authorCount)));
  const communities = new Set(nodes.map((node) => current.arrangement.communities[node]!));
  return {
    ...before,
    hiddenTopics: without(before.hiddenTopics, topics),
    hiddenCommunities: without(before.hiddenCommunities, communities),
  };
}

/** The same list where none of them is in it. */
const without = (list: readonly number[], gone: ReadonlySet<number>): readonly number[] =>
  list.some((group) => gone.has(group)) ? list.filter((group) => !gone.has(group)) : list;
