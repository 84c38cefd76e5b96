/** Cosine and sine of the golden angle π(3 − √5). */
const [goldenCosine, goldenSine] = [-0.7373688780783197, 0.6754902942615238];

/** Places on a sunflower's head around the centre, evenly dense: place i is at distance spacing · √(i + ½) / √π. */
export function phyllotaxis(count: number, spacing: number): Float64Array {
  const places = new Float64Array(2 * count);
  let [x, y] = [1, 0];
  for (let index = 0; index < count; index++) {
    const radius = spacing * Math.sqrt((index + 0.5) / Math.PI);
    places[2 * index] = radius * x;
    places[2 * index + 1] = radius * y;
    [x, y] = [x * goldenCosine - y * goldenSine, x * goldenSine + y * goldenCosine];
  }
  return places;
}
