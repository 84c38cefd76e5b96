import { DisjointSets } from '../lib/disjointSets.ts';
import { noDay, type Columns } from '../model/columns.ts';
import type { Paper } from '../model/paper.ts';
import type { Settings } from '../model/settings.ts';
import type { TopicModel } from '../model/topic.ts';
import type { People } from '../people/identify.ts';
import { datedLists, type PaperDays } from './datedLists.ts';
import { authorPairs, castOf, nodeEvents, overCap, topicPairs, type Cast, type Events } from './events.ts';
import type { Network } from './network.ts';
import { numberedTies, type NumberedTies } from './ties.ts';

/** Share of the whole time that each step is about to take, up to its end. */
const ends = { cast: 0.1, authorTies: 0.5, ties: 0.75 };

/**
 * The dated network of authors and topics. Thresholds look at the whole corpus, never at a window, so that moving
 * through time shows and hides but never changes who is in the network.
 */
export function networkOf(
  papers: readonly Paper[],
  people: People,
  model: TopicModel,
  settings: Settings,
  onProgress: (share: number) => void = () => {},
): Network {
  const groups = people.authors.filter(({ kind }) => kind === 'group').length;
  const enough = withEnoughPapers(people, settings.minPapers);
  const chosen = settings.largestComponent ? inLargestComponent(people, enough, settings) : enough;
  const { nodeOfAuthor, kept } = numbered(chosen);
  const cast = castOf(people, nodeOfAuthor);
  return {
    kind: 'papers',
    columns: columnsOf(papers, cast, model, kept.length, settings, onProgress),
    authors: kept.map((author) => people.authors[author]!),
    topics: model.topics,
    omissions: {
      ...overCap(cast, settings),
      groups,
      authorsBelowMinimum: people.authors.length - groups - count(enough),
      authorsOutsideLargest: count(enough) - kept.length,
    },
  };
}

function columnsOf(
  papers: readonly Paper[],
  cast: Cast,
  model: TopicModel,
  authorCount: number,
  settings: Settings,
  onProgress: (share: number) => void,
): Columns {
  const topicCount = model.topics.length;
  const nodeCount = authorCount + topicCount;
  const days = daysOf(papers);
  onProgress(ends.cast);
  const authorTies = numberedTies(authorPairs(cast, settings), nodeCount);
  onProgress(ends.authorTies);
  const topicTies = numberedTies(topicPairs(cast, model, authorCount, settings), nodeCount);
  const ties = concatenated(authorTies, topicTies);
  onProgress(ends.ties);
  return {
    authorCount,
    topicCount,
    tieCount: ties.sources.length,
    authorTieCount: authorTies.sources.length,
    tieSource: ties.sources,
    tieTarget: ties.targets,
    tiePapers: datedLists(ties.sources.length, ties.events, days),
    nodePapers: datedLists(nodeCount, nodeEvents(cast, model, authorCount), days),
    paperFrom: days.from,
    paperTo: days.to,
    paperTopic: Int32Array.from(model.memberships, ([strongest]) => strongest?.topic ?? -1),
  };
}

const daysOf = (papers: readonly Paper[]): PaperDays => ({
  from: Int32Array.from(papers, ({ date }) => date?.from ?? noDay),
  to: Int32Array.from(papers, ({ date }) => date?.to ?? noDay),
});

function withEnoughPapers({ authors, authorsOf }: People, minPapers: number): Uint8Array {
  const papers = new Uint32Array(authors.length);
  for (const list of authorsOf) for (const author of list) papers[author]!++;
  return Uint8Array.from(authors, ({ kind }, author) => Number(kind === 'person' && papers[author]! >= minPapers));
}

/** The component with most authors; of equal ones the one that holds the first author. */
function inLargestComponent(people: People, chosen: Uint8Array, settings: Settings): Uint8Array {
  const cast = castOf(
    people,
    Int32Array.from(chosen, (flag, author) => (flag ? author : -1)),
  );
  const sets = new DisjointSets(chosen.length);
  const { sources, targets } = authorPairs(cast, settings);
  sources.forEach((source, event) => sets.join(source, targets[event]!));
  let largest = -1;
  chosen.forEach((flag, author) => {
    if (flag && (largest < 0 || sets.sizeOf(author) > sets.sizeOf(largest))) largest = author;
  });
  return chosen.map((flag, author) => Number(flag === 1 && sets.find(author) === sets.find(largest)));
}

function numbered(chosen: Uint8Array): { nodeOfAuthor: Int32Array; kept: number[] } {
  const kept: number[] = [];
  const nodeOfAuthor = Int32Array.from(chosen, (flag, author) => (flag ? kept.push(author) - 1 : -1));
  return { nodeOfAuthor, kept };
}

const count = (flags: Uint8Array): number => flags.reduce((sum, flag) => sum + flag, 0);

/** The second ties numbered after the first; each paper's events of both, side by side. */
function concatenated(first: NumberedTies, second: NumberedTies): NumberedTies {
  const shift = first.sources.length;
  const offsets = first.events.offsets.map((offset, paper) => offset + second.events.offsets[paper]!);
  const events: Events = {
    offsets,
    items: new Uint32Array(offsets.at(-1)!),
    weights: new Float64Array(offsets.at(-1)!),
  };
  for (let paper = 0; paper + 1 < offsets.length; paper++) {
    copyEvents(first.events, paper, 0, events, offsets[paper]!);
    const own = first.events.offsets[paper + 1]! - first.events.offsets[paper]!;
    copyEvents(second.events, paper, shift, events, offsets[paper]! + own);
  }
  return {
    sources: joined(first.sources, second.sources),
    targets: joined(first.targets, second.targets),
    events,
  };
}

function copyEvents(from: Events, paper: number, shift: number, to: Events, at: number): void {
  const first = from.offsets[paper]!;
  for (let event = first; event < from.offsets[paper + 1]!; event++) {
    to.items[at + event - first] = from.items[event]! + shift;
    to.weights[at + event - first] = from.weights[event]!;
  }
}

function joined(one: Uint32Array, other: Uint32Array): Uint32Array {
  const all = new Uint32Array(one.length + other.length);
  all.set(one);
  all.set(other, one.length);
  return all;
}
