import { expect, test } from 'vitest';
import { dateWords } from '../../../src/texts/dateWords.ts';
import { codes, linesOf, rawNames, readText } from './support.ts';

const seen = async (text: string) => {
  const corpus = await readText(text);
  const { papers } = corpus;
  return {
    corpus,
    papers,
    format: corpus.files[0]!.format,
    names: papers.map(rawNames),
    dates: papers.map(({ date }) => dateWords(date)),
  };
};

test('Dimensions: a preamble, the earliest of three dates, and authors who were left out are not absent', async () => {
  const { corpus, papers, format, names, dates } = await seen(
    `"About the data: Exported on Nov 24, 2026. Criteria: 'nets' in full data, and more."\r\n` +
      'Rank,Publication ID,DOI,PMID,Title,Abstract,Source title,Publication date,PubYear,Publication date (online),Publication date (print),Authors,Authors (Raw Affiliation),Researcher Ids (Dimensions),Times cited\r\n' +
      '500,pub.1,10.1000/A,,Nets,,Nature,2019-04,2019,2018-12-20,2019-04,"Stone, Jay Z; Lee, Ann","Stone, Jay Z (Dept; Univ, City, Country); Lee, Ann (Univ)",ur.0123; ur.0456,3\r\n' +
      '500,pub.2,,,Detectors,,Nature,2020,2020,,2020,,,,7\r\n',
  );
  expect([format, names]).toEqual(['dimensions-csv', [['Stone, Jay Z', 'Lee, Ann'], []]]);
  expect(dates).toEqual(['2018-12-20', '2020']);
  expect(papers[0]).toMatchObject({ date: { kind: 'online' }, ids: { doi: '10.1000/a', source: 'dimensions:pub.1' } });
  expect(papers[0]!.slots[1]!.sourceId).toBe('dimensions:ur.0456');
  expect(papers.map(({ authorsTruncated }) => authorsTruncated)).toEqual([false, true]);
  expect(linesOf(corpus, 'authors-omitted')).toEqual([4]);
});

test('The Lens: natural names, one person in two scripts, records without a date; patents are refused', async () => {
  const { papers, format, names, dates } = await seen(
    '\uFEFFLens ID,Title,Date Published,Publication Year,Publication Type,Source Title,Author/s,Abstract,Keywords,Fields of Study,MeSH Terms,DOI,PMID,Citing Works Count\r\n' +
      '000-111-222-333-44X,Nets,,2004,journal article,Nature,Y. Hayagawa; Ann Lee; 吉彦 早河,,a; b,Biology; Law,,10.1000/a,12,3\r\n' +
      '000-111-222-333-445,Ties,,,,,Ann Lee,,,,,,,0\r\n' +
      '000-111-222-333-446,Knots,2001-05-06,2001,,,Ann Lee,,,,,,,\r\n',
  );
  expect([format, names[0], dates]).toEqual([
    'lens-csv',
    ['Y. Hayagawa', 'Ann Lee', '吉彦 早河'],
    ['2004', 'no date', '2001-05-06'],
  ]);
  expect(papers[0]).toMatchObject({
    keywords: ['a', 'b'],
    categories: ['Biology', 'Law'],
    citations: 3,
    ids: { source: 'lens:000-111-222-333-44X', pmid: '12' },
  });
  const patents = await readText('Lens ID,Title,Jurisdiction,Applicants,Inventors\n1,T,US,X,Ann Lee\n');
  expect(patents.files[0]!.notices[0]).toMatchObject({ severity: 'error', code: 'csv-patents', line: 1 });
});

