import { expect, test } from 'vitest';
import { longestTerms } from '../../../src/ui/parts/longestTerms.ts';

const kept = (...rows: readonly (readonly [label: string, papers: number])[]) =>
  longestTerms(
    rows.map(([label, papers]) => ({ label, papers })),
    ({ papers }) => String(papers),
  ).map(({ label }) => label);

test('a term that only stands in a longer one is left out, in whatever order they come', () => {
  expect(kept(['zone', 60], ['habitable zone', 60], ['habitable', 60])).toEqual(['habitable zone']);
  expect(kept(['travel', 9], ['travel time', 9], ['travel time reliability', 9])).toEqual(['travel time reliability']);
});

test('a term that stands elsewhere too is kept, and so is one that is a part of a word alone', () => {
  expect(kept(['zone', 61], ['habitable zone', 60])).toEqual(['zone', 'habitable zone']);
  expect(kept(['one', 60], ['habitable zone', 60])).toEqual(['one', 'habitable zone']);
  expect(kept(['zone', 60], ['zone', 60])).toEqual(['zone', 'zone']);
});
