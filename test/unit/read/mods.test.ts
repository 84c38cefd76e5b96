import { expect, test } from 'vitest';
import { isoDay } from '../../../src/lib/calendar.ts';
import { codes, linesOf, onlyPaper, rawNames, readText } from './support.ts';

const namespace = 'xmlns="http://www.loc.gov/mods/v3"';
const collection = (...records: string[]) =>
  `<?xml version="1.0"?>\n<modsCollection ${namespace}>\n${records.join('\n')}\n</modsCollection>\n`;
const mods = (content: string) => `<mods>${content}</mods>`;
const title = '<titleInfo><title>On books</title></titleInfo>';
const paperWith = (content: string) => onlyPaper(collection(mods(title + content)));
const person = (parts: string, role = '') =>
  `<name type="personal">${parts}${role && `<role><roleTerm type="code" authority="marcrelator">${role}</roleTerm></role>`}</name>`;
const parted = (family: string, given: string, role = '') =>
  person(`<namePart type="family">${family}</namePart><namePart type="given">${given}</namePart>`, role);
const dated = async (content: string) => {
  const { date } = await paperWith(content);
  return date && `${isoDay(date.from)} ${isoDay(date.to)} ${date.precision}`;
};
const issued = (text: string, attributes = '') =>
  `<originInfo><dateIssued ${attributes}>${text}</dateIssued></originInfo>`;

test('reads a collection, one record, any prefix, and records from a repository', async () => {
  const bare = title + parted('Roe', 'Jo', 'aut');
  const prefixed = bare.replaceAll(/<(\/?)/g, '<$1m:');
  const texts = [
    collection(mods(bare)),
    `<mods ${namespace}>${bare}</mods>`,
    `<m:mods xmlns:m="http://www.loc.gov/mods/v3">${prefixed}</m:mods>`,
    `<OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/"><ListRecords><record><metadata><mods ${namespace}>${bare}</mods></metadata></record></ListRecords></OAI-PMH>`,
  ];
  for (const text of texts) {
    const { papers, files } = await readText(text);
    expect(files[0]!.format).toBe('mods');
    expect(papers.map((paper) => [paper.title, rawNames(paper)])).toEqual([['On books', ['Jo Roe']]]);
  }
});

test('takes only authors for authors', async () => {
  const names = [
    parted('Roe', 'Jo', 'aut'),
    parted('Head', 'Ed', 'edt'),
    parted('Land', 'Ann'),
    parted('Boss', 'Bea', 'ths'),
    person('<namePart>Creator, Carl</namePart><role><roleTerm type="text">Creator.</roleTerm></role>'),
    '<name type="conference"><namePart>A Conference</namePart></name>',
  ];
  expect(rawNames(await paperWith(names.join('')))).toEqual(['Jo Roe', 'Ann Land', 'Creator, Carl']);
  expect((await paperWith(parted('Head', 'Ed', 'edt'))).slots).toEqual([]);
});

test('puts names together, and leaves out the years of a life', async () => {
  const names = [
    person(
      '<namePart type="given">Kevin</namePart><namePart type="given">E.</namePart><namePart type="family">Roe</namePart><namePart type="termsOfAddress">Jr.</namePart><namePart type="date">1923-</namePart>',
    ),
    person('<namePart>Dunn, Dorothy, 1923-2001</namePart>'),
    person('<namePart>Ann Land</namePart>'),
    person('<displayForm>Shown, Sue</displayForm>'),
    '<name type="corporate"><namePart>Ministry</namePart><namePart>Department of Trees</namePart></name>',
    person('<namePart>[No author]</namePart>'),
    '<name><etal/></name>',
  ];
  const paper = await paperWith(names.join(''));
  expect(paper.slots).toEqual([
    { raw: 'Kevin E. Roe Jr.', kind: 'person', family: 'Roe', given: 'Kevin E.', suffix: 'Jr.' },
    { raw: 'Dunn, Dorothy', kind: 'person', family: 'Dunn', given: 'Dorothy' },
    { raw: 'Ann Land', kind: 'person' },
    { raw: 'Shown, Sue', kind: 'person', family: 'Shown', given: 'Sue' },
    { raw: 'Ministry Department of Trees', kind: 'group' },
  ]);
  expect(paper.authorsTruncated).toBe(true);
});

test('attaches the ORCID', async () => {
  const id = '<nameIdentifier type="orcid">https://orcid.org/0000-0002-1825-0097</nameIdentifier>';
  const { slots } = await paperWith(person(`<namePart>Roe, Jo</namePart>${id}`) + parted('Land', 'Ann'));
  expect(slots.map(({ orcid }) => orcid)).toEqual(['0000-0002-1825-0097', undefined]);
});

