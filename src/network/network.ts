import type { Author } from '../model/author.ts';
import type { Columns } from '../model/columns.ts';
import type { CorpusKind } from '../model/corpus.ts';
import type { Topic } from '../model/topic.ts';
import type { NodeIndex } from '../model/units.ts';

/** What settings left out of the network; every cap is stated on the screen with these numbers. */
export interface Omissions {
  /** Papers over the cap on authors, which form no pairs. */
  readonly papersOverCap: number;
  /** Pairs that those papers would have formed. */
  readonly pairsOverCap: number;
  /** Group authors (collaborations), which are counted but not drawn. */
  readonly groups: number;
  /** Authors below the minimum number of papers. */
  readonly authorsBelowMinimum: number;
  /** Authors outside the largest component, when only that one is kept. */
  readonly authorsOutsideLargest: number;
  /** Author positions that the thesaurus left out; absent where it left out none. */
  readonly leftOutByThesaurus?: number;
}

/** The dated network of authors and topics; the columns are the record, all else is derived from them. */
export interface Network {
  /** Of a network that came without papers, authors are its items, and papers the links of its file. */
  readonly kind: CorpusKind;
  readonly columns: Columns;
  /** Author of node i, for i < columns.authorCount; sorted by id. */
  readonly authors: readonly Author[];
  /** Topic of node columns.authorCount + t. */
  readonly topics: readonly Topic[];
  readonly omissions: Omissions;
}

/** Stable key of a node in graph files: `a:` + author id, `n:` + item id or `t:` + topic id, never a bare word. */
export function nodeKey(network: Network, node: NodeIndex): string {
  const { authorCount } = network.columns;
  if (node < authorCount) return `${network.kind === 'network' ? 'n' : 'a'}:${network.authors[node]!.id}`;
  return `t:${network.topics[node - authorCount]!.id}`;
}

export function nodeLabel(network: Network, node: NodeIndex): string {
  const { authorCount } = network.columns;
  return node < authorCount ? network.authors[node]!.name : network.topics[node - authorCount]!.label;
}
