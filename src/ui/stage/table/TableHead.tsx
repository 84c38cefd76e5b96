import { sortTableBy } from '../../../actions/table.ts';
import type { TableKind, TableWish } from '../../../model/table.ts';
import { texts } from '../../../texts/texts.ts';
import { Icon } from '../../parts/Icon.tsx';
import type { Column } from './columns.tsx';
import { cellClass, cellStyle, neighboursTitle, type Layout } from './TableRowView.tsx';

interface Props {
  readonly layout: Layout;
  readonly sort: TableWish['sort'];
  readonly activeColumn: number | undefined;
}

/** The names of the columns; pressing one puts the rows in its order. */
export function TableHead({ layout, sort, activeColumn }: Props) {
  const { of, columns, canSelect, canOpen } = layout;
  const first = Number(canSelect) + Number(canOpen);
  const tab = (column: number) => (column === activeColumn ? 0 : -1);
  return (
    <thead>
      <tr class="table-head" data-place={-1} aria-rowindex={1}>
        {canSelect && (
          <th scope="col" class="table-cell is-tool" data-column={0} aria-colindex={1} tabIndex={tab(0)}>
            <span class="visually-hidden">{texts.table.columns.select}</span>
          </th>
        )}
        {canOpen && (
          <th
            scope="col"
            class="table-cell is-tool"

            data-column={Number(canSelect)}
            aria-colindex={Number(canSelect) + 1}
            tabIndex={tab(Number(canSelect))}
          >
            <span class="visually-hidden">{neighboursTitle()}</span>
          </th>
        )}
        {columns.map((column, at) => (
          <Heading key={column.id} of={of} column={column} sort={sort} index={first + at} tabIndex={tab(first + at)} />
        ))}
      </tr>
    </thead>
  );
}

interface HeadingProps {
  readonly of: TableKind;
  readonly column: Column<TableKind>;
  readonly sort: TableWish['sort'];
  readonly index: number;
  readonly tabIndex: number;
}

function Heading({ of, column, sort, index, tabIndex }: HeadingProps) {
  const isSorted = sort.column === column.id;
  const order = sort.descending ? 'descending' : 'ascending';
  return (
    <th
      scope="col"
      class={`table-cell ${cellClass(column)}`}

      aria-colindex={index + 1}
      aria-sort={isSorted ? order : 'none'}
      style={cellStyle(column)}
    >
      <button
        type="button"
        class="table-sort"
        data-column={index}
        tabIndex={tabIndex}
        title={column.hint}
        onClick={() => sortTableBy(of, column.id)}
      >
        <span>{column.title}</span>
        {isSorted && <Icon name={sort.descending ? 'down' : 'up'} />}
      </button>
    </th>
  );
}