test('takes the date of issue, of the work or of what it stands in', async () => {
  expect(await dated(issued('2015'))).toBe('2015-01-01 2015-12-31 year');
  expect(await dated(issued('c2015.'))).toBe('2015-01-01 2015-12-31 year');
  expect(await dated(issued('[2015?]'))).toBe('2015-01-01 2015-12-31 year');
  expect(await dated(issued('201u', 'encoding="marc"'))).toBe('2010-01-01 2019-12-31 range');
  const both =
    '<originInfo><dateIssued>Oct. 1999</dateIssued><dateIssued encoding="marc">1999</dateIssued></originInfo>';
  expect(await dated(both)).toBe('1999-10-01 1999-10-31 month');
  expect(await dated(`<relatedItem type="host"><part><date>2014-03-02</date></part></relatedItem>`)).toBe(
    '2014-03-02 2014-03-02 day',
  );
  expect(await dated(`<relatedItem type="host">${issued('2013-05')}</relatedItem>`)).toBe(
    '2013-05-01 2013-05-31 month',
  );
  expect(await dated(`<relatedItem type="original">${issued('1850')}</relatedItem>`)).toBeUndefined();
  expect(await dated('<originInfo><copyrightDate>2001</copyrightDate></originInfo>')).toBe(
    '2001-01-01 2001-12-31 year',
  );
  const others = '<originInfo><dateCreated>1990</dateCreated><dateCaptured>1991</dateCaptured></originInfo>';
  expect(await dated(`${others}<recordInfo><recordCreationDate>2020-01-01</recordCreationDate></recordInfo>`)).toBe(
    undefined,
  );
});

const range = (end: string) =>
  `<originInfo><dateIssued point="start">2004</dateIssued><dateIssued point="end">${end}</dateIssued></originInfo>`;

test('reads a start and an end as a range, and an open end as its start', async () => {
  expect(await dated(range('2005'))).toBe('2004-01-01 2005-12-31 range');
  expect(await dated(range('9999'))).toBe('2004-01-01 2004-12-31 year');
  expect(await dated(range('uuuu'))).toBe('2004-01-01 2004-12-31 year');
});

test('says which date is uncertain and which cannot be read', async () => {
  const corpus = await readText(collection(mods(title + issued('1850', 'qualifier="approximate"'))));
  expect(codes(corpus)).toContain('date-circa');
  expect(linesOf(await readText(collection(mods(title + issued('soon')))), 'date-unreadable')).toEqual([3]);
});

const titleOf = async (info: string) => (await onlyPaper(collection(mods(info)))).title;

test('puts the title together', async () => {
  expect(
    await titleOf('<titleInfo><nonSort>The</nonSort><title>tree</title><subTitle>a story</subTitle></titleInfo>'),
  ).toBe('The tree: a story');
  expect(await titleOf("<titleInfo><nonSort>L'</nonSort><title>arbre d' or</title></titleInfo>")).toBe("L'arbre d' or");
  expect(
    await titleOf(
      '<titleInfo type="alternative"><title>Other</title></titleInfo><titleInfo><title>Own</title><partNumber>2</partNumber></titleInfo>',
    ),
  ).toBe('Own. 2');
  expect(
    await titleOf(`${title}<relatedItem type="host"><titleInfo><title>Host</title></titleInfo></relatedItem>`),
  ).toBe('On books');
});

test('finds ids, keywords, venue and abstract', async () => {
  const paper = await paperWith(
    '<relatedItem type="host"><titleInfo><title>A Journal</title></titleInfo><identifier type="doi">10.1000/host</identifier></relatedItem>' +
      '<identifier type="doi" invalid="yes">10.1000/bad</identifier><identifier type="doi">10.1000/ABC</identifier><identifier type="pmid">123</identifier>' +
      '<subject><topic>graphs</topic></subject><subject authority="lcsh"><topic>Trees</topic></subject><classification authority="ddc">610</classification>' +
      '<abstract>Salt &amp; <i>pepper</i>.</abstract>',
  );
  expect(paper).toMatchObject({
    venue: 'A Journal',
    ids: { doi: '10.1000/abc', pmid: '123' },
    keywords: ['graphs'],
    categories: ['Trees', '610'],
    abstract: 'Salt & pepper.',
  });
});

test('rejects a record that says nothing, and names its line', async () => {
  const corpus = await readText(collection(mods(title), mods('<genre>book</genre>')));
  expect(corpus.files[0]!.records).toEqual({ in: 2, accepted: 1, merged: 0, rejected: 1 });
  expect(linesOf(corpus, 'record-empty')).toEqual([4]);
});
