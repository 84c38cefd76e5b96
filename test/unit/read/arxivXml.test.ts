import { expect, test } from 'vitest';
import { isoDay } from '../../../src/lib/calendar.ts';
import { codes, linesOf, onlyPaper, rawNames, readText } from './support.ts';

const older = (inner: string) => `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <link href="http://arxiv.org/api/query?id_list=1" rel="self" type="application/atom+xml"/>
  <title type="html">ArXiv Query: id_list=1</title>
  <updated>2020-01-01T00:00:00-04:00</updated>
  <entry>
    <id>http://arxiv.org/abs/quant-ph/0210005v1</id>
    <updated>2012-10-01T00:00:00Z</updated>
    <published>2002-10-01T12:30:00Z</published>
    <title>A title that goes
  over two lines</title>
    <summary>  Its abstract. </summary>
    <author><name>Ann Lee</name><arxiv:affiliation xmlns:arxiv="http://arxiv.org/schemas/atom">U. of X</arxiv:affiliation></author>
    ${inner}
  </entry>
</feed>`;
const newer = (inner: string) => `<?xml version='1.0' encoding='UTF-8'?>
<feed xmlns:opensearch="http://a9.com/-/spec/opensearch/1.1/" xmlns:arxiv="http://arxiv.org/schemas/atom" xmlns="http://www.w3.org/2005/Atom">
  <id>https://arxiv.org/api/x</id>
  <entry>
    <id>http://arxiv.org/abs/2101.00001v2</id>
    <title>A title</title>
    <published>2021-01-02T00:00:00Z</published>
    ${inner}
  </entry>
</feed>`;

const author = (name: string) => `<author><name>${name}</name></author>`;

test('reads the layout with the namespaces on each element', async () => {
  const paper = await onlyPaper(
    older(`<arxiv:doi xmlns:arxiv="http://arxiv.org/schemas/atom">10.1103/PhysRev.1</arxiv:doi>
    <arxiv:journal_ref xmlns:arxiv="http://arxiv.org/schemas/atom">Phys. Rev. 1 (2003)</arxiv:journal_ref>
    <arxiv:primary_category xmlns:arxiv="http://arxiv.org/schemas/atom" term="quant-ph"/>
    <category term="quant-ph"/><category term="03B70, 68Q99"/><category term="F.4.1; F.4.m; K.2"/><category term="cs.LO"/>`),
  );
  expect(paper).toMatchObject({
    title: 'A title that goes over two lines',
    abstract: 'Its abstract.',
    venue: 'Phys. Rev. 1 (2003)',
    categories: ['quant-ph', 'cs.LO'],
    ids: { doi: '10.1103/physrev.1', arxiv: 'quant-ph/0210005' },
    provenance: { line: 6 },
  });
  expect(rawNames(paper)).toEqual(['Ann Lee']);
  expect([isoDay(paper.date!.from), paper.date!.precision, paper.date!.kind]).toEqual(['2002-10-01', 'day', 'v1']);
});

test('goes by namespaces and not by prefixes', async () => {
  const ids = { doi: '10.1000/x', arxiv: '2101.00001' };
  expect(
    (await onlyPaper(newer('<arxiv:doi>10.1000/x</arxiv:doi><arxiv:primary_category term="cs.CL"/>'))).ids,
  ).toEqual(ids);
  const renamed = newer('<x:doi>10.1000/x</x:doi><y:doi xmlns:y="http://other.org/">10.1000/other</y:doi>').replace(
    'xmlns:arxiv',
    'xmlns:x',
  );
  expect((await onlyPaper(renamed)).ids).toEqual(ids);
  const other = newer(
    '<y:doi xmlns:y="http://other.org/">10.1000/other</y:doi><y:title xmlns:y="http://other.org/">No</y:title>',
  );
  expect((await onlyPaper(other)).ids).toEqual({ arxiv: '2101.00001' });
  const prefixed = newer('')
    .replace('xmlns="', 'xmlns:a="')
    .replaceAll(/<(\/?)(?=feed|entry|id|title|published)/g, '<$1a:');
  expect((await onlyPaper(prefixed)).title).toBe('A title');
});

test('knows groups, and persons who speak for one', async () => {
  const { slots } = await onlyPaper(
    newer(
      ['ATLAS Collaboration', ':', 'G. Aad', 'B. Bee for the CMS Collaboration', 'J. -R. Cee'].map(author).join(''),
    ),
  );
  expect(slots).toEqual([
    { raw: 'ATLAS Collaboration', kind: 'group' },
    { raw: 'G. Aad', kind: 'person' },
    { raw: 'B. Bee', kind: 'person' },
    { raw: 'CMS Collaboration', kind: 'group' },
    { raw: 'J.-R. Cee', kind: 'person' },
  ]);
});

