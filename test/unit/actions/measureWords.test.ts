import { expect, test } from 'vitest';
import { measureWords, spreadWords } from '../../../src/actions/measureWords.ts';
import { measures } from '../../../src/model/measure.ts';
import { nounsOf } from '../../../src/texts/nounsOf.ts';

const hintsOf = (nouns: ReturnType<typeof nounsOf>, of = measures) =>
  of
    .map((measure) => {
      const { label, meaning, formula, source } = measureWords(measure, nouns);
      return `${label}: ${meaning} ${formula} ${source}`;
    })
    .join('\n');

test('measures speak of what the nodes are: no authors among institutions, countries and keywords', () => {
  expect(hintsOf(nounsOf('papers', 'authors'))).toMatch(/Coauthors: To how many others the author is tied/);
  for (const network of ['institutions', 'countries', 'keywords'] as const) {
    const nouns = nounsOf('papers', network);
    expect(hintsOf(nouns)).not.toMatch(/author|people|who/i);
    expect(measureWords('degree', nouns).label).toBe(nouns.neighbours);
    expect(measureWords('papers', nouns).meaning).toBe(`On how many papers the ${nouns.node} is.`);
  }
  expect(spreadWords('rank', nounsOf('papers', 'countries'))).toMatch(/as many countries\.$/);
});

test('measures of a network without papers speak of items and links', () => {
  const nouns = nounsOf('network', 'authors');
  // Without papers there is no h-index.
  const hints = hintsOf(
    nouns,
    measures.filter((measure) => measure !== 'hIndex'),
  );
  expect(hints).not.toMatch(/author|paper|people/i);
  expect(measureWords('papers', nouns).label).toBe('Links');
});
