import { describe, expect, test } from 'vitest';
import { isoDay } from '../../../src/lib/calendar.ts';
import { codes, linesOf, onlyPaper, rawNames, readText } from './support.ts';

const head = 'FN Clarivate Analytics Web of Science\nVR 1.0\n';
const record = (...lines: string[]) => ['PT J', 'AU Roe, J', 'TI On places', ...lines, 'ER'].join('\n');
const one = (...lines: string[]) => onlyPaper(`${head}${record(...lines)}\n\nEF`);
const bare = (...lines: string[]) => onlyPaper(`${head}PT J\nTI On places\n${lines.join('\n')}\nER\n\nEF`);
/** A page as OpenAlex writes it. */
const page = (at: number) =>
  `FN OpenAlex\nVR 1.0\nPT U\nAU Jo M. Roe\n   Roe, Bea\nAF Jo M. Roe\n   Roe, Bea\nTI On places ${at}\nPY 2020\nNR 12\n` +
  `DI https://doi.org/10.1000/X${at}\nUT https://openalex.org/W20${at}\nOI Jo M. Roe/0000-0002-1825-0097\nER\n\n`;
const dated = async (...lines: string[]) => {
  const { date } = await one(...lines);
  return date && `${isoDay(date.from)} ${isoDay(date.to)} ${date.precision} ${date.kind}`;
};

test('reads a record of the Core Collection in full', async () => {
  const paper = await onlyPaper(`${head}PT J
AU Roe, JM
   van der Berg, P
AF Roe, Jo M.
   van der Berg, Piet
TI On places, and
   on ways
SO JOURNAL OF PLACES
LA English
DE place; way of
   life
ID MAPS; ROADS
AB Places are near.
   Ways are long.
C1 [Roe, Jo M.] Univ Nowhere, Nowhere.
CR Poe E, 1999, J PLACES, V1, P1
   [Anonymous], 1998, MAPS
NR 2
TC 3
Z9 4
PD JUL 15
PY 2006
DI 10.1000/ABC.1
WC Geography
SC Geography; Social Sciences
UT WOS:000238592600006
PM 17176343
ER

EF
`);
  expect(paper).toMatchObject({
    title: 'On places, and on ways',
    slots: [
      { raw: 'Roe, Jo M.', kind: 'person', family: 'Roe', given: 'Jo M.' },
      { raw: 'van der Berg, Piet', kind: 'person', family: 'van der Berg', given: 'Piet' },
    ],
    authorsTruncated: false,
    abstract: 'Places are near. Ways are long.',
    keywords: ['place', 'way of life'],
    categories: ['MAPS', 'ROADS', 'Geography', 'Social Sciences'],
    venue: 'JOURNAL OF PLACES',
    ids: { doi: '10.1000/abc.1', pmid: '17176343', source: 'wos:WOS:000238592600006' },
    citations: 3,
    provenance: { line: 3 },
  });
  expect(paper.date).toMatchObject({ precision: 'day', kind: 'published', raw: 'JUL 15 2006' });
});

describe('files', () => {
  test('reads joined files: the head stands in the middle again, with a mark in front', async () => {
    const corpus = await readText(
      `${head}${record('UT WOS:1')}\n\nEF\n\uFEFF${head}${record('UT WOS:2').replace('places', 'ways')}\n\nEF`,
    );
    expect(corpus.papers.map(({ ids }) => ids.source)).toEqual(['wos:WOS:1', 'wos:WOS:2']);
    expect(corpus.papers.map(({ provenance }) => provenance.line)).toEqual([3, 12]);
    expect(codes(corpus)).toEqual([]);
  });

  test('needs no head, and takes blank lines between fields and blanks behind the end', async () => {
    const corpus = await readText(
      'PT J\n\nAU Roe, J\n \nTI On places\nPY 2001\nER  \n\nPT B\nAU Poe, E\nTI On ways\nER',
    );
    expect(corpus.papers.map(({ title }) => title)).toEqual(['On places', 'On ways']);
    expect(codes(corpus)).toEqual([]);
  });

  test('takes old heads, whatever the company was called', async () => {
    for (const name of ['ISI Export Format', 'Thomson Reuters Web of Knowledge', 'Clarivate Analytics Web of Science'])
      expect((await readText(`FN ${name}\nVR 1.0\n${record()}\nEF`)).files[0]!.format).toBe('wos-plain');
  });

  test('says so when a head has no records behind it', async () => {
    const corpus = await readText(head);
    expect(codes(corpus)).toContain('wos-no-records');
    expect(corpus.files[0]!.format).toBe('wos-plain');
  });

  test('is not misled by form feeds and exotic line ends in an abstract', async () => {
    const paper = await one('AB Places\u2028ER of\fPT J', '   ways');
    expect(paper.abstract).toBe('Places ER of PT J ways');
  });
});

