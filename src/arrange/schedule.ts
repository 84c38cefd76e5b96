import type { Milliseconds } from '../model/units.ts';

/** Steps by size, in the place of a clock: the same seed gives the same picture on every machine. */
const stepTable: readonly (readonly [size: number, steps: number])[] = [
  [500, 200],
  [2_000, 140],
  [10_000, 80],
  [50_000, 60],
  [150_000, 40],
  [500_000, 25],
];
const [fewestSteps, mostSteps] = [3, 300];
/** Length of a step until the last third of them, in which it falls to 0. */
const longestStep = 0.1;
/** Steps that are measured before the number of steps within a budget is set. */
const measured = 2;

/** Runs steps of decreasing length; `share` is what is done after the step. */
export function settleBySize(size: number, advance: (step: number, share: number) => void): void {
  const steps = stepTable.find(([limit]) => size <= limit)?.[1] ?? 12;
  for (let done = 0; done < steps; done++) advance(stepLength(done / steps), (done + 1) / steps);
}

/** Within a limit of time: as many steps as fit by what the first took, and no more once the time is over. */
export function settleWithin(until: Milliseconds, advance: (step: number, share: number) => void): void {
  const start = performance.now();
  let steps = mostSteps;
  for (let done = 0; done < steps; done++) {
    advance(stepLength(done / steps), Math.min(1, (done + 1) / steps));
    const now = performance.now();
    if (done + 1 >= measured) {
      const each = (now - start) / (done + 1);
      steps = Math.max(done + 1, fewestSteps, Math.min(mostSteps, done + 1 + Math.floor((until - now) / each)));
    }
  }
}

const stepLength = (done: number): number => longestStep * Math.min(1, 3 * (1 - done));
