import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { dayOf } from '../../../src/lib/calendar.ts';
import { noDay } from '../../../src/model/columns.ts';
import { defaultSettings } from '../../../src/model/settings.ts';
import { readCorpus } from '../../../src/read/index.ts';
import { turningYear } from '../../../src/shift/turningYear.ts';
import { plantedFacts } from '../../../src/sources/plantedFacts.ts';
import { plantedCsv } from '../../../src/sources/planted.ts';
import { studyOf } from '../../../src/work/study.ts';

test('the year in which communities change their subject is found within one year, from the text of their papers', async () => {
  const options = { papers: 5000, seed: 3 };
  const text = [...plantedCsv(options)].join('');
  const savedOn = dayOf(2030, 1, 1);
  const corpus = await readCorpus([{ name: 'planted.csv', bytes: new TextEncoder().encode(text), savedOn }]);
  const study = studyOf(corpus, defaultSettings, () => undefined);
  const rows = Papa.parse<string[]>(text.trim()).data.slice(1);
  const { paperFrom } = study.network.columns;
  const dated = rows.flatMap((row, paper) => (paperFrom[paper] === noDay ? [] : [{ community: row.at(-2), paper }]));
  dated.sort((one, other) => paperFrom[one.paper]! - paperFrom[other.paper]!);
  const shifting = plantedFacts(options).communities.filter(({ shift }) => shift);
  const missed = shifting.map(({ name, shift }) => {
    const papers = dated.filter(({ community }) => community === name).map(({ paper }) => paper);
    return (turningYear(study, papers) ?? 0) - shift!.year;
  });
  expect(missed.length).toBeGreaterThan(3);
  expect(missed.filter((years) => Math.abs(years) > 1)).toEqual([]);
});
