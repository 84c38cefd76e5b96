import type { Csr } from '../lib/graph/csr.ts';
import { boundsOf } from '../lib/bounds.ts';

/** What is packed: places of nodes and, where some are told, the ties between them. */
export interface Shape {
  readonly positions: Float64Array;
  readonly graph?: Csr;
}

/** The squares of a grid that a shape covers. */
export interface Polyomino {
  /** Of the rectangle around it, in squares. */
  readonly columns: number;
  readonly rows: number;
  /** The squares within this rectangle, column and row, and how many they are. */
  readonly squares: Int32Array;
  readonly count: number;
  /** Where the lower left corner of the rectangle lies, in the unit of the places. */
  readonly left: number;
  readonly low: number;
}

/** Up to so many nodes ties are looked at; what is larger has hardly any that leave what lies between its nodes. */
const fewNodes = 2000;
/** Squares are kept free for so far around a node, for its disc and the beginning of its name, in node spacings. */
const leastReach = 0.85;
/** How much farther that is around a larger shape, per root of its nodes beyond so many, to set it off from far away. */
const [reachPerRoot, largeRoot] = [0.012, 7];
/** Touching a square by less than this part of it is no covering. */
const touch = 1e-6;

export const reachOf = ({ positions }: Shape): number =>
  leastReach + reachPerRoot * Math.max(0, Math.sqrt(positions.length / 2) - largeRoot);

/**
 * What a shape covers: the surroundings of its nodes, its ties where they are few, and what lies between them in all four directions.
 * The rectangle sits in the middle of its squares, or, when it stays where it is, on the squares of the plane.
 */
export function polyominoOf(shape: Shape, size: number, staysInPlace = false): Polyomino {
  const { positions } = shape;
  const reach = reachOf(shape);
  const bounds = boundsOf(positions);
  const [width, height] = [bounds.right - bounds.left + 2 * reach, bounds.high - bounds.low + 2 * reach];
  let left = bounds.left - reach;
  let low = bounds.low - reach;
  let columns = Math.max(1, Math.ceil(width / size - touch));
  let rows = Math.max(1, Math.ceil(height / size - touch));
  if (staysInPlace) {
    left = size * Math.floor(left / size);
    low = size * Math.floor(low / size);
    columns++;
    rows++;
  } else {
    left -= (columns * size - width) / 2;
    low -= (rows * size - height) / 2;
  }
  const covered = new Uint8Array(columns * rows);
  coverNodes(covered, columns, rows, { positions, reach: reach / size, left, low, size });
  if (shape.graph && shape.graph.nodeCount <= fewNodes)
    coverTies(covered, columns, shape.graph, { positions, reach, left, low, size });
  const count = fillBetween(covered, columns, rows);
  return { columns, rows, squares: squaresOf(covered, columns, count), count, left, low };
}

interface Drawn {
  readonly positions: Float64Array;
  readonly reach: number;
  readonly left: number;
  readonly low: number;
  readonly size: number;
}

function coverNodes(covered: Uint8Array, columns: number, rows: number, drawn: Drawn): void {
  const { positions, reach, left, low, size } = drawn;
  for (let at = 0; at < positions.length; at += 2) {
    const x = (positions[at]! - left) / size;
    const y = (positions[at + 1]! - low) / size;
    const [firstColumn, lastColumn] = [Math.floor(x - reach + touch), Math.ceil(x + reach - touch)];
    const [firstRow, lastRow] = [Math.floor(y - reach + touch), Math.ceil(y + reach - touch)];
    for (let row = Math.max(0, firstRow); row < lastRow && row < rows; row++) {
      covered.fill(1, row * columns + Math.max(0, firstColumn), row * columns + Math.min(columns, lastColumn));
    }
  }
}

/** A tie covers the squares that it meets when one walks along it square by square. */
function coverTies(covered: Uint8Array, columns: number, graph: Csr, drawn: Drawn): void {
  const { positions, left, low, size } = drawn;
  for (let node = 0; node < graph.nodeCount; node++) {
    const x = (positions[2 * node]! - left) / size;
    const y = (positions[2 * node + 1]! - low) / size;
    for (let entry = graph.offsets[node]!; entry < graph.offsets[node + 1]!; entry++) {
      const other = graph.neighbours[entry]!;
      if (other > node) continue;
      const dx = (positions[2 * other]! - left) / size - x;
      const dy = (positions[2 * other + 1]! - low) / size - y;
      const steps = Math.ceil(Math.max(Math.abs(dx), Math.abs(dy)));
      for (let step = 1; step < steps; step++) {
        covered[Math.floor(y + (step * dy) / steps) * columns + Math.floor(x + (step * dx) / steps)] = 1;
      }
    }
  }
}

/** Covers what has something covered on all four sides, and returns how many squares are covered then. */
function fillBetween(covered: Uint8Array, columns: number, rows: number): number {
  const lowest = new Int32Array(columns).fill(rows);
  const highest = new Int32Array(columns).fill(-1);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (covered[row * columns + column] === 0) continue;
      if (row < lowest[column]!) lowest[column] = row;
      highest[column] = row;
    }
  }
  let count = 0;
  for (let row = 0; row < rows; row++) {
    const ofRow = covered.subarray(row * columns, (row + 1) * columns);
    const first = ofRow.indexOf(1);
    const last = ofRow.lastIndexOf(1);
    for (let column = Math.max(0, first); column <= last; column++) {
      if (row > lowest[column]! && row < highest[column]!) ofRow[column] = 1;
      count += ofRow[column]!;
    }
  }
  return count;
}

function squaresOf(covered: Uint8Array, columns: number, count: number): Int32Array {
  const squares = new Int32Array(2 * count);
  let next = 0;
  for (let square = covered.indexOf(1); square !== -1; square = covered.indexOf(1, square + 1)) {
    squares[next++] = square % columns;
    squares[next++] = Math.floor(square / columns);
  }
  return squares;
}
