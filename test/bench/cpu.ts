import type { Milliseconds } from '../../src/model/units.ts';

/** CPU time of this process, which other programs on the machine cannot lengthen. */
export async function cpuTime(work: () => unknown): Promise<Milliseconds> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The least CPU time of each piece of work, measured in turns, so that a slow minute hits all alike. */
export async function leastTimes(works: readonly (() => unknown)[], rounds: number): Promise<Milliseconds[]> {
  const least = works.map(() => Infinity);
  for (let round = 0; round < rounds; round++) {
    for (const [at, work] of works.entries()) least[at] = Math.min(least[at]!, await cpuTime(work));
  }
  return least;
}
