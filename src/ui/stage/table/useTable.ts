import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { nodesIn, select, selectNode, selectPaper, selectTie, toggleInSelection } from '../../../actions/select.ts';
import {
  areRowsNodes,
  placeOf,
  selectRows,
  shownTableKind,
  tableWish,
  type WholeTableWish,
} from '../../../actions/table.ts';
import type { CssPixels, NodeIndex } from '../../../model/units.ts';
import { filteredNodes } from '../../../state/nodeGroups.ts';
import { selection, sift, type Selection } from '../../../state/state.ts';
import { wantedRow } from '../../../state/table.ts';
import type { Opened } from '../../../work/protocol.ts';
import { useVirtualRows } from '../../parts/useVirtualRows.ts';
import { columnsOf, itemOf, type Column } from './columns.tsx';
import { fitting } from './fitting.ts';
import { cellAfter, type GridCell } from './gridKeys.ts';
import { neighbourRows } from './neighbourRows.ts';
import { placeAt, placeOfRow, type OpenRow, type Place } from './places.ts';
import { columnCount, targetOf, type Layout } from './TableRowView.tsx';
import { rowAt, useTableRows, type LoadedTable, type TableRow } from './useTableRows.ts';
import { useWidth } from './useWidth.ts';

const headHeight = (width: CssPixels): CssPixels => (isForFingers(width) ? 44 : 36);
/** As in `table.css`. */
const toolWidth: CssPixels = 34;
const rowHeight = (width: CssPixels): CssPixels => (isForFingers(width) ? 44 : 34);
const isForFingers = (width: CssPixels): boolean => width <= narrow || isTouched.matches;
const narrow: CssPixels = 480;
const isTouched = matchMedia('(pointer: coarse)');

export type ShownRow =
  | {
      readonly kind: 'row';
      readonly key: string;
      readonly place: number;
      readonly top: CssPixels;
      /** Of all rows of the table. */
      readonly row: number;
      /** Undefined while it is awaited. */
      readonly data: TableRow | undefined;
      readonly isSelected: boolean;
      readonly isOpen: boolean;
    }
  | (Extract<Place, { kind: 'neighbour' }> & { readonly place: number; readonly top: CssPixels });

/** A row that was opened, in the table that was shown then. */
interface Opening {
  readonly node: NodeIndex;
  readonly row: number;
  readonly wish: WholeTableWish;
}

