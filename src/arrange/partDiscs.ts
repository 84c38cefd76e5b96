const passes = 60;

/** Moves overlapping discs apart, the larger one less, until they touch at most or the passes are used up. */
export function partDiscs(positions: Float64Array, radii: Float64Array): void {
  for (let pass = 0; pass < passes; pass++) {
    let overlaps = 0;
    for (let a = 0; a < radii.length; a++) {
      for (let b = a + 1; b < radii.length; b++) {
        const reach = radii[a]! + radii[b]!;
        const [dx, dy] = [positions[2 * a]! - positions[2 * b]!, positions[2 * a + 1]! - positions[2 * b + 1]!];
        const squared = dx * dx + dy * dy;
        if (squared >= reach * reach * 0.999) continue;
        overlaps++;
        const actual = Math.sqrt(squared) + 1e-9 * reach;
        const move = (reach - actual) / (actual * (radii[a]! * radii[a]! + radii[b]! * radii[b]!));
        const [moveA, moveB] = [0.5 * move * radii[b]! * radii[b]!, 0.5 * move * radii[a]! * radii[a]!];
        positions[2 * a]! += moveA * dx;
        positions[2 * a + 1]! += moveA * dy;
        positions[2 * b]! -= moveB * dx;
        positions[2 * b + 1]! -= moveB * dy;
      }
    }
    if (overlaps === 0) return;
  }
}
