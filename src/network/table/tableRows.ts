import type { TableKind, TableRows } from '../../model/table.ts';
import { shownName } from '../../people/shownName.ts';
import { dateWords } from '../../texts/dateWords.ts';
import type { TableSource } from './tableOrder.ts';

/** How many authors of a paper its row names. */
const authorsNamed = 3;

type RowOf<Kind extends TableKind> = (source: TableSource, item: number) => TableRows[Kind];

/** What stands in the row of a node, a tie or a paper. */
export const tableRow: { readonly [Kind in TableKind]: RowOf<Kind> } = {
  authors: ({ counts, communities, mainTopics }, node) => ({
    node,
    papers: counts.papersOfNode(node),
    degree: counts.degreeOf(node),
    weight: counts.weightOf(node),
    topic: mainTopics[node]!,
    community: communities[node]!,
    first: counts.firstYearOfNode(node),
    last: counts.lastYearOfNode(node),
  }),
  ties: ({ counts }, tie) => ({
    tie,
    source: counts.columns.tieSource[tie]!,
    target: counts.columns.tieTarget[tie]!,
    papers: counts.papersOfTie(tie),
    weight: counts.weightOfTie(tie),
    first: counts.firstYearOfTie(tie),
    last: counts.lastYearOfTie(tie),
  }),
  topics: ({ ground, counts, topicAuthors }, node) => ({
    node,
    papers: counts.papersOfNode(node),
    authors: topicAuthors[node - ground.network.columns.authorCount]!,
    first: counts.firstYearOfNode(node),
    last: counts.lastYearOfNode(node),
  }),
  papers: ({ ground }, paper) => {
    const { title, slots, date, venue } = ground.papers[paper]!;
    return {
      paper,
      title,
      authors: slots.slice(0, authorsNamed).map(shownName),
      authorCount: slots.length,
      date: dateWords(date),
      venue,
      topic: ground.network.columns.paperTopic[paper]!,
    };
  },
};
