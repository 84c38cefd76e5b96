import type { ChangeItem } from '../model/shift.ts';
import type { NodeIndex, TieIndex } from '../model/units.ts';
import { nodeLabel } from '../network/network.ts';
import { groupText } from './groupText.ts';
import { mostPapersFirst, papersOfTies, type PeriodGroups, type PeriodNetwork } from './periodNetwork.ts';
import { periodText } from './periods.ts';
import { recordWord, recordsWord, type ShiftSource } from './source.ts';
import { tieLabel } from './itemLists.ts';
import { texts } from '../texts/texts.ts';
import { listText } from '../texts/lists.ts';
import { countedAs } from '../texts/numbers.ts';

const say = texts.shift;

/** Joining fewer people is a new tie, and no bridge. */
const fewestInGroup = 3;
const mostTold = 5;
const groupsNamed = 3;

/** What brings together two groups of the earlier window that had not one tie between them then. */
export function bridges(
  source: ShiftSource,
  before: PeriodNetwork,
  after: PeriodNetwork,
  groups: PeriodGroups,
): ChangeItem[] {
  const finder = new BridgeFinder(source, before, after, groups);
  return [...finder.tieBridges(), ...finder.newcomers()];
}

class BridgeFinder {
  private readonly source: ShiftSource;
  private readonly before: PeriodNetwork;
  private readonly after: PeriodNetwork;
  private readonly groups: PeriodGroups;
  /** Pairs of groups that had a tie, by `pairOf`. */
  private readonly tied = new Set<number>();

  constructor(source: ShiftSource, before: PeriodNetwork, after: PeriodNetwork, groups: PeriodGroups) {
    [this.source, this.before, this.after, this.groups] = [source, before, after, groups];
    const { authorTieCount } = source.network.columns;
    for (let tie = 0; tie < authorTieCount; tie++) {
      if (before.tieCounts[tie]! > 0) this.tied.add(this.pairOf(...this.groupsOfTie(tie)));
    }
  }

  /** Ties between people who were there: the pairs of groups with most joint papers. */
  tieBridges(): ChangeItem[] {
    const byPair = new Map<number, TieIndex[]>();
    const { columns } = this.source.network;
    for (let tie = 0; tie < columns.authorTieCount; tie++) {
      if (this.after.tieCounts[tie] === 0) continue;
      const [one, other] = this.groupsOfTie(tie);
      if (!this.wereApart(one, other)) continue;
      const pair = this.pairOf(one, other);
      byPair.set(pair, [...(byPair.get(pair) ?? []), tie]);
    }
    const found = [...byPair.values()].map((ties) => ({
      ties: ties.sort((a, b) => this.after.tieCounts[b]! - this.after.tieCounts[a]! || a - b),
      papers: papersOfTies(columns, ties, this.after.period),
    }));
    found.sort((a, b) => b.papers.length - a.papers.length || a.ties[0]! - b.ties[0]!);
    return found.slice(0, mostTold).map(({ ties, papers }) => {
      const [one, other] = this.groupsOfTie(ties[0]!);
      const records = countedAs(papers.length, recordWord(this.source), recordsWord(this.source));
      const by =
        ties.length === 1
          ? tieLabel(this.source.network, ties[0]!)
          : say.bridges.strongest(say.ties(ties.length), tieLabel(this.source.network, ties[0]!));
      const text = say.bridges.joined(records, by, papers.length === 1, this.apartText([one, other]));
      const nodes = [...new Set(ties.flatMap((tie) => [columns.tieSource[tie]!, columns.tieTarget[tie]!]))];
      return { kind: 'new bridges', text, papers, nodes: mostPapersFirst(nodes, this.after), ties };
    });
  }

  /** People who were not there before and have ties to groups that were apart. */
  newcomers(): ChangeItem[] {
    const { columns } = this.source.network;
    const tiesOf = new Map<NodeIndex, TieIndex[]>();
    for (let tie = 0; tie < columns.authorTieCount; tie++) {
      if (this.after.tieCounts[tie] === 0) continue;
      const ends = [columns.tieSource[tie]!, columns.tieTarget[tie]!];
      ends.forEach((end, at) => {
        if (this.before.nodeCounts[end]! > 0 || !this.isLarge(this.groups.groupOf[ends[1 - at]!]!)) return;
        const known = tiesOf.get(end);
        if (known) known.push(tie);
        else tiesOf.set(end, [tie]);
      });
    }
    const found = [...tiesOf].flatMap(([person, ties]) => {
      const apart = this.groupsApart(ties);
      return apart.length < 2 ? [] : [{ person, apart, ties }];
    });
    found.sort(
      (a, b) =>
        b.apart.length - a.apart.length || this.papersOf(b.person) - this.papersOf(a.person) || a.person - b.person,
    );
    return found.slice(0, mostTold).map(({ person, apart, ties }) => {
      const name = nodeLabel(this.source.network, person);
      const text = say.bridges.newcomer(name, periodText(this.after.period), this.apartText(apart));
      return {
        kind: 'new bridges',
        text,
        papers: papersOfTies(columns, ties, this.after.period),
        nodes: [person],
        ties,
      };
    });
  }

  /** Of the groups that these ties lead to, as many as had no tie among them, the larger first. */
  private groupsApart(ties: readonly TieIndex[]): number[] {
    const groups = [...new Set(ties.flatMap((tie) => this.groupsOfTie(tie)))].filter((group) => this.isLarge(group));
    const apart: number[] = [];
    for (const group of groups.sort((a, b) => a - b)) {
      if (apart.every((other) => this.wereApart(group, other))) apart.push(group);
    }
    return apart;
  }

  private apartText(groups: readonly number[]): string {
    const named = groups.slice(0, groupsNamed).map((group) => groupText(this.source, this.groups, group));
    const more = groups.length > groupsNamed ? [say.bridges.more(groups.length - groupsNamed)] : [];
    const components = new Set(groups.map((group) => this.groups.componentOf[this.groups.members[group]![0]!]));
    const how = components.size === groups.length ? say.bridges.unconnected : say.bridges.untied;
    return say.bridges.apart(listText([...named, ...more]), how, periodText(this.before.period));
  }

  private groupsOfTie(tie: TieIndex): [number, number] {
    const { tieSource, tieTarget } = this.source.network.columns;
    return [this.groups.groupOf[tieSource[tie]!]!, this.groups.groupOf[tieTarget[tie]!]!];
  }

  private pairOf(one: number, other: number): number {
    return Math.min(one, other) * this.groups.members.length + Math.max(one, other);
  }

  private isLarge = (group: number): boolean => group >= 0 && this.groups.members[group]!.length >= fewestInGroup;

  private wereApart = (one: number, other: number): boolean =>
    one !== other && this.isLarge(one) && this.isLarge(other) && !this.tied.has(this.pairOf(one, other));

  private papersOf = (author: NodeIndex): number => this.after.nodeCounts[author]!;
}
