import { expect, test } from 'vitest';
import type { Affiliation, Paper } from '../../../src/model/paper.ts';
import { readCorpus } from '../../../src/read/index.ts';
import { fileOf } from './support.ts';

const paperOf = async (text: string): Promise<Paper> => {
  const { papers, files } = await readCorpus([fileOf(text)]);
  expect(papers, JSON.stringify(files)).toHaveLength(1);
  return papers[0]!;
};

/** What a record says, as `of the paper` and of each author. */
async function affiliationsIn(text: string) {
  const { affiliations, slots } = await paperOf(text);
  return [affiliations, ...slots.map((slot) => slot.affiliations)];
}

const at = (name: string, more: Partial<Affiliation> = {}): Affiliation => ({ name, isAddress: true, ...more });
const [oslo, rome] = [at('Univ Oslo, Oslo, Norway'), at('Univ Rome, Rome, Italy')];

test('OpenAlex: institutions with the registry’s id and the country, else the addresses as printed', async () => {
  const work = {
    id: 'https://openalex.org/W1',
    title: 'On moss',
    publication_date: '2020-02-03',
    authorships: [
      {
        author: { id: 'https://openalex.org/A1', display_name: 'Ann Lee' },
        institutions: [{ display_name: 'Moss Institute', ror: 'https://ror.org/01xtthb56', country_code: 'NO' }],
      },
      {
        author: { id: 'https://openalex.org/A2', display_name: 'Bo Ek' },
        institutions: [],
        countries: ['IT'],
        raw_affiliation_strings: ['Univ Rome, Rome, Italy'],
      },
      { author: { id: 'https://openalex.org/A3', display_name: 'Cy Poe' }, institutions: [] },
    ],
  };
  expect(await affiliationsIn(JSON.stringify(work))).toEqual([
    undefined,
    [{ name: 'Moss Institute', ror: '01xtthb56', country: 'NO' }],
    [{ name: '', country: 'IT' }, rome],
    undefined,
  ]);
});

test('OpenAlex as a table: lists that do not line up belong to the paper', async () => {
  const header =
    'id,display_name,authorships.author.display_name,authorships.institutions.display_name,authorships.countries';
  const row = 'https://openalex.org/W1,On moss,Ann Lee|Bo Ek,DIPF | Moss Institute|Univ Oslo|Univ Oslo,DE|NO|NO';
  const countries = [
    { name: '', country: 'DE' },
    { name: '', country: 'NO' },
  ];
  expect((await paperOf(`${header},publication_date\n${row},2020-02-03\n`)).affiliations).toEqual([
    { name: 'DIPF | Moss Institute' },
    { name: 'Univ Oslo' },
    ...countries,
  ]);
});

test('Scopus: the addresses of the paper, each once', async () => {
  const text =
    'Authors,Title,Year,Source title,Cited by,Affiliations,EID\n' +
    'Lee A.; Ek B.,On moss,2020,Mosses,3,"Univ Oslo, Oslo, Norway; Univ Rome, Rome, Italy; Univ Oslo, Oslo, Norway",2-s2.0-1\n';
  expect((await paperOf(text)).affiliations).toEqual([oslo, rome]);
});

const wos = (...lines: string[]) =>
  ['FN Clarivate Analytics Web of Science', 'VR 1.0', 'PT J', ...lines, 'ER', '', 'EF'].join('\n');

test('Web of Science: addresses go to those whose names they have, others to the paper', async () => {
  const head = ['AU Lee, A', '   Ek, B', 'AF Lee, Ann', '   Ek, Bo', 'TI On moss', 'PY 2020'];
  const named = wos(...head, 'C1 [Lee, Ann; Ek, Bo] Univ Oslo, Oslo, Norway.', '   [Ek, B.] Univ Rome, Rome, Italy.');
  expect(await affiliationsIn(named)).toEqual([undefined, [oslo], [oslo, rome]]);
  const bare = wos(...head, 'C1 Univ Oslo, Oslo, Norway.', '   Univ Rome, Rome, Italy.');
  expect(await affiliationsIn(bare)).toEqual([[oslo, rome], undefined, undefined]);
  const strange = wos(...head, 'C1 [Lee, Ann; Nobody, N] Univ Oslo, Oslo, Norway.');
  expect(await affiliationsIn(strange)).toEqual([[oslo], [oslo], undefined]);
  const organised = wos(...head, 'C3 University of Oslo; Sapienza');
  expect(await affiliationsIn(organised)).toEqual([
    [{ name: 'University of Oslo' }, { name: 'Sapienza' }],
    undefined,
    undefined,
  ]);
});

const pubmedXml = (inner: string) =>
  `<?xml version="1.0"?><PubmedArticleSet><PubmedArticle><MedlineCitation><PMID>1</PMID><Article><Journal><JournalIssue>` +
  `<PubDate><Year>2020</Year></PubDate></JournalIssue></Journal><ArticleTitle>On moss.</ArticleTitle><AuthorList>` +
  `<Author><LastName>Lee</LastName><ForeName>Ann</ForeName>${inner}</Author></AuthorList></Article></MedlineCitation>` +
  `</PubmedArticle></PubmedArticleSet>`;

