import { expect, test } from 'vitest';
import { isoDay } from '../../../src/lib/calendar.ts';
import type { Corpus } from '../../../src/model/corpus.ts';
import { codes, linesOf, onlyPaper, rawNames, readText } from './support.ts';

const recordOf = (...lines: string[]) => ['TY  - JOUR', 'TI  - On Maps', ...lines, 'ER  - ', ''].join('\n');
const paperWith = (...lines: string[]) => onlyPaper(recordOf(...lines));
const dateWith = async (...lines: string[]) => {
  const { date } = await paperWith(...lines);
  return date && `${isoDay(date.from)} ${isoDay(date.to)} ${date.precision}`;
};
const titles = ({ papers }: Corpus) => papers.map(({ title }) => title);

const partsOf = async (...names: string[]) =>
  (await paperWith(...names.map((name) => `AU  - ${name}`))).slots.map(({ family, given }) => [family, given]);
const idsWith = async (...lines: string[]) => (await paperWith(...lines)).ids;
const keywordsWith = async (...lines: string[]) => (await paperWith(...lines)).keywords;
const book = (line: string) => onlyPaper(`TY  - BOOK\nTI  - On Maps\n${line}\nER  - \n`);

test('reads a record with all that it carries', async () => {
  const paper = await onlyPaper(`TY  - JOUR
AU  - Lee, Ann
AU  - King, Martin L., Jr.
TI  - Maps &amp; <i>ideas</i>
JF  - Journal of Imagined Results
PY  - 2019
DA  - 2019/03/05/
AB  - We draw maps.
KW  - maps
KW  - Disease Models, Animal
DO  - https://doi.org/10.1000/AB.C
UR  - https://www.scopus.com/inward/record.uri?eid=2-s2.0-123&partnerID=40
N1  - Cited By :12
ER  - 
`);
  expect(paper).toMatchObject({
    title: 'Maps & ideas',
    slots: [
      { raw: 'Lee, Ann', family: 'Lee', given: 'Ann' },
      { raw: 'King, Martin L., Jr.', family: 'King', given: 'Martin L.', suffix: 'Jr.' },
    ],
    venue: 'Journal of Imagined Results',
    abstract: 'We draw maps.',
    keywords: ['maps', 'Disease Models, Animal'],
    ids: { doi: '10.1000/ab.c', source: 'scopus:2-s2.0-123' },
    citations: 12,
    provenance: { line: 1 },
  });
  expect(paper.date).toMatchObject({ precision: 'day', raw: '2019/03/05/' });
});

test('reads tags with one blank less, in lower case, with tabs, indented, without a blank behind, and with other line ends', async () => {
  const strange =
    '\uFEFFTY - JOUR\r\nti  - One\r\nAU\t- Lee, Ann\r\n  PY  -2019\r\nER\r\nTY  -JOUR\rTI  –\u00A0Two\rER -\r';
  const corpus = await readText(strange);
  expect(titles(corpus)).toEqual(['One', 'Two']);
  expect(rawNames(corpus.papers[0])).toEqual(['Lee, Ann']);
  expect(corpus.papers[0]!.date?.precision).toBe('year');
});

test('takes neither ER-positive nor T1-weighted at the beginning of a wrapped line for a tag', async () => {
  const { abstract } = await paperWith(
    'AB  - We looked at',
    'ER-positive and',
    'T1-weighted pictures',
    'ER then the end',
  );
  expect(abstract).toBe('We looked at ER-positive and T1-weighted pictures ER then the end');
});

test('reads authors from AU and A1 in the order of the file, and never from A2 or ED', async () => {
  const { slots } = await paperWith('A1  - First, Ann', 'AU  - Second, Bob', 'A2  - Editor, Eve', 'ED  - Other, Eve');
  expect(slots.map(({ family }) => family)).toEqual(['First', 'Second']);
  expect((await paperWith('A2  - Editor, Eve')).slots).toEqual([]);
});

test('takes A2 for the authors of a whole book that has no others', async () => {
  expect(rawNames(await book('A2  - Writer, Wim'))).toEqual(['Writer, Wim']);
  expect(rawNames(await book('A2  - Series, Sue\nED  - Editor, Eve'))).toEqual([]);
});

