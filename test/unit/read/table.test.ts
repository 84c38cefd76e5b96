import * as fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { isoDay } from '../../../src/lib/calendar.ts';
import { readRows } from '../../../src/read/tables/delimited.ts';
import { codes, linesOf, onlyPaper, rawNames, readText } from './support.ts';

const namesOf = async (...cells: string[]) => {
  const rows = cells.map((cell, at) => `Paper ${at},"${cell}"`);
  const { papers } = await readText(`Title,Authors\n${rows.join('\n')}\n`);
  return papers.map(rawNames);
};
const datesOf = async (...cells: string[]) => {
  const { papers } = await readText(`Title;Authors;Date\n${cells.map((cell) => `T;A B;${cell}`).join('\n')}`);
  return papers.map(({ date }) => date && `${isoDay(date.from)} ${isoDay(date.to)}`);
};

test('sniffs the separator on the header line alone, and takes Excel’s hint', async () => {
  const wanted = ['Smith, J.; Lee, A.', 'A title, with commas'];
  for (const text of [
    'Title;Authors\nA title, with commas;"Smith, J.; Lee, A."\n',
    'sep=;\nTitle;Authors\nA title, with commas;"Smith, J.; Lee, A."\n',
    'Title\tAuthors\nA title, with commas\tSmith, J.; Lee, A.\n',
    'Title|Authors\nA title, with commas|Smith, J.; Lee, A.\n',
    '"Title, of the paper",Title,Authors\nx,"A title, with commas","Smith, J.; Lee, A."\n',
  ]) {
    const paper = await onlyPaper(text);
    expect([rawNames(paper).join('; '), paper.title]).toEqual(wanted);
  }
});

test('finds columns by their names in any case, with accents and blanks, in several languages', async () => {
  for (const header of [
    'TITLE , Author(s)',
    '"Titre","Auteurs"',
    'título,AUTOR',
    'Titel,Verfasser',
    '题名,作者',
    'Document Title,Author/s',
    'title,first_authors',
  ]) {
    expect([header, (await readText(`${header}\nT,A B\n`)).papers.length]).toEqual([header, 1]);
  }
});

test('decides the separator of authors from the column as a whole', async () => {
  expect(await namesOf('Lee, Ann; Ray, Bob', 'Solo, Han')).toEqual([['Lee, Ann', 'Ray, Bob'], ['Solo, Han']]);
  expect(await namesOf('A. Lee, B. Chan', 'C. Wu')).toEqual([['A. Lee', 'B. Chan'], ['C. Wu']]);
  expect(await namesOf('Lee, A., Chan, B.', 'Wu, C.')).toEqual([['Lee, A.', 'Chan, B.'], ['Wu, C.']]);
  expect(await namesOf('Marx, Karl', 'Lindgren, Astrid')).toEqual([['Marx, Karl'], ['Lindgren, Astrid']]);
  expect(await namesOf('Liu R., Adler D.G.', 'Eloubeidi M.A.')).toEqual([['Liu R.', 'Adler D.G.'], ['Eloubeidi M.A.']]);
  expect(await namesOf('Lee, Ann and Ray, Bob', 'Solo, Han')).toEqual([['Lee, Ann', 'Ray, Bob'], ['Solo, Han']]);
  expect(await namesOf('Ann Lee, Bob Ray and Eve Wu', 'Ann Lee and Bob Ray')).toEqual([
    ['Ann Lee', 'Bob Ray', 'Eve Wu'],
    ['Ann Lee', 'Bob Ray'],
  ]);
  expect(await namesOf('Ann Lee|Bob Ray', 'Eve Wu')).toEqual([['Ann Lee', 'Bob Ray'], ['Eve Wu']]);
  expect(await namesOf('Ann Lee\nBob Ray', 'Eve Wu')).toEqual([['Ann Lee', 'Bob Ray'], ['Eve Wu']]);
  expect(await namesOf(`['Marx, Karl', 'O\\'Neil, Ann']`)).toEqual([['Marx, Karl', `O'Neil, Ann`]]);
});

test('joins author columns of the same name, and numbered ones', async () => {
  expect(rawNames(await onlyPaper('Title,Author,Author\nT,"Lee, Ann","Ray, Bob"\n'))).toEqual(['Lee, Ann', 'Ray, Bob']);
  expect(rawNames(await onlyPaper('Title,Author 1,Author 2,Author 3\nT,Ann Lee,Bob Ray,\n'))).toEqual([
    'Ann Lee',
    'Bob Ray',
  ]);
});

