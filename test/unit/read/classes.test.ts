import { expect, test } from 'vitest';
import type { ClassScheme, Paper } from '../../../src/model/paper.ts';
import { readCorpus } from '../../../src/read/index.ts';
import { fileOf, onlyPaper, readText } from './support.ts';

type ByScheme = Partial<Record<ClassScheme, readonly string[]>>;

const bySchemeOf = ({ classes = [] }: Paper): ByScheme =>
  Object.fromEntries(classes.map(({ scheme, names }) => [scheme, names]));

/** Every name of a class is among the categories, too. */
function schemes(paper: Paper | undefined): ByScheme {
  const all = (paper?.classes ?? []).flatMap(({ names }) => names);
  expect(paper?.categories).toEqual(expect.arrayContaining(all));
  return paper ? bySchemeOf(paper) : {};
}

const readAs = async (text: string) => schemes(await onlyPaper(text));
const json = (value: unknown) => readAs(JSON.stringify(value));

test('OpenAlex has topics, the primary one first, and neither its concepts nor its keywords are classes', async () => {
  const work = {
    id: 'https://openalex.org/W1',
    title: 'On maps',
    authorships: [{ author: { id: 'https://openalex.org/A1', display_name: 'Ann Lee' } }],
    concepts: [{ display_name: 'Geography' }],
    keywords: [{ display_name: 'Maps' }],
  };
  const topics = [{ display_name: 'Cartography' }, { display_name: 'Data Visualization' }];
  expect(await json({ ...work, topics, primary_topic: topics[1] })).toEqual({
    'OpenAlex topics': ['Data Visualization', 'Cartography'],
  });
  expect(await json(work)).toEqual({});
});

test('arXiv has categories in all of its forms', async () => {
  expect(
    await json({
      id: '2101.00001',
      submitter: 'Ann Lee',
      authors: 'Ann Lee',
      title: 'On maps',
      categories: 'cs.LG stat.ML',
      versions: [{ version: 'v1', created: 'Fri, 1 Jan 2021 00:00:00 GMT' }],
    }),
  ).toEqual({ 'arXiv categories': ['cs.LG', 'stat.ML'] });
  expect(
    await readAs(
      `<record><header/><metadata><arXiv xmlns="http://arxiv.org/OAI/arXiv/"><id>2101.00001</id><authors><author><keyname>Lee</keyname></author></authors><title>On maps</title><categories>hep-th math.AG</categories></arXiv></metadata></record>`,
    ),
  ).toEqual({ 'arXiv categories': ['hep-th', 'math.AG'] });
  expect(
    await readAs(
      `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:arxiv="http://arxiv.org/schemas/atom"><entry><id>http://arxiv.org/abs/2101.00001v1</id><title>On maps</title><author><name>Ann Lee</name></author><category term="cs.CL"/><category term="68Q99"/><arxiv:primary_category term="cs.LG"/></entry></feed>`,
    ),
  ).toEqual({ 'arXiv categories': ['cs.LG', 'cs.CL'] });
});

test('INSPIRE has arXiv’s categories, its own and the words of its indexers, each for itself', async () => {
  expect(
    await json({
      control_number: 1,
      titles: [{ title: 'On maps' }],
      authors: [{ full_name: 'Lee, Ann' }],
      arxiv_eprints: [{ value: '2101.00001', categories: ['hep-ph', 'hep-ex'] }],
      inspire_categories: [{ term: 'Phenomenology-HEP' }],
      keywords: [{ value: 'charmonium', schema: 'INSPIRE' }, { value: 'own word' }],
    }),
  ).toEqual({
    'arXiv categories': ['hep-ph', 'hep-ex'],
    'subject categories': ['Phenomenology-HEP'],
    'index keywords': ['charmonium'],
  });
});

test('other answers in JSON have subject categories, and the schemes that they name', async () => {
  const datacite = {
    id: '10.5/x',
    creators: [{ name: 'Lee, Ann' }],
    titles: [{ title: 'On maps' }],
    publicationYear: 2020,
    subjects: [
      { subject: 'Machine Learning (cs.LG)', subjectScheme: 'arXiv' },
      { subject: 'Brain', subjectScheme: 'MeSH' },
      { subject: 'FOS: Mathematics' },
      { subject: 'own word' },
    ],
  };
  const { papers } = await readText(JSON.stringify({ data: [{ type: 'dois', attributes: datacite }] }));
  const { classes = [] } = papers[0]!;
  expect(Object.fromEntries(classes.map(({ scheme, names }) => [scheme, names]))).toEqual({
    'arXiv categories': ['cs.LG'],
    'MeSH headings': ['Brain'],
    'subject categories': ['FOS: Mathematics'],
  });
  const crossref = {
    DOI: '10.5/x',
    title: ['On maps'],
    author: [{ given: 'Ann', family: 'Lee' }],
    subject: ['Software'],
  };
  expect(await json({ 'message-type': 'work', message: crossref })).toEqual({ 'subject categories': ['Software'] });
  const semantic = {
    paperId: 'a',
    title: 'On maps',
    authors: [{ authorId: '1', name: 'Ann Lee' }],
    s2FieldsOfStudy: [{ category: 'Geography' }],
    topics: [{ topic: 'Cartography' }],
  };
  expect(await json(semantic)).toEqual({ 'subject categories': ['Geography'], 'index keywords': ['Cartography'] });
});