/** Everything the table shows, and what pointer and keyboard do to it. */
export function useTable(current: Opened) {
  const scroller = useRef<HTMLDivElement>(null);
  const width = useWidth(scroller);
  const height = rowHeight(width);
  const head = headHeight(width);
  const layout = layoutOf(current, width);
  const columns = columnCount(layout);
  const [opening, setOpening] = useState<Opening>();
  const [active, setActive] = useState<GridCell>({ place: 0, column: 0 });
  /** What stays where it is on the screen while another table takes the place of this one. */
  const anchor = useRef<{ readonly item: number; readonly place: number } | undefined>(undefined);
  const whereabouts = () => {
    const at = anchorNow();
    anchor.current = at;
    const find = [...(at ? [at.item] : []), ...(opening ? [opening.node] : [])];
    return { firstRow: rowInSight(), find };
  };
  const { loaded, need } = useTableRows(tableWish.value, whereabouts);
  // Rows of another kind have other columns.
  const shown = loaded?.wish.of === layout.of ? loaded : undefined;
  const open = useOpenRow(current, shown, opening);
  const places = (shown?.total ?? 0) + (open?.neighbours.length ?? 0);
  const virtual = useVirtualRows(scroller, { count: places, height, head, kept: active.place });
  const dataAt = (place: number): TableRow | undefined => {
    const at = placeAt(place, open);
    return shown && at.kind === 'row' ? rowAt(shown, at.row) : undefined;
  };

  function rowInSight(): number {
    const at = placeAt(virtual.range?.startIndex ?? 0, open);
    return at.kind === 'row' ? at.row : open!.row;
  }

  function anchorNow() {
    const { startIndex = 0, endIndex = 0 } = virtual.range ?? {};
    const isActiveInSight = active.place >= startIndex && active.place <= endIndex;
    const place = isActiveInSight ? active.place : Math.min(startIndex + 1, endIndex);
    const data = dataAt(place);
    return data && { item: itemOf[layout.of](data as never), place };
  }

  useEffect(() => {
    const last = placeAt(virtual.range?.endIndex ?? 0, open);
    if (shown) need(rowInSight(), last.kind === 'row' ? last.row : open!.row);
  });

  const focus = useCellFocus(scroller, active, (cell, align) => {
    setActive(cell);
    if (cell.place >= 0) virtual.scrollToIndex(cell.place, { align });
  });

  const before = useRef<LoadedTable | undefined>(undefined);
  useLayoutEffect(() => {
    const last = before.current;
    before.current = shown;
    if (!shown) return;
    if (!last && isAwaited(scroller.current)) focus.go({ place: 0, column: firstColumn(layout) });
    if (!last || !isSameList(last.wish, shown.wish)) {
      virtual.scrollToOffset(0);
      setActive(({ column }) => ({ place: Math.min(0, places - 1), column: Math.min(column, columns - 1) }));
      return;
    }
    const at = anchor.current;
    const row = at ? (shown.places.get(at.item) ?? -1) : -1;
    if (!at || row < 0) return setActive((cell) => ({ ...cell, place: Math.min(cell.place, places - 1) }));
    const place = placeOfRow(row, open);
    if (place !== at.place && scroller.current) scroller.current.scrollTop += (place - at.place) * height;
    setActive((cell) => ({ ...cell, place: cell.place === at.place ? place : Math.min(cell.place, places - 1) }));
  }, [shown?.wish]);

  useWantedRow(shown, (row) => focus.go({ place: placeOfRow(row, open), column: firstColumn(layout) }, 'center'));

  const lastToggled = useRef<number | undefined>(undefined);
  const toggle = (row: number, isRange: boolean): void => {
    const data = shown && rowAt(shown, row);
    if (!data || !layout.canSelect) return;
    if (isRange && lastToggled.current !== undefined) void selectRows(shown.wish, lastToggled.current, row);
    else toggleInSelection(itemOf[layout.of](data as never));
    lastToggled.current = row;
  };
  const pick = (
    row: number,
    { shiftKey, ctrlKey, metaKey }: Pick<MouseEvent, 'shiftKey' | 'ctrlKey' | 'metaKey'>,
  ): void => {
    const data = shown && rowAt(shown, row);
    if (!data) return;
    if (layout.canSelect && (shiftKey || ctrlKey || metaKey)) return toggle(row, shiftKey);
    lastToggled.current = row;
    selectTarget(targetOf(layout.of, data));
  };
  const openRow = (row: number): void => {
    const data = shown && rowAt(shown, row);
    if (!shown || !data || !('degree' in data)) return;
    const { wish } = shown;
    const isOpen = (now: Opening | undefined) =>
      now?.wish === wish ? now.row === row : now !== undefined && open?.row === row;
    setOpening((now) => (isOpen(now) ? undefined : { node: data.node, row, wish }));
    // What was opened above goes, and the row stays under the pointer.
    const shift = open && open.row < row ? open.neighbours.length : 0;
    if (scroller.current) scroller.current.scrollTop -= shift * height;
    setActive((cell) => ({ ...cell, place: row }));
  };

  function press(event: KeyboardEvent): void {
    const grid = {
      rows: places,
      columns,
      page: Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / height) - 2),
    };
    const next = cellAfter(event, focus.aim(event.target), grid);
    if (next) focus.go(next);
    else if (!pressRow(event)) return;
    event.preventDefault();
  }

  /** @returns whether the key meant something. */
  function pressRow(event: KeyboardEvent): boolean {
    const { place } = focus.aim(event.target);
    // The name of a column is a button, and knows what to do.
    if (place < 0) return event.key === ' ' && !isOnButton(event);
    const at = placeAt(place, open);
    if (event.key === ' ') {
      if (at.kind === 'neighbour') toggleInSelection(at.neighbour.node);
      else if (layout.canSelect) toggle(at.row, event.shiftKey);
      else pick(at.row, event);
      return true;
    }
    if (event.key !== 'Enter' || isOnButton(event)) return false;
    const link = linkIn(event.target, at.kind);
    if (link) link.click();
    else if (at.kind === 'row') pick(at.row, event);
    return true;
  }

  const selected = useMemo(() => selectedItems(layout.of, selection.value), [layout.of, selection.value]);
  const rows = virtual.getVirtualItems().map(({ index, start }): ShownRow => {
    const at = placeAt(index, open);
    if (at.kind === 'neighbour') return { kind: 'neighbour', neighbour: at.neighbour, place: index, top: start };
    const data = shown && rowAt(shown, at.row);
    const item = data && itemOf[layout.of](data as never);
    return {
      kind: 'row',
      key: item === undefined ? `row ${at.row}` : `${layout.of} ${item}`,
      place: index,
      top: start,
      row: at.row,
      data,
      isSelected: item !== undefined && selected.has(item),
      isOpen: open?.row === at.row,
    };
  });

  return {
    scroller,
    loaded: shown,
    layout,
    columns,
    active,
    places,
    rows,
    height: virtual.getTotalSize(),
    rowHeight: height,
    headHeight: head,
    toggle,
    pick,
    openRow,
    onKeyDown: press,
    onKeyUp,
    onFocusIn: ({ target }: FocusEvent) => {
      const cell = cellOf(target);
      if (cell) setActive((now) => (cell.place === now.place && cell.column === now.column ? now : cell));
    },
  };
}