test('PubMed: addresses belong to the author before them', async () => {
  const nbib = [
    'PMID- 1',
    'TI  - On moss.',
    'DP  - 2020 Feb',
    'FAU - Lee, Ann',
    'AU  - Lee A',
    'AD  - Univ Oslo, Oslo, Norway',
    'AD  - Univ Rome, Rome,',
    '      Italy',
    'FAU - Ek, Bo',
    'AU  - Ek B',
    '',
  ].join('\n');
  expect(await affiliationsIn(nbib)).toEqual([undefined, [oslo, rome], undefined]);
  const info =
    '<AffiliationInfo><Affiliation>Univ Oslo, Oslo, Norway</Affiliation>' +
    '<Identifier Source="ROR">https://ror.org/01xtthb56</Identifier></AffiliationInfo>' +
    '<AffiliationInfo><Affiliation>Univ Rome, Rome, Italy</Affiliation></AffiliationInfo>';
  expect(await affiliationsIn(pubmedXml(info))).toEqual([undefined, [at(oslo.name, { ror: '01xtthb56' }), rome]]);
  expect(await affiliationsIn(pubmedXml('<Affiliation>Univ Rome, Rome, Italy</Affiliation>'))).toEqual([
    undefined,
    [rome],
  ]);
});

test('Crossref, DataCite and INSPIRE: those of each author', async () => {
  const crossref = {
    DOI: '10.1234/a',
    title: ['On moss'],
    issued: { 'date-parts': [[2020]] },
    'is-referenced-by-count': 1,
    author: [
      { family: 'Lee', given: 'Ann', affiliation: [{ name: 'Univ Oslo, Oslo, Norway' }] },
      { family: 'Ek', given: 'Bo', affiliation: [{ name: rome.name, id: [{ id: 'https://ror.org/02be6w209' }] }] },
    ],
  };
  expect(await affiliationsIn(JSON.stringify(crossref))).toEqual([
    undefined,
    [oslo],
    [at(rome.name, { ror: '02be6w209' })],
  ]);
  const datacite = {
    doi: '10.1234/a',
    titles: [{ title: 'On moss' }],
    publicationYear: 2020,
    creators: [
      { name: 'Lee, Ann', affiliation: ['Univ Oslo, Oslo, Norway'] },
      { name: 'Ek, Bo', affiliation: [{ name: rome.name, affiliationIdentifier: 'https://ror.org/02be6w209' }] },
    ],
  };
  expect(await affiliationsIn(JSON.stringify(datacite))).toEqual([
    undefined,
    [oslo],
    [at(rome.name, { ror: '02be6w209' })],
  ]);
  const inspire = {
    control_number: 1,
    titles: [{ title: 'On moss' }],
    preprint_date: '2020-02-03',
    authors: [
      {
        full_name: 'Lee, Ann',
        affiliations: [{ value: 'Oslo U.' }],
        raw_affiliations: [{ value: 'Univ Oslo, Oslo, Norway' }],
      },
      { full_name: 'Ek, Bo', raw_affiliations: [{ value: rome.name }] },
    ],
  };
  expect(await affiliationsIn(JSON.stringify(inspire))).toEqual([
    undefined,
    [{ name: 'Oslo U.', country: 'NO' }],
    [rome],
  ]);
});

test('RIS, EndNote, RefWorks and BibTeX: those of the paper', async () => {
  const ris =
    'TY  - JOUR\nAU  - Lee, Ann\nTI  - On moss\nPY  - 2020\nAD  - Univ Oslo, Oslo, Norway\n Univ Rome, Rome, Italy\nER  - \n';
  expect((await paperOf(ris)).affiliations).toEqual([oslo, rome]);
  const named = ris.replace('AD  - ', 'AD  - Lee, Ann: ');
  expect((await paperOf(named)).affiliations).toEqual([oslo, rome]);
  const enw = '%0 Journal Article\n%A Lee, Ann\n%T On moss\n%D 2020\n%+ Univ Oslo, Oslo, Norway\n';
  expect((await paperOf(enw)).affiliations).toEqual([oslo]);
  const xml =
    '<?xml version="1.0"?><xml><records><record><ref-type name="Journal Article">17</ref-type><contributors><authors>' +
    '<author>Lee, Ann</author></authors></contributors><auth-address>Univ Oslo, Oslo, Norway&#xD;Univ Rome, Rome, Italy' +
    '</auth-address><titles><title>On moss</title></titles><dates><year>2020</year></dates></record></records></xml>';
  expect((await paperOf(xml)).affiliations).toEqual([oslo, rome]);
  const refworks = 'RT Journal Article\nSR Electronic\nA1 Lee, Ann\nT1 On moss\nYR 2020\nAD Univ Oslo, Oslo, Norway\n';
  expect((await paperOf(refworks)).affiliations).toEqual([oslo]);
  const scopus =
    '@ARTICLE{Lee2020, author={Lee, A.}, title={On moss}, year={2020}, affiliation={Univ Oslo, Oslo, Norway; Univ Rome, Rome, Italy}}';
  expect((await paperOf(scopus)).affiliations).toEqual([oslo, rome]);
  const web =
    '@article{ WOS:000123456700001,\nAuthor = {Lee, Ann and Ek, Bo},\nTitle = {On moss},\nYear = {2020},\n' +
    'Affiliation = {Lee, A (Corresponding Author), Univ Oslo, Oslo, Norway.\n   Lee, Ann; Ek, Bo, Univ Rome, Rome,\n   Italy.},\n}\n';
  expect((await paperOf(web)).affiliations).toEqual([oslo, rome]);
});

const risWith = (more: string) =>
  `TY  - JOUR\nAU  - Lee, Ann\nTI  - On moss\nPY  - 2020\nDO  - 10.1234/a\n${more}ER  - \n`;

test('a record of the same work lends its affiliations to one that has none', async () => {
  const paper = await paperOf(risWith('') + risWith('AD  - Univ Oslo, Oslo, Norway\n'));
  expect(paper.affiliations).toEqual([oslo]);
  expect(paper.mergedFrom?.[0]?.facts).toContain('affiliations');
});
