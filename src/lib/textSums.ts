import { fnv, fnvBasis } from './fnv.ts';

/** FNV's own basis, and another one for a second, independent hash. */
const bases = [fnvBasis, 0x9dc5811c] as const;

/** What tells a set of texts from others, in whatever order they come: how many they are, and two sums of hashes. */
export function textSums(texts: Iterable<string>): string {
  let count = 0;
  const sums = new Uint32Array(bases.length);
  for (const text of texts) {
    count++;
    bases.forEach((basis, at) => (sums[at]! += fnv(text, basis)));
  }
  return [count.toString(36), ...Array.from(sums, (sum) => sum.toString(36))].join('-');
}