test('reads titles and texts without a column of authors, and says that nobody is tied to anybody', async () => {
  const corpus = await readText('title;abstract;doi\na;lorem;10.1\nb;ipsum;\n');
  expect(corpus.papers.map(({ title, abstract, slots }) => [title, abstract, slots.length])).toEqual([
    ['a', 'lorem', 0],
    ['b', 'ipsum', 0],
  ]);
  expect(corpus.files[0]).toMatchObject({ format: 'csv', records: { in: 2, accepted: 2, merged: 0, rejected: 0 } });
  const [notice] = corpus.files[0]!.notices;
  expect(notice).toMatchObject({ severity: 'warning', code: 'csv-topics-only', line: 1 });
  expect(notice!.message).toContain('“abstract”');
  expect((await readText('Title,Abstract\nOn maps,We draw maps.\n')).papers).toHaveLength(1);
});

test('explains a table without authors or titles, and rejects all of its records', async () => {
  const corpus = await readText('title;colour\na;red\nb;blue\n');
  expect(corpus.papers).toEqual([]);
  expect(corpus.files[0]).toMatchObject({ format: 'csv', records: { in: 2, accepted: 0, merged: 0, rejected: 2 } });
  const [notice] = corpus.files[0]!.notices;
  expect(notice).toMatchObject({ severity: 'error', code: 'csv-no-author-column', line: 1 });
  expect(notice!.message).toContain('“colour”');
  // A list of people, places or goods.
  expect(codes(await readText('Name,Category\nAnn Lee,red\n'))).toEqual(['csv-no-author-column']);
  expect(codes(await readText('Author,Year\nAnn Lee,2001\n'))).toEqual(['csv-no-title-column']);
  expect(codes(await readText('Lens ID,Title,Jurisdiction,Applicants,Inventors\n1,T,US,X,Ann Lee\n'))).toContain(
    'csv-patents',
  );
});

test('keeps cells with line ends and quotation marks, and counts physical lines', async () => {
  const text = 'Title,Authors,Abstract\n"One ""x""",Ann Lee,"two\nlines"\nTwo,Bob Ray,\n\nThree,Eve Wu,x\n';
  const { papers } = await readText(text);
  expect(papers.map(({ title, abstract, provenance }) => [title, abstract, provenance.line])).toEqual([
    ['One "x"', 'two lines', 2],
    ['Two', '', 4],
    ['Three', 'x', 6],
  ]);
});

test('loses no more than the record whose quotation mark is never closed', async () => {
  const text =
    'Title,Authors,Year\nOne,Ann Lee,2001\n"Two,Bob Ray,2002\n"Three, and more","Wu, Eve",2003\nFour,Ann Lee,2004\n';
  const corpus = await readText(text);
  expect(corpus.papers.map(({ title }) => title)).toEqual(['One', 'Two', 'Three, and more', 'Four']);
  expect(linesOf(corpus, 'csv-quotes-repaired')).toEqual([3]);
  expect(corpus.files[0]!.records.in).toBe(4);
});

test('reports ragged records with their lines, and does not guess where too many cells belong', async () => {
  const corpus = await readText(
    'Title,Authors,Year,Venue\nOne,Ann Lee,2001\nTwo, too,Bob Ray,2002,Nature\nThree\nFour,Eve Wu,2004,Science\n',
  );
  expect(corpus.papers.map(({ title }) => title)).toEqual(['One', 'Four']);
  expect([
    linesOf(corpus, 'csv-short-record'),
    linesOf(corpus, 'csv-too-many-cells'),
    linesOf(corpus, 'csv-cut-record'),
  ]).toEqual([[2], [3], [4]]);
  expect(corpus.files[0]!.records).toEqual({ in: 4, accepted: 2, merged: 0, rejected: 2 });
});

test('skips a preamble above the header and a header that is repeated', async () => {
  const text =
    '"About the data: exported on 2024-01-01, all rights reserved"\nTitle,Authors\nOne,Ann Lee\nTitle,Authors\nTwo,Bob Ray\n';
  expect((await readText(text)).papers.map(({ title }) => title)).toEqual(['One', 'Two']);
});

