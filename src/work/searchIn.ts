import { foldAccents } from '../lib/fold.ts';
import { dateText } from '../model/dateText.ts';
import { isBare } from '../network/givenNetwork.ts';
import { nodeLabel } from '../network/network.ts';
import type { SearchHit } from './protocol.ts';
import type { Study } from './study.ts';

/** Most rows that one kind of hit may take of the list. */
const most = { author: 20, topic: 10, paper: 20 };

interface Index {
  readonly nodes: readonly string[];
  readonly papers: readonly string[];
}
const indices = new WeakMap<Study, Index>();

/**
 * Authors, topics and papers that hold every word of the query at the start of one of their words, without regard to
 * accents or case. Whole-name matches first, then by number of papers.
 */
export function searchIn(study: Study, query: string): SearchHit[] {
  const words = searchable(query).split(' ').filter(Boolean);
  if (words.length === 0) return [];
  const index = indexOf(study);
  const { authorCount, nodePapers } = study.network.columns;
  const papersOf = (node: number) =>
    isBare(nodePapers, node)
      ? 0
      : nodePapers.offsets[node + 1]! -
        nodePapers.offsets[node]! +
        nodePapers.undatedOffsets[node + 1]! -
        nodePapers.undatedOffsets[node]!;
  const nodes = matching(index.nodes, words).sort((a, b) => papersOf(b) - papersOf(a) || a - b);
  const nodeHit = (kind: 'author' | 'topic') => (node: number) =>
    ({ kind, node, label: nodeLabel(study.network, node), papers: papersOf(node) }) as const;
  return [
    ...nodes
      .filter((node) => node < authorCount)
      .slice(0, most.author)
      .map(nodeHit('author')),
    ...nodes
      .filter((node) => node >= authorCount)
      .slice(0, most.topic)
      .map(nodeHit('topic')),
    ...matching(index.papers, words)
      .slice(0, most.paper)
      .map((paper) => paperHit(study, paper)),
  ];
}

function paperHit({ papers }: Study, paper: number): SearchHit {
  const { title, date } = papers[paper]!;
  return { kind: 'paper', paper, label: title, detail: dateText(date) };
}

function matching(texts: readonly string[], words: readonly string[]): number[] {
  const found: number[] = [];
  texts.forEach((text, index) => {
    if (words.every((word) => text.includes(` ${word}`))) found.push(index);
  });
  return found;
}

function indexOf(study: Study): Index {
  const known = indices.get(study);
  if (known) return known;
  const { network, papers } = study;
  const authors = network.authors.map(({ name, forms }) => searchable([name, ...forms].join(' ')));
  const topics = network.topics.map(({ label, terms }) => searchable([label, ...terms].join(' ')));
  const index = { nodes: [...authors, ...topics], papers: papers.map(({ title }) => searchable(title)) };
  indices.set(study, index);
  return index;
}

/** Folded words with a blank before each, so that the start of a word is a blank and its letters. */
const searchable = (text: string): string => ` ${foldAccents(text).replace(/[^\p{L}\p{N}]+/gu, ' ')}`;
