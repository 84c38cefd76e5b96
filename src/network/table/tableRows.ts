import { dateText } from '../../model/dateText.ts';
import type { TableKind, TableRows } from '../../model/table.ts';
import { shownName } from '../../people/shownName.ts';
import type { TableSource } from './tableOrder.ts';

/** How many authors of a paper its row names. */
const authorsNamed = 3;

type RowOf<Kind extends TableKind> = (source: TableSource, item: number) => TableRows[Kind];

/** What stands in the row of a node, a tie or a paper. */
export const tableRow: { readonly [Kind in TableKind]: RowOf<Kind> } = {
  authors: ({ seen, communities, mainTopics }, node) => ({
    node,
    papers: seen.papersOfNode(node),
    degree: seen.degreeOf(node),
    weight: seen.weightOf(node),
    topic: mainTopics[node]!,
    community: communities[node]!,
    first: seen.firstYearOfNode(node),
    last: seen.lastYearOfNode(node),
  }),
  ties: ({ seen }, tie) => ({
    tie,
    source: seen.columns.tieSource[tie]!,
    target: seen.columns.tieTarget[tie]!,
    papers: seen.papersOfTie(tie),
    weight: seen.weightOfTie(tie),
    first: seen.firstYearOfTie(tie),
    last: seen.lastYearOfTie(tie),
  }),
  topics: ({ ground, seen, topicAuthors }, node) => ({
    node,
    papers: seen.papersOfNode(node),
    authors: topicAuthors[node - ground.network.columns.authorCount]!,
    first: seen.firstYearOfNode(node),
    last: seen.lastYearOfNode(node),
  }),
  papers: ({ ground }, paper) => {
    const { title, slots, date, venue } = ground.papers[paper]!;
    return {
      paper,
      title,
      authors: slots.slice(0, authorsNamed).map(shownName),
      authorCount: slots.length,
      date: dateText(date),
      venue,
      topic: ground.network.columns.paperTopic[paper]!,
    };
  },
};
