import { expect, test } from 'vitest';
import { isoDay } from '../../../src/lib/calendar.ts';
import { codes, linesOf, onlyPaper, rawNames, readText, savedOn } from './support.ts';
import { readCorpus } from '../../../src/read/index.ts';

const columns = [
  'PT',
  'AU',
  'BA',
  'AF',
  'CA',
  'TI',
  'SO',
  'DE',
  'ID',
  'C1',
  'RI',
  'OI',
  'TC',
  'PD',
  'PY',
  'DI',
  'EA',
  'WC',
  'UT',
  'PM',
];
const header = columns.join('\t');
type Cells = Partial<Record<string, string>>;
/** As it is written: one cell more than the header has names. */
const row = (cells: Cells) => `${columns.map((name) => ({ PT: 'J', ...cells })[name] ?? '').join('\t')}\t`;
const tableOf = (...rows: Cells[]) => `${[header, ...rows.map(row)].join('\n')}\n`;
const plain: Cells = { AU: 'Roe, J', TI: 'On places', PY: '2006', UT: 'WOS:000000000000001' };

test('reads a record in full', async () => {
  const corpus = await readText(
    tableOf({
      ...plain,
      AU: 'Roe, J; Poe, EA',
      AF: 'Roe, Jo; Poe, Edgar Allan',
      CA: 'Map Makers Grp',
      SO: 'J PLACES',
      DE: 'place; way',
      ID: 'MAPS',
      C1: '[Roe, Jo; Poe, Edgar] Univ Nowhere',
      RI: 'Poe, Edgar/A-1234-2010',
      OI: 'Roe, Jo/0000-0002-1825-0097; ',
      TC: '4',
      PD: 'DEC 29',
      DI: '10.1000/A',
      WC: 'Geography; History',
      PM: '17176343',
    }),
  );
  expect(corpus.files[0]).toMatchObject({ format: 'wos-tab', records: { in: 1, accepted: 1, rejected: 0 } });
  expect(corpus.papers[0]).toMatchObject({
    title: 'On places',
    slots: [
      { raw: 'Roe, Jo', kind: 'person', family: 'Roe', given: 'Jo', orcid: '0000-0002-1825-0097' },
      {
        raw: 'Poe, Edgar Allan',
        kind: 'person',
        family: 'Poe',
        given: 'Edgar Allan',
        sourceId: 'researcherid:A-1234-2010',
      },
      { raw: 'Map Makers Grp', kind: 'group' },
    ],
    keywords: ['place', 'way'],
    categories: ['MAPS', 'Geography', 'History'],
    venue: 'J PLACES',
    ids: { doi: '10.1000/a', pmid: '17176343', source: 'wos:WOS:000000000000001' },
    citations: 4,
    provenance: { line: 2 },
  });
  expect(isoDay(corpus.papers[0]!.date!.from)).toBe('2006-12-29');
  expect(codes(corpus)).toEqual([]);
});

test('quotation marks are letters, alone and in pairs', async () => {
  const rows = [
    { ...plain, TI: '"Places" and ways' },
    { ...plain, TI: '"Ways', UT: 'WOS:000000000000002' },
    { ...plain, TI: 'Roads 5" wide', UT: 'WOS:000000000000003' },
  ];
  const { papers, files } = await readText(tableOf(...rows));
  expect(papers.map(({ title }) => title)).toEqual(['"Places" and ways', '"Ways', 'Roads 5" wide']);
  expect(files[0]!.notices).toEqual([]);
});

test('a header in quotation marks means that the cells have them too', async () => {
  const quotedText = [columns, columns.map((name) => ({ PT: 'J', ...plain, AB: '' })[name] ?? '')]
    .map((cells) => cells.map((cell) => `"${cell}"`).join('\t'))
    .join('\n')
    .replace('On places', 'On ""places""\nand ways');
  const paper = await onlyPaper(quotedText);
  expect(paper.title).toBe('On "places" and ways');
});

