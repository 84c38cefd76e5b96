import { expect, test } from 'vitest';
import { isoDay } from '../../../src/lib/calendar.ts';
import { codes, linesOf, onlyPaper, rawNames, readText } from './support.ts';

interface Parts {
  readonly title?: string;
  readonly authors?: string;
  readonly issue?: string;
  readonly article?: string;
  readonly citation?: string;
  readonly data?: string;
  readonly pmid?: string;
}

const article = ({
  title = 'A title.',
  authors = '',
  issue = '<Year>2001</Year>',
  article: more = '',
  citation = '',
  data = '',
  pmid = '123',
}: Parts) =>
  `<PubmedArticle><MedlineCitation Status="MEDLINE"><PMID Version="1">${pmid}</PMID><DateRevised><Year>2024</Year></DateRevised>
<Article PubModel="Print"><Journal><JournalIssue CitedMedium="Print"><PubDate>${issue}</PubDate></JournalIssue><Title>Journal</Title></Journal>
<ArticleTitle>${title}</ArticleTitle>${authors}${more}</Article>${citation}</MedlineCitation>
<PubmedData><History><PubMedPubDate PubStatus="pubmed"><Year>1999</Year></PubMedPubDate></History>${data}</PubmedData></PubmedArticle>`;
const file = (...records: readonly string[]) =>
  `<?xml version="1.0" ?>\n<!DOCTYPE PubmedArticleSet PUBLIC "-//NLM//DTD PubMedArticle//EN" "https://x.org/p.dtd">\n<PubmedArticleSet>\n${records.join('\n')}\n</PubmedArticleSet>`;
const one = (parts: Parts) => onlyPaper(file(article(parts)));
const author = (inner: string, attributes = 'ValidYN="Y"') => `<Author ${attributes}>${inner}</Author>`;
const list = (authors: string, attributes = 'CompleteYN="Y"') => `<AuthorList ${attributes}>${authors}</AuthorList>`;
const lee = author('<LastName>Lee</LastName><ForeName>Ann B</ForeName><Initials>AB</Initials>');

test('keeps the order of mixed content in titles and abstracts', async () => {
  const paper = await one({
    title: 'Loss of <i>ABC1</i> in CO<sub>2</sub>-grown <i>E. coli</i>.',
    article:
      '<Abstract><AbstractText Label="METHODS">We used <b>two</b> methods.</AbstractText><AbstractText>And <mml:math xmlns:mml="http://www.w3.org/1998/Math/MathML"><mml:mi>x</mml:mi><mml:mo>=</mml:mo><mml:mn>2</mml:mn></mml:math>.</AbstractText></Abstract>',
  });
  expect(paper.title).toBe('Loss of ABC1 in CO2-grown E. coli');
  expect(paper.abstract).toBe('METHODS: We used two methods. And x=2.');
});

test('takes a vernacular title only where there is no other, and takes brackets off translated ones', async () => {
  expect((await one({ title: '[On the nature of things].' })).title).toBe('On the nature of things');
  const vernacular = '<VernacularTitle>Über die Natur der Dinge.</VernacularTitle>';
  expect((await one({ title: '[Not Available].', article: vernacular })).title).toBe('Über die Natur der Dinge');
  expect((await one({ title: '[On things].', article: vernacular })).title).toBe('On things');
});

test('reads persons with suffix, particle and ORCID, and groups', async () => {
  const { slots, authorsTruncated } = await one({
    authors: list(
      author(
        '<LastName>van der Meulen</LastName><ForeName>Eva</ForeName><Suffix>Jr</Suffix><Identifier Source="ORCID">https://orcid.org/0000-0002-1825-0097</Identifier>',
      ) +
        author('<CollectiveName>Northern Simvastatin Survival Study Group</CollectiveName>') +
        author('<LastName>Prayitno</LastName>') +
        author('<LastName>Ray</LastName><Initials>BC</Initials>'),
    ),
  });
  expect(slots).toEqual([
    {
      raw: 'Eva van der Meulen Jr',
      kind: 'person',
      family: 'van der Meulen',
      given: 'Eva',
      suffix: 'Jr',
      orcid: '0000-0002-1825-0097',
    },
    { raw: 'Northern Simvastatin Survival Study Group', kind: 'group' },
    { raw: 'Prayitno', kind: 'person' },
    { raw: 'BC Ray', kind: 'person', family: 'Ray', given: 'BC' },
  ]);
  expect(authorsTruncated).toBe(false);
});

