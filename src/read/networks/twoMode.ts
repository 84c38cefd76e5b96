import type { FoundNode, FoundTie } from './networkBuilder.ts';
import type { NoticeBook } from '../notices/noticeBook.ts';
import { isNumber, numberOf } from './networkNumbers.ts';
import { textsOf } from './tieDates.ts';
import { texts } from '../../texts/texts.ts';

const say = texts.notices;

/*
 * Two-mode networks tie two kinds of vertices, such as papers and their authors. What is shown is one kind: two of it
 * are tied once for each vertex of the other kind that they have in common.
 */

/** One vertex of the other kind with more than this many would tie all of them to each other. */
const largestGroup = 300;

const aWork = /\((?:1[5-9]|20)\d{2}\)|\b(?:1[5-9]|20)\d{2}\b|^W\d{5,}$|^10\.\d{4}/;

/** Labels of papers hold a year or an id, or are as long as a title. */
function areWorks(nodes: readonly FoundNode[]): boolean {
  const works = nodes.filter(({ label = '' }) => aWork.test(label.slice(0, 500)) || label.split(' ', 7).length > 6);
  return nodes.length > 0 && works.length * 2 > nodes.length;
}

/** The first kind is shown, unless its labels are papers and those of the second kind are not. */
export const showsSecond = (first: readonly FoundNode[], second: readonly FoundNode[]): boolean =>
  areWorks(first) && !areWorks(second);

const weightOf = ({ weight }: FoundTie) => (isNumber(weight) ? numberOf(weight) : 1);

/** Two ends share a time only where both have the same one. */
const sharedTimes = (one: FoundTie, other: FoundTie): FoundTie['times'] => {
  const [first, second] = [one, other].map(({ times }) => (times ? textsOf(times).join(' ') : ''));
  return first === second ? one.times : undefined;
};

interface End {
  readonly id: string;
  readonly tie: FoundTie;
}

/** Ties among the vertices for which `isShown` holds. Ties within one kind stay as they are, or go with their kind. */
export function projected(
  ties: readonly FoundTie[],
  isShown: (id: string) => boolean,
  notices: NoticeBook,
): FoundTie[] {
  const groups = new Map<string, End[]>();
  const result: FoundTie[] = [];
  for (const tie of ties) {
    const [source, target] = [isShown(tie.source), isShown(tie.target)];
    if (source && target) result.push(tie);
    else if (source || target) {
      const [id, other] = source ? [tie.source, tie.target] : [tie.target, tie.source];
      const group = groups.get(other) ?? [];
      group.push({ id, tie });
      groups.set(other, group);
    }
  }
  for (const group of groups.values()) {
    if (group.length > largestGroup) reportLarge(group, notices);
    else for (const tie of pairs(group)) result.push(tie);
  }
  return result;
}

function reportLarge(group: readonly End[], notices: NoticeBook): void {
  const message = say.networks.manyNeighbours(group.length, largestGroup);
  notices.warning('two-mode-large', group[0]!.tie.line, message);
}

function* pairs(group: readonly End[]): Generator<FoundTie> {
  for (const [at, one] of group.entries())
    for (const other of group.slice(at + 1)) {
      if (one.id === other.id) continue;
      const weight = String(weightOf(one.tie) * weightOf(other.tie));
      const times = sharedTimes(one.tie, other.tie);
      yield { source: one.id, target: other.id, weight, times, line: other.tie.line };
    }
}
