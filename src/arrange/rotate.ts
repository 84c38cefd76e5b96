/** Centres on the mean and turns the axis of largest variance to the horizontal. Square roots only, no angles. */
export function levelOut(positions: Float64Array): void {
  const count = positions.length / 2;
  if (count === 0) return;
  let [meanX, meanY] = [0, 0];
  for (let node = 0; node < count; node++) {
    meanX += positions[2 * node]! / count;
    meanY += positions[2 * node + 1]! / count;
  }
  let [xx, xy, yy] = [0, 0, 0];
  for (let node = 0; node < count; node++) {
    const [x, y] = [positions[2 * node]! - meanX, positions[2 * node + 1]! - meanY];
    xx += x * x;
    xy += x * y;
    yy += y * y;
  }
  const [cosine, sine] = mainDirection(xx, xy, yy);
  for (let node = 0; node < count; node++) {
    const [x, y] = [positions[2 * node]! - meanX, positions[2 * node + 1]! - meanY];
    positions[2 * node] = x * cosine + y * sine;
    positions[2 * node + 1] = y * cosine - x * sine;
  }
}

/** Unit eigenvector of the larger eigenvalue of the symmetric matrix. */
function mainDirection(xx: number, xy: number, yy: number): [number, number] {
  const half = (xx - yy) / 2;
  const root = Math.sqrt(half * half + xy * xy);
  const [x, y] = half >= 0 ? [half + root, xy] : [Math.abs(xy), xy < 0 ? half - root : root - half];
  const length = Math.sqrt(x * x + y * y);
  return length > 0 ? [x / length, y / length] : [1, 0];
}
