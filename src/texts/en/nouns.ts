import type { Nouns } from '../../model/nouns.ts';
import type { NetworkOf } from '../../model/settings.ts';

const ofPapers = { record: 'paper', everything: 'All papers', noDates: 'No paper has a date' };

/** See `Nouns`: of what papers make, by what the network is of, and of a network that came without papers. */
export const nouns: Readonly<Record<NetworkOf | 'items', Nouns>> = {
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
