import { expect, test } from 'vitest';
import { rawNames, readText } from './support.ts';

const table = (header: string, ...rows: string[]) => readText(`\uFEFF${header}\n${rows.join('\n')}\n`);
const tail = '2020,Nature,3,2-s2.0-1';

test('tells pairs from people by the number of ids, in all three generations', async () => {
  const first = await table(
    'Authors,Title,Year,Source title,Cited by,EID',
    `"Pan, Y., Viñegla Pérez, B., Guo, J.-S.",T,${tail}`,
  );
  expect(rawNames(first.papers[0])).toEqual(['Pan, Y.', 'Viñegla Pérez, B.', 'Guo, J.-S.']);
  const second = await table(
    'Authors,Author(s) ID,Title,Year,Source title,Cited by,EID',
    `"Farrow J.C., Wang Yu-Lin, Prayitno",1;2;3;,T,${tail}`,
    `"Pan, Y., Yu, C.",4;5;,U,${tail}2`,
  );
  expect(second.papers.map(rawNames)).toEqual([
    ['Farrow J.C.', 'Wang Yu-Lin', 'Prayitno'],
    ['Pan, Y.', 'Yu, C.'],
  ]);
  expect(second.papers[0]!.slots).toMatchObject([
    { family: 'Farrow', given: 'J.C.', sourceId: 'scopus:1' },
    {},
    { sourceId: 'scopus:3' },
  ]);
  const third = await table(
    'Authors,Author full names,Author(s) ID,Title,Year,Source title,Cited by,EID',
    `Kantara P.; Mandar S.H.,"Kantara, Prisha (572053); Mandar, Samar H. (553402)",572053; 553402,T,${tail}`,
  );
  expect(third.papers[0]!.slots).toMatchObject([
    { raw: 'Kantara, Prisha', family: 'Kantara', given: 'Prisha', sourceId: 'scopus:572053' },
    { raw: 'Mandar, Samar H.', sourceId: 'scopus:553402' },
  ]);
});

test('reads a record without authors as one, and takes the id, the year and the citations', async () => {
  const { papers, files } = await table(
    'Authors,Author(s) ID,Title,Year,Source title,Cited by,Abstract,EID',
    '[No author name available],[No author id available],T,2020,Nature,,[No abstract available],2-s2.0-1',
  );
  expect(files[0]!.format).toBe('scopus-csv');
  expect(papers[0]).toMatchObject({
    slots: [],
    venue: 'Nature',
    abstract: '',
    ids: { source: 'scopus:2-s2.0-1' },
    date: { precision: 'year' },
  });
  expect(papers[0]!.citations).toBeUndefined();
});

test('lines the columns up again when a paper has more funding texts than the header has columns', async () => {
  const { papers } = await table(
    'Authors,Title,Year,Source title,Funding Text 1,PubMed ID,EID',
    'Lee A.,T,2020,Nature,one,two,three,123,2-s2.0-1',
    'Lee A.,U,2020,Nature,one,456,2-s2.0-2',
    'Lee A.,V,2020,Nature,one,789,2-s2.0-3',
  );
  expect(papers.map(({ ids }) => [ids.pmid, ids.source])).toEqual([
    ['123', 'scopus:2-s2.0-1'],
    ['456', 'scopus:2-s2.0-2'],
    ['789', 'scopus:2-s2.0-3'],
  ]);
});
