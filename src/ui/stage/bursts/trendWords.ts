/** A share of papers in percentage points, with its sign: `+0.42`, `−0.08`. */
export function slopeText(share: number): string {
  const points = Math.abs(100 * share);
  const sign = share > 0 ? '+' : share < 0 ? '−' : '';
  return sign + (points < 0.1 ? points.toPrecision(1) : points.toFixed(2));
}

export const pText = (p: number): string => (p < 0.001 ? '< 0.001' : p.toFixed(3));

export const zText = (z: number): string => z.toFixed(1).replace('-', '−');
