import { LastFew } from '../lib/lastFew.ts';
import type { Arrangement } from '../model/columns.ts';
import type { Sight } from '../model/filters.ts';
import type { TableFileWish, TableItemsWish, TablePage, TableWish } from '../model/table.ts';
import type { Network } from '../network/network.ts';
import { mainTopicsIn } from '../network/graph.ts';
import { TableCounts } from '../network/table/tableCounts.ts';
import { TableGround } from '../network/table/tableGround.ts';
import { tableOrder, visibleCounts, type TableSource } from '../network/table/tableOrder.ts';
import { tableRow } from '../network/table/tableRows.ts';
import type { Asked } from './asked.ts';
import { inSightSteps } from './inSight.ts';
import type { Study } from './study.ts';
import { tableFile } from './tableFile.ts';

/** The visible part of the network, row by row. */
export const tableAnswers = {
  table: async (study: Study, wish: TableWish, asked: Asked): Promise<TablePage> => {
    const { source, order } = await tableOf(study, wish, asked);
    const makeRow = tableRow[wish.of] as (source: TableSource, item: number) => TablePage['rows'][number];
    const items = order.subarray(wish.from, wish.from + wish.count);
    return {
      total: order.length,
      rows: Array.from(items, (item) => makeRow(source, item)),
      found: (wish.find ?? []).map((item) => order.indexOf(item)),
      visible: source.visibleCounts,
    };
  },
  tableItems: async (study: Study, wish: TableItemsWish, asked: Asked): Promise<Uint32Array> => {
    const { order } = await tableOf(study, wish, asked);
    return order.slice(wish.from, wish.from + wish.count);
  },
  tableFile: async (study: Study, wish: TableFileWish, asked: Asked): Promise<Blob> => {
    const { source, order } = await tableOf(study, wish, asked);
    return tableFile(source, wish, order);
  },
};

interface Table {
  readonly source: TableSource;
  readonly order: Uint32Array;
}

type OrderWish = Pick<TableWish, 'of' | 'sight' | 'sort' | 'text' | 'among'>;

/** As many as are looked at in turn: each kind of table, and some more for what is found, selected and copied. */
const tablesKept = 8;
const sourcesKept = 2;

/** Of what is seen of a network and what its rows say of groups. */
class Tables {
  private readonly sources = new LastFew<Promise<TableSource>>(sourcesKept);
  private readonly tables = new LastFew<Promise<Table>>(tablesKept);

  /** Scrolling asks for the same table again and again: it is put in order once. */
  table(study: Study, { of, sight, sort, text, among }: OrderWish, asked: Asked): Promise<Table> {
    return this.tables.get(JSON.stringify([of, sight, sort, text, among]), async () => {
      const source = await this.sources.get(JSON.stringify(sight), () => sourceOf(study, sight, asked));
      return { source, order: await tableOrder(source, { of, sort, text, ...(among && { among }) }) };
    });
  }
}

const grounds = new WeakMap<Network, TableGround>();
const tables = new WeakMap<Arrangement['communities'], Tables>();

function tableOf(study: Study, wish: OrderWish, asked: Asked): Promise<Table> {
  const { communities } = study.arrangement;
  const kept = tables.get(communities) ?? new Tables();
  tables.set(communities, kept);
  return kept.table(study, wish, asked);
}

async function sourceOf(study: Study, sight: Sight, asked: Asked): Promise<TableSource> {
  const { network, papers, arrangement } = study;
  const ground = grounds.get(network) ?? new TableGround(network, papers);
  grounds.set(network, ground);
  const { window, hasTopicsOfWindow } = sight;
  const visible = await asked.inSteps(inSightSteps(study, sight));
  const { columns } = visible;
  const mainTopics = hasTopicsOfWindow ? mainTopicsIn({ columns }, window) : study.mainTopics;
  const topicAuthors = new Uint32Array(columns.topicCount);
  mainTopics.forEach((topic, author) => {
    if (topic >= 0 && visible.nodes[author] === 1) topicAuthors[topic]!++;
  });
  return {
    ground,
    counts: new TableCounts(visible, ground.incidence, window),
    communities: arrangement.communities,
    mainTopics,
    topicAuthors,
    visibleCounts: visibleCounts(ground, visible),
  };
}