/** Space on a button of a row selects the row: browsers would press the button when it is let go. */
function onKeyUp(event: KeyboardEvent): void {
  if (event.key === ' ' && event.target instanceof Element && event.target.closest('.table-row'))
    event.preventDefault();
}

function layoutOf(current: Opened, width: CssPixels): Layout {
  const of = shownTableKind.value;
  const canSelect = areRowsNodes(of);
  const canOpen = of === 'authors';
  const room = width - toolWidth * (Number(canSelect) + Number(canOpen));
  const columns = columnsOf[of](current) as unknown as readonly Column<typeof of>[];
  const fit = fitting(columns, room, tableWish.value.sort.column);
  return { of, columns: fit, hidesColumns: fit.length < columns.length, canSelect, canOpen };
}

/** The column of names. */
const firstColumn = ({ canSelect, canOpen }: Layout): number => Number(canSelect) + Number(canOpen);

/** Whether the same rows are listed in the same order, but for what the window and filters change. */
const isSameList = (one: WholeTableWish, other: WholeTableWish): boolean =>
  one.of === other.of && one.text === other.text && one.sort === other.sort;

function useOpenRow(
  current: Opened,
  shown: LoadedTable | undefined,
  opening: Opening | undefined,
): OpenRow | undefined {
  const isThere = shown !== undefined && opening !== undefined && shown.wish.of === 'authors';
  const row = !isThere ? -1 : shown.wish === opening.wish ? opening.row : (shown.places.get(opening.node) ?? -1);
  const node = row < 0 ? undefined : opening?.node;
  const neighbours = useMemo(
    () => (node === undefined ? [] : neighbourRows(current, node)),
    [current, node, shown?.wish, filteredNodes.value, sift.value],
  );
  return node === undefined ? undefined : { node, row, neighbours };
}