test('OpenAlex: three generations of headers, empty parts count, and 1 January is a year', async () => {
  const rows = {
    'author_ids,author_names,author_orcids,id,display_name,publication_date,publication_year':
      'https://openalex.org/A1|https://openalex.org/A2,Ann Lee|Bob Ray,|https://orcid.org/0000-0002-4751-4637,https://openalex.org/W1,Nets,2023-01-01,2023',
    'authorships.author.id,authorships.author.display_name,authorships.author.orcid,id,display_name,publication_date,publication_year,authorships.countries':
      'https://openalex.org/A1|https://openalex.org/A2,Ann Lee|Bob Ray,|https://orcid.org/0000-0002-4751-4637,https://openalex.org/W1,Nets,2023-01-01,2023,DE|FR|US',
    'Work ID,Author,Author ID,Author ORCID,Title,Publication Date,Publication Year':
      'https://openalex.org/W1,Ann Lee|Bob Ray,https://openalex.org/A1|https://openalex.org/A2,|https://orcid.org/0000-0002-4751-4637,Nets,2023-01-01,2023',
  };
  for (const [header, row] of Object.entries(rows)) {
    const { papers, format, names, dates } = await seen(`${header}\n${row}\n`);
    expect([format, names, dates]).toEqual(['openalex-csv', [['Ann Lee', 'Bob Ray']], ['2023']]);
    expect(papers[0]!.ids.source).toBe('openalex:W1');
    expect(papers[0]!.slots).toMatchObject([
      { sourceId: 'openalex:A1' },
      { sourceId: 'openalex:A2', orcid: '0000-0002-4751-4637' },
    ]);
    expect(papers[0]!.slots[0]!.orcid).toBeUndefined();
  }
});

test('OpenAlex: ids belong to nobody when a name or a cell was cut', async () => {
  const { papers } = await seen(
    'id,display_name,publication_year,authorships.author.display_name,authorships.author.id\n' +
      'https://openalex.org/W1,Nets,2020,Ann Lee|Bob | Ray,https://openalex.org/A1|https://openalex.org/A2\n',
  );
  expect(papers[0]!.slots.map(({ sourceId }) => sourceId)).toEqual([undefined, undefined, undefined]);
});

test('Zotero: free dates, tags of two columns, italics, ids in Extra; attachments and notes are no papers', async () => {
  const { corpus, papers, format, names, dates } = await seen(
    '\uFEFF"Key","Item Type","Publication Year","Author","Title","Publication Title","DOI","Date","Date Added","Extra","Manual Tags","Automatic Tags","Editor"\n' +
      '"A","journalArticle","2019","Lee, Ann; K, Nanjappa; World Health Organization","The <i>E. coli</i> &amp; nets","Nature","","May 2019","2021-01-02","Citation Key: lee\nPMID: 123\narXiv:2101.00001 [cs]","a; b","b; c","Ray, Bob"\n' +
      '"B","attachment","","","PDF of it","","","","","","","",""\n' +
      '"C","note","","","","","","","","","","",""\n' +
      '"D","book","2001","","Edited only","","","2001","","","","","Ray, Bob"\n',
  );
  expect([format, dates]).toEqual(['zotero-csv', ['2019-05', '2001']]);
  expect(names).toEqual([['Lee, Ann', 'K, Nanjappa', 'World Health Organization'], []]);
  expect(papers[0]).toMatchObject({
    title: 'The E. coli & nets',
    keywords: ['a', 'b', 'c'],
    ids: { pmid: '123', arxiv: '2101.00001' },
  });
  expect(papers[0]!.slots[2]!.kind).toBe('group');
  expect(corpus.files[0]!.records).toEqual({ in: 4, accepted: 2, merged: 0, rejected: 2 });
  expect(linesOf(corpus, 'not-a-paper')).toEqual([5, 6]);
});

test('Publish or Perish: cut lists and titles, years that are none, the same name twice', async () => {
  const { corpus, papers, format, names, dates } = await seen(
    '\uFEFFCites,Authors,Title,Year,Source,Publisher,ArticleURL,CitesURL,GSRank,QueryDate,Type,DOI,ISSN,CitationURL,Volume,Issue,StartPage,EndPage,ECC,CitesPerYear,CitesPerAuthor,AuthorCount,Age,Abstract,FullTextURL,RelatedURL\n' +
      '12,"KG Larkos, P Busano, …",Nets and the long way to …,2018,Sensors,mdpi.com,https://x.org/1,,1,2024-01-01 10:00:00,HTML,,,,,,,,12,2.0,4,3,6,"A snippet …",,\n' +
      '3,"V Meslam, V Meslam, K Patil...",Ties,0,,,,,2,2024-01-01 10:00:00,,,,,,,,,,,,4,,,,\n' +
      '1,AL Lee,Knots,,,,,,3,2024-01-01 10:00:00,,,,,,,,,,,,1,,,,\n',
  );
  expect([format, names]).toEqual([
    'pop-csv',
    [['KG Larkos', 'P Busano'], ['V Meslam', 'V Meslam', 'K Patil'], ['AL Lee']],
  ]);
  expect(papers[0]!.slots[0]).toMatchObject({ given: 'KG', family: 'Larkos' });
  expect(papers.map(({ authorsTruncated }) => authorsTruncated)).toEqual([true, true, false]);
  expect([dates, papers[0]!.title, papers[0]!.citations]).toEqual([
    ['2018', 'no date', 'no date'],
    'Nets and the long way to …',
    12,
  ]);
  expect(codes(corpus)).toEqual(expect.arrayContaining(['names-abbreviated', 'author-twice']));
});

