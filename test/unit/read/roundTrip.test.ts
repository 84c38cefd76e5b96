import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { civilOf } from '../../../src/lib/calendar.ts';
import type { Paper } from '../../../src/model/paper.ts';
import { asBibtex, asCsv, asProfile, meantPapers, type Meant } from './bibliography.ts';
import { rawNames, readText } from './support.ts';

function understood({ title, slots, date, ids, keywords }: Paper): Meant {
  const { year, month } = civilOf(date!.from);
  return {
    title,
    authors: slots.map(({ family, given }) => ({ family: family!, given: given! })),
    year,
    month: date!.precision === 'month' ? month : 0,
    doi: ids.doi!,
    keywords,
  };
}

for (const [format, print] of [
  ['CSV', asCsv],
  ['BibTeX', asBibtex],
] as const) {
  test(`reads back from ${format} every title, name, date, id and keyword that was printed`, async () => {
    await fc.assert(
      fc.asyncProperty(meantPapers, async (papers) => {
        const corpus = await readText(print(papers));
        expect(corpus.papers.map(understood)).toEqual(papers);
        expect(corpus.files[0]!.records).toEqual({
          in: papers.length,
          accepted: papers.length,
          merged: 0,
          rejected: 0,
        });
      }),
      { seed: 11, numRuns: 200 },
    );
  });
}

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