test('goes by all names of a record to tell how names without a comma are written', async () => {
  expect(await partsOf('Liu R.', 'van den Berg M.')).toEqual([
    ['Liu', 'R.'],
    ['van den Berg', 'M.'],
  ]);
  expect(await partsOf('R. Liu', 'M. O. Berg')).toEqual([
    ['Liu', 'R.'],
    ['Berg', 'M. O.'],
  ]);
  expect(await partsOf('Rosa Liu', 'M. Berg')).toEqual([
    [undefined, undefined],
    [undefined, undefined],
  ]);
});

test('separates several authors in one field and says so', async () => {
  const joined = await readText(recordOf('AU  - Lee, Ann; Ray, Bob'));
  expect(rawNames(joined.papers[0])).toEqual(['Lee, Ann', 'Ray, Bob']);
  expect(codes(joined)).toEqual(['authors-joined']);
  expect(rawNames(await paperWith('AU  - Lee, Ann and Ray, Bob'))).toEqual(['Lee, Ann', 'Ray, Bob']);
  expect(rawNames(await paperWith('AU  - Lee AB, Ray C'))).toEqual(['Lee AB', 'Ray C']);
  expect(rawNames(await paperWith('AU  - Lee, Ann, Jr.'))).toEqual(['Lee, Ann, Jr.']);
});

test('takes a name that ends in a comma for a group, and placeholders for nobody', async () => {
  const paper = await paperWith('AU  - Atlas of Maps,', 'AU  - Anonymous', 'AU  - Lee, Ann', 'AU  - et al.');
  expect(paper.slots).toMatchObject([
    { raw: 'Atlas of Maps', kind: 'group' },
    { raw: 'Lee, Ann', kind: 'person' },
  ]);
  expect(paper.authorsTruncated).toBe(true);
});

test('gives an ORCID to the author whom it names, and to nobody when it names none', async () => {
  const [first, second] = ['0000-0001-2345-6789', '0000-0002-3456-789X'];
  const { slots } = await paperWith(
    'A1  - Lee, Ann B',
    'A1  - Ray, Bob',
    `AI  - ORCID: http://orcid.org/Lee, Ann B.; ORCID: http://orcid.org/${first}, Else, Eve; ORCID: http://orcid.org/${second}`,
  );
  expect(slots.map(({ orcid }) => orcid)).toEqual([first, undefined]);
  const [behind] = (await paperWith(`AU  - Lee, Ann (ORCID: ${second})`)).slots;
  expect(behind).toMatchObject({ raw: 'Lee, Ann', given: 'Ann', orcid: second });
});

test('takes the finest date that lies in the year of PY', async () => {
  expect(await dateWith('PY  - 2014', 'DA  - SEP')).toBe('2014-09-01 2014-09-30 month');
  expect(await dateWith('Y1  - 2013', 'PY  - 2013/04/18', 'PY  - 2013/02/15/received')).toBe(
    '2013-04-18 2013-04-18 day',
  );
  expect(await dateWith('PY  - 2013', 'Y1  - 2013/07/22', 'DA  - 2013/07/28')).toBe('2013-07-22 2013-07-22 day');
  expect(await dateWith('PY  - 2014', 'Y1  - 2013/12/30')).toBe('2014-01-01 2014-12-31 year');
  expect(await dateWith('PY  - 2014', 'Y2  - 2014/05/06')).toBe('2014-01-01 2014-12-31 year');
  expect(await dateWith('PY  - 1999', 'Y2  - DEC')).toBe('1999-12-01 1999-12-31 month');
});

test('reads empty parts of a date as unknown, and words behind it as what was printed', async () => {
  expect(await dateWith('PY  - 2019//')).toBe('2019-01-01 2019-12-31 year');
  expect(await dateWith('PY  - 2019/04//')).toBe('2019-04-01 2019-04-30 month');
  expect(await dateWith('PY  - 2019/04//Apr-Jun, 2019')).toBe('2019-04-01 2019-06-30 range');
  expect(await dateWith('PY  - 2019///Spring')).toBe('2019-04-01 2019-06-30 season');
  expect(await dateWith('PY  - 2019/10//undefined')).toBe('2019-10-01 2019-10-31 month');
  expect(await dateWith('Y1  - 2015/october')).toBe('2015-10-01 2015-10-31 month');
  expect(await dateWith('PY  - 2019', 'Y1  - 1 Jan.-Feb. 2019')).toBe('2019-01-01 2019-02-28 range');
  expect(await dateWith('PY  - 9///')).toBeUndefined();
});

