import { expect, test } from 'vitest';
import { codes, linesOf, rawNames, readText } from './support.ts';

const entry = (title: string, rest = '') =>
  `<article key="journals/x/${title}">\n<author>Ann Lee</author>\n<title>${title}.</title>\n<year>2001</year>${rest}\n</article>`;
const dump = (...records: readonly string[]) =>
  `<?xml version="1.0"?>\n<!DOCTYPE dblp SYSTEM "dblp.dtd">\n<dblp>\n${records.join('\n')}\n</dblp>\n`;
const titles = async (text: string) => (await readText(text)).papers.map(({ title }) => title);

test('refuses a document type that declares things of its own, before anything is parsed', async () => {
  const bomb = '<!ENTITY a "aaaaaaaaaa">\n<!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">\n';
  const text = `<?xml version="1.0"?>\n<!DOCTYPE dblp [\n${bomb}]>\n<dblp>\n${entry('&b;')}\n</dblp>`;
  const { papers, files } = await readText(text);
  expect(papers).toEqual([]);
  expect(files[0]!.records).toEqual({ in: 0, accepted: 0, merged: 0, rejected: 0 });
  expect(files[0]!.notices).toMatchObject([{ severity: 'error', code: 'xml-internal-subset' }]);
});

test('takes a document type that only names its definition', async () => {
  expect(await titles(dump(entry('One')))).toEqual(['One']);
  const named = dump(entry('One')).replace('SYSTEM "dblp.dtd"', 'PUBLIC "-//[x]//EN" "http://x.org/[y].dtd"');
  expect(await titles(named)).toEqual(['One']);
});

test('keeps all whole records of a file that was cut off, and rejects the cut one with its line', async () => {
  const whole = dump(entry('One'), entry('Two'), entry('Three'));
  const corpus = await readText(whole.slice(0, whole.indexOf('Three.') + 3));
  expect(corpus.papers.map(({ title }) => title)).toEqual(['One', 'Two']);
  expect(corpus.files[0]!.records).toMatchObject({ in: 3, rejected: 1 });
  expect(linesOf(corpus, 'record-cut')).toEqual([14]);
});

test('says that a file may have been cut between two records', async () => {
  const corpus = await readText(dump(entry('One'), entry('Two')).replace('\n</dblp>', ''));
  expect(corpus.papers).toHaveLength(2);
  expect(codes(corpus)).toEqual(['file-cut']);
  expect(codes(await readText(dump(entry('One'))))).toEqual([]);
});

test('loses only the record whose end, beginning or tags are missing', async () => {
  const good = [entry('One'), entry('Two'), entry('Three')];
  const read = (broken: string) => readText(dump(good[0]!, broken, good[2]!));
  for (const broken of [
    good[1]!.replace('</article>', ''),
    good[1]!.replace('<article ', '<artcle '),
    good[1]!.replace('</title>', ''),
    good[1]!.slice(0, -1),
    good[1]!.replace('<title>', '<title><!-- '),
    good[1]!.replace('<title>', '<title><![CDATA['),
  ]) {
    const corpus = await read(broken);
    expect(corpus.papers.map(({ title }) => title)).toEqual(['One', 'Three']);
    const [line] = linesOf(corpus, 'record-broken');
    expect(line).toBeGreaterThanOrEqual(9);
    expect(line).toBeLessThanOrEqual(13);
  }
});

test('takes marks in comments and CDATA for text', async () => {
  const text = dump(
    `<!-- ${entry('Not this')} -->`,
    entry('One', '<!-- </article> --><note><![CDATA[</article> & <b>]]></note>'),
    entry('<![CDATA[A & B < C]]>'),
  );
  const corpus = await readText(text.replace(' key="journals/x/<![CDATA[A & B < C]]>"', ''));
  expect(corpus.papers.map(({ title }) => title)).toEqual(['One', 'A & B < C']);
  expect(codes(corpus)).toEqual([]);
});

test('mends control characters and signs that stand for themselves, and says so', async () => {
  const control = await readText(dump(entry('One'), entry('T\u0003wo'), entry('Thr&#11;ee')));
  expect(control.papers.map(({ title }) => title)).toEqual(['One', 'Two', 'Three']);
  expect(linesOf(control, 'record-repaired')).toEqual([9, 14]);
  const signs = await readText(dump(entry('One'), entry('Signs').replace('Signs.<', 'P & Q, p < 0.05, R&D; &x;.<')));
  expect(signs.papers.map(({ title }) => title)).toEqual(['One', 'P & Q, p < 0.05, R&D; &x;']);
  expect(linesOf(signs, 'record-repaired')).toEqual([9]);
});

test('reads files that were joined, each with its own head', async () => {
  expect(await titles(dump(entry('One')) + dump(entry('Two')))).toEqual(['One', 'Two']);
});

test('says that a file holds no records', async () => {
  const corpus = await readText('<?xml version="1.0"?>\n<dblp>\n</dblp>');
  expect(codes(corpus)).toEqual(['no-records']);
});

test('leaves the XML of others alone', async () => {
  for (const text of [
    '<?xml version="1.0"?>\n<shop><article>Shoes</article></shop>',
    '<article><title>A</title></article>',
  ]) {
    const { papers, files } = await readText(text);
    expect(papers).toEqual([]);
    expect(files[0]).toMatchObject({ format: 'xml', notices: [{ code: 'format-not-read' }] });
  }
});

test('decodes references by name, by number, and those of HTML', async () => {
  const corpus = await readText(
    dump(entry('R&eacute;sum&#233; &lt;of&gt; Stra&szlig;e &#x1D54F;').replace('Ann', 'Bj&ouml;rn')),
  );
  expect(corpus.papers[0]!.title).toBe('Résumé <of> Straße 𝕏');
  expect(rawNames(corpus.papers[0])).toEqual(['Björn Lee']);
});

test('takes linear time on hostile texts', async () => {
  const units = [
    '<article ',
    '<article key="',
    '<!-- ',
    '<![CDATA[',
    '</article>',
    '<article><a>',
    '&',
    '<article>&a;',
    '<? ',
    '<article/>',
  ];
  for (const unit of units) {
    const text = `<?xml version="1.0"?>\n<dblp>\n${entry('One')}\n${unit.repeat(300_000 / unit.length)}`;
    const begun = performance.now();
    const { papers } = await readText(text);
    expect(papers.length, unit).toBeGreaterThanOrEqual(1);
    expect(performance.now() - begun, unit).toBeLessThan(5000);
  }
});

test('refuses a record that is nested too deeply', async () => {
  const corpus = await readText(
    dump(entry('One'), `<article>${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}</article>`),
  );
  expect(corpus.papers).toHaveLength(1);
  expect(codes(corpus)).toEqual(['record-broken']);
});
