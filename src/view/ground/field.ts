import type { LayoutUnits } from '../../model/units.ts';
import { reach, spline, taps, type DensityGrid } from './grid.ts';

/** One number for each square of a grid, row by row from below. */
export type Field = Float32Array;

/**
 * The density of authors in each square: Σ weight · exp(−d²/2h²), in two steps whose cost is that of the authors and of
 * the squares, not of both together. Each author is spread over four by four squares, and these are then blurred along
 * the rows and along the columns.
 *
 * @param places x and y of each author; `weights` likewise one for each.
 */
export function fieldOf(grid: DensityGrid, places: Float32Array, weights: ArrayLike<number>): Field {
  const { columns, rows } = grid;
  const field = new Float32Array(columns * rows);
  for (let at = 0; at < weights.length; at++) {
    const weight = weights[at]!;
    if (weight !== 0) spread(field, grid, places[2 * at]!, places[2 * at + 1]!, weight);
  }
  const blurred = new Float32Array(field.length);
  blur(field, blurred, { length: columns, stride: 1 }, { length: rows, stride: columns });
  blur(blurred, field, { length: rows, stride: columns }, { length: columns, stride: 1 });
  return field;
}

function spread(field: Field, grid: DensityGrid, x: LayoutUnits, y: LayoutUnits, weight: number): void {
  const { columns, rows } = grid;
  const [across, up] = [(x - grid.left) / grid.cell - 0.5, (y - grid.bottom) / grid.cell - 0.5];
  const [column, row] = [Math.floor(across) - 1, Math.floor(up) - 1];
  for (let r = Math.max(0, row); r < Math.min(rows, row + 4); r++) {
    const inRow = weight * spline(r - up);
    for (let c = Math.max(0, column); c < Math.min(columns, column + 4); c++) {
      field[r * columns + c]! += inRow * spline(c - across);
    }
  }
}

interface Axis {
  readonly length: number;
  readonly stride: number;
}

function blur(from: Field, to: Field, along: Axis, other: Axis): void {
  for (let line = 0; line < other.length; line++) {
    const start = line * other.stride;
    for (let place = 0; place < along.length; place++) {
      let sum = 0;
      const [first, last] = [Math.max(0, place - reach), Math.min(along.length - 1, place + reach)];
      for (let at = first; at <= last; at++) sum += from[start + at * along.stride]! * taps[Math.abs(at - place)]!;
      to[start + place * along.stride] = sum;
    }
  }
}

/** The smooth surface over the squares, at one place. */
export function densityAt(grid: DensityGrid, field: ArrayLike<number>, x: LayoutUnits, y: LayoutUnits): number {
  const { columns, rows } = grid;
  const [across, up] = [(x - grid.left) / grid.cell - 0.5, (y - grid.bottom) / grid.cell - 0.5];
  const [column, row] = [Math.floor(across) - 1, Math.floor(up) - 1];
  let sum = 0;
  for (let r = Math.max(0, row); r < Math.min(rows, row + 4); r++) {
    for (let c = Math.max(0, column); c < Math.min(columns, column + 4); c++) {
      sum += field[r * columns + c]! * spline(r - up) * spline(c - across);
    }
  }
  return sum;
}

/** The highest density over the middle of any square. */
export function peakOf({ columns, rows }: DensityGrid, field: Field): number {
  const [near, own] = [1 / 6, 2 / 3];
  let most = 0;
  for (let row = 1; row < rows - 1; row++) {
    for (let column = 1; column < columns - 1; column++) {
      const at = row * columns + column;
      // No surface goes higher than what it is drawn through.
      if (field[at]! < most) continue;
      const across = (line: number) => near * (field[line - 1]! + field[line + 1]!) + own * field[line]!;
      most = Math.max(most, near * (across(at - columns) + across(at + columns)) + own * across(at));
    }
  }
  return most;
}
