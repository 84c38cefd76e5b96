import { rankedTexts } from '../lib/rankedTexts.ts';
import { soughtWords } from '../lib/searchWords.ts';
import { indexOfLines, type TextIndex } from '../lib/textIndex.ts';
import type { NodeIndex, PaperIndex } from '../model/units.ts';
import type { FacetValues } from '../network/facetValues.ts';
import { isBare } from '../network/givenNetwork.ts';
import { shownLabel, type Network } from '../network/network.ts';
import { dateWords } from '../texts/dateWords.ts';
import { inSteps } from '../lib/inSteps.ts';
import { valuesInSteps } from './facetValuesIn.ts';
import type { SearchFound, SearchHit } from './protocol.ts';
import { authorSearchLine, searchLine } from './searchLines.ts';
import type { Study } from './study.ts';
import { hasId, soughtId } from './soughtId.ts';

/** Most rows that one kind of hit may take of the list. */
const most: Readonly<Record<SearchHit['kind'], number>> = { author: 20, institution: 8, topic: 10, paper: 20 };

/** Things of one kind with their texts, in the order in which those that fit equally well are shown. */
interface Shelf<Item> {
  readonly items: ArrayLike<Item>;
  readonly texts: TextIndex;
}

interface Institution {
  readonly label: string;
  readonly nodes: readonly NodeIndex[];
}

interface Index {
  readonly authors: Shelf<NodeIndex>;
  readonly topics: Shelf<NodeIndex>;
  readonly institutions: Shelf<Institution>;
  readonly papers: Shelf<PaperIndex>;
}
/** By the network, which stays the same while it is arranged anew. */
const indices = new WeakMap<Network, Promise<Index>>();

const nothing: SearchFound = { hits: [], totals: { author: 0, institution: 0, topic: 0, paper: 0 } };

/**
 * Authors, institutions, topics and papers that have every word of the query, in any order: whole words before the
 * starts of words, and these before initials; then authors and topics by their papers, institutions by their authors.
 * Who or what has the query as its id comes first.
 */
export async function searchIn(study: Study, query: string): Promise<SearchFound> {
  const words = soughtWords(query);
  if (words.length === 0) return nothing;
  const { authors, institutions, topics, papers } = await searchIndexOf(study);
  const id = soughtId(query);
  const found = <Item>({ items, texts }: Shelf<Item>, isCalled: (item: Item) => boolean = () => false): Item[] => {
    const byId = id === undefined ? [] : Array.from(items).filter(isCalled);
    const byWords = rankedTexts(texts, words).map((place) => items[place]!);
    return byId.length === 0 ? byWords : [...new Set([...byId, ...byWords])];
  };
  const lists = {
    author: found(authors, (node) => hasId(study.network.authors[node]!, id!)),
    institution: found(institutions),
    topic: found(topics),
    paper: found(papers, (paper) => hasId(study.papers[paper]!, id!)),
  };
  const nodeHit = (kind: 'author' | 'topic', node: NodeIndex) =>
    ({ kind, node, label: shownLabel(study.network, node), papers: papersOf(study, node) }) as const;
  return {
    hits: [
      ...lists.author.slice(0, most.author).map((node) => nodeHit('author', node)),
      ...lists.institution.slice(0, most.institution).map(institutionHit),
      ...lists.topic.slice(0, most.topic).map((node) => nodeHit('topic', node)),
      ...lists.paper.slice(0, most.paper).map((paper) => paperHit(study, paper)),
    ],
    totals: {
      author: lists.author.length,
      institution: lists.institution.length,
      topic: lists.topic.length,
      paper: lists.paper.length,
    },
  };
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
  return {
    authors: await shelved(byPapers(study, 0, authorCount), (node) => authorSearchLine(network.authors[node]!)),
    topics: await shelved(byPapers(study, authorCount, authorCount + topicCount), (node) => {
      const { label, terms } = network.topics[node - authorCount]!;
      return searchLine([label, ...terms].join(' '));
    }),
    papers: await shelved([...papers.keys()], (paper) => searchLine(papers[paper]!.title)),
    institutions: await shelved(institutionsOf(await inSteps(valuesInSteps(study))), ({ label }) => searchLine(label)),
  };
}

const shelved = async <Item>(items: ArrayLike<Item>, lineOf: (item: Item) => string): Promise<Shelf<Item>> => ({
  items,
  texts: await indexOfLines(items.length, (place) => lineOf(items[place]!)),
});

/** Those of most authors first. */
function institutionsOf({ names, authors }: FacetValues): Institution[] {
  const { offsets, values } = authors.institution;
  const nodesOf: NodeIndex[][] = names.institution.map(() => []);
  for (let author = 0; author + 1 < offsets.length; author++) {
    for (let at = offsets[author]!; at < offsets[author + 1]!; at++) nodesOf[values[at]!]!.push(author);
  }
  return names.institution
    .map((label, value) => ({ label, nodes: nodesOf[value]! }))
    .sort((one, other) => other.nodes.length - one.nodes.length);
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

const institutionHit = ({ label, nodes }: Institution): SearchHit => ({ kind: 'institution', label, nodes });

function paperHit({ papers }: Study, paper: PaperIndex): SearchHit {
  const { title, date } = papers[paper]!;
  return { kind: 'paper', paper, label: title, detail: dateWords(date) };
}
