import { expect, test } from 'vitest';
import { agoWords } from '../../../src/texts/moments.ts';

const [minute, hour, day] = [60_000, 3_600_000, 86_400_000];

test.each([
  [30_000, undefined],
  [-hour, undefined],
  [minute, '1 minute ago'],
  [59.4 * minute, '59 minutes ago'],
  [59.6 * minute, '1 hour ago'],
  [3 * hour, '3 hours ago'],
  [23.6 * hour, 'yesterday'],
  [12 * day, '12 days ago'],
  [45 * day, 'last month'],
  [400 * day, 'last year'],
])('%d ms before now is told as %s', (before, words) => {
  expect(agoWords(1e12 - before, 1e12)).toBe(words);
});