describe('authors', () => {
  test('takes full names only where both lists are equally long', async () => {
    const text = `${head}PT J\nAU Roe, J\n   Poe, E\nAF Roe, Jo\nTI On places\nER\n\nEF`;
    expect(rawNames(await onlyPaper(text))).toEqual(['Roe, J', 'Poe, E']);
    expect(linesOf(await readText(text), 'wos-names-differ')).toEqual([3]);
  });

  test('knows groups, and bodies behind a volume only where nobody else is named', async () => {
    const withGroup = await bare('AU Roe, J', 'CA Map Makers', '   ATLAS Collaboration', 'GP IEEE');
    expect(withGroup.slots.map(({ raw, kind }) => [raw, kind])).toEqual([
      ['Roe, J', 'person'],
      ['Map Makers', 'group'],
      ['ATLAS Collaboration', 'group'],
    ]);
    expect((await bare('AU [Anonymous]', 'GP IEEE')).slots).toEqual([{ raw: 'IEEE', kind: 'group' }]);
    expect(rawNames(await bare('BA Roe, J', 'BF Roe, Jo', 'BE Poe, E'))).toEqual(['Roe, Jo']);
    expect(rawNames(await bare('BE Poe, E'))).toEqual([]);
  });

  test('takes nobody for a person, and a cut list for cut', async () => {
    const paper = await bare('AU [Anonymous]', '   Roe, J', '   et al.');
    expect(rawNames(paper)).toEqual(['Roe, J']);
    expect(paper.authorsTruncated).toBe(true);
  });

  test('keeps the shortened names of the seventies as they stand', async () => {
    const { slots } = await bare('AU BEAUREGA.OC', '   BREVIK, I');
    expect(slots).toEqual([
      { raw: 'BEAUREGA.OC', kind: 'person' },
      { raw: 'BREVIK, I', kind: 'person', family: 'BREVIK', given: 'I' },
    ]);
  });

  test('gives ORCIDs and ResearcherIDs to whom they belong, else to nobody', async () => {
    const { slots } = await bare(
      'AU Roe, J',
      '   Chen, L',
      '   Chen, L',
      '   Poe, EA',
      'AF Roe, Jo',
      '   Chen, Lin',
      '   Chen, Lu',
      '   Poe, Edgar Allan',
      'RI Poe, Edgar A./A-1234-2010; Chen, L/B-1234-2010',
      'OI ROE, JO/0000-0002-1825-0097; Chen, Lu/0000-0001-5109-3700; Doe, Jo/0000-0002-1694-233X;',
      '   Chen, L/0000-0003-0000-0001',
    );
    expect(slots.map(({ orcid, sourceId }) => orcid ?? sourceId)).toEqual([
      '0000-0002-1825-0097',
      undefined,
      '0000-0001-5109-3700',
      'researcherid:A-1234-2010',
    ]);
  });

  test('two different ids for one author are no id', async () => {
    const { slots } = await one('OI Roe, Jo/0000-0002-1825-0097; Roe, Jon/0000-0001-5109-3700');
    expect(slots[0]!.orcid).toBeUndefined();
  });
});

