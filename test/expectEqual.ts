import { isDeepStrictEqual } from 'node:util';
import { expect } from 'vitest';

/** As `expect(…).toEqual(…)`, which takes ten times as long to find that all is well: for what is compared very often. */
export function expectEqual(found: unknown, wanted: unknown): void {
  if (!isDeepStrictEqual(found, wanted)) expect(found).toEqual(wanted);
}

/** As `toBeCloseTo` of each number and the one in its place, which takes as long. */
export function expectClose(found: readonly number[], wanted: readonly number[], digits: number): void {
  const most = 0.5 * 10 ** -digits;
  const far = found.findIndex((value, at) => !(Math.abs(value - wanted[at]!) < most));
  if (far >= 0) expect(found[far], `number ${far}`).toBeCloseTo(wanted[far]!, digits);
  expectEqual(found.length, wanted.length);
}
