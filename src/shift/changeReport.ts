import { yearOf } from '../lib/calendar.ts';
import type { Steps } from '../lib/steps.ts';
import { noDay, type Columns } from '../model/columns.ts';
import type { ChangeItem, ChangeReport, ChangeReportWish, Period } from '../model/shift.ts';
import type { TieIndex } from '../model/units.ts';
import { bridges } from './bridges.ts';
import { tieLabel } from './itemLists.ts';
import { papersOfTies, periodGroups, periodNetwork, type PeriodNetwork } from './periodNetwork.ts';
import { periodText } from './periods.ts';
import { fewestStaying, regroupings } from './regroupings.ts';
import { recordWord, recordsWord, type ShiftSource } from './source.ts';
import { topicChanges } from './topicChanges.ts';
import { counted, listText, membersWords } from './words.ts';

const tiesNamed = 5;

/**
 * What is different between two windows, counted anew from their papers. A paper is in the window in which its date
 * begins, so that windows which do not overlap share none.
 */
export function* changeReport(source: ShiftSource, { before, after, today }: ChangeReportWish): Steps<ChangeReport> {
  const { columns } = source.network;
  const networks = [periodNetwork(columns, before), periodNetwork(columns, after)] as const;
  const [earlier, later] = networks;
  yield 0.1;
  const items = [...countItems(source, earlier, later), ...tieItems(source, earlier, later)];
  yield 0.2;
  const groupsBefore = periodGroups(columns, earlier);
  yield 0.5;
  const groupsAfter = periodGroups(columns, later);
  yield 0.8;
  const regrouped = regroupings(
    source,
    { network: earlier, groups: groupsBefore },
    { network: later, groups: groupsAfter },
  );
  items.push(...regrouped, ...topicChanges(source, earlier, later));
  yield 0.9;
  items.push(...bridges(source, earlier, later, groupsBefore));
  return { before, after, items, remarks: remarksOn(source, { before, after, today }, networks, regrouped.length > 0) };
}

function countItems(source: ShiftSource, before: PeriodNetwork, after: PeriodNetwork): ChangeItem[] {
  const { authorCount } = source.network.columns;
  const [one, many] = membersWords(source);
  const authors = Array.from({ length: authorCount }, (_, author) => author);
  const were = authors.filter((author) => before.nodeCounts[author]! > 0);
  const are = authors.filter((author) => after.nodeCounts[author]! > 0);
  const fresh = are.filter((author) => before.nodeCounts[author] === 0);
  const both = are.length - fresh.length;
  const papersText = ({ papers, period }: PeriodNetwork) =>
    `${counted(papers.length, recordWord(source), recordsWord(source))} in ${periodText(period)}`;
  const people = (list: readonly number[]) => counted(list.length, one, many);
  return [
    {
      kind: 'papers',
      text: `${papersText(before)}, ${papersText(after)}.`,
      papers: [...new Set([...before.papers, ...after.papers])].sort((a, b) => a - b),
      nodes: [],
      ties: [],
    },
    {
      kind: 'papers',
      text: `${people(were)} before, ${people(are)} after: ${both} in both, ${fresh.length} only after, ${were.length - both} only before.`,
      papers: [],
      nodes: fresh,
      ties: [],
    },
  ];
}

function tieItems(source: ShiftSource, before: PeriodNetwork, after: PeriodNetwork): ChangeItem[] {
  const item = (kind: 'new ties' | 'ended ties', own: PeriodNetwork, other: PeriodNetwork): ChangeItem[] => {
    const ties = tiesOnlyIn(own, other);
    if (ties.length === 0) return [];
    const named = ties.slice(0, tiesNamed).map((tie) => {
      const papers = counted(own.tieCounts[tie]!, recordWord(source), recordsWord(source));
      return `${tieLabel(source.network, tie)} (${papers})`;
    });
    const which = `${counted(ties.length, 'tie')} of ${periodText(own.period)} ${ties.length === 1 ? 'is' : 'are'} not in ${periodText(other.period)}`;
    const strongest = ties.length > named.length ? 'the strongest are' : 'namely';
    const text = `${kind === 'new ties' ? 'New' : 'Ended'}: ${which}, ${strongest} ${listText(named)}.`;
    const papers = papersOfTies(source.network.columns, ties, own.period);
    return [{ kind, text, papers, nodes: endsOf(source.network.columns, ties), ties }];
  };
  return [...item('new ties', after, before), ...item('ended ties', before, after)];
}

/** The strongest first. */
function tiesOnlyIn({ tieCounts }: PeriodNetwork, other: PeriodNetwork): TieIndex[] {
  const ties: TieIndex[] = [];
  for (let tie = 0; tie < tieCounts.length; tie++) {
    if (tieCounts[tie]! > 0 && other.tieCounts[tie] === 0) ties.push(tie);
  }
  return ties.sort((a, b) => tieCounts[b]! - tieCounts[a]! || a - b);
}

function endsOf({ authorCount, tieSource, tieTarget }: Columns, ties: readonly TieIndex[]): number[] {
  const isEnd = new Uint8Array(authorCount);
  for (const tie of ties) isEnd[tieSource[tie]!] = isEnd[tieTarget[tie]!] = 1;
  const ends: number[] = [];
  for (let author = 0; author < authorCount; author++) if (isEnd[author] === 1) ends.push(author);
  return ends;
}

function remarksOn(
  source: ShiftSource,
  { before, after, today }: ChangeReportWish,
  networks: readonly PeriodNetwork[],
  hasGroups: boolean,
): string[] {
  const records = recordsWord(source);
  const undated = source.network.columns.paperFrom.reduce((count, day) => count + (day === noDay ? 1 : 0), 0);
  const [, many] = membersWords(source);
  return [
    ...networks.flatMap(({ papers, period }) =>
      papers.length === 0 ? [`${periodText(period)} has no ${records}.`] : [],
    ),
    ...[before, after]
      .filter(({ to }) => yearOf(to) >= yearOf(today))
      .map((period) => partialText(period, today, records)),
    ...(before.from <= after.to && after.from <= before.to
      ? [`The two windows overlap: what they share is in both.`]
      : []),
    ...(isAsLong(before, after) ? [] : [`The windows are not equally long: compare shares, not counts.`]),
    ...(undated > 0
      ? [
          `${counted(undated, recordWord(source), records)} without a date ${undated === 1 ? 'is' : 'are'} in neither window.`,
        ]
      : []),
    ...(hasGroups
      ? [
          `Groups are the communities of each window’s own network (Leiden, modularity). They count as merged or split where ` +
            `two or more, each with at least ${fewestStaying} ${many} who are in both windows, have more than half of these in one group of the other window.`,
        ]
      : []),
  ];
}

const partialText = (period: Period, today: number, records: string) =>
  `${periodText(period)} reaches into ${yearOf(today)}, which is not over: more ${records} are to come.`;

/** But for a leap day or a few, as years have. */
const isAsLong = (one: Period, other: Period): boolean => {
  const [length, otherLength] = [one.to - one.from + 1, other.to - other.from + 1];
  return Math.abs(length - otherLength) <= 0.01 * Math.max(length, otherLength) + 1;
};