describe('dates', () => {
  test('puts month, day, season and quarter into the year', async () => {
    expect(await dated('PD SEP-OCT', 'PY 2005')).toBe('2005-09-01 2005-10-31 range published');
    expect(await dated('PD FAL', 'PY 2005')).toBe('2005-10-01 2005-12-31 season published');
    expect(await dated('PD 2ND QTR', 'PY 2005')).toBe('2005-04-01 2005-06-30 quarter published');
    expect(await dated('PY 2005')).toBe('2005-01-01 2005-12-31 year published');
    expect(await dated('PD 2005')).toBe('2005-01-01 2005-12-31 year published');
    expect(await dated('PD 04 2006', 'PY 2006')).toBe('2006-04-01 2006-04-30 month published');
    expect(await dated('PD 2006 May-Jun', 'PY 2006')).toBe('2006-05-01 2006-06-30 range published');
  });

  test('takes early access where it comes first, or where there is no issue yet', async () => {
    expect(await dated('PD JAN', 'PY 2021', 'EA NOV 2020')).toBe('2020-11-01 2020-11-30 month early-access');
    expect(await dated('EA NOV 2020')).toBe('2020-11-01 2020-11-30 month early-access');
    expect(await dated('EY 2020')).toBe('2020-01-01 2020-12-31 year early-access');
    expect(await dated('PD MAR', 'PY 2020', 'EA NOV 2020')).toBe('2020-03-01 2020-03-31 month published');
  });

  test('takes no rubbish for a year, and says so', async () => {
    expect(await dated('PY 10 15')).toBeUndefined();
    expect(linesOf(await readText(`${head}${record('PY 10 15')}\nEF`), 'date-unreadable')).toEqual([3]);
    expect(await dated('PD XXX', 'PY 2005')).toBe('2005-01-01 2005-12-31 year published');
    expect(await dated('PD DEC 2003', 'PY 2005')).toBe('2005-01-01 2005-12-31 year published');
  });
});

describe('damage', () => {
  test('a record without its end is kept with a word, unless its authors break off', async () => {
    const corpus = await readText(
      `${head}PT J\nAU Roe, J\nTI On places\nPY 2001\n\n${record().replace('places', 'roads')}\n\nPT J\nTI On ways\nAU Po`,
    );
    expect(corpus.papers.map(({ title }) => title)).toEqual(['On places', 'On roads']);
    expect(corpus.files[0]!.records).toMatchObject({ in: 3, rejected: 1 });
    expect(linesOf(corpus, 'wos-not-ended')).toEqual([3]);
    expect(linesOf(corpus, 'wos-cut-record')).toEqual([13]);
  });

  test('a record without its start is found by its first field', async () => {
    const corpus = await readText(`${head}${record()}\n\nAU Poe, E\nTI On ways\nER\n\nEF`);
    expect(corpus.papers.map(({ title }) => title)).toEqual(['On places', 'On ways']);
    expect(linesOf(corpus, 'wos-no-start')).toEqual([8]);
  });

  test('records without end and start between them are parted at the blank line', async () => {
    const corpus = await readText(`${head}PT J\nAU Roe, J\nTI On places\n\nAU Poe, E\nTI On ways\nER\n\nEF`);
    expect(corpus.papers.map((paper) => [paper.title, rawNames(paper)])).toEqual([
      ['On places', ['Roe, J']],
      ['On ways', ['Poe, E']],
    ]);
  });

  test('two titles in one record are told', async () => {
    const corpus = await readText(`${head}${record('UT WOS:1', 'TI On ways', 'UT WOS:2')}\n\nEF`);
    expect(linesOf(corpus, 'wos-field-twice')).toEqual([7]);
  });

  test('capitals in front of a wrapped line are no field where the blanks are there', async () => {
    const paper = await one('AB We met', '   ER and PT J, both', '   DE facto.');
    expect(paper.abstract).toBe('We met ER and PT J, both DE facto.');
    expect(paper.keywords).toEqual([]);
  });

  test('where all lines have lost their blanks, wrapped lines are joined again', async () => {
    const text = `${head}PT J\nTI On places and\nof ways\nAU Roe, Jo (jo@mail.example)\nPoe, Edgar\nAB A long\nTI time\nER\n\nEF`;
    const paper = await onlyPaper(text);
    expect(paper.title).toBe('On places and of ways');
    expect(rawNames(paper)).toEqual(['Roe, Jo', 'Poe, Edgar']);
    expect(paper.abstract).toBe('A long TI time');
    expect(linesOf(await readText(text), 'wos-unwrapped')).toEqual([5]);
  });

  test('a line whose letters are gone is left out and told, never taken for an author', async () => {
    const corpus = await readText(`${head}PT J\nAU Roe, J\n   Poe, E\nOn places\nPY 2001\nER\n\nEF`);
    expect(rawNames(corpus.papers[0])).toEqual(['Roe, J', 'Poe, E']);
    expect(linesOf(corpus, 'wos-untagged')).toEqual([6]);
    expect(linesOf(corpus, 'no-title')).toEqual([3]);
  });

  test('fields that nobody knows are told once', async () => {
    const corpus = await readText(
      `${head}${record('AB A text', '   of two lines.', 'QQ one')}\n\n${record('QQ two', 'PY 2002')}\n\nEF`,
    );
    expect(linesOf(corpus, 'wos-unknown-field')).toEqual([8]);
  });

  test('a record with neither title nor authors is rejected with its number', async () => {
    const corpus = await readText(`${head}PT J\nPY 2001\nUT WOS:7\nER\n\nEF`);
    expect(corpus.files[0]!.records).toMatchObject({ in: 1, rejected: 1 });
    expect(corpus.files[0]!.notices[0]!.message).toContain('WOS:7');
  });

  test('a record without number and authors is kept', async () => {
    expect((await bare('SO J PLACES')).title).toBe('On places');
  });
});

