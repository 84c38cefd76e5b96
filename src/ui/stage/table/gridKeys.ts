/** A cell: the place of its row, −1 for the names of the columns, and its column. */
export interface GridCell {
  readonly place: number;
  readonly column: number;
}

interface Grid {
  readonly rows: number;
  readonly columns: number;
  /** Rows that are in sight together. */
  readonly page: number;
}

type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** Where a key leads from a cell, by the ARIA pattern of grids; undefined for keys that lead nowhere. */
export function cellAfter(press: Press, cell: GridCell, grid: Grid): GridCell | undefined {
  if (press.altKey || press.shiftKey) return undefined;
  const isFar = press.ctrlKey || press.metaKey;
  const moved = (places: number, columns: number): GridCell => ({
    place: within(cell.place + places, -1, grid.rows - 1),
    column: within(cell.column + columns, 0, grid.columns - 1),
  });
  switch (press.key) {
    case 'ArrowUp':
      return moved(isFar ? -Infinity : -1, 0);
    case 'ArrowDown':
      return moved(isFar ? Infinity : 1, 0);
    case 'ArrowLeft':
      return moved(0, -1);
    case 'ArrowRight':
      return moved(0, 1);
    case 'Home':
      return isFar ? { place: Math.min(0, grid.rows - 1), column: 0 } : moved(0, -Infinity);
    case 'End':
      return isFar ? moved(Infinity, Infinity) : moved(0, Infinity);
    case 'PageUp':
      return { ...moved(0, 0), place: Math.max(Math.min(0, cell.place), cell.place - grid.page) };
    case 'PageDown':
      return moved(grid.page, 0);
    default:
      return undefined;
  }
}

const within = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most);