test('IEEE Xplore: its own names of columns, and no date of the day on which a record was added', async () => {
  const { papers, format, dates } = await seen(
    '"Document Title",Authors,"Author Affiliations","Publication Title",Date Added To Xplore,"Publication Year","Abstract","DOI","Author Keywords","IEEE Terms",Article Citation Count,Online Date\n' +
      '"Nets","J. -P. Nominé; Q. Lee","U; V","Proc. of Nets","4 Feb 2014","2013","","10.1109/X.1","a;b","Nets;Ties","7",\n' +
      '"Ties","Q. Lee","U","Proc.","4 Feb 2015","2015","","","","","","30 Dec 2014"\n',
  );
  expect([format, dates]).toEqual(['ieee-csv', ['2013', '2014-12-30']]);
  expect(papers[0]!.slots[0]).toMatchObject({ raw: 'J. -P. Nominé', given: 'J. -P.', family: 'Nominé' });
  expect(papers[0]).toMatchObject({
    venue: 'Proc. of Nets',
    keywords: ['a', 'b'],
    categories: ['Nets', 'Ties'],
    citations: 7,
  });
});

test('Springer: glued names are parted with a warning', async () => {
  const { corpus, format, names } = await seen(
    'Item Title,Publication Title,Book Series Title,Journal Volume,Journal Issue,Item DOI,Authors,Publication Year,URL,Content Type\n' +
      '"Nets","Proc.","","","","10.1007/x","Araz R. AlievNigar T. Ismayilova","2022","http://x","Chapter"\n',
  );
  expect([format, names]).toEqual(['springer-csv', [['Araz R. Aliev', 'Nigar T. Ismayilova']]]);
  expect(codes(corpus)).toContain('names-glued');
});

test('Embase: names between commas, and the date inside the source', async () => {
  const { papers, format, dates } = await seen(
    'Title,Original Title,Author Names,Correspondence Address,Editors,Source,Abstract\n' +
      '"Nets",,"Liu R., van den Berg M.","R. Liu, Univ. Email: x@y.z",,Endoscopic Ultrasound (2014) 3:3 (152-160). Date of Publication: 2014,""\n' +
      '"Ties",,"LEE B.","",,Gut (2004) 1:2 (3-4). Date of Publication: 25 Aug 2004,""\n',
  );
  expect([format, dates]).toEqual(['embase-csv', ['2014', '2004-08-25']]);
  expect(papers[0]!.slots).toMatchObject([
    { family: 'Liu', given: 'R.' },
    { family: 'van den Berg', given: 'M.' },
  ]);
  expect([papers[1]!.slots[0]!.family, papers[0]!.venue]).toEqual(['LEE', 'Endoscopic Ultrasound']);
});

