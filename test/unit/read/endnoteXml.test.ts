import { expect, test } from 'vitest';
import { isoDay } from '../../../src/lib/calendar.ts';
import { codes, onlyPaper, rawNames, readText } from './support.ts';

const style = (text: string) => `<style face="normal" font="default" size="100%">${text}</style>`;
const record = (inner: string, type = 'Journal Article') =>
  `<record><rec-number>1</rec-number><ref-type name="${type}">17</ref-type><titles><title>${style('A title')}</title></titles>${inner}</record>`;
const file = (...records: readonly string[]) =>
  `<?xml version="1.0" encoding="UTF-8" ?><xml><records>${records.join('')}</records></xml>`;
const one = (inner: string, type?: string) => onlyPaper(file(record(inner, type)));
const authors = (...names: readonly string[]) =>
  `<contributors><authors>${names.map((name) => `<author>${style(name)}</author>`).join('')}</authors><secondary-authors><author>${style('Ed, I.')}</author></secondary-authors></contributors>`;
const dates = (year: string, words = '') =>
  `<dates><year>${style(year)}</year><pub-dates><date>${style(words)}</date></pub-dates></dates>`;

test('joins the runs of a field as they stand, with and without styles', async () => {
  const runs = file(
    `<record><ref-type name="Book">6</ref-type><titles><title>${style('Growth of ')}${style('E. coli')}${style(' in H')}${style('2')}${style('O')}</title></titles></record>`,
  );
  expect((await onlyPaper(runs)).title).toBe('Growth of E. coli in H2O');
  const bare =
    '<xml><records><record><ref-type name="Book">6</ref-type><titles><title>A bare\n   title</title></titles></record></records></xml>';
  expect((await onlyPaper(bare)).title).toBe('A bare title');
});

test('reads names surname first, and one with a comma at its end as a group', async () => {
  const { slots } = await one(authors('Lee, Ann B.', 'ATLAS Collaboration,', 'King, Martin Luther, Jr.', 'Prayitno'));
  expect(slots).toEqual([
    { raw: 'Lee, Ann B.', kind: 'person', family: 'Lee', given: 'Ann B.' },
    { raw: 'ATLAS Collaboration', kind: 'group' },
    { raw: 'King, Martin Luther, Jr.', kind: 'person', family: 'King', given: 'Martin Luther', suffix: 'Jr.' },
    { raw: 'Prayitno', kind: 'person' },
  ]);
});

test('divides names and keywords that stand in one field by lines', async () => {
  const paper = await one(
    `${authors('Lee, Ann&#xD;Ray, Bob')}<keywords><keyword>${style('graphs&#xD;Models, Statistical')}</keyword><keyword>${style('a; b')}</keyword><keyword/></keywords>`,
  );
  expect(rawNames(paper)).toEqual(['Lee, Ann', 'Ray, Bob']);
  expect(paper.keywords).toEqual(['graphs', 'Models, Statistical', 'a', 'b']);
});

test.each([
  [dates('2015'), '2015-01-01 2015-12-31 year'],
  [dates('2015', 'Jan'), '2015-01-01 2015-01-31 month'],
  [dates('2015', 'Feb 15'), '2015-02-15 2015-02-15 day'],
  [dates('2015', '2015-03-04'), '2015-03-04 2015-03-04 day'],
  [dates('2015', 'Mar-Apr'), '2015-03-01 2015-04-30 range'],
  [dates('2015', '2014-03-04'), '2015-01-01 2015-12-31 year'],
])('reads %s', async (inner, expected) => {
  const { date } = await one(inner);
  expect(`${isoDay(date!.from)} ${isoDay(date!.to)} ${date!.precision}`).toBe(expected);
});

test('says that a date cannot be read', async () => {
  expect(codes(await readText(file(record(dates('in press')))))).toEqual(['date-unreadable']);
});

test('keeps an edited book without authors', async () => {
  expect((await one(authors('Lee, Ann'), 'Edited Book')).slots).toEqual([]);
});

test('finds ids in their fields and links', async () => {
  const urls = (url: string) => `<urls><related-urls><url>${style(url)}</url></related-urls></urls>`;
  const num = (doi: string) => `<electronic-resource-num>${style(doi)}</electronic-resource-num>`;
  expect(
    (await one(num('https://doi.org/10.1000/ABC') + urls('http://www.ncbi.nlm.nih.gov/pubmed/25647015'))).ids,
  ).toEqual({
    doi: '10.1000/abc',
    pmid: '25647015',
  });
  expect((await one(`<accession-num>${style('WOS:000200148800007')}</accession-num>`)).ids).toEqual({
    source: 'wos:WOS:000200148800007',
  });
  const pubmed = `<accession-num>123</accession-num><remote-database-name>PubMed</remote-database-name>`;
  expect((await one(pubmed)).ids).toEqual({ pmid: '123' });
  expect((await one('<accession-num>123</accession-num>')).ids).toEqual({});
});

test('strips control characters in one long line, and keeps every record', async () => {
  const bad = record(authors('Lee, A\u000Bnn')).replace('A title', 'A \u0003second title');
  const corpus = await readText(file(record(''), bad));
  expect(corpus.papers.map(({ title }) => title)).toEqual(['A title', 'A second title']);
  expect(codes(corpus)).toEqual(['record-repaired']);
});