test('PubMed has MeSH without qualifiers, what a paper is mainly about first', async () => {
  const headings = ['Humans', 'Brain|metabolism', 'Maps'].map((heading) => {
    const [name, qualifier] = heading.split('|');
    const what = qualifier ? `<QualifierName MajorTopicYN="Y">${qualifier}</QualifierName>` : '';
    return `<MeshHeading><DescriptorName MajorTopicYN="N">${name}</DescriptorName>${what}</MeshHeading>`;
  });
  expect(
    await readAs(
      `<PubmedArticle><MedlineCitation><PMID>1</PMID><Article><ArticleTitle>On maps.</ArticleTitle><AuthorList><Author><LastName>Lee</LastName></Author></AuthorList></Article><MeshHeadingList>${headings.join('')}</MeshHeadingList><KeywordList Owner="KIE"><Keyword>Ethics</Keyword></KeywordList><KeywordList Owner="NOTNLM"><Keyword>own</Keyword></KeywordList></MedlineCitation></PubmedArticle>`,
    ),
  ).toEqual({ 'MeSH headings': ['Brain', 'Humans', 'Maps'], 'index keywords': ['Ethics'] });
  const lines = [
    'TI  - On maps.',
    'FAU - Lee, Ann',
    'MH  - Humans',
    'MH  - Brain/*metabolism',
    'MH  - *Brain/drug effects',
  ];
  expect(await readAs(['PMID- 1', 'OWN - NLM', ...lines, ''].join('\n'))).toEqual({
    'MeSH headings': ['Brain', 'Humans'],
  });
  expect(await readAs(['OWN - ERIC', ...lines, ''].join('\n'))).toEqual({ 'index keywords': ['Brain', 'Humans'] });
});

const ovidRecord = (database: string) =>
  `<1. >\nVN  - Ovid\nDB  - ${database}\nTI  - On Maps.\nAU  - Lee A\nMH  - Humans\nMH  - *Brain/me [Metabolism]\nMC  - Cartography\n`;

test('Ovid has MeSH where the database is Medline, and else the words of its indexers', async () => {
  expect(await readAs(ovidRecord('Ovid MEDLINE(R)'))).toEqual({
    'MeSH headings': ['Brain', 'Humans'],
    'index keywords': ['Cartography'],
  });
  expect(await readAs(ovidRecord('PsycINFO'))).toEqual({ 'index keywords': ['Brain', 'Humans', 'Cartography'] });
});

test('Web of Science keeps Keywords Plus apart from its categories', async () => {
  const expected = {
    'Keywords Plus': ['BIG DATA', 'MAPS'],
    'subject categories': ['Mathematics, Applied', 'Geography'],
  };
  const fields = 'FN Clarivate\nVR 1.0\nPT J\nAU Lee, A\nTI On maps\nDE own\nID BIG DATA; MAPS\n';
  expect(await readAs(`${fields}WC Mathematics, Applied\nSC Geography\nUT WOS:1\nER\n\nEF`)).toEqual(expected);
  const header = 'PT\tAU\tTI\tDE\tID\tWC\tSC\tUT';
  const row = 'J\tLee, A\tOn maps\town\tBIG DATA; MAPS\tMathematics, Applied\tGeography\tWOS:1';
  expect(await readAs(`${header}\n${row}\n`)).toEqual(expected);
  expect(
    await readAs(
      '@article{WOS:1, title={On maps}, author={Lee, A}, keywords={own}, keywords-plus={BIG DATA; MAPS}, web-of-science-categories={Mathematics, Applied}, research-areas={Geography}}',
    ),
  ).toEqual({ ...expected, 'subject categories': ['Geography', 'Mathematics, Applied'] });
});

