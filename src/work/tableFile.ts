import { paperName } from '../export/topicRecords.ts';
import { csvOf, tsvOf } from '../lib/csv.ts';
import { dateText } from '../model/dateText.ts';
import type { TableFileWish, TableKind } from '../model/table.ts';
import { nodeKey } from '../network/network.ts';
import type { TableSource } from '../network/table/tableOrder.ts';
import { tableRow } from '../network/table/tableRows.ts';
import { shownName } from '../people/shownName.ts';

type Cells = readonly (string | number)[];

const columns: Readonly<Record<TableKind, readonly string[]>> = {
  authors: ['id', 'name', 'papers', 'ties', 'weight', 'topic', 'community', 'first year', 'last year'],
  ties: ['source id', 'target id', 'source', 'target', 'papers', 'weight', 'first year', 'last year'],
  topics: ['id', 'label', 'papers', 'authors', 'first year', 'last year'],
  papers: ['paper', 'title', 'authors', 'date', 'venue', 'main topic'],
};

/** All columns of all rows, with the ids by which graph files know the same nodes. */
export function tableFile(source: TableSource, { of, format }: TableFileWish, order: Uint32Array): Blob {
  const rows = [columns[of], ...Array.from(order, (item) => cellsOf[of](source, item))];
  return format === 'csv'
    ? new Blob([csvOf(rows)], { type: 'text/csv' })
    : new Blob([tsvOf(rows)], { type: 'text/tab-separated-values' });
}

const cellsOf: Readonly<Record<TableKind, (source: TableSource, item: number) => Cells>> = {
  authors: (source, node) => {
    const { papers, degree, weight, topic, community, first, last } = tableRow.authors(source, node);
    const { network } = source.ground;
    const numbers = [papers, degree, rounded(weight), topicLabel(source, topic), groupNumber(community)];
    return [nodeKey(network, node), source.ground.nameOf(node), ...numbers, first ?? '', last ?? ''];
  },
  ties: (source, tie) => {
    const { ground } = source;
    const { source: one, target: other, papers, weight, first, last } = tableRow.ties(source, tie);
    const ids = [nodeKey(ground.network, one), nodeKey(ground.network, other)];
    return [...ids, ground.nameOf(one), ground.nameOf(other), papers, rounded(weight), first ?? '', last ?? ''];
  },
  topics: (source, node) => {
    const { papers, authors, first, last } = tableRow.topics(source, node);
    const { ground } = source;
    return [nodeKey(ground.network, node), ground.nameOf(node), papers, authors, first ?? '', last ?? ''];
  },
  papers: (source, item) => {
    const paper = source.ground.papers[item]!;
    const { topic } = tableRow.papers(source, item);
    return [
      paperName(paper),
      paper.title,
      paper.slots.map(shownName).join('; '),
      paper.date ? dateText(paper.date, rangeInFile) : '',
      paper.venue,
      topicLabel(source, topic),
    ];
  },
};

const topicLabel = ({ ground }: TableSource, topic: number): string => ground.network.topics[topic]?.label ?? '';
/** Files are read again, whatever language the page speaks. */
const rangeInFile = (from: string, to: string): string => `${from} to ${to}`;
/** As communities are numbered on the page. */
const groupNumber = (group: number): number | string => (group < 0 ? '' : group + 1);
/** Rounding dust of sums is nobody's weight. */
const rounded = (value: number): number => Number(value.toPrecision(12));
