import type { Paper } from '../model/paper.ts';
import { topicOrigin, type Topic, type TopicModel } from '../model/topic.ts';
import type { PaperIndex, TopicIndex } from '../model/units.ts';
import { isInWindow } from '../model/window.ts';
import { isVisible, windowOf, type Snapshot } from './snapshot.ts';

/** All papers of the window that filters let pass, also those that nobody who is shown stands on. */
export function papersInWindow(snapshot: Snapshot): PaperIndex[] {
  const window = windowOf(snapshot);
  return [...snapshot.papers.keys()].filter(
    (paper) => isInWindow(snapshot.papers[paper]!.date, window) && isVisible(snapshot, paper),
  );
}

/** What a topic has of the papers of a window. */
export interface TopicCount {
  /** Papers of which it is the main topic. */
  readonly papers: readonly PaperIndex[];
  /** Sum of the memberships of all papers. */
  readonly weight: number;
}

export function topicCounts({ model, network }: Snapshot, papers: readonly PaperIndex[]): readonly TopicCount[] {
  const counts = network.topics.map(() => ({ papers: [] as PaperIndex[], weight: 0 }));
  for (const paper of papers) {
    for (const [at, { topic, share }] of model.memberships[paper]!.entries()) {
      counts[topic]!.weight += share;
      if (at === 0) counts[topic]!.papers.push(paper);
    }
  }
  return counts;
}

type OriginWord = keyof typeof topicOrigin;

const originWords = Object.keys(topicOrigin) as OriginWord[];

/** What is known of the topics of one paper. */
export interface PaperTopics {
  readonly memberships: readonly { readonly topic: string; readonly share: number }[];
  readonly origin: OriginWord;
  readonly weak: boolean;
}

export function paperTopics({ topics, memberships, origins, weak }: TopicModel, paper: PaperIndex): PaperTopics {
  const idOf = (topic: TopicIndex) => topics[topic]!.id;
  return {
    memberships: memberships[paper]!.map(({ topic, share }) => ({ topic: idOf(topic), share })),
    origin: originWords.find((word) => topicOrigin[word] === origins[paper]) ?? 'none',
    weak: weak[paper] === 1,
  };
}

export const topicRecord = ({ id, label, terms, slot, labelFrom, isEditorial }: Topic) => ({
  id,
  label,
  terms,
  slot,
  labelFrom,
  isEditorial,
});

/** What a paper is called elsewhere, the most widely known id first, and else where it was read. */
export function paperName({ ids, provenance }: Paper): string {
  if (ids.doi !== undefined) return ids.doi;
  if (ids.arxiv !== undefined) return `arXiv:${ids.arxiv}`;
  if (ids.pmid !== undefined) return `PMID:${ids.pmid}`;
  return ids.source ?? `${provenance.file}:${provenance.line}`;
}