test('reads dates by the order that the column proves, and prefers the most exact date that agrees with the year', async () => {
  expect(await datesOf('03/04/2020', '25/12/2020')).toEqual(['2020-04-03 2020-04-03', '2020-12-25 2020-12-25']);
  expect(await datesOf('03/04/2020', '12/25/2020')).toEqual(['2020-03-04 2020-03-04', '2020-12-25 2020-12-25']);
  expect(await datesOf('03/04/2020', '2019')).toEqual(['2020-03-04 2020-04-03', '2019-01-01 2019-12-31']);
  const { papers } = await readText(
    'Title,Authors,Year,Date,Month\nA,A B,2020,2020-05-01,\nB,A B,2020,2021-05-01,\nC,A B,2020,,MAR\nD,A B,0,,\n',
  );
  expect(papers.map(({ date }) => date && `${isoDay(date.from)} ${date.precision}`)).toEqual([
    '2020-05-01 day',
    '2020-01-01 year',
    '2020-03-01 month',
    undefined,
  ]);
});

test('takes the other columns as well', async () => {
  const paper = await onlyPaper(
    'Title;Authors;Journal;DOI;arXiv ID;PMID;Cited by;Keywords;Categories;Code;ORCID;et al.\n' +
      '"T <i>x</i> &amp; y";Ann Lee, Bob Ray;Nature;https://doi.org/10.1000/X1;arXiv:2101.00001v2;123;1,751;a, b, c;cs.LG stat.ML;yes;"0000-0002-4751-4637;";true\n',
  );
  expect(paper).toMatchObject({
    title: 'T x & y',
    venue: 'Nature',
    ids: { doi: '10.1000/x1', arxiv: '2101.00001', pmid: '123' },
    citations: 1751,
    keywords: ['a', 'b', 'c'],
    categories: ['cs.LG', 'stat.ML'],
    hasCode: true,
    authorsTruncated: true,
  });
  // One ORCID and two authors: nobody knows whose it is.
  expect(paper.slots.map(({ orcid }) => orcid)).toEqual([undefined, undefined]);
});

test('gives ORCIDs by position when there are as many as authors, empty ones counted', async () => {
  const text =
    'id,authorships.author.display_name,authorships.author.id,authorships.author.orcid,display_name,publication_date,publication_year\n' +
    'https://openalex.org/W1,Ann Lee|Bob Ray,https://openalex.org/A1|https://openalex.org/A2,|https://orcid.org/0000-0002-4751-4637,T,2023-01-01,2023\n';
  const paper = await onlyPaper(text);
  expect(paper.slots.map(({ orcid, sourceId }) => [orcid, sourceId])).toEqual([
    [undefined, 'openalex:A1'],
    ['0000-0002-4751-4637', 'openalex:A2'],
  ]);
  expect([paper.date?.precision, paper.ids.source]).toEqual(['year', 'openalex:W1']);
});

test('leaves out the attachments and notes of a Zotero library', async () => {
  const text =
    '"Key","Item Type","Author","Title","Date Modified"\n"A","journalArticle","Lee, Ann","T",""\n"B","attachment","","PDF",""\n';
  const corpus = await readText(text);
  expect(corpus.files[0]!.records).toMatchObject({ in: 2, accepted: 1, rejected: 1 });
});

test('splits the glued names of Springer with a warning', async () => {
  const corpus = await readText(
    'Item Title,Item DOI,Authors\nT,10.1007/x,Araz R. AlievProf. Dr. Eve McDonaldJ. K. LeCun\n',
  );
  expect(rawNames(corpus.papers[0])).toEqual(['Araz R. Aliev', 'Prof. Dr. Eve McDonald', 'J. K. LeCun']);
  expect(codes(corpus)).toContain('names-glued');
});

test('cuts well-formed tables into the same cells as papaparse', () => {
  const cell = fc
    .string({ unit: fc.constantFrom('a', 'b', ' x', ',', '"', '\n', 'é'), maxLength: 6 })
    .filter((text) => text.trim() !== '');
  const rows = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(rows, (table) => {
      const text = Papa.unparse(table, { newline: '\n', quotes: true });
      const expected = Papa.parse<string[]>(text, { delimiter: ',', newline: '\n' }).data;
      const cells = [...readRows(text, ',', { start: 0, line: 1, width: 3 })].map((row) => row.cells);
      expect(cells).toEqual(expected);
      expect(cells).toEqual(table);
    }),
    { seed: 3, numRuns: 500 },
  );
});