test('BibTeX has arXiv’s class and the words of Scopus’ indexers', async () => {
  const own = 'title={On maps}, author={Ann Lee}';
  expect(await readAs(`@misc{a, ${own}, eprint={2101.00001}, archiveprefix={arXiv}, primaryclass={cs.LG}}`)).toEqual({
    'arXiv categories': ['cs.LG'],
  });
  expect(await readAs(`@misc{a, ${own}, eprint={2101.00001}, eprinttype={arxiv}, eprintclass={math.AG}}`)).toEqual({
    'arXiv categories': ['math.AG'],
  });
  expect(await readAs(`@misc{a, ${own}, author_keywords={own}, keywords={Maps; Ideas}}`)).toEqual({
    'index keywords': ['Maps', 'Ideas'],
  });
  // Where there is one list, nobody knows whose words they are.
  expect(await readAs(`@misc{a, ${own}, keywords={Maps; Ideas}}`)).toEqual({});
});

const tableWith = (columns: Readonly<Record<string, string>>) =>
  readAs(
    `Title;Authors;${Object.keys(columns).join(';')}\n"On maps";"Lee, A";"${Object.values(columns).join('";"')}"\n`,
  );

test('tables tell the scheme by the name of the column', async () => {
  expect(
    await tableWith({
      'Index Keywords': 'Maps|Ideas',
      'MeSH Terms': 'Humans|*Brain/metabolism',
      'Fields of Study': 'Geography',
      'Keywords Plus': 'BIG DATA',
      'primary_topic.display_name': 'Cartography',
      'arXiv category': 'cs.LG',
      Concepts: 'Ignored as a scheme',
      'Author Keywords': 'own',
    }),
  ).toEqual({
    'index keywords': ['Maps', 'Ideas'],
    'MeSH headings': ['Brain', 'Humans'],
    'subject categories': ['Geography'],
    'Keywords Plus': ['BIG DATA'],
    'OpenAlex topics': ['Cartography'],
    'arXiv categories': ['cs.LG'],
  });
});

test('a column of categories is arXiv’s where all of them are', async () => {
  expect(await tableWith({ Categories: 'cs.LG stat.ML' })).toEqual({ 'arXiv categories': ['cs.LG', 'stat.ML'] });
  expect(await tableWith({ Categories: 'Maps|Ideas' })).toEqual({ 'subject categories': ['Maps', 'Ideas'] });
});

const bibliometrixRow = (database: string) =>
  readAs(`AU,TI,SO,DE,ID,DB,SR\n"LEE A","ON MAPS","J","OWN","BIG DATA;MAPS","${database}","X"\n`);

test('in tables of bibliometrix the database tells whose words ID holds', async () => {
  expect(await bibliometrixRow('ISI')).toEqual({ 'Keywords Plus': ['BIG DATA', 'MAPS'] });
  expect(await bibliometrixRow('SCOPUS')).toEqual({ 'index keywords': ['BIG DATA', 'MAPS'] });
});

test('MODS tells by the authority whose headings they are', async () => {
  expect(
    await readAs(
      '<mods xmlns="http://www.loc.gov/mods/v3"><titleInfo><title>On maps</title></titleInfo><name><namePart>Lee</namePart></name><subject authority="mesh"><topic>Brain</topic></subject><subject authority="lcsh"><topic>Maps</topic></subject><subject><topic>own</topic></subject><classification>912</classification></mods>',
    ),
  ).toEqual({ 'MeSH headings': ['Brain'], 'index keywords': ['Maps'], 'subject categories': ['912'] });
});

test('a profile page has the category of each paper', async () => {
  const { papers } = await readText('1LGMay 1, 2020\nOn maps\n\nAnn Lee\n\nWe draw maps.\n');
  expect(schemes(papers[0])).toEqual({ 'arXiv categories': ['cs.LG'] });
});

test('what another record of the same work says fills the schemes that are missing, and mixes none', async () => {
  const arxiv = '@misc{a, title={On maps}, author={Ann Lee}, year=2020, doi={10.5/x}, primaryclass={cs.LG}}';
  const wos =
    '@article{b, title={On maps}, author={Ann Lee}, year=2020, doi={10.5/x}, primaryclass={stat.ML}, keywords-plus={BIG DATA}}';
  const { papers } = await readCorpus([fileOf(arxiv, 'a.bib'), fileOf(wos, 'b.bib')]);
  expect(papers).toHaveLength(1);
  const [paper] = papers;
  expect(schemes(paper)).toEqual({ 'arXiv categories': ['cs.LG'], 'Keywords Plus': ['BIG DATA'] });
  expect(paper?.mergedFrom?.[0]?.facts).toContain('categories');
});
