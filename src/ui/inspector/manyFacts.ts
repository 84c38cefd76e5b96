import { DisjointSets } from '../../lib/disjointSets.ts';
import { orderByNumber } from '../../lib/orderByNumber.ts';
import type { Steps } from '../../lib/steps.ts';
import { firstTopicTie } from '../../model/columns.ts';
import type { NodeIndex, PaperIndex } from '../../model/units.ts';
import type { TimeWindow } from '../../model/window.ts';
import { isBare } from '../../network/givenNetwork.ts';
import { otherEnd, tiesOf } from '../../network/incidence.ts';
import { countIn, papersIn, weightIn } from '../../network/windowed.ts';
import type { Opened } from '../../work/protocol.ts';

/** Several nodes, and what they have to do with each other, in a window. */
export interface ManyFacts {
  /** Of what: the very list that was asked about. */
  readonly of: readonly NodeIndex[];
  /** By papers in the window, the most first; then in their order. */
  readonly people: readonly { readonly node: NodeIndex; readonly papers: number }[];
  readonly topics: readonly NodeIndex[];
  /** People with a paper in the window. */
  readonly present: number;
  readonly ties: number;
  /** Of somebody who is selected with somebody who is not. */
  readonly tiesOut: number;
  readonly weight: number;
  /** Of all pairs of those who are present, the share that is tied. */
  readonly density: number;
  /** Among those who are present, whoever has no tie counted as one. */
  readonly components: number;
  /** Of at least one of them, the newest first, the undated last; and of at least two. */
  readonly papers: readonly PaperIndex[];
  readonly jointPapers: readonly PaperIndex[];
  /** Of their ties with topics, by the share of all their weight. */
  readonly topicShares: readonly { readonly node: NodeIndex; readonly share: number }[];
  /** How many people of each community, the most first. */
  readonly communities: readonly { readonly community: number; readonly people: number }[];
}

/** Pauses after each person: many people can have very many ties and papers. */
export function* manyFacts(current: Opened, nodes: readonly NodeIndex[], window: TimeWindow): Steps<ManyFacts> {
  const { authorCount } = current.columns;
  const authors = nodes.filter((node) => node < authorCount);
  const ties = yield* tieFacts(current, authors, window);
  const papers = yield* paperFacts(current, authors, window);
  const present = papers.people.filter((row) => row.papers > 0).length;
  const pairs = (present * (present - 1)) / 2;
  return {
    of: nodes,
    topics: nodes.filter((node) => node >= authorCount),
    present,
    ...ties,
    density: pairs === 0 ? 0 : ties.ties / pairs,
    components: present - ties.joins,
    ...papers,
    communities: communitiesOf(current, authors),
  };
}

function* tieFacts({ columns, incidence }: Opened, authors: readonly NodeIndex[], window: TimeWindow) {
  const { authorCount, topicCount, tieSource, tiePapers, paperTo } = columns;
  const [isMember, sets] = [new Uint8Array(authorCount), new DisjointSets(authorCount)];
  for (const author of authors) isMember[author] = 1;
  const weights = new Float64Array(topicCount);
  const facts = { ties: 0, tiesOut: 0, weight: 0, joins: 0 };
  const topicsFrom = firstTopicTie(columns);
  for (const [at, author] of authors.entries()) {
    for (const tie of tiesOf(incidence, author)) {
      const other = otherEnd(columns, tie, author);
      // A tie between two of them is met twice.
      const isAmong = other < authorCount && isMember[other] === 1;
      if (tie >= topicsFrom || (isAmong && tieSource[tie] !== author)) continue;
      if (countIn(tiePapers, tie, window) === 0) continue;
      if (other >= authorCount) weights[other - authorCount]! += weightIn(tiePapers, tie, window, paperTo);
      else if (!isAmong) facts.tiesOut++;
      else {
        facts.ties++;
        facts.weight += weightIn(tiePapers, tie, window, paperTo);
        if (sets.find(author) !== sets.find(other)) facts.joins++;
        sets.join(author, other);
      }
    }
    yield at / authors.length / 2;
  }
  return { ...facts, topicShares: sharesOf(weights, authorCount) };
}

function sharesOf(weights: Float64Array, authorCount: number): ManyFacts['topicShares'] {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const rows = Array.from(weights, (weight, topic) => ({ node: authorCount + topic, share: weight / all }));
  return rows.filter(({ share }) => share > 0).sort((a, b) => b.share - a.share || a.node - b.node);
}

function* paperFacts({ columns }: Opened, authors: readonly NodeIndex[], window: TimeWindow) {
  const { nodePapers, paperFrom, paperTo } = columns;
  /** Of each paper, how many of them are on it; more than two are as two. */
  const counts = new Uint8Array(paperFrom.length);
  const people: { node: NodeIndex; papers: number }[] = [];
  for (const [at, node] of authors.entries()) {
    const papers = isBare(nodePapers, node) ? [] : papersIn(nodePapers, node, window, paperTo);
    for (const paper of papers) counts[paper] = Math.min(2, counts[paper]! + 1);
    people.push({ node, papers: papers.length });
    yield 0.5 + at / authors.length / 2;
  }
  people.sort((a, b) => b.papers - a.papers || a.node - b.node);
  const found = Array.from(counts.keys()).filter((paper) => counts[paper]! > 0);
  yield 1;
  const order = orderByNumber(
    Float64Array.from(found, (paper) => -paperFrom[paper]!),
    () => 0,
  );
  const papers = Array.from(order, (place) => found[place]!);
  return { people, papers, jointPapers: papers.filter((paper) => counts[paper] === 2) };
}

function communitiesOf({ arrangement }: Opened, authors: readonly NodeIndex[]): ManyFacts['communities'] {
  const people = new Map<number, number>();
  for (const author of authors) {
    const community = arrangement.communities[author]!;
    if (community >= 0) people.set(community, (people.get(community) ?? 0) + 1);
  }
  const rows = Array.from(people, ([community, count]) => ({ community, people: count }));
  return rows.sort((a, b) => b.people - a.people || a.community - b.community);
}
