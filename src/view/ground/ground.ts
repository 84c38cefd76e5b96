import { rampSteps } from '../../drawing/theme.ts';
import type { LayoutUnits, NodeIndex } from '../../model/units.ts';
import { wholePixels } from '../lookUniforms.ts';
import type { Frame } from '../../drawing/frame.ts';
import { offScreen } from '../../drawing/frame.ts';
import type { DrawnNetwork, Showing } from '../../drawing/showing.ts';
import type { Program } from '../program.ts';
import { densityAt } from './field.ts';
import type { DensityGrid } from './grid.ts';
import { fullAt } from './scale.ts';

/** The network under which a ground is drawn, as it is now. */
export interface GroundedNetwork extends DrawnNetwork {
  /** Another number whenever marks, places, sizes or what is in the window may be others. */
  readonly version: number;
}

/** Σ weight · exp(−d² / 2 bandwidth²) over the authors that are shown, at some places. */
export interface DensityRead {
  readonly densities: Float32Array;
  readonly bandwidth: LayoutUnits;
}

/** Draws the density of authors under the map. */
export interface Ground {
  /** Works out the field, if anything has changed. To be called before the frame begins. */
  prepare(network: GroundedNetwork, showing: Showing): void;
  /** Fills the frame. */
  draw(network: GroundedNetwork, frame: Frame, showing: Showing): void;
  /** Its nodes lie elsewhere. */
  moved(): void;
  nodeMoved(node: NodeIndex, positions: Float32Array): void;
  resized(): void;
  /** Density in each square. Slow: for tests. */
  read(network: GroundedNetwork): { readonly grid: DensityGrid; readonly field: ArrayLike<number> } | undefined;
  kill(): void;
}

/** All that the field depends on. */
export function fieldKey({ version, marks }: GroundedNetwork, { window, inks }: Showing): readonly unknown[] {
  return [version, marks.isEmphasised, window.from, window.to, window.undated, inks];
}

export const isSameKey = (one: readonly unknown[] | undefined, other: readonly unknown[]): boolean =>
  one?.length === other.length && one.every((part, at) => part === other[at]);

/** What `groundInk` wants to know. */
export function setGround(
  program: Program,
  { store }: DrawnNetwork,
  frame: Frame,
  { inks, style, window, isOverNothing }: Showing,
  grid: DensityGrid,
): void {
  const { gl } = program;
  // Pixels are counted from below.
  const height = wholePixels(frame.height * frame.pixelRatio);
  const cells = (right: number, up: number): [number, number] => {
    const at = offScreen(frame, { x: right / frame.pixelRatio, y: (height - up) / frame.pixelRatio });
    return [(at.x - grid.left) / grid.cell, (at.y - grid.bottom) / grid.cell];
  };
  const [origin, right, up] = [cells(0, 0), cells(1, 0), cells(0, 1)];
  gl.uniform2f(program.at('uOrigin'), ...origin);
  gl.uniform2f(program.at('uAcross'), right[0] - origin[0], right[1] - origin[1]);
  gl.uniform2f(program.at('uUp'), up[0] - origin[0], up[1] - origin[1]);
  gl.uniform2f(program.at('uCells'), grid.columns, grid.rows);
  gl.uniform1f(program.at('uFull'), fullAt(store, window));
  gl.uniform1i(program.at('uByHue'), style.ground === 'communities' ? 1 : 0);
  gl.uniform1i(program.at('uOverNothing'), isOverNothing ? 1 : 0);
  gl.uniform3f(program.at('uBackground'), ...inks.background);
  gl.uniform3fv(program.at('uRamp'), inks.ramp.subarray(0, 3 * rampSteps));
}

/** The density at places (x, y, x, y …), from that in the squares. */
export function densityRead(read: ReturnType<Ground['read']>, places: Float32Array): DensityRead | undefined {
  if (!read) return undefined;
  const { grid, field } = read;
  const densities = Float32Array.from({ length: places.length / 2 }, (_, at) =>
    densityAt(grid, field, places[2 * at]!, places[2 * at + 1]!),
  );
  return { densities, bandwidth: grid.bandwidth };
}
