/** Cells of the finest level hold about so many nodes. */
const nodesPerCell = 8;
/** Squared distance below which nodes push each other no harder. */
const softening = 0.05;
/** Two cells with more pairs of nodes than this meet as masses instead of node by node. */
const crowdedPairs = 3000;

/**
 * The repulsion of all nodes from all, of strength mass/distance, in time that grows with the number of nodes: a fast
 * multipole method (Greengard & Rokhlin 1987) on a pyramid of grids. The field of masses in the plane is
 * `E = Σ m/(w − w_j)` in the conjugate w of the place, so that it can be expanded around the middle of a cell (here to
 * the second order); sources count as the mass at the centre of their cell. Arithmetic only, no angles and logarithms.
 */
export class RepulsionField {
  readonly #count: number;
  readonly #depth: number;
  /** Per level, from the coarsest, the first of its cells in the columns below. */
  readonly #firstCell: number[] = [];
  readonly #mass: Float64Array;
  readonly #centres: Float64Array;
  /** Six numbers per cell: real and imaginary parts of the field, its slope and half its curvature. */
  readonly #expansions: Float64Array;
  readonly #cellOf: Int32Array;
  readonly #start: Int32Array;
  readonly #nodes: Int32Array;
  /** Places, masses and what is felt, in the order of the cells, so that neighbours lie side by side in memory. */
  readonly #x: Float64Array;
  readonly #y: Float64Array;
  readonly #masses: Float64Array;
  readonly #forceX: Float64Array;
  readonly #forceY: Float64Array;
  #left = 0;
  #low = 0;
  #side = 1;

  readonly #softening: number;

  constructor(count: number, meanMass = 1) {
    this.#count = count;
    this.#softening = softening * meanMass;
    let depth = 2;
    while ((1 << (2 * depth)) * nodesPerCell < count && depth < 11) depth++;
    this.#depth = depth;
    let cells = 0;
    for (let level = 0; level <= depth; level++) {
      this.#firstCell.push(cells);
      cells += 1 << (2 * level);
    }
    this.#mass = new Float64Array(cells);
    this.#centres = new Float64Array(2 * cells);
    this.#expansions = new Float64Array(6 * cells);
    this.#cellOf = new Int32Array(count);
    this.#start = new Int32Array((1 << (2 * depth)) + 1);
    this.#nodes = new Int32Array(count);
    this.#x = new Float64Array(count);
    this.#y = new Float64Array(count);
    this.#masses = new Float64Array(count);
    this.#forceX = new Float64Array(count);
    this.#forceY = new Float64Array(count);
  }

  /** Adds to `forces` what pushes each node away from all others, per unit of its own mass. */
  addTo(forces: Float64Array, positions: Float64Array, masses: Float64Array): void {
    this.#frame(positions);
    this.#sort(positions, masses);
    this.#gather();
    this.#expandFar();
    this.#feelFar();
    this.#feelNear();
    for (let place = 0; place < this.#count; place++) {
      const at = 2 * this.#nodes[place]!;
      forces[at]! += this.#forceX[place]!;
      forces[at + 1]! += this.#forceY[place]!;
    }
  }