test('tells the answer to a bad question', async () => {
  const corpus = await readText(
    newer('<summary>incorrect id format for 1234</summary>')
      .replace('http://arxiv.org/abs/2101.00001v2', 'http://arxiv.org/api/errors#incorrect_id_format')
      .replace('<title>A title', '<title>Error'),
  );
  expect(corpus.papers).toEqual([]);
  expect(corpus.files[0]!.notices).toMatchObject([{ severity: 'error', code: 'arxiv-error', line: 4 }]);
  expect(corpus.files[0]!.notices[0]!.message).toContain('incorrect id format');
});

test('leaves the feeds of others alone', async () => {
  const { files } = await readText(
    '<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><entry><title>News</title></entry></feed>',
  );
  expect(files[0]!.format).toBe('xml');
});

const oai = (metadata: string, header = '') => `<?xml version="1.0" encoding="UTF-8"?>
<OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/"><ListRecords>
<record><header${header}><identifier>oai:arXiv.org:1810.09584</identifier><datestamp>2019-01-15</datestamp></header>${metadata}</record>
<record><header status="deleted"><identifier>oai:arXiv.org:0001</identifier></header></record>
</ListRecords></OAI-PMH>`;
const arxiv = (inner: string) =>
  oai(
    `<metadata><arXiv xmlns="http://arxiv.org/OAI/arXiv/"><id>1810.09584</id><title>A title</title>${inner}</arXiv></metadata>`,
  );
const raw = (inner: string) =>
  oai(
    `<metadata><arXivRaw xmlns="http://arxiv.org/OAI/arXivRaw/"><id>1810.09584</id><title>A title</title>${inner}</arXivRaw></metadata>`,
  );

test('reads the form arXiv, whose names are in parts', async () => {
  const paper = await onlyPaper(
    arxiv(`<created>2013-04-30</created><updated>2013-06-28</updated><authors>
<author><keyname>Rold\\'an</keyname><forenames>\\'Edgar</forenames></author>
<author><keyname>King</keyname><forenames>M. L.</forenames><suffix>Jr.</suffix><affiliation>X</affiliation></author>
<author><keyname>Belle Collaboration</keyname></author></authors><categories>hep-ph nucl-th</categories><doi>10.1000/X</doi>`),
  );
  expect(paper.slots).toEqual([
    { raw: 'Édgar Roldán', kind: 'person', family: 'Roldán', given: 'Édgar' },
    { raw: 'M. L. King Jr.', kind: 'person', family: 'King', given: 'M. L.', suffix: 'Jr.' },
    { raw: 'Belle Collaboration', kind: 'group' },
  ]);
  expect(paper).toMatchObject({ categories: ['hep-ph', 'nucl-th'], ids: { doi: '10.1000/x', arxiv: '1810.09584' } });
  expect([isoDay(paper.date!.from), paper.date!.kind]).toEqual(['2013-04-30', 'v1']);
});

test('reads the form arXivRaw, whose names are one text and whose dates are versions', async () => {
  const paper = await onlyPaper(
    raw(`<version version="v2"><date>Sun, 13 Jan 2019 11:17:09 GMT</date></version><version version="v1"><date>Mon, 22 Oct 2018 22:41:50 GMT</date></version>
<authors>Raphael Bee (1 and 2), Shamik Gupta, Ann Lee, Jr. (for the CMS Collaboration) and \\'Edgar Rold\\'an ((1) Here, (2) There)</authors>`),
  );
  expect(rawNames(paper)).toEqual(['Raphael Bee', 'Shamik Gupta', 'Ann Lee Jr.', 'Édgar Roldán', 'CMS Collaboration']);
  expect([isoDay(paper.date!.from), paper.date!.precision]).toEqual(['2018-10-22', 'day']);
});

test('counts deleted records, and rejects forms that are not arXiv’s', async () => {
  const corpus = await readText(arxiv(''));
  expect(corpus.files[0]!.records).toMatchObject({ in: 2, accepted: 1, rejected: 1 });
  expect(linesOf(corpus, 'arxiv-deleted')).toEqual([4]);
  const dublin = '<record><metadata><oai_dc:dc xmlns:oai_dc="x"><title>T</title></oai_dc:dc></metadata></record>';
  const mixed = await readText(arxiv('').replace('</ListRecords>', `${dublin}\n</ListRecords>`));
  expect(codes(mixed)).toEqual(['arxiv-deleted', 'oai-form']);
});
