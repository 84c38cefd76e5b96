import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { WholeTableWish } from '../../../actions/table.ts';
import { newestOnly } from '../../../lib/newestOnly.ts';
import type { TableKind, TablePage, TableRows } from '../../../model/table.ts';
import { announcement, bench } from '../../../state/state.ts';
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
  /** Rows of what was to be found, in its order; −1 without one. */
  readonly found: readonly number[];
}

/** Undefined while it is awaited. */
export const rowAt = ({ blocks }: LoadedTable, index: number): TableRow | undefined =>
  blocks.get(Math.floor(index / blockLength))?.[index % blockLength];

interface Around {
  /** Rows in sight: those that are asked for. */
  readonly first: number;
  readonly last: number;
  /** What is to be found in a table that takes the place of the one shown. */
  readonly find: () => readonly number[];
}

/**
 * The rows of a table around those in sight; while another table is awaited, those of the one before, so that nothing
 * flickers while the window plays.
 */
export function useTableRows(wish: WholeTableWish, { first, last, find }: Around): LoadedTable | undefined {
  const [loaded, setLoaded] = useState<LoadedTable>();
  const asked = bench.value;
  const around = useRef({ first, find });
  around.current = { first, find };
  const ask = useMemo(
    () =>
      asked &&
      newestOnly((next: WholeTableWish) => loadedTable(asked, next, around.current.first, around.current.find())),
    [asked],
  );
  useEffect(() => {
    void ask?.(wish).then(
      (table) => table && asked === bench.peek() && setLoaded(table),
      (error: unknown) => {
        if (asked === bench.peek()) announcement.value = `The rows could not be counted: ${String(error)}`;
      },
    );
  }, [ask, wish]);
  const awaited = useRef(new Set<string>());
  const current = loaded?.by === asked ? loaded : undefined;
  const [from, to] = [Math.floor(first / blockLength), Math.floor(last / blockLength)];
  useEffect(() => {
    if (!current) return;
    for (let block = from; block <= to && block * blockLength < current.total; block++) {
      if (current.blocks.has(block)) continue;
      const key = `${block} ${JSON.stringify(current.wish)}`;
      if (awaited.current.has(key)) continue;
      awaited.current.add(key);
      void blockOf(current, block)
        .then((rows) => setLoaded((now) => (now?.wish === current.wish ? withBlock(now, block, rows) : now)))
        .catch(() => undefined)
        .then(() => awaited.current.delete(key));
    }
  }, [current, from, to]);
  return current;
}

/** The first rows that are needed of it: around what is found first, else where the table before was. */
async function loadedTable(
  by: Workbench,
  wish: WholeTableWish,
  first: number,
  find: readonly number[],
): Promise<LoadedTable> {
  const from = Math.floor(first / blockLength);
  const page = await by.ask('table', { ...wish, from: from * blockLength, count: blockLength, find });
  const table: LoadedTable = { by, wish, ...page, blocks: new Map([[from, page.rows]]) };
  const at = Math.floor((page.found.find((row) => row >= 0) ?? 0) / blockLength);
  return at === from ? table : withBlock(table, at, await blockOf(table, at));
}

async function blockOf({ by, wish }: LoadedTable, block: number): Promise<readonly TableRow[]> {
  const { rows } = await by.ask('table', { ...wish, from: block * blockLength, count: blockLength });
  return rows;
}

const withBlock = (table: LoadedTable, block: number, rows: readonly TableRow[]): LoadedTable => ({
  ...table,
  blocks: new Map([...table.blocks, [block, rows]]),
});
