import { foldedWords } from '../lib/fold.ts';
import { textIndexOf, textsWith, type TextIndex } from '../lib/textIndex.ts';
import { dateText } from '../model/dateText.ts';
import type { NodeIndex, PaperIndex } from '../model/units.ts';
import { isBare } from '../network/givenNetwork.ts';
import { shownLabel, type Network } from '../network/network.ts';
import type { SearchHit } from './protocol.ts';
import type { Study } from './study.ts';

/** Most rows that one kind of hit may take of the list. */
const most = { author: 20, topic: 10, paper: 20 };

interface Index {
  /** The authors with the most papers first, so that the first that are found are those to show. */
  readonly authorOrder: Uint32Array;
  readonly authors: TextIndex;
  readonly topicOrder: Uint32Array;
  readonly topics: TextIndex;
  readonly papers: TextIndex;
}
/** By the network, which stays the same while it is arranged anew. */
const indices = new WeakMap<Network, Promise<Index>>();

/**
 * Authors, topics and papers that hold every word of the query at the start of one of their words, without regard to
 * accents or case. Authors and topics by their number of papers.
 */
export async function searchIn(study: Study, query: string): Promise<SearchHit[]> {
  const words = foldedWords(query).split(' ').filter(Boolean);
  if (words.length === 0) return [];
  const { authorOrder, authors, topicOrder, topics, papers } = await searchIndexOf(study);
  const nodeHit = (kind: 'author' | 'topic', node: NodeIndex) =>
    ({ kind, node, label: shownLabel(study.network, node), papers: papersOf(study, node) }) as const;
  return [
    ...textsWith(authors, words, most.author).map((place) => nodeHit('author', authorOrder[place]!)),
    ...textsWith(topics, words, most.topic).map((place) => nodeHit('topic', topicOrder[place]!)),
    ...textsWith(papers, words, most.paper).map((paper) => paperHit(study, paper)),
  ];
}

/** Makes what searching needs, before the first search does. */
export function searchIndexOf(study: Study): Promise<Index> {
  const known = indices.get(study.network) ?? newIndex(study);
  indices.set(study.network, known);
  return known;
}

async function newIndex(study: Study): Promise<Index> {
  const { network, papers } = study;
  const { authorCount, topicCount } = network.columns;
  const authorOrder = byPapers(study, 0, authorCount);
  const topicOrder = byPapers(study, authorCount, authorCount + topicCount);
  return {
    authorOrder,
    authors: await textIndexOf(authorCount, (place) => {
      const { name, forms } = network.authors[authorOrder[place]!]!;
      return [name, ...forms].join(' ');
    }),
    topicOrder,
    topics: await textIndexOf(topicCount, (place) => {
      const { label, terms } = network.topics[topicOrder[place]! - authorCount]!;
      return [label, ...terms].join(' ');
    }),
    papers: await textIndexOf(papers.length, (paper) => papers[paper]!.title),
  };
}

function byPapers(study: Study, from: NodeIndex, to: NodeIndex): Uint32Array {
  const papers = Uint32Array.from({ length: to - from }, (_, place) => papersOf(study, from + place));
  const order = Uint32Array.from(papers.keys()).sort((a, b) => papers[b]! - papers[a]! || a - b);
  return order.map((place) => from + place);
}

function papersOf({ network }: Study, node: NodeIndex): number {
  const { nodePapers } = network.columns;
  if (isBare(nodePapers, node)) return 0;
  const { offsets, undatedOffsets } = nodePapers;
  return offsets[node + 1]! - offsets[node]! + undatedOffsets[node + 1]! - undatedOffsets[node]!;
}

function paperHit({ papers }: Study, paper: PaperIndex): SearchHit {
  const { title, date } = papers[paper]!;
  return { kind: 'paper', paper, label: title, detail: dateText(date) };
}
