import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { describe, expect, test } from 'vitest';
import { isoDay, dayOf } from '../../../src/lib/calendar.ts';
import type { MethodsFormat } from '../../../src/export/methods/methodsText.ts';
import { noFilters } from '../../../src/model/filters.ts';
import { defaultSettings, likeVosviewer, type Settings } from '../../../src/model/settings.ts';
import { readCorpus } from '../../../src/read/index.ts';
import { methodsFile } from '../../../src/work/methodsFile.ts';
import { studyOf, type Study } from '../../../src/work/study.ts';
import { fileOf } from '../read/support.ts';

const today = dayOf(2026, 11, 26);

const records = [
  '@article{a, title={Coral reefs of the north}, author={Roe, Jo and Ray, Bo}, year={2001}, doi={10.1000/a}}',
  '@article{b, title={Coral reefs of the north}, author={Roe, Jo and Ray, Bo}, year={2001}, doi={10.1000/a}}',
  '@article{c, title={Lichens in the fog}, author={Roe, Jo and Lee, Ann and Ray, Bo}, year={2004}}',
  '@article{d, title={Mosses in the fog}, author={Lee, Ann}}',
];

async function study(settings: Partial<Settings> = {}): Promise<Study> {
  const { mergeRecords, keptApart, ...all } = { ...defaultSettings, ...settings };
  const corpus = await readCorpus([fileOf(records.join('\n'), 'fog_and_moss.bib')], undefined, {
    isOn: mergeRecords,
    keptApart,
  });
  return studyOf(corpus, { ...all, mergeRecords, keptApart }, () => {});
}

const written = (of: Study, format: MethodsFormat = 'text') => methodsFile(of, format, { seen: undefined, today });

/** Numbers in square brackets, in the order of the text before the list of works. */
const cited = (text: string): number[] =>
  [...text.split('\nReferences\n')[0]!.matchAll(/\[(\d+(?:, \d+)*)\]/g)].flatMap(([, list]) =>
    list!.split(', ').map(Number),
  );

describe('the description of the methods', () => {
  test('tells records, merges, period, counting, communities and topics with their numbers', async () => {
    const text = written(await study());
    expect(text).toContain(
      '4 records were read from the file fog_and_moss.bib (BibTeX): 3 were accepted and 1 was merged with another record of the same work (1 by DOI).',
    );
    expect(text).toContain('The 3 papers date from 2001 to 2004; 1 has no date that can be read.');
    expect(text).toContain('each joint paper counts 1 for each pair of its authors (full counting [1])');
    expect(text).toContain('Papers of more than 25 authors form no ties.');
    expect(text).toContain('The resulting network has 3 authors and 3 ties between them.');
    expect(text).toMatch(
      /Leiden algorithm \[\d\] \(the best of 10 runs, random seed 1\), maximising modularity \[\d\] at a resolution of γ = 1/,
    );
    expect(text).toContain(`on ${isoDay(today)} (data `);
  });

  test('names the works of the methods that were used and no others, numbered as they are cited', async () => {
    const text = written(await study());
    const works = text.split('\nReferences\n')[1]!.trim().split('\n');
    expect([...new Set(cited(text))]).toEqual(works.map((_, at) => at + 1));
    expect(works.map((work) => /^\[(\d+)\]/.exec(work)?.[1])).toEqual(works.map((_, at) => String(at + 1)));
    expect(text).not.toMatch(/VOSviewer|constant Potts|association strength|LinLog|thesaurus/);
  });

  test('speaks of VOSviewer’s ways where these were chosen, and of what thresholds left out', async () => {
    const text = written(await study({ ...likeVosviewer, counting: 'fractional' }));
    expect(text).toMatch(/fractional counting \[1, 2\]/);
    expect(text).toMatch(/association strength \[3\]/);
    expect(text).toContain('constant Potts model');
    expect(text).toContain('VOS mapping technique');
    expect(text).toContain('Authors of fewer than 2 papers were left out.');
    expect(text).not.toContain('modularity');
  });

  test('says of a window and filters what they show, and that positions do not change with them', async () => {
    const window = { from: dayOf(2004, 1, 1), to: dayOf(2004, 12, 31), undated: false };
    const text = methodsFile(await study(), 'text', { seen: { window, filters: noFilters }, today });
    expect(text).toContain('The view shows 1 paper, 3 authors and 3 ties.');
    expect(text).toContain('Window of time: 2004, 1 undated paper left out.');
    expect(text).toContain('do not change with the view');
  });

  test('as Markdown has its marks, and those in names of files are text', async () => {
    const text = written(await study(), 'markdown');
    expect(text).toMatch(/^## How this map was made\n/);
    expect(text).toContain('\n### References\n\n1. ');
    expect(text).toContain('fog\\_and\\_moss.bib');
  });

  test('has the same works as BibTeX, which citation.js reads with their DOIs', async () => {
    const of = await study();
    const dois = [...written(of).matchAll(/https:\/\/doi\.org\/(\S+)/g)].map(([, doi]) => doi);
    const items = new Cite(written(of, 'bibtex'), { forceType: '@biblatex/text' }).data as { DOI?: string }[];
    expect(items.flatMap(({ DOI }) => (DOI === undefined ? [] : [DOI]))).toEqual(dois);
  });
});

test('is the same text again from the same papers and settings', async () => {
  expect(written(await study())).toBe(written(await study()));
});
