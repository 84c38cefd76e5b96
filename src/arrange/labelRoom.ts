export interface LabelRoom {
  readonly width: number;
  readonly height: number;
}

/** Parts labels that overlap along the direction in which they are nearer to being free. */
export function partLabels(places: Float64Array, { width, height }: LabelRoom): void {
  for (let a = 0; a < places.length; a += 2) {
    for (let b = a + 2; b < places.length; b += 2) {
      const [dx, dy] = [places[b]! - places[a]!, places[b + 1]! - places[a + 1]!];
      const [overX, overY] = [width - Math.abs(dx), height - Math.abs(dy)];
      if (overX <= 0 || overY <= 0) continue;
      const alongX = overX / width < overY / height;
      const move = alongX ? Math.sign(dx || 1) * overX : Math.sign(dy || -1) * overY;
      places[a + (alongX ? 0 : 1)]! -= move / 2;
      places[b + (alongX ? 0 : 1)]! += move / 2;
    }
  }
}
