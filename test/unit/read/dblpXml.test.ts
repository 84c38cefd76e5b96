import { expect, test } from 'vitest';
import { codes, onlyPaper, rawNames, readText } from './support.ts';

const article = (inner: string, title = 'A title.') =>
  `<article key="journals/x/Lee01" mdate="2020-10-20"><title>${title}</title><year>2001</year>${inner}</article>`;
const dump = (...records: readonly string[]) =>
  `<?xml version="1.0" encoding="ISO-8859-1"?>\n<!DOCTYPE dblp SYSTEM "dblp.dtd">\n<dblp>\n${records.join('\n')}\n</dblp>`;
const one = (inner: string, title?: string) => onlyPaper(dump(article(inner, title)));

test('takes the number of namesakes as their id, and shows the name without it', async () => {
  const { slots } = await one(
    '<author orcid="0000-0001-9108-4278">Wei Wang 0001</author><author pid="28/2391">Ann Lee</author><author>J&ouml;rg M&uuml;ller</author>',
  );
  expect(slots).toEqual([
    { raw: 'Wei Wang 0001', kind: 'person', orcid: '0000-0001-9108-4278', sourceId: 'dblp:Wei Wang 0001' },
    { raw: 'Ann Lee', kind: 'person', sourceId: 'dblp:28/2391' },
    { raw: 'Jörg Müller', kind: 'person' },
  ]);
});

test('takes the full stop off titles, keeps an ellipsis, and drops markup', async () => {
  expect((await one('', 'On <i>k</i>-means, H<sub>2</sub>O and C++.')).title).toBe('On k-means, H2O and C++');
  expect((await one('', 'And so on...')).title).toBe('And so on...');
  expect((await one('', 'Why?')).title).toBe('Why?');
});

test('reads ids from links and keys, and the year as the only date', async () => {
  const paper = await one(
    '<ee>https://doi.org/10.1145/1.2</ee><ee>https://arxiv.org/abs/1706.03762</ee><journal>Commun. ACM</journal>',
  );
  expect(paper).toMatchObject({
    ids: { doi: '10.1145/1.2', arxiv: '1706.03762', source: 'dblp:journals/x/Lee01' },
    venue: 'Commun. ACM',
    date: { precision: 'year' },
  });
  expect((await one('<journal>CoRR</journal><volume>abs/1706.03762</volume>')).ids.arxiv).toBe('1706.03762');
  expect((await one('<month>May</month>')).date).toMatchObject({ precision: 'month' });
});

test('leaves a record without a year undated', async () => {
  const corpus = await readText(dump(article('').replace('2001', ' ')));
  expect(corpus.papers[0]!.date).toBeUndefined();
  expect(codes(corpus)).toEqual([]);
});

test('counts pages of people and tells them once', async () => {
  const page = '<www key="homepages/g/AnnLee"><author>Ann Lee</author><title>Home Page</title></www>';
  const { papers, files } = await readText(dump(article(''), page, page));
  expect(papers).toHaveLength(1);
  expect(files[0]!.records).toEqual({ in: 3, accepted: 1, merged: 0, rejected: 2 });
  expect(files[0]!.notices).toMatchObject([{ severity: 'info', code: 'dblp-person', line: 5 }]);
});

test('keeps volumes of proceedings without their editors', async () => {
  const volume =
    '<proceedings key="conf/er/2008"><editor>Qing Li</editor><title>A Conference.</title><year>2008</year></proceedings>';
  expect(await onlyPaper(dump(volume))).toMatchObject({ title: 'A Conference', slots: [] });
});

test('reads one record by itself, and the page of a person', async () => {
  expect(rawNames(await onlyPaper(article('<author>Ann Lee</author>')))).toEqual(['Ann Lee']);
  const person = `<?xml version="1.0"?>\n<dblpperson name="Ann Lee" pid="28/2391" n="1">
<person key="homepages/28/2391"><author pid="28/2391">Ann Lee</author></person>
<r>${article('<author pid="28/2391">Ann Lee</author><author>Bob Ray</author>')}</r>
<coauthors n="1"><co c="0"><na>Bob Ray</na></co></coauthors>\n</dblpperson>`;
  const corpus = await readText(person);
  expect(corpus.papers.map((paper) => rawNames(paper))).toEqual([['Ann Lee', 'Bob Ray']]);
  expect(codes(corpus)).toEqual(['dblp-person']);
});