test('PubMed: the point behind the last name, the date in the citation, and not the day of the record', async () => {
  const { papers, format, names, dates } = await seen(
    'PMID,Title,Authors,Citation,First Author,Journal/Book,Publication Year,Create Date,PMCID,NIHMS ID,DOI\n' +
      '"1","Nets","Lee AB, van den Berg M, Smith J Jr.","Nature. 2019 Apr 17;568(7752):1-2. doi: 10.1000/a.","Lee AB","Nature","2019","2019/04/20","","","10.1000/a"\n' +
      '"2","Ties","Wu E.","J Nets. 2018 May-Jun;3:4.","Wu E","J Nets","2018","2019/01/02","","",""\n' +
      '"3","Knots","","J Nets. 2018;3:4.","","J Nets","2018","2019/01/02","","",""\n',
  );
  expect([format, names]).toEqual(['pubmed-csv', [['Lee AB', 'van den Berg M', 'Smith J Jr'], ['Wu E'], []]]);
  expect(papers[0]!.slots[2]).toMatchObject({ family: 'Smith', given: 'J', suffix: 'Jr' });
  expect(dates).toEqual(['2019-04-17', '2018-05 to 2018-06', '2018']);
  expect(papers.map(({ ids }) => ids.pmid)).toEqual(['1', '2', '3']);
});

test('bibliometrix: two-letter columns in capitals, and NA for nothing', async () => {
  const { papers, format, dates } = await seen(
    '"","AU","AF","TI","SO","DE","ID","AB","PY","TC","DI","UT","DB","SR"\n' +
      '"1","PORTER AL;LEE B",NA,"NETS","NATURE","NETS;TIES",NA,NA,2001,3,NA,"WOS:0001","ISI","PORTER AL, 2001"\n' +
      '"2","WU E","WU, EVE","TIES","NATURE",NA,"TIES",NA,NA,NA,"10.1000/B",NA,"ISI","WU E, 2002"\n',
  );
  expect([format, dates]).toEqual(['bibliometrix-csv', ['2001', 'no date']]);
  expect(papers.map(({ slots }) => slots.map(({ family, given }) => [family, given]))).toEqual([
    [
      ['PORTER', 'AL'],
      ['LEE', 'B'],
    ],
    [['WU', 'EVE']],
  ]);
  expect(papers.map(({ keywords, abstract, ids }) => [keywords, abstract, ids])).toEqual([
    [['NETS', 'TIES'], '', { source: 'wos:WOS:0001' }],
    [[], '', { doi: '10.1000/b' }],
  ]);
});

test('a table of European spreadsheets: a hint, semicolons, decimal commas, dates with points', async () => {
  const { papers, format, dates } = await seen(
    'sep=;\r\nTitel;Autoren;Jahr;Datum;Zitiert;Cited by\r\nNetze, groß und klein;Müller, Jörg / Şahin, Ayşe;2021,0;03.04.2021;1,5;12,0\r\nNur ein Jahr;Lee, Ann;2020,0;;;\r\n',
  );
  expect([format, dates, papers[0]!.title, papers[0]!.citations]).toEqual([
    'csv',
    ['2021-04-03', '2020'],
    'Netze, groß und klein',
    12,
  ]);
});

test('authors as lists of objects, in JSON or as a script writes them', async () => {
  const { papers, names } = await seen(
    'title,authors,year\n' +
      `Nets,"[{""authorId"": ""11"", ""name"": ""Ann Lee""}, {""authorId"": null, ""name"": ""Bob O'Neil""}]",2001\n` +
      `Ties,"[{'authorId': '12', 'name': ""Bob O'Neil""}]",2002\n` +
      'Knots,,2003\n',
  );
  expect(names).toEqual([['Ann Lee', "Bob O'Neil"], ["Bob O'Neil"], []]);
  expect(papers[0]!.slots.map(({ sourceId }) => sourceId)).toEqual(['s2:11', undefined]);
});

test('a quotation mark that lost its partner at the beginning of a cell is told; inches and quotations are not', async () => {
  const lost = await readText('Title,Authors,Year\nA good start","Lee, Ann",2001\n"Two","Ray, Bob",2002\n');
  expect(lost.papers.map(({ title }) => title)).toEqual(['A good start', 'Two']);
  expect(linesOf(lost, 'csv-quotes-repaired')).toEqual([2]);
  const honest = await readText(
    `Title,Authors,Year\nA 5" disk,Ann Lee,2001\nA disk of 5",Ann Lee,2002\nSay "hello",Bob O'Neil,2003\n"A ""quoted"" one",Eve Wu,2004\nThe dogs' bone,Eve Wu,2005\n`,
  );
  expect(honest.papers).toHaveLength(5);
  expect(codes(honest)).not.toContain('csv-quotes-repaired');
});
