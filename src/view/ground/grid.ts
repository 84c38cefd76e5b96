import type { LayoutUnits } from '../../model/units.ts';

/** Squares over the map; the density of authors is worked out once in each, and smoothly between them. */
export interface DensityGrid {
  /** Left and lower border of the first square. */
  readonly left: LayoutUnits;
  readonly bottom: LayoutUnits;
  /** Side of a square. */
  readonly cell: LayoutUnits;
  readonly columns: number;
  readonly rows: number;
  /** Standard deviation of the Gaussian that spreads out each author. */
  readonly bandwidth: LayoutUnits;
}

/** Squares to a bandwidth: as the field is drawn as a smooth surface through them, more could not be told apart. */
const perBandwidth = 2;
/** Squares on a side, without the margin: no network needs more, and an outlier must not make it more. */
const mostCells = 192;
/** Squares that the Gaussian reaches beyond its own: more than four of its standard deviations. */
export const reach = 8;
/** Of squares around the authors, so that nothing is cut off: the reach, and two each for spreading and drawing. */
const margin = reach + 4;
/** Of authors who all stand in one place. */
const aloneBandwidth: LayoutUnits = 0.05;

/**
 * The bandwidth follows Scott's rule in two dimensions, the spread of the authors times n^(−1/6), but a third of it:
 * maps are clusters, which the rule, made for one single hill, would melt into each other. It is a length on the map and
 * not on the screen, so a place has one density however near one looks, the map is the same landscape at each zoom, and
 * the camera costs nothing.
 *
 * @param places x and y of each author.
 */
export function densityGridOf(places: Float32Array): DensityGrid {
  const count = places.length / 2;
  const [x, y] = [momentsOf(places, 0), momentsOf(places, 1)];
  const side = Math.max(x.most - x.least, y.most - y.least, 0);
  const spread = Math.sqrt((x.variance + y.variance) / 2);
  const wanted = Math.max((spread * count ** (-1 / 6)) / 3, (side * perBandwidth) / mostCells);
  const bandwidth = wanted > 0 ? wanted : aloneBandwidth;
  const cell = bandwidth / perBandwidth;
  const first = (least: number) => Math.floor((Number.isFinite(least) ? least : 0) / cell) - margin;
  const last = (most: number) => Math.floor((Number.isFinite(most) ? most : 0) / cell) + margin;
  return {
    left: first(x.least) * cell,
    bottom: first(y.least) * cell,
    cell,
    columns: last(x.most) - first(x.least) + 1,
    rows: last(y.most) - first(y.least) + 1,
    bandwidth,
  };
}

function momentsOf(places: Float32Array, from: 0 | 1): { least: number; most: number; variance: number } {
  let [least, most, sum] = [Infinity, -Infinity, 0];
  for (let at = from; at < places.length; at += 2) {
    const value = places[at]!;
    if (value < least) least = value;
    if (value > most) most = value;
    sum += value;
  }
  const [count, middle] = [places.length / 2, sum / (places.length / 2)];
  let squares = 0;
  for (let at = from; at < places.length; at += 2) squares += (places[at]! - middle) ** 2;
  return { least, most, variance: count > 0 ? squares / count : 0 };
}

/** Variance of a cubic B-spline in squares; it spreads out twice, when authors are put in and when the field is read. */
const splineVariance = 1 / 3;

/**
 * What a square gives to those 0, 1, 2 … `reach` away, along one axis. With both splines it makes a Gaussian of the
 * bandwidth whose peak is 1: an author with one paper has density 1 where he stands.
 */
export const taps: readonly number[] = (() => {
  const variance = perBandwidth ** 2 - 2 * splineVariance;
  const raw = Array.from({ length: reach + 1 }, (_, at) => Math.exp(-(at * at) / (2 * variance)));
  const whole = raw.reduce((sum, tap, at) => sum + (at === 0 ? tap : 2 * tap), 0);
  return raw.map((tap) => (tap * perBandwidth * Math.sqrt(2 * Math.PI)) / whole);
})();

/** Cubic B-spline at a distance in squares. */
export function spline(distance: number): number {
  const d = Math.abs(distance);
  if (d >= 2) return 0;
  return d >= 1 ? (2 - d) ** 3 / 6 : 2 / 3 - d * d * (1 - d / 2);
}
