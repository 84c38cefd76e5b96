import { indices } from '../indices.ts';
import type { JavaRandom } from '../javaRandom.ts';

/** 0 … count − 1, each place in turn exchanged with one drawn from all, as the networkanalysis package does. */
export function drawnOrder(count: number, random: JavaRandom): Int32Array {
  const order = indices(count);
  for (let place = 0; place < count; place++) {
    const other = random.below(count);
    const kept = order[place]!;
    order[place] = order[other]!;
    order[other] = kept;
  }
  return order;
}