  /** A square that holds all but far outliers, which count to the cells at the border. */
  #frame(positions: Float64Array): void {
    const count = this.#count;
    let [meanX, meanY, spread] = [0, 0, 0];
    for (let at = 0; at < 2 * count; at += 2) {
      meanX += positions[at]!;
      meanY += positions[at + 1]!;
    }
    meanX /= count;
    meanY /= count;
    let [far, total] = [0, 0];
    for (let at = 0; at < 2 * count; at += 2) {
      const [x, y] = [Math.abs(positions[at]! - meanX), Math.abs(positions[at + 1]! - meanY)];
      total += x * x + y * y;
      far = Math.max(far, x, y);
    }
    spread = Math.sqrt(total / count);
    const half = Math.max(1e-9, Math.min(far, 3 * spread)) * 1.0001;
    this.#left = meanX - half;
    this.#low = meanY - half;
    this.#side = 2 * half;
  }

  #sort(positions: Float64Array, masses: Float64Array): void {
    const wide = 1 << this.#depth;
    const scale = wide / this.#side;
    const [cellOf, start] = [this.#cellOf, this.#start];
    start.fill(0);
    for (let node = 0; node < this.#count; node++) {
      const column = Math.floor((positions[2 * node]! - this.#left) * scale);
      const row = Math.floor((positions[2 * node + 1]! - this.#low) * scale);
      const x = column < 0 ? 0 : column >= wide ? wide - 1 : column;
      const y = row < 0 ? 0 : row >= wide ? wide - 1 : row;
      const cell = y * wide + x;
      cellOf[node] = cell;
      start[cell + 1]!++;
    }
    const cells = wide * wide;
    for (let cell = 0; cell < cells; cell++) start[cell + 1]! += start[cell]!;
    for (let node = this.#count - 1; node >= 0; node--) this.#nodes[--start[cellOf[node]! + 1]!] = node;
    // Each start has moved back by one place: entry c + 1 now holds where cell c begins.
    for (let cell = 0; cell < cells; cell++) start[cell] = start[cell + 1]!;
    start[cells] = this.#count;
    for (let place = 0; place < this.#count; place++) {
      const node = this.#nodes[place]!;
      this.#x[place] = positions[2 * node]!;
      this.#y[place] = positions[2 * node + 1]!;
      this.#masses[place] = masses[node]!;
    }
  }

  #gather(): void {
    const [mass, centres, first] = [this.#mass, this.#centres, this.#firstCell];
    mass.fill(0);
    centres.fill(0);
    const finest = first[this.#depth]!;
    for (let place = 0; place < this.#count; place++) {
      const cell = finest + this.#cellOf[this.#nodes[place]!]!;
      const own = this.#masses[place]!;
      mass[cell]! += own;
      centres[2 * cell]! += own * this.#x[place]!;
      centres[2 * cell + 1]! += own * this.#y[place]!;
    }
    for (let level = this.#depth; level > 2; level--) {
      const wide = 1 << level;
      for (let cell = 0; cell < wide * wide; cell++) {
        const child = first[level]! + cell;
        if (mass[child] === 0) continue;
        const parent = first[level - 1]! + ((cell >> level) >> 1) * (wide >> 1) + ((cell & (wide - 1)) >> 1);
        mass[parent]! += mass[child]!;
        centres[2 * parent]! += centres[2 * child]!;
        centres[2 * parent + 1]! += centres[2 * child + 1]!;
      }
    }
    for (let cell = first[2]!; cell < mass.length; cell++) {
      if (mass[cell] === 0) continue;
      centres[2 * cell]! /= mass[cell]!;
      centres[2 * cell + 1]! /= mass[cell]!;
    }
  }

  /** From the coarsest level down: what a cell's parent has, moved to its own middle, and the cells newly far away. */
  #expandFar(): void {
    this.#expansions.fill(0);
    for (let level = 2; level <= this.#depth; level++) {
      const wide = 1 << level;
      for (let row = 0; row < wide; row++) {
        for (let column = 0; column < wide; column++) {
          if (this.#mass[this.#firstCell[level]! + row * wide + column] === 0) continue;
          if (level > 2) this.#inherit(level, row, column);
          this.#meetFar(level, row, column);
        }
      }
    }
  }

  #inherit(level: number, row: number, column: number): void {
    const wide = 1 << level;
    const own = 6 * (this.#firstCell[level]! + row * wide + column);
    const parent = 6 * (this.#firstCell[level - 1]! + (row >> 1) * (wide >> 1) + (column >> 1));
    const quarter = this.#side / wide / 2;
    const u = (column & 1) === 0 ? -quarter : quarter;
    const v = (row & 1) === 0 ? quarter : -quarter;
    const e = this.#expansions;
    const c = e[parent + 2]!;
    const d = e[parent + 3]!;
    const f = e[parent + 4]!;
    const g = e[parent + 5]!;
    const bentX = f * u - g * v;
    const bentY = f * v + g * u;
    e[own] = e[parent]! + c * u - d * v + bentX * u - bentY * v;
    e[own + 1] = e[parent + 1]! + c * v + d * u + bentX * v + bentY * u;
    e[own + 2] = c + 2 * bentX;
    e[own + 3] = d + 2 * bentY;
    e[own + 4] = f;
    e[own + 5] = g;
  }

  #meetFar(level: number, row: number, column: number): void {
    const wide = 1 << level;
    const first = this.#firstCell[level]!;
    const size = this.#side / wide;
    const x = this.#left + (column + 0.5) * size;
    const y = this.#low + (row + 0.5) * size;
    // At the coarsest level all that is not near is new; below, only what is near the parent.
    const fromRow = level === 2 ? 0 : ((row >> 1) - 1) << 1;
    const fromColumn = level === 2 ? 0 : ((column >> 1) - 1) << 1;
    const span = level === 2 ? 4 : 6;
    const lastRow = Math.min(wide, fromRow + span);
    const lastColumn = Math.min(wide, fromColumn + span);
    const [mass, centres] = [this.#mass, this.#centres];
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    let f = 0;
    let g = 0;
    for (let otherRow = Math.max(0, fromRow); otherRow < lastRow; otherRow++) {
      const isRowNear = otherRow - row <= 1 && row - otherRow <= 1;
      for (let otherColumn = Math.max(0, fromColumn); otherColumn < lastColumn; otherColumn++) {
        if (isRowNear && otherColumn - column <= 1 && column - otherColumn <= 1) continue;
        const cell = first + otherRow * wide + otherColumn;
        const own = mass[cell]!;
        if (own === 0) continue;
        const dx = x - centres[2 * cell]!;
        const dy = centres[2 * cell + 1]! - y;
        const inverse = 1 / (dx * dx + dy * dy);
        // 1/D, 1/D² and 1/D³ of the complex number D = dx + i·dy.
        const rx = dx * inverse;
        const ry = -dy * inverse;
        const sx = rx * rx - ry * ry;
        const sy = 2 * rx * ry;
        a += own * rx;
        b += own * ry;
        c -= own * sx;
        d -= own * sy;
        f += own * (sx * rx - sy * ry);
        g += own * (sx * ry + sy * rx);
      }
    }
    const at = 6 * (first + row * wide + column);
    const e = this.#expansions;
    e[at]! += a;
    e[at + 1]! += b;
    e[at + 2]! += c;
    e[at + 3]! += d;
    e[at + 4]! += f;
    e[at + 5]! += g;
  }

  #feelFar(): void {
    const wide = 1 << this.#depth;
    const size = this.#side / wide;
    const finest = this.#firstCell[this.#depth]!;
    const e = this.#expansions;
    for (let place = 0; place < this.#count; place++) {
      const cell = this.#cellOf[this.#nodes[place]!]!;
      const at = 6 * (finest + cell);
      const x = this.#x[place]! - this.#left - ((cell & (wide - 1)) + 0.5) * size;
      const y = this.#y[place]! - this.#low - ((cell >> this.#depth) + 0.5) * size;
      // Outliers feel what is felt at the border of their cell.
      const u = x > size ? size : x < -size ? -size : x;
      const v = y > size ? -size : y < -size ? size : -y;
      const slopeX = e[at + 2]! + e[at + 4]! * u - e[at + 5]! * v;
      const slopeY = e[at + 3]! + e[at + 4]! * v + e[at + 5]! * u;
      this.#forceX[place] = e[at]! + slopeX * u - slopeY * v;
      this.#forceY[place] = e[at + 1]! + slopeX * v + slopeY * u;
    }
  }

  /** Each cell meets itself, the cell to its right and the three above it. */
  #feelNear(): void {
    const wide = 1 << this.#depth;
    const start = this.#start;
    for (let row = 0; row < wide; row++) {
      for (let column = 0; column < wide; column++) {
        const cell = row * wide + column;
        const from = start[cell]!;
        const to = start[cell + 1]!;
        if (from === to) continue;
        const right = column + 1 < wide ? 1 : 0;
        const left = column > 0 ? 1 : 0;
        this.#meetRange(cell, cell, cell + right);
        if (row + 1 < wide) this.#meetRange(cell, cell + wide - left, cell + wide + right);
      }
    }
  }

  /** The nodes of a cell and those of neighbouring cells in a row, which lie side by side. */
  #meetRange(cell: number, firstCell: number, lastCell: number): void {
    const start = this.#start;
    const from = start[cell]!;
    const to = start[cell + 1]!;
    const isOwn = cell === firstCell;
    const fromOther = start[firstCell]!;
    const toOther = start[lastCell + 1]!;
    if ((to - from) * (toOther - fromOther) > crowdedPairs) {
      for (let other = firstCell; other <= lastCell; other++) {
        this.#meetMass(cell, other);
        if (other !== cell) this.#meetMass(other, cell);
      }
      return;
    }
    const soft = this.#softening;
    const [xs, ys, masses, forceX, forceY] = [this.#x, this.#y, this.#masses, this.#forceX, this.#forceY];
    for (let one = from; one < to; one++) {
      const x = xs[one]!;
      const y = ys[one]!;
      const mass = masses[one]!;
      let sumX = 0;
      let sumY = 0;
      for (let other = isOwn ? one + 1 : fromOther; other < toOther; other++) {
        const dx = x - xs[other]!;
        const dy = y - ys[other]!;
        const inverse = 1 / (dx * dx + dy * dy + soft);
        const pushX = inverse * dx;
        const pushY = inverse * dy;
        const otherMass = masses[other]!;
        sumX += otherMass * pushX;
        sumY += otherMass * pushY;
        forceX[other]! -= mass * pushX;
        forceY[other]! -= mass * pushY;
      }
      forceX[one]! += sumX;
      forceY[one]! += sumY;
    }
  }

  /** The nodes of one cell, pushed by the whole mass of another or of their own, spread over the size of a cell. */
  #meetMass(cell: number, by: number): void {
    const size = this.#side / (1 << this.#depth);
    const source = this.#firstCell[this.#depth]! + by;
    const mass = this.#mass[source]!;
    const x = this.#centres[2 * source]!;
    const y = this.#centres[2 * source + 1]!;
    for (let place = this.#start[cell]!; place < this.#start[cell + 1]!; place++) {
      const dx = this.#x[place]! - x;
      const dy = this.#y[place]! - y;
      const inverse = mass / (dx * dx + dy * dy + 0.2 * size * size);
      this.#forceX[place]! += inverse * dx;
      this.#forceY[place]! += inverse * dy;
    }
  }
}
