import type { ComponentChildren } from 'preact';
import { pointAt } from '../../../actions/point.ts';
import { capital, itemOf, NodeLink, rowName, type Column } from './columns.tsx';
import type { TableKind } from '../../../model/table.ts';
import type { CssPixels } from '../../../model/units.ts';
import { nouns, type Selection } from '../../../state/state.ts';
import { number, weightText } from '../../../texts/numbers.ts';
import { texts } from '../../../texts/texts.ts';
import type { Opened } from '../../../work/protocol.ts';
import type { Ranked } from '../../../actions/facts.ts';
import { Icon } from '../../parts/Icon.tsx';
import type { TableRow } from './useTableRows.ts';

/** What the columns of a table are, those for pressing first. */
export interface Layout {
  readonly of: TableKind;
  readonly columns: readonly Column<TableKind>[];
  /** There are others, for which there is no room. */
  readonly hidesColumns: boolean;
  readonly canSelect: boolean;
  readonly canOpen: boolean;
}

export const columnCount = ({ columns, canSelect, canOpen }: Layout): number =>
  columns.length + Number(canSelect) + Number(canOpen);

/** What a row stands for, as the page selects it. */
export function targetOf(of: TableKind, row: TableRow): Selection {
  const item = itemOf[of](row as never);
  if (of === 'ties') return { kind: 'tie', tie: item };
  return of === 'papers' ? { kind: 'paper', paper: item } : { kind: 'node', node: item };
}

interface Placed {
  readonly place: number;
  readonly top: CssPixels;
  /** The column that the keyboard is on, where it is in this row. */
  readonly activeColumn: number | undefined;
}

interface RowProps extends Placed {
  readonly current: Opened;
  readonly layout: Layout;
  /** Undefined while it is awaited. */
  readonly row: TableRow | undefined;
  readonly isSelected: boolean;
  readonly isOpen: boolean;
  readonly onToggle: (event: MouseEvent) => void;
  readonly onOpen: () => void;
  readonly onPick: (event: MouseEvent) => void;
}

export function TableRowView(props: RowProps) {
  const { current, layout, row, isSelected, isOpen, onToggle, onOpen, onPick } = props;
  const { of, columns, canSelect, canOpen } = layout;
  const name = row && rowName[of](current, row as never);
  const hasNeighbours = canOpen && row !== undefined && 'degree' in row && row.degree > 0;
  const first = Number(canSelect) + Number(canOpen);
  return (
    <Line
      {...props}
      isSelected={isSelected}
      isOpen={hasNeighbours ? isOpen : undefined}
      level={1}
      target={row && targetOf(of, row)}
      onPick={onPick}
    >
      {canSelect && (
        <Cell column={0} activeColumn={props.activeColumn} kind="is-tool">
          {name !== undefined && (
            <input
              type="checkbox"
              tabIndex={-1}
              aria-label={texts.table.select(name)}
              checked={isSelected}
              onClick={onToggle}
            />
          )}
        </Cell>
      )}
      {canOpen && (
        <Cell column={Number(canSelect)} activeColumn={props.activeColumn} kind="is-tool">
          {hasNeighbours && (
            <button
              type="button"
              class="table-opener"
              tabIndex={-1}
              aria-expanded={isOpen}
              aria-label={texts.table.openNeighbours(nouns.value.neighbours, name!)}
              title={texts.table.openNeighbours(nouns.value.neighbours, name!)}
              onClick={onOpen}
            >
              <Icon name="back" />
            </button>
          )}
        </Cell>
      )}
      {columns.map((column, at) => (
        <Cell key={column.id} column={first + at} activeColumn={props.activeColumn} of={column}>
          {row ? column.cell(current, row as never, -1) : <span class="table-awaited" />}
        </Cell>
      ))}
    </Line>
  );
}

interface NeighbourProps extends Placed {
  readonly current: Opened;
  readonly layout: Layout;
  readonly neighbour: Ranked;
}

/** Somebody the author of the row above is tied to: what the two have in common. */
export function NeighbourRow(props: NeighbourProps) {
  const { current, layout, neighbour, activeColumn } = props;
  const { columns, canSelect, canOpen } = layout;
  const first = Number(canSelect) + Number(canOpen);
  const contents: Readonly<Record<string, ComponentChildren>> = {
    name: <NodeLink current={current} node={neighbour.node} tabIndex={-1} />,
    papers: number(neighbour.papers),
    weight: weightText(neighbour.weight),
  };
  return (
    <Line {...props} level={2} isSelected={undefined} isOpen={undefined} target={{ kind: 'tie', tie: neighbour.tie }}>
      {Array.from({ length: first }, (_, at) => (
        <Cell key={`tool ${at}`} column={at} activeColumn={activeColumn} kind="is-tool" />
      ))}
      {columns.map((column, at) => (
        <Cell key={column.id} column={first + at} activeColumn={activeColumn} of={column}>
          {contents[column.id]}
        </Cell>
      ))}
    </Line>
  );
}

interface LineProps extends Placed {
  readonly level: number;
  readonly isSelected: boolean | undefined;
  readonly isOpen: boolean | undefined;
  readonly target: Selection | undefined;
  readonly onPick?: (event: MouseEvent) => void;
  readonly children: ComponentChildren;
}

const leave = () => pointAt(undefined);

/** What pointer or keyboard rest on stands out on the map. */
function Line({ place, top, level, isSelected, isOpen, target, onPick, children }: LineProps) {
  const point = () => pointAt(target);
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the keys of all rows are heard by the grid
    <tr
      class="table-row"
      data-place={place}
      data-level={level}
      // The names of the columns are the first.
      aria-rowindex={place + 2}
      aria-level={level}
      aria-selected={isSelected}
      aria-expanded={isOpen}
      style={{ transform: `translateY(${top}px)` }}
      onMouseEnter={point}
      onMouseLeave={leave}
      onFocusIn={point}
      onFocusOut={leave}
      {...(onPick && { onClick: (event: MouseEvent) => isOnLink(event) || onPick(event) })}
    >
      {children}
    </tr>
  );
}

const isOnLink = ({ target }: MouseEvent): boolean =>
  target instanceof Element && target.closest('button, input') !== null;

interface CellProps {
  readonly column: number;
  readonly activeColumn: number | undefined;
  readonly of?: Column<TableKind>;
  readonly kind?: string;
  readonly children?: ComponentChildren;
}

const Cell = ({ column, activeColumn, of, kind = '', children }: CellProps) => (
  <td
    class={`table-cell ${kind || cellClass(of)}`}
    data-column={column}
    aria-colindex={column + 1}
    tabIndex={column === activeColumn ? 0 : -1}
    style={of && cellStyle(of)}
  >
    {children}
  </td>
);

export const cellClass = (column: Column<TableKind> | undefined): string =>
  column?.grow === 0 ? 'is-number' : 'is-text';

/** As wide as its column, in each row alike. */
export const cellStyle = ({ width, grow }: Column<TableKind>) => ({ flex: `${grow} 0 ${width}px` });

export const neighboursTitle = (): string => capital(nouns.value.neighbours);
