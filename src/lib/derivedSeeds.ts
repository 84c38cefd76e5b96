import { seededRandom } from './random.ts';

/** Seeds for several runs that together are determined by one. */
export function derivedSeeds(seed: number, count: number): number[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => Math.floor(random() * 2 ** 32));
}
