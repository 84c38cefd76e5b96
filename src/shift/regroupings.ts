import type { ChangeItem } from '../model/shift.ts';
import type { NodeIndex, TieIndex } from '../model/units.ts';
import { groupText } from './groupText.ts';
import { mostPapersFirst, papersOfTies, type PeriodGroups, type PeriodNetwork } from './periodNetwork.ts';
import { periodText } from './periods.ts';
import type { ShiftSource } from './source.ts';
import { texts } from '../texts/texts.ts';

const say = texts.shift;

/** Fewer people do not tell where a group went. */
export const fewestStaying = 3;
const mostTold = 10;

interface Side {
  readonly network: PeriodNetwork;
  readonly groups: PeriodGroups;
}

/** A group of one window, and those of its people who are in the other window too. */
interface Part {
  readonly group: number;
  readonly staying: readonly NodeIndex[];
  /** Those of them who are in the one group of the other window. */
  readonly together: readonly NodeIndex[];
}

/**
 * Groups of the one window merge in the other when two or more of them, each with at least three people who are in both
 * windows, have more than half of these in one and the same group of the other. Looked at the other way round, that
 * group has split.
 */
export function regroupings(source: ShiftSource, before: Side, after: Side): ChangeItem[] {
  const merged = joinedGroups(before.groups, after.groups).map(([whole, parts]) =>
    itemOf(source, 'merged groups', { side: after, group: whole }, { side: before, parts }),
  );
  const split = joinedGroups(after.groups, before.groups).map(([whole, parts]) =>
    itemOf(source, 'split groups', { side: before, group: whole }, { side: after, parts }),
  );
  return [...merged, ...split];
}

/** The groups of the other window that hold most of two or more of the groups of the one; those of most people first. */
function joinedGroups(one: PeriodGroups, other: PeriodGroups): [whole: number, parts: Part[]][] {
  const byWhole = new Map<number, Part[]>();
  one.members.forEach((members, group) => {
    const staying = members.filter((author) => other.groupOf[author]! >= 0);
    if (staying.length < fewestStaying) return;
    const counts = new Map<number, number>();
    for (const author of staying) counts.set(other.groupOf[author]!, (counts.get(other.groupOf[author]!) ?? 0) + 1);
    for (const [whole, count] of counts) {
      if (2 * count <= staying.length) continue;
      const together = staying.filter((author) => other.groupOf[author] === whole);
      byWhole.set(whole, [...(byWhole.get(whole) ?? []), { group, staying, together }]);
    }
  });
  const size = (parts: readonly Part[]) => parts.reduce((sum, { together }) => sum + together.length, 0);
  return [...byWhole]
    .filter(([, parts]) => parts.length >= 2)
    .sort(([a, some], [b, others]) => size(others) - size(some) || a - b)
    .slice(0, mostTold);
}

const sentenceCase = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

function itemOf(
  source: ShiftSource,
  kind: 'merged groups' | 'split groups',
  whole: { readonly side: Side; readonly group: number },
  { side, parts }: { readonly side: Side; readonly parts: readonly Part[] },
): ChangeItem {
  const { columns } = source.network;
  const partOf = new Map(parts.flatMap(({ together }, part) => together.map((author) => [author, part] as const)));
  const ties: TieIndex[] = [];
  for (let tie = 0; tie < columns.authorTieCount; tie++) {
    if (whole.side.network.tieCounts[tie] === 0) continue;
    const [one, other] = [partOf.get(columns.tieSource[tie]!), partOf.get(columns.tieTarget[tie]!)];
    if (one !== undefined && other !== undefined && one !== other) ties.push(tie);
  }
  const wholeText = groupText(source, whole.side.groups, whole.group);
  const [partsWhen, wholeWhen] = [periodText(side.network.period), periodText(whole.side.network.period)];
  const list = parts
    .map(({ group, staying, together }) => {
      const name = groupText(source, side.groups, group);
      return say.regroupings.part(name, together.length, staying.length);
    })
    .join('; ');
  const text =
    kind === 'merged groups'
      ? say.regroupings.merged(sentenceCase(wholeText), wholeWhen, partsWhen, list)
      : say.regroupings.parted(sentenceCase(wholeText), wholeWhen, partsWhen, list);
  const nodes = mostPapersFirst([...partOf.keys()], whole.side.network);
  return { kind, text, papers: papersOfTies(columns, ties, whole.side.network.period), nodes, ties };
}
