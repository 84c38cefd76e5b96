import { indices } from './indices.ts';
import type { Random } from './random.ts';

/** 0 … count − 1 in an order given by the random numbers (Fisher–Yates). */
export function shuffledIndices(count: number, random: Random): Int32Array {
  const order = indices(count);
  for (let last = count - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    const kept = order[last]!;
    order[last] = order[other]!;
    order[other] = kept;
  }
  return order;
}
