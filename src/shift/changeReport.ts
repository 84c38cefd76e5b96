import { yearOf } from '../lib/calendar.ts';
import type { Steps } from '../lib/steps.ts';
import { noDay, type Columns } from '../model/columns.ts';
import type { ChangeItem, ChangeReport, ChangeReportWish, Period } from '../model/shift.ts';
import type { NodeIndex, TieIndex } from '../model/units.ts';
import { nodeLabel } from '../network/network.ts';
import { bridges } from './bridges.ts';
import { tieLabel } from './itemLists.ts';
import { mostPapersFirst, papersOfTies, periodGroups, periodNetwork, type PeriodNetwork } from './periodNetwork.ts';
import { periodText } from './periods.ts';
import { fewestStaying, regroupings } from './regroupings.ts';
import { recordWord, recordsWord, type ShiftSource } from './source.ts';
import { topicChanges } from './topicChanges.ts';
import { texts } from '../texts/texts.ts';
import { listText } from '../texts/lists.ts';
import { countedAs, number } from '../texts/numbers.ts';
import { membersWords } from './words.ts';

const say = texts.shift;

const tiesNamed = 5;
const peopleNamed = 5;

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
  const remarks = remarksOn(source, { before, after, today }, networks);
  return { before, after, items, remarks, ...(regrouped.length > 0 && { method: groupsMethod(source) }) };
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
    say.changes.papersIn(countedAs(papers.length, recordWord(source), recordsWord(source)), periodText(period));
  const people = (list: readonly number[]) => countedAs(list.length, one, many);
  const gone = were.filter((author) => after.nodeCounts[author] === 0);
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
      text: say.changes.people(people(were), people(are), number(both), number(fresh.length), number(gone.length)),
      papers: [],
      nodes: [],
      ties: [],
    },
    ...leadersItem(source, say.changes.onlyAfter, fresh, after),
    ...leadersItem(source, say.changes.onlyBefore, gone, before),
  ];
}

/** Those of most papers among the people who are in one window alone. */
function leadersItem(
  source: ShiftSource,
  which: string,
  people: readonly NodeIndex[],
  own: PeriodNetwork,
): ChangeItem[] {
  if (people.length === 0) return [];
  const nodes = mostPapersFirst(people, own);
  const named = nodes.slice(0, peopleNamed).map((author) => {
    const papers = countedAs(own.nodeCounts[author]!, recordWord(source), recordsWord(source));
    return `${nodeLabel(source.network, author)} (${papers})`;
  });
  const most = nodes.length > named.length ? say.changes.withMost(recordsWord(source)) : '';
  return [{ kind: 'papers', text: `${which}${most}: ${listText(named)}.`, papers: [], nodes, ties: [] }];
}

function tieItems(source: ShiftSource, before: PeriodNetwork, after: PeriodNetwork): ChangeItem[] {
  const item = (kind: 'new ties' | 'ended ties', own: PeriodNetwork, other: PeriodNetwork): ChangeItem[] => {
    const ties = tiesOnlyIn(own, other);
    if (ties.length === 0) return [];
    const named = ties.slice(0, tiesNamed).map((tie) => {
      const papers = countedAs(own.tieCounts[tie]!, recordWord(source), recordsWord(source));
      return `${tieLabel(source.network, tie)} (${papers})`;
    });
    const which = say.changes.onlyIn(ties.length, periodText(own.period), periodText(other.period));
    const strongest = ties.length > named.length ? say.changes.strongest : '';
    const text = `${which}${strongest}: ${listText(named)}.`;
    const papers = papersOfTies(source.network.columns, ties, own.period);
    const nodes = mostPapersFirst(endsOf(source.network.columns, ties), own);
    return [{ kind, text, papers, nodes, ties }];
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
): string[] {
  const records = recordsWord(source);
  const undated = source.network.columns.paperFrom.reduce((count, day) => count + (day === noDay ? 1 : 0), 0);
  return [
    ...networks.flatMap(({ papers, period }) =>
      papers.length === 0 ? [say.changes.none(periodText(period), records)] : [],
    ),
    ...[before, after]
      .filter(({ to }) => yearOf(to) >= yearOf(today))
      .map((period) => partialText(period, today, records)),
    ...(before.from <= after.to && after.from <= before.to ? [say.changes.overlap] : []),
    ...(isAsLong(before, after) ? [] : [say.changes.unequal]),
    ...(undated > 0 ? [say.changes.undated(undated, { one: recordWord(source), other: records })] : []),
  ];
}

const groupsMethod = (source: ShiftSource): string =>
  say.changes.groups + say.changes.staying(fewestStaying, membersWords(source)[1]);

const partialText = (period: Period, today: number, records: string) =>
  say.changes.notOver(periodText(period), yearOf(today), records);

/** But for a leap day or a few, as years have. */
const isAsLong = (one: Period, other: Period): boolean => {
  const [length, otherLength] = [one.to - one.from + 1, other.to - other.from + 1];
  return Math.abs(length - otherLength) <= 0.01 * Math.max(length, otherLength) + 1;
};
