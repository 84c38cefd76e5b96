import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { WholeTableWish } from '../../../actions/table.ts';
import { newestOnly } from '../../../lib/newestOnly.ts';
import type { TableKind, TablePage, TableRows } from '../../../model/table.ts';
import { announcement, bench } from '../../../state/state.ts';
import { texts } from '../../../texts/texts.ts';
import type { Workbench } from '../../../work/workbench.ts';

/** Rows are asked for so many at a time. */
const blockLength = 100;

export type TableRow = TableRows[TableKind];

/** A table as far as it is here. */
export interface LoadedTable {
  readonly by: Workbench;
  readonly wish: WholeTableWish;
  readonly total: number;
  readonly visible: TablePage['visible'];
  /** By the number of the block. */
  readonly blocks: ReadonlyMap<number, readonly TableRow[]>;
  /** Rows of what was to be found; −1 without one. */
  readonly places: ReadonlyMap<number, number>;
}

/** Undefined while it is awaited. */
export const rowAt = ({ blocks }: LoadedTable, index: number): TableRow | undefined =>
  blocks.get(Math.floor(index / blockLength))?.[index % blockLength];

interface Rows {
  readonly loaded: LoadedTable | undefined;
  /** Asks for the rows from one to another, as far as they are not here yet. */
  readonly need: (first: number, last: number) => void;
}

/** Where the user is in a table when another is to take its place. */
interface Whereabouts {
  readonly firstRow: number;
  /** What is to be found in the other one. */
  readonly find: readonly number[];
}

/**
 * The rows of a table; while another table is awaited, those of the one before, so that nothing flickers while the window
 * plays.
 */
export function useTableRows(wish: WholeTableWish, whereabouts: () => Whereabouts): Rows {
  const [loaded, setLoaded] = useState<LoadedTable>();
  const asked = bench.value;
  const latest = useRef(whereabouts);
  latest.current = whereabouts;
  const ask = useMemo(
    () => asked && newestOnly((next: WholeTableWish) => loadedTable(asked, next, latest.current())),
    [asked],
  );
  useEffect(() => {
    void ask?.(wish).then(
      (table) => table && asked === bench.peek() && setLoaded(table),
      (error: unknown) => {
        if (asked === bench.peek()) announcement.value = texts.table.notCounted(String(error));
      },
    );
  }, [ask, wish]);
  const awaited = useRef(new Set<string>());
  const current = loaded?.by === asked ? loaded : undefined;
  const need = (first: number, last: number): void => {
    if (!current) return;
    for (const block of missingBlocks(current, first, last)) {
      const key = `${block} ${JSON.stringify(current.wish)}`;
      if (awaited.current.has(key)) continue;
      awaited.current.add(key);
      void blockOf(current, block)
        .then((rows) => setLoaded((now) => (now?.wish === current.wish ? withBlock(now, block, rows) : now)))
        // What cannot be asked any more is of a table that is shown no more.
        .catch(() => undefined)
        .then(() => awaited.current.delete(key));
    }
  };
  return { loaded: current, need };
}

function missingBlocks({ blocks, total }: LoadedTable, first: number, last: number): number[] {
  const missing: number[] = [];
  const end = Math.min(last, total - 1);
  for (let block = Math.floor(first / blockLength); block * blockLength <= end; block++) {
    if (!blocks.has(block)) missing.push(block);
  }
  return missing;
}

/** With the first rows that are needed of it: around what is found first, else where the table before was. */
async function loadedTable(by: Workbench, wish: WholeTableWish, { firstRow, find }: Whereabouts): Promise<LoadedTable> {
  const from = Math.floor(firstRow / blockLength);
  const page = await by.ask('table', { ...wish, from: from * blockLength, count: blockLength, find });
  const places = new Map(find.map((item, at) => [item, page.found[at]!]));
  const { total, visible } = page;
  const table: LoadedTable = { by, wish, total, visible, places, blocks: new Map([[from, page.rows]]) };
  const block = Math.floor(Math.max(page.found[0] ?? 0, 0) / blockLength);
  return table.blocks.has(block) ? table : withBlock(table, block, await blockOf(table, block));
}

async function blockOf({ by, wish }: LoadedTable, block: number): Promise<readonly TableRow[]> {
  const { rows } = await by.ask('table', { ...wish, from: block * blockLength, count: blockLength });
  return rows;
}

const withBlock = (table: LoadedTable, block: number, rows: readonly TableRow[]): LoadedTable => ({
  ...table,
  blocks: new Map([...table.blocks, [block, rows]]),
});
