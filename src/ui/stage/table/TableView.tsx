import './table.css';
import { shownTableKind, tableWish } from '../../../actions/table.ts';
import type { TableKind } from '../../../model/table.ts';
import { nouns } from '../../../state/state.ts';
import { pluralOf } from '../../../texts/numbers.ts';
import { texts } from '../../../texts/texts.ts';
import type { Opened } from '../../../work/protocol.ts';
import { EmptyTable } from './EmptyTable.tsx';
import { TableHead } from './TableHead.tsx';
import { NeighbourRow, TableRowView } from './TableRowView.tsx';
import { kindTitle } from './kindTitle.ts';
import { TableTools } from './TableTools.tsx';
import { useTable } from './useTable.ts';

/** The graph as a table, in step with window, filters and selection. */
export function TableView({ current }: { readonly current: Opened }) {
  const table = useTable(current);
  const { loaded, layout, active } = table;
  const of = shownTableKind.value;
  const isEmpty = loaded?.total === 0;
  const activeIn = (place: number) => (active.place === place ? active.column : undefined);
  return (
    <div class="table-view">
      <TableTools current={current} loaded={loaded} hidesColumns={layout.hidesColumns} />
      <p id="table-keys" class="visually-hidden">
        {texts.table.help}
      </p>
      <div ref={table.scroller} class="table-place" data-empty={isEmpty} aria-busy={loaded?.wish !== tableWish.value}>
        {isEmpty && <EmptyTable wish={loaded.wish} what={whatOf(loaded.wish.of)} visible={loaded.visible[of]} />}
        {!isEmpty && (
          <table
            class="table-grid"
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- the pattern of grids
            role="treegrid"
            aria-label={kindTitle(of)}
            aria-describedby="table-keys"
            aria-rowcount={table.places + 1}
            aria-colcount={table.columns}
            aria-multiselectable={layout.canSelect}
            // Where its rows end; those in sight stand in it by their own places.
            style={{
              height: `${table.height}px`,
              '--row-height': `${table.rowHeight}px`,
              '--head-height': `${table.headHeight}px`,
            }}
            onKeyDown={table.onKeyDown}
            onKeyUp={table.onKeyUp}
            onFocusIn={table.onFocusIn}
          >
            <TableHead layout={layout} sort={tableWish.value.sort} activeColumn={activeIn(-1)} />
            <tbody>
              {table.rows.map((row) =>
                row.kind === 'neighbour' ? (
                  <NeighbourRow
                    key={`neighbour ${row.neighbour.node}`}
                    current={current}
                    layout={layout}
                    place={row.place}
                    top={row.top}
                    activeColumn={activeIn(row.place)}
                    neighbour={row.neighbour}
                  />
                ) : (
                  <TableRowView
                    key={row.key}
                    current={current}
                    layout={layout}
                    place={row.place}
                    top={row.top}
                    activeColumn={activeIn(row.place)}
                    row={row.data}
                    isSelected={row.isSelected}
                    isOpen={row.isOpen}
                    onToggle={(event) => table.toggle(row.row, event.shiftKey)}
                    onOpen={() => table.openRow(row.row)}
                    onPick={(event) => table.pick(row.row, event)}
                  />
                ),
              )}
            </tbody>
          </table>
        )}
      </div>
    </div>
  );
}

const whatOf = (of: TableKind): string => (of === 'authors' ? pluralOf(nouns.value.node) : of);
