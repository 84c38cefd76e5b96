import type { CorpusKind } from './corpus.ts';
import type { NetworkOf } from './settings.ts';

/** What things are called, in the singular, by what is open. */
export interface Nouns {
  /** What is dated, and counted over time. */
  readonly record: string;
  /** A node that is no topic. */
  readonly node: string;
  readonly Node: string;
  /** One of these, in a sentence. */
  readonly one: string;
  /** Those whom a node is tied to. */
  readonly neighbours: string;
  /** The two ends of a tie. */
  readonly pair: string;
  /** The whole, where it has no dates to be named by. */
  readonly everything: string;
  readonly noDates: string;
  readonly noTies: string;
  readonly searched: string;
}

const ofPapers = { record: 'paper', everything: 'All papers', noDates: 'No paper has a date' };

const nouns: Readonly<Record<NetworkOf | 'items', Nouns>> = {
  authors: {
    ...ofPapers,
    node: 'author',
    Node: 'Author',
    one: 'a person',
    neighbours: 'Coauthors',
    pair: 'Coauthors',
    noTies: 'No two people of the window share a paper.',
    searched: 'authors, topics and papers',
  },
  institutions: {
    ...ofPapers,
    node: 'institution',
    Node: 'Institution',
    one: 'an institution',
    neighbours: 'Partner institutions',
    pair: 'Institutions',
    noTies: 'No two institutions of the window share a paper.',
    searched: 'institutions, topics and papers',
  },
  countries: {
    ...ofPapers,
    node: 'country',
    Node: 'Country',
    one: 'a country',
    neighbours: 'Partner countries',
    pair: 'Countries',
    noTies: 'No two countries of the window share a paper.',
    searched: 'countries, topics and papers',
  },
  keywords: {
    ...ofPapers,
    node: 'keyword',
    Node: 'Keyword',
    one: 'a keyword',
    neighbours: 'Keywords on the same papers',
    pair: 'Keywords',
    noTies: 'No two keywords of the window share a paper.',
    searched: 'keywords, topics and papers',
  },
  items: {
    record: 'link',
    node: 'item',
    Node: 'Item',
    one: 'an item',
    neighbours: 'Neighbours',
    pair: 'Items',
    everything: 'The whole network',
    noDates: 'Without dates',
    noTies: 'No two items are linked in the window.',
    searched: 'items',
  },
};

/** A network that came without papers says nothing of people: it has items, and each line between two is a link. */
export const nounsOf = (kind: CorpusKind, network: NetworkOf): Nouns => nouns[kind === 'network' ? 'items' : network];