test('knows a list that is not complete, and does not count investigators', async () => {
  const paper = await one({
    authors: list(lee, 'CompleteYN="N"'),
    citation:
      '<InvestigatorList><Investigator ValidYN="Y"><LastName>Ng</LastName><ForeName>Bo</ForeName></Investigator></InvestigatorList>',
  });
  expect(rawNames(paper)).toEqual(['Ann B Lee']);
  expect(paper.authorsTruncated).toBe(true);
});

test('leaves out a name that a correction has replaced, and says so', async () => {
  const wrong = author('<LastName>Leee</LastName><ForeName>Ann</ForeName>', 'ValidYN="N"');
  const corpus = await readText(file(article({ authors: list(wrong + lee) })));
  expect(rawNames(corpus.papers[0])).toEqual(['Ann B Lee']);
  expect(linesOf(corpus, 'author-corrected')).toEqual([4]);
});

test.each([
  ['<Year>2015</Year>', '2015-01-01 2015-12-31 year print'],
  ['<Year>2015</Year><Month>Nov</Month>', '2015-11-01 2015-11-30 month print'],
  ['<Year>2015</Year><Month>11</Month><Day>05</Day>', '2015-11-05 2015-11-05 day print'],
  ['<Year>1990</Year><Season>Spring</Season>', '1990-04-01 1990-06-30 season print'],
  ['<MedlineDate>1998 Dec-1999 Jan</MedlineDate>', '1998-12-01 1999-01-31 range print'],
  ['<MedlineDate>1976 Fall</MedlineDate>', '1976-10-01 1976-12-31 season print'],
  ['<MedlineDate>2000 Spring-Summer</MedlineDate>', '2000-04-01 2000-09-30 range print'],
  ['<MedlineDate>2015 Nov-Dec</MedlineDate>', '2015-11-01 2015-12-31 range print'],
])('reads the issue date %s', async (issue, expected) => {
  const { date } = await one({ issue });
  expect(`${isoDay(date!.from)} ${isoDay(date!.to)} ${date!.precision} ${date!.kind}`).toBe(expected);
});

test('takes the earlier of the electronic and the printed date, each as a whole', async () => {
  const online = '<ArticleDate DateType="Electronic"><Year>2005</Year><Month>09</Month><Day>30</Day></ArticleDate>';
  const { date } = await one({ issue: '<Year>2006</Year><Month>Jan</Month><Day>31</Day>', article: online });
  expect([isoDay(date!.from), date!.kind]).toEqual(['2005-09-30', 'online']);
});

test('takes the year of a date that cannot be read, and says so', async () => {
  const corpus = await readText(file(article({ issue: '<MedlineDate>2004 Whitsuntide</MedlineDate>' })));
  expect(corpus.papers[0]!.date).toMatchObject({ precision: 'year', raw: '2004 Whitsuntide' });
  expect(linesOf(corpus, 'date-unreadable')).toEqual([4]);
});

test('takes a day that does not exist for its month, and says so', async () => {
  const corpus = await readText(file(article({ issue: '<Year>2005</Year><Month>09</Month><Day>31</Day>' })));
  expect(corpus.papers[0]!.date).toMatchObject({ precision: 'month' });
  expect(codes(corpus)).toEqual(['date-repaired']);
});

test('keeps ids of the paper apart from those of its references', async () => {
  const data =
    '<ArticleIdList><ArticleId IdType="pubmed">123</ArticleId><ArticleId IdType="doi">10.1000/Own</ArticleId></ArticleIdList><ReferenceList><Reference><Citation>X</Citation><ArticleIdList><ArticleId IdType="doi">10.1000/other</ArticleId></ArticleIdList></Reference><ReferenceList><Reference/></ReferenceList></ReferenceList>';
  expect((await one({ data })).ids).toEqual({ doi: '10.1000/own', pmid: '123' });
});

