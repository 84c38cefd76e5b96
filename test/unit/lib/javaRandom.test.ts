import { expect, test } from 'vitest';
import { javaRandom } from '../../../src/lib/javaRandom.ts';

const drawn = <Value>(count: number, draw: () => Value): Value[] => Array.from({ length: count }, draw);

test('shares are those of Java for the same seed', () => {
  expect(drawn(4, javaRandom(0).share)).toEqual([
    0.730967787376657, 0.24053641567148587, 0.6374174253501083, 0.5504370051176339,
  ]);
  expect(drawn(3, javaRandom(42).share)).toEqual([0.7275636800328681, 0.6832234717598454, 0.30871945533265976]);
});

test('whole numbers are those of Java, below a power of two as below any other bound', () => {
  const random = javaRandom(42);
  expect(drawn(12, () => random.below(10))).toEqual([0, 3, 8, 4, 0, 5, 5, 8, 9, 3, 2, 2]);
  const other = javaRandom(7);
  expect(drawn(6, () => other.below(64))).toEqual([46, 40, 47, 0, 22, 31]);
});