test('says what is wrong with a date', async () => {
  expect(codes(await readText(recordOf('PY  - 10 15')))).toEqual(['date-unreadable']);
  const repaired = await readText(recordOf('PY  - 2019/02/31/'));
  expect([codes(repaired), repaired.papers[0]!.date?.precision]).toEqual([['date-repaired'], 'month']);
  expect(codes(await readText(recordOf('PY  - 2014', 'DA  - 2013/12/30')))).toEqual(['date-year-differs']);
});

test('reads the files of OpenAlex, whose first of January means the year', async () => {
  const corpus = await readText(
    'TY  - JOUR\nTI  - One\nPY  - 2023\nDO  - 10.1000/one\nDOI - 10.1000/one\nURL  - https://doi.org/10.1000/one\n' +
      'DA  - 2023-01-01\nAU  - Ann Lee\nC1  - A University\nC1  - B University\nAU  - Bob Ray\nAB - We drew maps.\nER  -\n' +
      'TY  - JOUR\nTI  - Two\nPY  - 2023\nDOI - 10.1000/two\nDA  - 2023-05-06\nER  -\n',
  );
  expect(titles(corpus)).toEqual(['One', 'Two']);
  expect(corpus.papers[0]).toMatchObject({
    abstract: 'We drew maps.',
    ids: { doi: '10.1000/one' },
    date: { precision: 'year' },
  });
  expect(rawNames(corpus.papers[0])).toEqual(['Ann Lee', 'Bob Ray']);
  expect(corpus.papers[1]).toMatchObject({ ids: { doi: '10.1000/two' }, date: { precision: 'day' } });
  expect(codes(corpus)).toEqual(['date-first-january']);
});

test('finds the ids of a record wherever the programs put them', async () => {
  expect(await idsWith('M3  - doi: 10.1000/m')).toEqual({ doi: '10.1000/m' });
  expect(await idsWith('M3  - Article', 'UR  - http://dx.doi.org/10.1000/u')).toEqual({ doi: '10.1000/u' });
  expect(await idsWith('U1  - 123456[pmid]')).toEqual({ pmid: '123456' });
  expect(await idsWith('DP  - NLM', 'AN  - 123456')).toEqual({ pmid: '123456' });
  expect(await idsWith('DB  - Scopus', 'C2  - 123456')).toEqual({ pmid: '123456' });
  expect(await idsWith('AN  - 123456')).toEqual({});
  expect(await idsWith('AN  - WOS:000123')).toEqual({ source: 'wos:WOS:000123' });
  expect(await idsWith('L2  - http://export.arxiv.org/abs/2111.09920')).toEqual({ arxiv: '2111.09920' });
  expect(await idsWith('UR  - https://openalex.org/W123')).toEqual({ source: 'openalex:W123' });
});

test('reads keywords a field, a line, or all in one line', async () => {
  expect(await keywordsWith('KW  - *athlete', 'Disease Models, Animal', 'Boswellia/*chemistry')).toEqual([
    'athlete',
    'Disease Models, Animal',
    'Boswellia/chemistry',
  ]);
  expect(await keywordsWith('KW  - maps; ideas;')).toEqual(['maps', 'ideas']);
  expect(await keywordsWith('KW  - maps, ideas, graphs')).toEqual(['maps', 'ideas', 'graphs']);
  expect(await keywordsWith('KW  - Disease Models, Animal')).toEqual(['Disease Models, Animal']);
});

test('joins a wrapped title and says so, and joins wrapped abstracts in silence', async () => {
  const corpus = await readText('TY  - JOUR\nTI  - Maps of\nideas\nAB  - We\n\n  draw\nmaps\nER  - \n');
  expect(corpus.papers[0]).toMatchObject({ title: 'Maps of ideas', abstract: 'We draw maps' });
  expect(linesOf(corpus, 'line-without-tag')).toEqual([3]);
});

