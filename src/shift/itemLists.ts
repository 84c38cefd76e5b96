import type { ShiftKind } from '../model/shift.ts';
import { nodeLabel, type Network } from '../network/network.ts';
import type { ShiftSource } from './source.ts';
import { texts } from '../texts/texts.ts';

const say = texts.shift;

/** The papers of each item of a kind, each once: item i has those at `offsets[i] … offsets[i + 1]`. */
export interface ItemLists {
  readonly count: number;
  readonly labelOf: (item: number) => string;
  readonly offsets: Uint32Array;
  readonly papers: Uint32Array;
  /** More papers, without a date: item i has `undatedOffsets[i + 1] − undatedOffsets[i]`; absent when all are above. */
  readonly undatedOffsets?: Uint32Array;
  /** What is missing when there are no items, in a sentence. */
  readonly noneText: string;
}

export function itemListsOf(source: ShiftSource, kind: ShiftKind): ItemLists {
  const { network } = source;
  const { authorCount, authorTieCount, nodePapers, tiePapers } = network.columns;
  if (kind === 'term') return termLists(source);
  if (kind === 'topic') return topicLists(network);
  const { offsets, startPapers: papers, undatedOffsets } = kind === 'author' ? nodePapers : tiePapers;
  if (kind === 'author') {
    const labelOf = (node: number) => nodeLabel(network, node);
    return { count: authorCount, labelOf, offsets, papers, undatedOffsets, noneText: say.nobody };
  }
  const labelOf = (tie: number) => tieLabel(network, tie);
  return { count: authorTieCount, labelOf, offsets, papers, undatedOffsets, noneText: say.noTies };
}

function termLists({ model: { vocabulary } }: ShiftSource): ItemLists {
  const { terms, offsets, papers } = vocabulary;
  const noneText = say.noTerms;
  return { count: terms.length, labelOf: (term) => terms[term]!, offsets, papers, noneText };
}

/** A paper counts for its main topic alone. */
function topicLists({ columns, topics }: Network): ItemLists {
  const { paperTopic, topicCount } = columns;
  const offsets = new Uint32Array(topicCount + 1);
  for (const topic of paperTopic) if (topic >= 0) offsets[topic + 1]!++;
  for (let topic = 0; topic < topicCount; topic++) offsets[topic + 1]! += offsets[topic]!;
  const next = offsets.slice();
  const papers = new Uint32Array(offsets[topicCount]!);
  for (let paper = 0; paper < paperTopic.length; paper++) {
    const topic = paperTopic[paper]!;
    if (topic >= 0) papers[next[topic]!++] = paper;
  }
  const labelOf = (topic: number) => topics[topic]!.label;
  return { count: topicCount, labelOf, offsets, papers, noneText: say.noTopics };
}

export const tieLabel = (network: Network, tie: number): string => {
  const { tieSource, tieTarget } = network.columns;
  return `${nodeLabel(network, tieSource[tie]!)} – ${nodeLabel(network, tieTarget[tie]!)}`;
};
