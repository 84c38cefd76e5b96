/**
 * Sen's line through yearly shares, as its first and last value: its slope is the median of the slopes of all pairs of
 * years, and as many years lie above it as below.
 */
export function senLine(shares: Float64Array, slope: number): readonly [number, number] {
  const levels = shares.map((share, year) => share - slope * year).sort();
  const half = levels.length >> 1;
  const level = levels.length % 2 === 1 ? levels[half]! : (levels[half - 1]! + levels[half]!) / 2;
  return [level, level + slope * (shares.length - 1)];
}
