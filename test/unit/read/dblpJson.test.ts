import { expect, test } from 'vitest';
import { codes, linesOf, onlyPaper, rawNames, readText } from './support.ts';

const info = (fields: object) => ({
  title: 'On graphs.',
  venue: 'GD',
  year: '2005',
  type: 'Conference and Workshop Papers',
  key: 'conf/gd/Roe05',
  url: 'https://dblp.org/rec/conf/gd/Roe05',
  ...fields,
});
const answer = (...infos: object[]) =>
  JSON.stringify({
    result: {
      query: 'graphs',
      status: { '@code': '200', text: 'OK' },
      completions: { '@total': '1', c: { '@sc': '1', text: 'graph' } },
      hits: {
        '@total': String(infos.length),
        '@sent': String(infos.length),
        hit: infos.map((one, at) => ({ '@score': '5', '@id': String(at), info: one, url: `URL#${at}` })),
      },
    },
  });
const paperWith = (fields: object) => onlyPaper(answer(info(fields)));

test('reads an answer of DBLP to a search for publications', async () => {
  const text = answer(
    info({
      authors: {
        author: [
          { '@pid': '1/2', text: 'Jo Roe' },
          { '@pid': '3/4', text: 'Ann Land' },
        ],
      },
      doi: '10.1000/ABC',
      ee: 'https://doi.org/10.1000/ABC',
    }),
  );
  const { papers, files } = await readText(text);
  expect(files[0]!.format).toBe('dblp-json');
  expect(papers[0]).toMatchObject({
    title: 'On graphs',
    venue: 'GD',
    ids: { doi: '10.1000/abc', source: 'dblp:conf/gd/Roe05' },
    date: { precision: 'year', kind: 'published', raw: '2005' },
    slots: [
      { raw: 'Jo Roe', kind: 'person', sourceId: 'dblp:1/2' },
      { raw: 'Ann Land', kind: 'person', sourceId: 'dblp:3/4' },
    ],
  });
});

test('accepts several authors, one, and none', async () => {
  expect(rawNames(await paperWith({ authors: { author: { '@pid': '1/2', text: 'Jo Roe' } } }))).toEqual(['Jo Roe']);
  expect(rawNames(await paperWith({ authors: { author: ['Jo Roe', 'Ann Land'] } }))).toEqual(['Jo Roe', 'Ann Land']);
  expect(rawNames(await paperWith({ authors: { author: 'Jo Roe' } }))).toEqual(['Jo Roe']);
  expect(rawNames(await paperWith({}))).toEqual([]);
});

test('keeps the number that tells people of one name apart', async () => {
  const { slots } = await paperWith({
    authors: { author: [{ '@pid': 'w/WeiWang1', text: 'Wei Wang 0001' }, 'Wei Wang 0002', 'Wei Wang'] },
  });
  expect(slots.map(({ raw, sourceId }) => [raw, sourceId])).toEqual([
    ['Wei Wang 0001', 'dblp:w/WeiWang1'],
    ['Wei Wang 0002', 'dblp:Wei Wang 0002'],
    ['Wei Wang', undefined],
  ]);
});

test('decodes the entities, and takes the full stop off the title', async () => {
  const paper = await paperWith({
    title: 'Salt &amp; pepper for O&apos;Neil &lt;sub&gt;2&lt;/sub&gt;.',
    authors: { author: [{ text: 'J&uuml;rgen O&apos;Neil' }] },
    venue: ['GD', 'Lecture Notes &amp; more'],
  });
  expect(paper.title).toBe("Salt & pepper for O'Neil 2");
  expect(rawNames(paper)).toEqual(["Jürgen O'Neil"]);
  expect(paper.venue).toBe('GD; Lecture Notes & more');
  expect((await paperWith({ title: 'To be continued...' })).title).toBe('To be continued...');
  expect((await paperWith({ title: 'Who is it?' })).title).toBe('Who is it?');
});

test('takes the editors of a volume for no authors, and says so', async () => {
  const corpus = await readText(answer(info({ type: 'Editorship', authors: { author: [{ text: 'Ed Head' }] } })));
  expect(corpus.papers[0]!.slots).toEqual([]);
  expect(codes(corpus)).toContain('editors-only');
});

test('finds the number of an arXiv paper, and the DOI among several links', async () => {
  expect((await paperWith({ venue: 'CoRR', volume: 'abs/2101.00001' })).ids.arxiv).toBe('2101.00001');
  const { ids } = await paperWith({
    ee: ['https://example.org/x', 'https://doi.org/10.1000/x', 'http://arxiv.org/abs/2101.00002'],
  });
  expect(ids).toMatchObject({ doi: '10.1000/x', arxiv: '2101.00002' });
});

test('reads no people and no venues as papers', async () => {
  const people = await readText(answer({ author: 'Jo Roe', url: 'https://dblp.org/pid/1/2', notes: { note: [] } }));
  expect(people.files[0]!.records).toMatchObject({ in: 1, rejected: 1 });
  expect(codes(people)).toContain('dblp-no-paper');
  const venues = await readText(answer({ venue: 'Graph Drawing', acronym: 'GD', type: 'Conference or Workshop' }));
  expect(codes(venues)).toContain('dblp-no-paper');
});

test('knows an answer without hits', async () => {
  const corpus = await readText(
    '{"result":{"query":"x","hits":{"@total":"0","@computed":"0","@sent":"0","@first":"0"}}}',
  );
  expect(corpus.files[0]!.format).toBe('dblp-json');
  expect(corpus.papers).toEqual([]);
  expect(corpus.files[0]!.notices.map(({ code, severity }) => `${code} ${severity}`)).toEqual(['dblp-no-hits info']);
});

test('says which year cannot be read', async () => {
  const corpus = await readText(answer(info({ year: 'soon' })));
  expect(linesOf(corpus, 'date-unreadable')).toEqual([1]);
  expect((await paperWith({ year: ' ' })).date).toBeUndefined();
});

test('never fails over a wrong type', async () => {
  for (const wrong of [null, 7, [], {}, [null], [[1]], { author: {} }, { author: [[], null, 7] }, '__proto__'])
    for (const field of ['authors', 'title', 'venue', 'year', 'ee', 'doi', 'type', 'key']) {
      const corpus = await readText(answer(info({ [field]: wrong })));
      expect(codes(corpus)).not.toContain('file-failed');
      expect(corpus.files[0]!.records.in).toBe(1);
    }
});
