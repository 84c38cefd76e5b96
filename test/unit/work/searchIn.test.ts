import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldedWords } from '../../../src/lib/fold.ts';
import type { IdentityRule } from '../../../src/model/identity.ts';
import type { Paper } from '../../../src/model/paper.ts';
import { defaultSettings } from '../../../src/model/settings.ts';
import { searchIn } from '../../../src/work/searchIn.ts';
import { studyOf, type Study } from '../../../src/work/study.ts';
import { paper, person } from '../../papers.ts';

const studied = (papers: Paper[], identity: IdentityRule = 'verbatim'): Study =>
  studyOf(
    { papers, records: papers, files: [], cutLists: [], lists: [] },
    { ...defaultSettings, identity },
    () => undefined,
  );

/** Names of the authors that are found, in their order. */
async function namesIn(study: Study, query: string): Promise<string[]> {
  const { hits } = await searchIn(study, query);
  return hits.flatMap((hit) => (hit.kind === 'author' ? [hit.label] : []));
}

const among = (names: string[], query: string) => namesIn(studied(names.map((name) => paper([name], '2001'))), query);

test.each([
  ['j smith', ['J. Smith', 'John Smith']],
  ['smith j', ['J. Smith', 'John Smith']],
  ['john smith', ['John Smith', 'J. Smith']],
  ['smith john', ['John Smith', 'J. Smith']],
  ['js', ['J. Smith', 'Jane Smirnova', 'John S. Miller', 'John Smith']],
  ['smi', ['J. Smith', 'Jane Smirnova', 'John Smith']],
  ['smith', ['J. Smith', 'John Smith']],
  ['john smi', ['John Smith', 'J. Smith']],
])('“%s” finds %s, in this order', async (query, expected) => {
  expect(await among(['John Smith', 'J. Smith', 'Jane Smirnova', 'John S. Miller'], query)).toEqual(expected);
});

test('initials of double given names find them, with a surname or alone, in every way of writing', async () => {
  const names = ['Jean-Marie Smith', 'Smith JM', 'Smith, Jean Marie', 'John Smith'];
  expect((await among(names, 'jm smith')).toSorted()).toEqual(names.slice(0, 3).toSorted());
  expect((await among(names, 'jms')).toSorted()).toEqual(names.slice(0, 3).toSorted());
});

test.each([
  ['gimenez', 'Ana Giménez'],
  ['Giménez', 'Ana Gimenez'],
  ['mueller', 'Uta Müller'],
  ['muller', 'Uta Müller'],
  ['müller', 'Uta Mueller'],
  ['soerensen', 'Bo Sørensen'],
  ['sorensen', 'Bo Sørensen'],
  ['sørensen', 'Bo Soerensen'],
  ['strauss', 'Al Strauß'],
  ['strauß', 'Al Strauss'],
  ['雷', '李雷'],
  ['李雷', '李雷'],
  ['محمد', 'مُحمّد علي'],
  ['علي', 'محمد علي'],
  ['иванов', 'Пётр Иванов'],
  ['петр', 'Пётр Иванов'],
])('“%s” finds %s', async (query, name) => {
  expect(await among([name, 'Ed Eck'], query)).toEqual([name]);
});

test('whole words come before starts of words, then those of more papers, then the order of the network', async () => {
  const papers = [
    paper(['Ann Leeds', 'Bob Leeds']),
    paper(['Ann Leeds']),
    paper(['Cy Lee', 'Di Lee']),
    paper(['Di Lee']),
  ];
  expect(await namesIn(studied(papers), 'lee')).toEqual(['Di Lee', 'Cy Lee', 'Ann Leeds', 'Bob Leeds']);
});

test('an ORCID, a DOI and an arXiv id find whom or what they belong to, with an address before them or without', async () => {
  const orcid = '0000-0002-1825-0097';
  const study = studied(
    [
      paper([person('Ada Moss', { orcid })], '2001', {
        title: 'On ice',
        ids: { doi: '10.1000/ice.1', arxiv: '2101.00001' },
      }),
      paper(['Bo Lind'], '2001', { title: 'On snow' }),
    ],
    'safe',
  );
  for (const query of [orcid, `https://orcid.org/${orcid}`]) expect(await namesIn(study, query)).toEqual(['Ada Moss']);
  for (const query of ['10.1000/ICE.1', 'https://doi.org/10.1000/ice.1', 'doi:10.1000/ice.1', 'arXiv:2101.00001']) {
    const { hits, totals } = await searchIn(study, query);
    expect(hits.map(({ label }) => label)).toEqual(['On ice']);
    expect(totals).toEqual({ author: 0, institution: 0, topic: 0, paper: 1 });
  }
});

const working = (name: string) => ({ affiliations: [{ name, country: 'NO' }] });

test('an institution is found with its authors, that of most authors first', async () => {
  const study = studied([
    paper([
      person('Ada Moss', working('Univ Oslo')),
      person('Bo Lind', working('Univ Bergen')),
      person('Cy Park', working('Univ Bergen')),
    ]),
  ]);
  const { hits } = await searchIn(study, 'univ');
  expect(hits.filter(({ kind }) => kind === 'institution')).toEqual([
    { kind: 'institution', label: 'Univ Bergen', nodes: [1, 2] },
    { kind: 'institution', label: 'Univ Oslo', nodes: [0] },
  ]);
});

test('of many only the first are told, with how many there are', async () => {
  const { hits, totals } = await searchIn(
    studied([paper(Array.from({ length: 45 }, (_, at) => `Ann Lee${at}`))]),
    'ann',
  );
  expect(hits).toHaveLength(20);
  expect(totals.author).toBe(45);
});

const syllable = fc.constantFrom('an', 'bo', 'mül', 'ler', 'østs', 'raß', 'é', 'k', 'oe', '李', '雷', 'نور');
const word = fc.array(syllable, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(''));
const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
const query = fc.array(word, { minLength: 1, maxLength: 2 }).map((words) => words.join(' '));

const wordsOf = (each: string) => foldedWords(each).split(' ');

test('whoever has each word at the start of one of his is found, and stands before those who have it in none', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(name, { minLength: 1, maxLength: 12 }), query, async (names, sought) => {
      const wanted = foldedWords(sought).split(' ');
      const has = (words: readonly string[]) => wanted.every((one) => words.some((own) => own.startsWith(one)));
      const hasAll = (words: readonly string[]) => wanted.every((one) => words.includes(one));
      const study = studied([paper(names)]);
      const found = await namesIn(study, sought);
      const own = study.network.authors.map((author) => author.name);
      for (const each of own) if (has(wordsOf(each))) expect(found).toContain(each);
      const places = own.filter((each) => hasAll(wordsOf(each))).map((each) => found.indexOf(each));
      expect(places.toSorted((a, b) => a - b)).toEqual(places);
      const firstOther = found.findIndex((each) => !has(wordsOf(each)));
      if (firstOther >= 0) for (const place of places) expect(place).toBeGreaterThanOrEqual(0);
      expect(await namesIn(study, sought.toUpperCase())).toEqual(
        expect.arrayContaining(own.filter((each) => has(wordsOf(each)))),
      );
    }),
    { numRuns: 150 },
  );
});
