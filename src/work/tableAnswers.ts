import type { Sight } from '../model/filters.ts';
import type { TableFileWish, TableItemsWish, TablePage, TableWish } from '../model/table.ts';
import type { Network } from '../network/network.ts';
import { mainTopicsIn } from '../network/graph.ts';
import { TableCounts } from '../network/table/tableCounts.ts';
import { visibleOf } from '../network/visible.ts';
import { TableGround } from '../network/table/tableGround.ts';
import { tableOrder, visibleCounts, type TableSource } from '../network/table/tableOrder.ts';
import { tableRow } from '../network/table/tableRows.ts';
import { siftIn } from './inSight.ts';
import type { Study } from './study.ts';
import { tableFile } from './tableFile.ts';

/** The visible part of the network, row by row. */
export const tableAnswers = {
  table: async (study: Study, wish: TableWish): Promise<TablePage> => {
    const { source, order } = await tableOf(study, wish);
    const makeRow = tableRow[wish.of] as (source: TableSource, item: number) => TablePage['rows'][number];
    const items = order.subarray(wish.from, wish.from + wish.count);
    return {
      total: order.length,
      rows: Array.from(items, (item) => makeRow(source, item)),
      found: (wish.find ?? []).map((item) => order.indexOf(item)),
      visible: source.visibleCounts,
    };
  },
  tableItems: async (study: Study, wish: TableItemsWish): Promise<Uint32Array> => {
    const { order } = await tableOf(study, wish);
    return order.slice(wish.from, wish.from + wish.count);
  },
  tableFile: async (study: Study, wish: TableFileWish): Promise<Blob> => {
    const { source, order } = await tableOf(study, wish);
    return tableFile(source, wish, order);
  },
};

interface Table {
  readonly source: TableSource;
  readonly order: Uint32Array;
}

type OrderWish = Pick<TableWish, 'of' | 'sight' | 'sort' | 'text' | 'among'>;

/** As many as are looked at in turn: each kind of table, and one more for what is copied of it. */
const tablesKept = 8;
const sightsKept = 2;

/** Of what does not change with it; by the arrangement's communities, as they are part of rows. */
const grounds = new WeakMap<Network, TableGround>();
const sources = new WeakMap<Int32Array, Map<string, Promise<TableSource>>>();
const tables = new WeakMap<Int32Array, Map<string, Promise<Table>>>();

/** Scrolling asks for the same table again and again: it is put in order once. */
function tableOf(study: Study, { of, sight, sort, text, among }: OrderWish): Promise<Table> {
  const kept = keptOf(tables, study);
  return latest(kept, JSON.stringify([of, sight, sort, text, among]), tablesKept, async () => {
    const source = await sourceOf(study, sight);
    return { source, order: await tableOrder(source, { of, sort, text, ...(among && { among }) }) };
  });
}

function sourceOf(study: Study, sight: Sight): Promise<TableSource> {
  return latest(keptOf(sources, study), JSON.stringify(sight), sightsKept, async () => {
    const { network, papers, arrangement } = study;
    const ground = grounds.get(network) ?? new TableGround(network, papers);
    grounds.set(network, ground);
    const { window, hasTopicsOfWindow } = sight;
    const visible = visibleOf(network.columns, await siftIn(study, sight), window);
    const { columns } = visible;
    const mainTopics = hasTopicsOfWindow ? mainTopicsIn({ columns }, window) : study.mainTopics;
    const topicAuthors = new Uint32Array(columns.topicCount);
    mainTopics.forEach((topic, author) => {
      if (topic >= 0 && visible.nodes[author] === 1) topicAuthors[topic]!++;
    });
    const counts = new TableCounts(visible, ground.incidence, window);
    return {
      ground,
      counts,
      communities: arrangement.communities,
      mainTopics,
      topicAuthors,
      visibleCounts: visibleCounts(ground, visible),
    };
  });
}

function keptOf<Value>(kept: WeakMap<Int32Array, Map<string, Value>>, { arrangement }: Study): Map<string, Value> {
  const known = kept.get(arrangement.communities) ?? new Map<string, Value>();
  kept.set(arrangement.communities, known);
  return known;
}

/** What was made for this key, or is now; of those made before, the ones that were asked for last are kept. */
function latest<Value>(kept: Map<string, Value>, key: string, most: number, make: () => Value): Value {
  const value = kept.get(key) ?? make();
  kept.delete(key);
  kept.set(key, value);
  for (const oldest of kept.keys()) {
    if (kept.size <= most) break;
    kept.delete(oldest);
  }
  return value;
}
