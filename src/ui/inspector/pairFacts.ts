import type { NodeIndex, PaperIndex, TieIndex } from '../../model/units.ts';
import type { TimeWindow } from '../../model/window.ts';
import { noDay } from '../../model/columns.ts';
import { otherEnd, tiesOf, type Incidence } from '../../network/incidence.ts';
import type { Opened } from '../../work/protocol.ts';
import { splitPapers, tiesInWindow, type PaperSplit, type Ranked } from '../../actions/facts.ts';

/** Somebody, or something, that both of a pair are tied to in the window, with the tie of each. */
export interface Shared {
  readonly node: NodeIndex;
  readonly one: Ranked;
  readonly other: Ranked;
}

/** A topic of both, with its share of the weight of all topics of each. */
export interface SharedTopic extends Shared {
  readonly shares: readonly [one: number, other: number];
}

/** The papers that both are on: also those with too many authors to form pairs. */
export function jointPapers(current: Opened, one: NodeIndex, other: NodeIndex, window: TimeWindow): PaperSplit {
  const { nodePapers } = current.columns;
  const [mine, theirs] = [
    splitPapers(current, nodePapers, one, window),
    splitPapers(current, nodePapers, other, window),
  ];
  const common = new Set([...theirs.inside, ...theirs.outside]);
  const isJoint = (paper: PaperIndex) => common.has(paper);
  return { inside: mine.inside.filter(isJoint), outside: mine.outside.filter(isJoint) };
}

/** The first and the last of them by their first possible days; undefined where none is dated. */
export function firstAndLast({ columns: { paperFrom } }: Opened, { inside, outside }: PaperSplit) {
  const dated = [...inside, ...outside].filter((paper) => paperFrom[paper] !== noDay);
  const sorted = dated.sort((a, b) => paperFrom[a]! - paperFrom[b]! || a - b);
  const [first, last] = [sorted[0], sorted.at(-1)];
  return first === undefined || last === undefined ? undefined : { first, last };
}

export function tieBetween(
  { columns }: Opened,
  incidence: Incidence,
  one: NodeIndex,
  other: NodeIndex,
): TieIndex | undefined {
  return tiesOf(incidence, one).find((tie) => otherEnd(columns, tie, one) === other);
}

/** Coauthors in common in the window: those whom both are tied to most firmly come first. */
export function sharedNeighbours(
  current: Opened,
  incidence: Incidence,
  one: NodeIndex,
  other: NodeIndex,
  window: TimeWindow,
): Shared[] {
  const shared = sharedAmong(
    tiesInWindow(current, incidence, one, window, 'author'),
    tiesInWindow(current, incidence, other, window, 'author'),
  );
  return ranked(shared, ({ one: mine, other: theirs }) => [mine.weight, theirs.weight]);
}

/** Topics of both in the window: those that take much of both come first. */
export function sharedTopics(
  current: Opened,
  incidence: Incidence,
  one: NodeIndex,
  other: NodeIndex,
  window: TimeWindow,
): SharedTopic[] {
  const [mine, theirs] = [one, other].map((node) => tiesInWindow(current, incidence, node, window, 'topic'));
  const [all, allOther] = [weightOf(mine!), weightOf(theirs!)];
  const shared = sharedAmong(mine!, theirs!).map(({ node, one: my, other: their }): SharedTopic => {
    return { node, one: my, other: their, shares: [my.weight / all, their.weight / allOther] };
  });
  return ranked(shared, ({ shares }) => shares);
}

const weightOf = (rows: readonly Ranked[]): number => rows.reduce((sum, { weight }) => sum + weight, 0);

function sharedAmong(mine: readonly Ranked[], theirs: readonly Ranked[]): Shared[] {
  const byNode = new Map(theirs.map((row) => [row.node, row]));
  return mine.flatMap((one) => {
    const other = byNode.get(one.node);
    return other ? [{ node: one.node, one, other }] : [];
  });
}

/** By the smaller of two numbers, then by both together. */
function ranked<Item extends Shared>(items: readonly Item[], of: (item: Item) => readonly [number, number]): Item[] {
  return items.toSorted((a, b) => {
    const [mine, theirs] = [of(a), of(b)];
    const [least, sum] = [Math.min(...theirs) - Math.min(...mine), theirs[0] + theirs[1] - mine[0] - mine[1]];
    return least || sum || a.node - b.node;
  });
}