/** Brings a row that is wanted into sight, once it is known where it stands in the table that is shown. */
function useWantedRow(shown: LoadedTable | undefined, go: (row: number) => void): void {
  const [jump, setJump] = useState<{ readonly row: number; readonly wish: WholeTableWish }>();
  const wanted = wantedRow.value;
  useEffect(() => {
    if (!wanted || wanted.of !== shownTableKind.peek()) return;
    wantedRow.value = undefined;
    const jumpThere = async () => {
      const row = await placeOf(wanted);
      if (row !== undefined) setJump({ row, wish: tableWish.peek() });
    };
    void jumpThere();
  }, [wanted]);
  useLayoutEffect(() => {
    if (!jump || shown?.wish !== jump.wish) return;
    setJump(undefined);
    go(jump.row);
  }, [jump, shown?.wish]);
}

interface CellFocus {
  readonly go: (cell: GridCell, align?: 'auto' | 'center') => void;
  /** The cell that a key is meant for: that of the focus, or the one it is on its way to. */
  readonly aim: (target: EventTarget | null) => GridCell;
}

/** The keyboard's cell takes the focus when it is led there: at once, or as soon as it is in the page. */
function useCellFocus(
  scroller: { readonly current: HTMLElement | null },
  active: GridCell,
  show: (cell: GridCell, align: 'auto' | 'center') => void,
): CellFocus {
  const awaited = useRef<GridCell | undefined>(undefined);
  const focusAwaited = () => {
    const found = awaited.current && elementOf(scroller.current, awaited.current);
    if (!found) return;
    awaited.current = undefined;
    found.focus({ preventScroll: true });
  };
  const hasFocus = () => scroller.current?.contains(document.activeElement) ?? false;
  const hadFocus = hasFocus();
  useLayoutEffect(() => {
    // A row that comes takes the place of the one that was awaited there, and the focus went away with that.
    if (hadFocus && !hasFocus()) awaited.current ??= active;
    focusAwaited();
  });
  return {
    go: (cell, align = 'auto') => {
      awaited.current = cell;
      show(cell, align);
      focusAwaited();
    },
    aim: (target) => awaited.current ?? cellOf(target) ?? active,
  };
}

const elementOf = (grid: HTMLElement | null, { place, column }: GridCell): HTMLElement | null | undefined =>
  grid?.querySelector(`[data-place="${place}"]`)?.querySelector<HTMLElement>(`[data-column="${column}"]`);

/** The keyboard was sent here before there were rows; or nowhere, as from the map, which is out of reach now. */
const isAwaited = (scroller: HTMLElement | null): boolean =>
  !document.activeElement ||
  document.activeElement === document.body ||
  document.activeElement === scroller?.closest('.stage-view');

const isOnButton = ({ target }: Event): boolean => target instanceof Element && target.closest('button') !== null;

/** What Enter presses: the link of the cell; of a neighbour the way to its row, wherever in it. */
function linkIn(target: EventTarget | null, kind: Place['kind']): HTMLElement | undefined {
  const holder = target instanceof Element ? target.closest(kind === 'row' ? '[data-column]' : '[data-place]') : null;
  return holder?.querySelector('button') ?? undefined;
}

function cellOf(target: EventTarget | null): GridCell | undefined {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-column]') : null;
  const row = cell?.closest<HTMLElement>('[data-place]');
  return cell && row ? { place: Number(row.dataset['place']), column: Number(cell.dataset['column']) } : undefined;
}

function selectTarget(target: Selection): void {
  if (target.kind === 'node') selectNode(target.node);
  else if (target.kind === 'tie') selectTie(target.tie);
  else if (target.kind === 'paper') selectPaper(target.paper);
  else select(target);
}

/** What rows are selected stand for. */
function selectedItems(of: Layout['of'], selected: Selection | undefined): ReadonlySet<number> {
  if (areRowsNodes(of)) return new Set(nodesIn(selected));
  if (selected?.kind === 'tie' && of === 'ties') return new Set([selected.tie]);
  return new Set(selected?.kind === 'paper' && of === 'papers' ? [selected.paper] : []);
}
