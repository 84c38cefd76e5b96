import type { NodeIndex } from '../model/units.ts';
import { otherEnd, tiesOf } from '../network/incidence.ts';
import { countIn } from '../network/windowed.ts';
import { groupsOf, hiddenNodes, membersOf } from '../state/nodeGroups.ts';
import { committedWindow, opened, sift, type GroupKind } from '../state/state.ts';
import { texts } from '../texts/texts.ts';
import type { Opened } from '../work/protocol.ts';
import { announceQuietly } from './announce.ts';
import { addToSelection, removeFromSelection, selectedNodes, selectNodes } from './select.ts';

/** An author can be selected together with others where it is seen: not hidden, and with a paper in the window. */
function visibilityIn({ columns }: Opened): (author: NodeIndex) => boolean {
  const [hidden, window] = [hiddenNodes.value, committedWindow.value];
  return (author) => !hidden?.[author] && countIn(columns.nodePapers, author, window) > 0;
}

/** The authors that are seen and pass a test. */
function visibleAuthors(current: Opened, passes: (author: NodeIndex) => boolean = () => true): NodeIndex[] {
  const isVisible = visibilityIn(current);
  const authors: NodeIndex[] = [];
  for (let author = 0; author < current.columns.authorCount; author++) {
    if (passes(author) && isVisible(author)) authors.push(author);
  }
  return authors;
}

/** The visible coauthors, in the window, of these nodes, which may be among them. */
function neighboursOf(current: Opened, nodes: readonly NodeIndex[]): NodeIndex[] {
  const { columns, incidence } = current;
  const [window, isVisible, hiddenTies] = [committedWindow.value, visibilityIn(current), sift.value?.hiddenTies];
  const found = new Set<NodeIndex>();
  for (const node of nodes) {
    for (const tie of tiesOf(incidence, node)) {
      const other = otherEnd(columns, tie, node);
      if (other >= columns.authorCount || found.has(other) || hiddenTies?.[tie]) continue;
      if (countIn(columns.tiePapers, tie, window) > 0 && isVisible(other)) found.add(other);
    }
  }
  return [...found];
}

/** Those around what is selected, in its place. */
export const selectNeighbours = (): void =>
  choose((current) => {
    const selected = new Set(selectedNodes());
    return neighboursOf(current, [...selected]).filter((node) => !selected.has(node));
  });

/** What is selected, and those around it. */
export const expandSelection = (): void =>
  choose((current) => [...selectedNodes(), ...neighboursOf(current, selectedNodes())]);

export const selectSameCommunity = (): void => selectSame('community');
export const selectSameTopic = (): void => selectSame('topic');

/** All whose group is that of somebody who is selected. */
function selectSame(kind: GroupKind): void {
  choose((current) => {
    const groups = groupsOf(current, kind);
    const wanted = new Set(selectedNodes().map((node) => groups[node]!));
    wanted.delete(-1);
    return visibleAuthors(current, (author) => wanted.has(groups[author]!));
  });
}

/** The visible authors of a group of the legend. */
const groupMembers = (current: Opened, group: number): NodeIndex[] =>
  Array.from(membersOf(current, group)).filter(visibilityIn(current));

export const selectGroup = (group: number): void => choose((current) => groupMembers(current, group));

export const selectVisible = (): void => choose((current) => visibleAuthors(current));

/** The visible authors that are not selected. */
export const invertSelection = (): void =>
  choose((current) => {
    const selected = new Set(selectedNodes());
    return visibleAuthors(current, (author) => !selected.has(author));
  });

/** Selects what is found, and says how many; where there is nobody, what was selected stays. */
function choose(find: (current: Opened) => readonly NodeIndex[]): void {
  const current = opened.peek();
  if (!current) return;
  const nodes = find(current);
  if (nodes.length > 0) selectNodes(nodes);
  announceQuietly(nodes.length > 0 ? texts.selection.selected(nodes.length) : texts.selection.noneFound);
}

/** What was drawn around becomes the selection, or is added to it, or taken away from it. */
export function selectWithin(nodes: readonly NodeIndex[], joining: 'replace' | 'add' | 'remove'): void {
  if (joining === 'replace') selectNodes(nodes);
  else if (joining === 'add') addToSelection(nodes);
  else removeFromSelection(nodes);
  announceQuietly(texts.selection.selected(selectedNodes().length));
}
