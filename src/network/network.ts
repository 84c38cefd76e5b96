import type { Author } from '../model/author.ts';
import type { Columns } from '../model/columns.ts';
import type { CorpusKind } from '../model/corpus.ts';
import type { Topic } from '../model/topic.ts';
import type { NodeIndex } from '../model/units.ts';
import { texts } from '../texts/texts.ts';
import type { Added } from './added.ts';

/**
 * What settings left out of the network, and what the papers do not tell; every cap is stated on the screen with these
 * numbers. Each author, institution, country or keyword is counted once, at the first reason that kept it out.
 */
export interface Omissions {
  /** Papers over the cap on authors, which form no pairs. */
  readonly papersOverCap: number;
  /** Pairs that those papers would have formed. */
  readonly pairsOverCap: number;
  /** Papers without any author, institution, country or keyword to count. */
  readonly papersWithout: number;
  /** Papers without author keywords whose index keywords or subject classes stand in. */
  readonly papersByStandIn: number;
  /** Institutions that are counted as the university they belong to. */
  readonly rolledUp: number;
  /** Decisions about papers or names that are not here, which change nothing. */
  readonly dormantDecisions: number;
  /** Group authors (collaborations), which are counted but not drawn. */
  readonly groups: number;
  /** Authors who are not on the list, when only those on it are kept. */
  readonly authorsOutsideList: number;
  /** Entries of that list that nobody here is called. */
  readonly namesNotFound: number;
  /** Authors below the minimum number of papers. */
  readonly authorsBelowMinimum: number;
  /** Ties below the minimum number of joint papers, between those who are let in. */
  readonly tiesBelowMinimum: number;
  /** Authors outside the largest component, when only that one is kept, and the ties between them. */
  readonly authorsOutsideLargest: number;
  readonly tiesOutsideLargest: number;
  /** Author positions that the thesaurus left out. */
  readonly leftOutByThesaurus: number;
}

export const noOmissions: Omissions = {
  papersOverCap: 0,
  pairsOverCap: 0,
  papersWithout: 0,
  papersByStandIn: 0,
  rolledUp: 0,
  dormantDecisions: 0,
  groups: 0,
  authorsOutsideList: 0,
  namesNotFound: 0,
  authorsBelowMinimum: 0,
  tiesBelowMinimum: 0,
  authorsOutsideLargest: 0,
  tiesOutsideLargest: 0,
  leftOutByThesaurus: 0,
};

/** The dated network of authors (or what stands in their place) and topics; the columns are the record, all else is derived from them. */
export interface Network {
  /** Of a network that came without papers, authors are its items, and papers the links of its file. */
  readonly kind: CorpusKind;
  readonly columns: Columns;
  /** Author, institution, country or keyword of node i, for i < columns.authorCount; sorted by id. */
  readonly authors: readonly Author[];
  /** Topic of node columns.authorCount + t. */
  readonly topics: readonly Topic[];
  readonly omissions: Omissions;
  /** Who stands on papers by inference. */
  readonly added: readonly Added[];
}

/** A group author is an author. */
const prefixes: Readonly<Record<Author['kind'], string>> = {
  person: 'a',
  group: 'a',
  institution: 'i',
  country: 'c',
  keyword: 'k',
};

/**
 * Stable key of a node in graph files, never a bare word: `a:` + author id, `i:` of an institution, `c:` of a country,
 * `k:` of a keyword, `n:` of an item of a network that came without papers, `t:` + topic id.
 */
export function nodeKey(network: Network, node: NodeIndex): string {
  const { authorCount } = network.columns;
  if (node < authorCount) {
    const { kind, id } = network.authors[node]!;
    return `${network.kind === 'network' ? 'n' : prefixes[kind]}:${id}`;
  }
  return `t:${network.topics[node - authorCount]!.id}`;
}

/** Where people read it: a group author is told to be no person. */
export function shownLabel(network: Network, node: NodeIndex): string {
  const label = nodeLabel(network, node);
  return isGroup(network, node) ? texts.names.group(label) : label;
}

/** A collaboration or study group that stands on papers as an author. */
export const isGroup = ({ authors }: Network, node: NodeIndex): boolean => authors[node]?.kind === 'group';

export function nodeLabel(network: Network, node: NodeIndex): string {
  const { authorCount } = network.columns;
  return node < authorCount ? network.authors[node]!.name : network.topics[node - authorCount]!.label;
}
