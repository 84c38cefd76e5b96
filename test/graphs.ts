import { csrOf, type Csr } from '../src/lib/graph/csr.ts';
import { seededRandom } from '../src/lib/random.ts';

export { adjustedRand } from '../src/lib/adjustedRand.ts';

/** Zachary's karate club (1977): who of 34 members met outside the club, 78 ties. */
const karate: readonly (readonly number[])[] = [
  [1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 17, 19, 21, 31],
  [2, 3, 7, 13, 17, 19, 21, 30],
  [3, 7, 8, 9, 13, 27, 28, 32],
  [7, 12, 13],
  [6, 10],
  [6, 10, 16],
  [16],
  [],
  [30, 32, 33],
  [33],
  [],
  [],
  [],
  [33],
  [32, 33],
  [32, 33],
  [],
  [],
  [32, 33],
  [33],
  [32, 33],
  [],
  [32, 33],
  [25, 27, 29, 32, 33],
  [25, 27, 31],
  [31],
  [29, 33],
  [33],
  [31, 33],
  [32, 33],
  [32, 33],
  [32, 33],
  [33],
  [],
];

export function karateClub(): Csr {
  const pairs = karate.flatMap((others, member) => others.map((other) => [member, other] as const));
  return csrOf(
    34,
    pairs.map(([one]) => one),
    pairs.map(([, other]) => other),
  );
}

export interface Planted {
  readonly graph: Csr;
  readonly groups: readonly number[];
  readonly sources: readonly number[];
  readonly targets: readonly number[];
}

/** Groups of equal size whose members tie mostly among themselves; `mixing` is the share of ties to anybody. */
export function plantedGroups(groupCount: number, size: number, degree: number, mixing: number, seed = 1): Planted {
  const random = seededRandom(seed);
  const count = groupCount * size;
  const groups = Array.from({ length: count }, (_, node) => Math.floor(node / size));
  const keys = new Set<number>();
  for (let tie = 0; tie < (count * degree) / 2; tie++) {
    const one = Math.floor(random() * count);
    const first = random() < mixing ? 0 : groups[one]! * size;
    const other = first + Math.floor(random() * (first === 0 && groups[one] !== 0 ? count : size));
    if (one !== other && other < count) keys.add(Math.min(one, other) * count + Math.max(one, other));
  }
  const sources = [...keys].map((key) => Math.floor(key / count));
  const targets = [...keys].map((key) => key % count);
  return { graph: csrOf(count, sources, targets), groups, sources, targets };
}
