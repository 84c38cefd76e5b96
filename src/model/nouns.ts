import type { CorpusKind } from './corpus.ts';

/** What things are called, in the singular, by what is open. */
export interface Nouns {
  /** What is dated, and counted over time. */
  readonly record: string;
  /** A node that is no topic. */
  readonly node: string;
  readonly Node: string;
  /** The whole, where it has no dates to be named by. */
  readonly everything: string;
  readonly noDates: string;
  readonly noTies: string;
  readonly searched: string;
}

/** A network that came without papers says nothing of people: it has items, and each line between two is a link. */
export const nounsOf: Readonly<Record<CorpusKind, Nouns>> = {
  papers: {
    record: 'paper',
    node: 'author',
    Node: 'Author',
    everything: 'All papers',
    noDates: 'No paper has a date',
    noTies: 'No two people of the window share a paper.',
    searched: 'authors, topics and papers',
  },
  network: {
    record: 'link',
    node: 'item',
    Node: 'Item',
    everything: 'The whole network',
    noDates: 'Without dates',
    noTies: 'No two items are linked in the window.',
    searched: 'items',
  },
};