test('reads UTF-16, as the Windows export has it', async () => {
  const text = `\uFEFF${tableOf({ ...plain, AU: 'Müller, Ö' })}`.replaceAll('\n', '\r\n');
  const bytes = new Uint8Array(Uint16Array.from(text, (letter) => letter.charCodeAt(0)).buffer);
  const { papers, files } = await readCorpus([{ name: 'savedrecs.txt', bytes, savedOn }]);
  expect(files[0]).toMatchObject({ format: 'wos-tab', encoding: 'utf-16le' });
  expect(rawNames(papers[0])).toEqual(['Müller, Ö']);
});

test('full names only where both lists are equally long', async () => {
  const paper = await onlyPaper(tableOf({ ...plain, AU: 'Roe, J; Poe, E', AF: 'Roe, Jo' }));
  expect(rawNames(paper)).toEqual(['Roe, J', 'Poe, E']);
});

test('the authors of a book count where no others are named', async () => {
  expect(rawNames(await onlyPaper(tableOf({ ...plain, AU: '', BA: 'Roe, J; Poe, E' })))).toEqual(['Roe, J', 'Poe, E']);
});

test('early access is the date where there is no year, or where it comes first', async () => {
  const { papers } = await readText(
    tableOf(
      { ...plain, PY: '', EA: 'NOV 2020' },
      { ...plain, TI: 'On ways', PD: 'JAN', PY: '2021', EA: 'DEC 2020', UT: '' },
    ),
  );
  expect(papers.map(({ date }) => date && `${isoDay(date.from)} ${date.precision} ${date.kind}`)).toEqual([
    '2020-11-01 month early-access',
    '2020-12-01 month early-access',
  ]);
});

test('a record with a tab too many or too few is left out, the others stay', async () => {
  const next = { ...plain, TI: 'On roads', UT: 'WOS:000000000000009' };
  for (const [from, to] of [
    ['On places', 'On\tplaces'],
    ['\tOn places', 'On places'],
  ] as const) {
    const corpus = await readText(tableOf(plain, next).replace(from, to));
    expect(corpus.papers.map(({ title }) => title)).toEqual(['On roads']);
    expect(corpus.files[0]!.records).toMatchObject({ in: 2, rejected: 1 });
    expect(linesOf(corpus, 'wos-broken-record')).toEqual([2]);
  }
});

test('a record torn by line ends is put together again, and lines stay right', async () => {
  const text = tableOf(plain, { ...plain, TI: 'On roads', UT: 'WOS:000000000000009' }).replace(
    'On places',
    'On\nlong\nplaces',
  );
  const corpus = await readText(text);
  expect(corpus.papers.map(({ title, provenance }) => [title, provenance.line])).toEqual([
    ['On long places', 2],
    ['On roads', 5],
  ]);
  expect(linesOf(corpus, 'wos-torn-record')).toEqual([2]);
});

test('a record that ends after its title is kept with a word, one that ends before it is not', async () => {
  const [short, shorter] = ['J\tRoe, J\t\t\t\tOn places', 'J\tRoe, J'];
  const corpus = await readText(`${header}\n${short}\n${row({ ...plain, TI: 'On roads' })}\n${shorter}`);
  expect(corpus.papers.map(({ title }) => title)).toEqual(['On places', 'On roads']);
  expect(linesOf(corpus, 'wos-short-record')).toEqual([2]);
  expect(linesOf(corpus, 'wos-broken-record')).toEqual([4]);
});

test('joined files repeat the header, with columns in another order', async () => {
  const other = 'PT\tAU\tTI\tPY\tUT\nJ\tPoe, E\tOn ways\t2007\tWOS:000000000000002\t\n';
  const { papers, files } = await readText(`${tableOf(plain)}${other}`);
  expect(papers.map(({ title }) => title)).toEqual(['On places', 'On ways']);
  expect(files[0]!.records.in).toBe(2);
});

test('names with entities are one name each', async () => {
  const paper = await onlyPaper(tableOf({ ...plain, AU: 'M&uuml;ller, J; Poe, E', TI: 'Salt &amp; <i>light</i>' }));
  expect(rawNames(paper)).toEqual(['Müller, J', 'Poe, E']);
  expect(paper.title).toBe('Salt & light');
});