describe('other databases', () => {
  test('Inspec: marks of subscripts, its own keywords, the DOI in brackets', async () => {
    const paper = await onlyPaper(`FN ISI Export Format
VR 1.0
PT J
TI Light in beta -BaB/sub 2
   /O/sub 4/ and He/sup +/
AU Degl'Innocenti, R.
DE Experimental/ barium compounds; solid lasers/ light in BaB/sub
   2/O/sub 4/; UV light/ A4265K Optical
   harmonics/ size 8.0E-03 m
ID 0003-6951/2006/$23.00],[10.1063/1.2234275]
PD 07 2006
PY 2006
UT INSPEC:9027814
ER

EF`);
    expect(paper.title).toBe('Light in beta -BaB2O4 and He+');
    expect(paper.keywords).toEqual(['light in BaB2O4', 'UV light']);
    expect(paper.categories).toEqual(['barium compounds', 'solid lasers']);
    expect(paper.ids).toEqual({ doi: '10.1063/1.2234275', source: 'inspec:9027814' });
  });

  test('Medline: all names on one line, the PubMed id as number', async () => {
    const paper = await onlyPaper(`FN ISI Export Format
VR 1.0
PT J
TI Estrogen therapy.
AU Joffe, Ann; Hall, Bea E; Gruber, Cy
PD 2006 May-Jun
PY 2006
UT MEDLINE:16735938
ER

EF`);
    expect(rawNames(paper)).toEqual(['Joffe, Ann', 'Hall, Bea E', 'Gruber, Cy']);
    expect(paper.ids).toEqual({ pmid: '16735938', source: 'medline:16735938' });
  });

  test('a title in another language is a title', async () => {
    const paper = await onlyPaper(`${head}PT J\nAU Roe, J\nX1 De los lugares\nUT SCIELO:S0001\nER\n\nEF`);
    expect(paper.title).toBe('De los lugares');
    expect(paper.ids.source).toBe('scielo:S0001');
  });

  test('OpenAlex: natural names, own numbers, citations, the head on every page', async () => {
    const corpus = await readText(`${page(1)}${page(2)}EF`);
    expect(corpus.files[0]!.format).toBe('openalex-text');
    expect(corpus.papers.map(({ ids }) => ids)).toEqual([
      { doi: '10.1000/x1', source: 'openalex:W201' },
      { doi: '10.1000/x2', source: 'openalex:W202' },
    ]);
    expect(corpus.papers[0]!.slots).toEqual([
      { raw: 'Jo M. Roe', kind: 'person', orcid: '0000-0002-1825-0097' },
      { raw: 'Roe, Bea', kind: 'person', family: 'Roe', given: 'Bea' },
    ]);
    expect(corpus.papers[0]!.citations).toBe(12);
    expect(codes(corpus)).toEqual([]);
  });

  test('the number of references is no number of citations', async () => {
    expect((await one('NR 12')).citations).toBeUndefined();
  });
});