test('keeps the words of the authors apart from those of the indexers', async () => {
  const citation = `<MeshHeadingList><MeshHeading><DescriptorName UI="D1">Models, Theoretical</DescriptorName><QualifierName UI="Q1">methods</QualifierName></MeshHeading></MeshHeadingList>
<KeywordList Owner="NOTNLM"><Keyword MajorTopicYN="N">graphs</Keyword><Keyword>deep learning.</Keyword></KeywordList><KeywordList Owner="KIE"><Keyword>Legal Approach</Keyword></KeywordList>`;
  const { keywords, categories } = await one({ citation });
  expect(keywords).toEqual(['graphs', 'deep learning']);
  expect(categories).toEqual(['Legal Approach', 'Models, Theoretical']);
});

const book = (inner: string, lists = '') =>
  `<PubmedBookArticle><BookDocument><PMID Version="1">77</PMID><Book><Publisher><PublisherName>A Press</PublisherName></Publisher><BookTitle book="b">A Great Book</BookTitle><PubDate><Year>1993</Year></PubDate>${lists}</Book>${inner}</BookDocument></PubmedBookArticle>`;

test('reads books with their authors, and no editors', async () => {
  const editors = list(lee, 'Type="editors"');
  const authors = list(author('<CollectiveName>Centre for Things</CollectiveName>'), 'Type="authors"');
  const paper = await onlyPaper(file(book('', editors + authors)));
  expect(paper).toMatchObject({ title: 'A Great Book', venue: 'A Press', slots: [{ raw: 'Centre for Things' }] });
  expect(paper.date).toMatchObject({ precision: 'year' });
});

test('reads a chapter with its own authors and its own date', async () => {
  const chapter = `<ArticleTitle>A Chapter</ArticleTitle>${list(lee, 'Type="authors"')}<ContributionDate><Year>2012</Year><Month>03</Month></ContributionDate>`;
  const paper = await onlyPaper(file(book(chapter, list(author('<LastName>Ng</LastName>'), 'Type="authors"'))));
  expect(paper).toMatchObject({ title: 'A Chapter', venue: 'A Great Book' });
  expect([rawNames(paper), isoDay(paper.date!.from)]).toEqual([['Ann B Lee'], '2012-03-01']);
});

test('tells deleted records from papers', async () => {
  const corpus = await readText(file(article({}), '<DeleteCitation><PMID Version="1">5</PMID></DeleteCitation>'));
  expect(corpus.files[0]!.records).toEqual({ in: 2, accepted: 1, merged: 0, rejected: 1 });
  expect(corpus.files[0]!.notices).toMatchObject([{ severity: 'info', code: 'pubmed-deleted', line: 8 }]);
});

test('notices that two records have grown together', async () => {
  const text = file(article({ title: 'One.' }), article({ title: 'Two.' })).replace(
    '</PubmedArticle>\n<PubmedArticle>',
    '',
  );
  const corpus = await readText(text);
  expect(linesOf(corpus, 'record-glued')).toEqual([4]);
});

test('says what stands between the records and is none', async () => {
  const odd = article({ title: 'Two.' }).replaceAll('PubmedArticle>', 'PubMedArticle>');
  const corpus = await readText(file(article({ title: 'One.' }), odd, article({ title: 'Three.', pmid: '125' })));
  expect(corpus.papers.map(({ title }) => title)).toEqual(['One', 'Three']);
  expect(linesOf(corpus, 'xml-unknown-element')).toEqual([8]);
});

test('reads one record without its set, and rejects an empty one', async () => {
  expect((await onlyPaper(article({}))).title).toBe('A title');
  const corpus = await readText('<PubmedArticleSet>\n<PubmedArticle>\n</PubmedArticle>\n</PubmedArticleSet>');
  expect(linesOf(corpus, 'record-empty')).toEqual([2]);
});
