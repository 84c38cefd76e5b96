import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { civilOf } from '../../../src/lib/calendar.ts';
import { asProfile, meantPapers } from './bibliography.ts';
import { rawNames, readText } from './support.ts';

test('reads back from a profile page every title, name and year', async () => {
  await fc.assert(
    fc.asyncProperty(meantPapers, async (papers) => {
      const corpus = await readText(asProfile(papers));
      expect(corpus.papers.map(({ title, date }) => [title, civilOf(date!.from).year])).toEqual(
        papers.map(({ title, year }) => [title, year]),
      );
      expect(corpus.papers.map(rawNames)).toEqual(
        papers.map(({ authors }) => authors.map(({ family, given }) => `${given} ${family}`)),
      );
    }),
    { seed: 12, numRuns: 100 },
  );
});
