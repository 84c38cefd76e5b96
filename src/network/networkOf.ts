import { drained, partly, type Steps } from '../lib/steps.ts';
import { noDay, type Columns } from '../model/columns.ts';
import type { Paper } from '../model/paper.ts';
import type { Settings } from '../model/settings.ts';
import type { TopicModel } from '../model/topic.ts';
import type { People } from '../people/identify.ts';
import { addedTo } from './added.ts';
import { castOf, overCap, rollOf, tieCredits, topicCredits, type Cast, type Roll } from './cast.ts';
import { chosenMembers, keptOf } from './chosen.ts';
import { datedListSteps } from './datedLists.ts';
import { castEvents, topicEvents } from './events.ts';
import { noOmissions, type Network } from './network.ts';
import { paperLists } from './paperLists.ts';
import { keptTies, tieSteps, type Ties } from './ties.ts';
import { topicTieSteps } from './topicTies.ts';

/** What is done after each step, as shares of the whole, from measured times. */
const done = { roll: 0.05, cast: 0.1, ties: 0.35 };

/**
 * The dated network of authors and topics, in steps that are each short enough for a worker to answer between them.
 *
 * The order of the settings: papers over the cap form no pairs; whoever is on the list and has enough papers is let in;
 * their pairs are counted; ties of too few joint papers go; what is left of the largest component stays. All of it looks
 * at the whole corpus, never at a window, so that moving through time shows and hides but never changes who is in the
 * network.
 */
export function* networkSteps(
  papers: readonly Paper[],
  people: People,
  model: TopicModel,
  settings: Settings,
): Steps<Network> {
  const roll = rollOf(people, settings);
  yield done.roll;
  const choice = chosenMembers(people, roll, settings);
  const all = numbered(choice.isIn);
  const wholeCast = castOf(roll, all.numbers);
  yield done.cast;
  const nodeCount = all.kept.length;
  const wholeEvents = castEvents(wholeCast);
  const pairing = tieSteps(paperLists(wholeEvents, nodeCount), wholeEvents, tieCredits(roll, settings));
  const allTies = yield* partly(pairing, done.cast, done.ties);
  yield done.ties;
  const kept = keptOf(nodeCount, allTies, settings);
  yield done.ties;
  const nodes = numbered(kept.isNodeKept);
  const isWhole = nodes.kept.length === nodeCount;
  const isUntouched = isWhole && !kept.isTieKept.includes(0);
  const ties = isUntouched ? allTies : keptTies(allTies, kept.isTieKept, nodes.numbers);
  const numbers = isWhole ? all.numbers : composed(all.numbers, nodes.numbers);
  const cast = isWhole ? wholeCast : castOf(roll, numbers);
  return {
    kind: 'papers',
    columns: yield* partly(columnSteps(papers, roll, cast, ties, nodes.kept.length, model, settings), done.ties, 1),
    authors: nodes.kept.map((node) => people.authors[all.kept[node]!]!),
    topics: model.topics,
    omissions: {
      ...noOmissions,
      ...overCap(cast, roll),
      ...choice.omissions,
      ...kept.omissions,
      papersWithout: people.authorsOf.filter((list) => list.length === 0).length,
      papersByStandIn: people.standIns ?? 0,
      rolledUp: people.rolledUp ?? 0,
      dormantDecisions: people.dormant?.length ?? 0,
    },
    added: addedTo(papers, people, (person) => numbers[person]!),
  };
}

export const networkOf = (
  papers: readonly Paper[],
  people: People,
  model: TopicModel,
  settings: Settings,
  onProgress?: (share: number) => void,
): Network => drained(networkSteps(papers, people, model, settings), onProgress);

function* columnSteps(
  papers: readonly Paper[],
  roll: Roll,
  cast: Cast,
  ties: Ties,
  authorCount: number,
  model: TopicModel,
  settings: Settings,
): Steps<Columns> {
  const days = {
    from: new Int32Array(papers.length).map((_, paper) => papers[paper]!.date?.from ?? noDay),
    to: new Int32Array(papers.length).map((_, paper) => papers[paper]!.date?.to ?? noDay),
  };
  yield 0;
  const topics = topicEvents(model, authorCount);
  yield 0.05;
  const nodeLists = paperLists(castEvents(cast), authorCount);
  yield 0.1;
  const credits = topicCredits(roll, settings);
  const authorTopicTies = yield* partly(tieSteps(nodeLists, topics, credits), 0.1, 0.4);
  const topicTies = yield* partly(topicTieSteps(model, authorCount), 0.4, 0.45);
  yield 0.45;
  const allTies = [ties, authorTopicTies, topicTies];
  const lists = allTies.map((each) => each.lists);
  const tiePapers = yield* partly(datedListSteps(lists, days), 0.45, 0.8);
  yield 0.8;
  const topicLists = paperLists(topics, model.topics.length, authorCount);
  const nodePapers = yield* partly(datedListSteps([nodeLists, topicLists], days), 0.8, 1);
  return {
    authorCount,
    topicCount: model.topics.length,
    tieCount: allTies.reduce((count, { sources }) => count + sources.length, 0),
    authorTieCount: ties.sources.length,
    topicTieCount: topicTies.sources.length,
    tieSource: joined(allTies.map(({ sources }) => sources)),
    tieTarget: joined(allTies.map(({ targets }) => targets)),
    tiePapers,
    nodePapers,
    paperFrom: days.from,
    paperTo: days.to,
    paperTopic: new Int32Array(papers.length).map((_, paper) => model.memberships[paper]![0]?.topic ?? -1),
  };
}

/** First by the one numbering, then by the other; −1 where either has no number. */
const composed = (first: Int32Array, then: Int32Array): Int32Array =>
  first.map((number) => (number < 0 ? -1 : then[number]!));

/** The flagged ones, numbered in their order; −1 for the others. */
function numbered(flags: Uint8Array): { readonly numbers: Int32Array; readonly kept: readonly number[] } {
  const kept: number[] = [];
  const numbers = new Int32Array(flags.length).map((_, index) => (flags[index] === 1 ? kept.push(index) - 1 : -1));
  return { numbers, kept };
}

function joined(parts: readonly Uint32Array[]): Uint32Array {
  const all = new Uint32Array(parts.reduce((length, part) => length + part.length, 0));
  let end = 0;
  for (const part of parts) {
    all.set(part, end);
    end += part.length;
  }
  return all;
}
