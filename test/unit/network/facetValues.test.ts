import { expect, test } from 'vitest';
import type { AuthorFacet, PaperFacet } from '../../../src/model/filters.ts';
import type { Affiliation, Paper } from '../../../src/model/paper.ts';
import { defaultSettings, type Settings } from '../../../src/model/settings.ts';
import { drained } from '../../../src/lib/steps.ts';
import { facetValueSteps } from '../../../src/network/facetValues.ts';
import { studyOf, type Study } from '../../../src/work/study.ts';
import { paper, person } from '../../papers.ts';

const studied = (papers: Paper[], settings: Partial<Settings> = {}) =>
  studyOf(
    { papers, records: papers, files: [], cutLists: [], lists: [] },
    { ...defaultSettings, ...settings },
    () => undefined,
  );

const facetValuesOf = (study: Study) => drained(facetValueSteps(study));

const at = (...affiliations: Affiliation[]) => ({ affiliations });
const address = (name: string): Affiliation => ({ name, isAddress: true });

function paperValues(papers: Paper[], facet: PaperFacet) {
  const { names, papers: values } = facetValuesOf(studied(papers));
  return [...values[facet]].map((value) => names[facet][value]);
}

/** The values of each author, by name. */
function authorValues(papers: Paper[], facet: AuthorFacet, settings?: Partial<Settings>) {
  const study = studied(papers, settings);
  const { names, authors } = facetValuesOf(study);
  const { offsets, values } = authors[facet];
  return Object.fromEntries(
    study.network.authors.map(({ name }, author) => [
      name,
      [...values.subarray(offsets[author], offsets[author + 1])].map((value) => names[facet][value]),
    ]),
  );
}

const venues = [
  'J. Of Things',
  'Journal & Letters',
  'j of things',
  '',
  'J of  Things',
  'J of Things',
  'Journal and Letters',
];

test('a venue is one however it is written, and is called as most papers have it', () => {
  const papers = [...venues, 'J of Things', 'Journal & Letters'].map((venue) => paper(['A'], '2001', { venue }));
  expect(paperValues(papers, 'venue')).toEqual([
    'J of Things',
    'Journal & Letters',
    'J of Things',
    undefined,
    'J of Things',
    'J of Things',
    'Journal & Letters',
    'J of Things',
    'Journal & Letters',
  ]);
});

test('languages and kinds of work are as records have them, in the order of the alphabet', () => {
  const papers = [
    paper(['A'], '2001', { language: 'fr', documentType: 'review' }),
    paper(['A'], '2002', { language: 'en' }),
    paper(['A'], '2003', { documentType: 'article' }),
  ];
  expect(paperValues(papers, 'language')).toEqual(['fr', 'en', undefined]);
  expect(paperValues(papers, 'documentType')).toEqual(['review', undefined, 'article']);
  const { names } = facetValuesOf(studied(papers));
  expect(names.language).toEqual(['en', 'fr']);
  expect(names.documentType).toEqual(['article', 'review']);
});

test('an author has the institutions and countries of his positions, each once, and none of his coauthors', () => {
  const papers = [
    paper([
      person('Ada Moss', at(address('Dept Phys, Univ Oslo, Norway'), address('Univ Bergen, Norway'))),
      person('Bo Lind', at(address('Univ Wien, Austria'))),
    ]),
    paper([person('Ada Moss', at(address('UNIV OSLO, Norway'))), person('Bo Lind')]),
    paper([person('Ada Moss', at(address('Univ Oslo, Norway')))]),
  ];
  expect(authorValues(papers, 'institution')).toEqual({
    'Ada Moss': ['Univ Bergen', 'Univ Oslo'],
    'Bo Lind': ['Univ Wien'],
  });
  expect(authorValues(papers, 'country')).toEqual({ 'Ada Moss': ['Norway'], 'Bo Lind': ['Austria'] });
});

test('what a record gives for the paper as a whole is of its author where there is one alone', () => {
  const affiliations = [{ name: 'Univ Wien', country: 'AT' }];
  const papers = [
    paper(['Ada Moss'], '2001', { affiliations }),
    paper(['Bo Lind', 'Cy Park'], '2001', { affiliations }),
    paper(['Di Ross'], '2001', { affiliations, authorsTruncated: true }),
  ];
  expect(authorValues(papers, 'institution')).toEqual({
    'Ada Moss': ['Univ Wien'],
    'Bo Lind': [],
    'Cy Park': [],
    'Di Ross': [],
  });
  expect(authorValues(papers, 'country')['Ada Moss']).toEqual(['Austria']);
});

const institute: Affiliation = { name: 'Inst of Ice', sourceId: 'x:2', parents: ['x:1'], isEducation: false };
const university: Affiliation = { name: 'Univ Oslo', sourceId: 'x:1', isEducation: true };
const rolled = [paper([person('Ada Moss', at(institute)), person('Bo Lind', at(university))])];

test.each([true, false])('institutions are called as they are in their own network, rolled up: %s', (rollUp) => {
  const own = studied(rolled, { network: 'institutions', rollUp }).network.authors.map(({ name }) => name);
  const { names } = facetValuesOf(studied(rolled, { rollUp }));
  expect(names.institution).toEqual(own);
});

test('in a network of countries nobody has values of authors, and papers keep theirs', () => {
  const papers = [paper([person('Ada Moss', at({ name: 'Univ Oslo', country: 'NO' }))], '2001', { venue: 'Ice' })];
  const { names, authors } = facetValuesOf(studied(papers, { network: 'countries' }));
  expect(names).toMatchObject({ venue: ['Ice'], institution: [], country: [] });
  expect([...authors.country.offsets]).toEqual([0, 0]);
});

test('links of a network that came without papers have no values', () => {
  const node = { x: 0, y: 0, line: 1 };
  const network = {
    nodes: [
      { ...node, id: 'a', label: 'A' },
      { ...node, id: 'b', label: 'B' },
    ],
    ties: [{ source: 0, target: 1, weight: 1, date: undefined, line: 1 }],
  };
  const corpus = { papers: [], records: [], files: [], cutLists: [], lists: [], network };
  const study = studyOf(corpus, defaultSettings, () => undefined);
  const { papers, authors } = facetValuesOf(study);
  expect([...papers.venue]).toEqual([-1]);
  expect([...authors.institution.offsets]).toEqual([0, 0, 0]);
});