test('takes a line without a tag for another author when both have a comma, else for the end of the name', async () => {
  const corpus = await readText(recordOf('AU  - Lee, Ann', 'Ray, Bob', 'Maria', 'PY  - 2019'));
  expect(rawNames(corpus.papers[0])).toEqual(['Lee, Ann', 'Ray, Bob Maria']);
  expect(linesOf(corpus, 'line-without-tag')).toEqual([4]);
});

test('names lines that look like a tag with a fault in it', async () => {
  expect(linesOf(await readText(recordOf('KW  - maps', 'U  - Lee, Ann')), 'line-without-tag')).toEqual([4]);
});

test('is not disturbed by numbers and headers between records', async () => {
  const corpus = await readText(
    'Record #1 of 2\nProvider: Somebody\nContent: text/plain; charset="UTF-8"\n1.\nTY  - JOUR\nTI  - One\nER  - \n\n2.\nTY  - JOUR\nTI  - Two\nUR  - x\n\n3.\nTY  - JOUR\nTI  - Three\nER  - \n',
  );
  expect(titles(corpus)).toEqual(['One', 'Two', 'Three']);
  expect(corpus.papers.map(({ provenance }) => provenance.line)).toEqual([5, 10, 15]);
  expect(linesOf(corpus, 'text-skipped')).toEqual([]);
  expect(linesOf(corpus, 'record-end-missing')).toEqual([10]);
});

test('names text that belongs to no record', async () => {
  const corpus = await readText(
    'Dear all,\nTY  - JOUR\nTI  - One\nER  - \nT Y JOUR\nT I Lost\n\nTY  - JOUR\nTI  - Two\nER  - \n',
  );
  expect(titles(corpus)).toEqual(['One', 'Two']);
  expect(linesOf(corpus, 'text-skipped')).toEqual([1, 5]);
});

test('counts fields behind the end to the record before it', async () => {
  const corpus = await readText(
    'TY  - JOUR\nTI  - One\nER  - \nDO  - 10.1000/one\nC1  - x\n\nTY  - JOUR\nTI  - Two\nER  - \n',
  );
  expect(corpus.papers.map(({ ids }) => ids.doi)).toEqual(['10.1000/one', undefined]);
  expect(codes(corpus)).toEqual(['fields-after-end']);
});

test('loses no record to a missing start or end', async () => {
  const corpus = await readText(
    'TI  - One\nAU  - Lee, Ann\nER  - \nTI  - Two\nER  - \nTY  - JOUR\nTI  - Three\nTY  - JOUR\nTI  - Four\nER\n',
  );
  expect(titles(corpus)).toEqual(['One', 'Two', 'Three', 'Four']);
  expect(linesOf(corpus, 'record-start-missing')).toEqual([1, 4]);
  expect(linesOf(corpus, 'record-end-missing')).toEqual([6]);
});

test('tells two records that have run into each other', async () => {
  const apart = await readText('TY  - JOUR\nTI  - One\nAU  - Lee, Ann\n\nTI  - Two\nAU  - Ray, Bob\nER  - \n');
  expect(titles(apart)).toEqual(['One', 'Two']);
  expect(codes(apart)).toEqual(['record-end-missing', 'record-start-missing']);
  const together = await readText('TY  - JOUR\nTI  - One\nAU  - Lee, Ann\nTI  - Two\nAU  - Ray, Bob\nER  - \n');
  expect(codes(together)).toEqual(['title-twice']);
});

test('rejects a record without a title and without authors, by its line', async () => {
  const corpus = await readText('TY  - JOUR\nTI  - One\nER  - \n\nTY  - JOUR\nN2  - Words.\nER  - \n');
  expect(corpus.files[0]!.records).toEqual({ in: 2, accepted: 1, merged: 0, rejected: 1 });
  expect(linesOf(corpus, 'record-empty')).toEqual([5]);
});

test('reads one record with thousands of authors', async () => {
  const authors = Array.from({ length: 7456 }, (_, at) => `AU  - Lee${at}, Ann`);
  expect((await paperWith(...authors)).slots).toHaveLength(7456);
});

test('is not taken in by tagged text of the Web of Science', async () => {
  const { files } = await readText('FN Clarivate\nVR 1.0\nPT J\nAU Lee, A\nTI Maps\nPY 2019\nER\n\nEF\n', 'list.ris');
  expect(files[0]!.format).not.toBe('ris');
});
