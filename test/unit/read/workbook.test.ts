import { expect, test } from 'vitest';
import { isoDay } from '../../../src/lib/calendar.ts';
import { readCorpus } from '../../../src/read/index.ts';
import { codes, rawNames, savedOn } from './support.ts';
import { sheetXml, workbookOf, type PrintedCell } from './xlsxFile.ts';

const read = (bytes: Uint8Array, name = 'book.xlsx') => readCorpus([{ name, bytes, savedOn }]);
const table = (...rows: PrintedCell[][]) => sheetXml(rows);

test('reads a sheet as a table: dates where the cell is one, whole numbers as they are, rows as lines', async () => {
  const corpus = await read(
    workbookOf({
      Papers: table(
        ['Title', 'Authors', 'Year', 'Date', 'PMID', 'Cited by'],
        ['Nets & <ties>', 'Lee, Ann; Ray, Bob', 2021, { excelDay: 44_316 }, 12_345_678, 3],
        [],
        ['Second', 'Wu, Eve', 2020, undefined, undefined, undefined],
      ),
    }),
  );
  expect(corpus.files).toHaveLength(1);
  expect(corpus.files[0]).toMatchObject({ name: 'book.xlsx', format: 'xlsx', records: { in: 2, accepted: 2 } });
  const [first, second] = corpus.papers;
  expect([first!.title, isoDay(first!.date!.from), first!.date!.precision]).toEqual([
    'Nets & <ties>',
    '2021-04-30',
    'day',
  ]);
  expect([first!.ids.pmid, first!.citations, rawNames(first)]).toEqual(['12345678', 3, ['Lee, Ann', 'Ray, Bob']]);
  expect([second!.date!.precision, second!.provenance.line]).toEqual(['year', 4]);
});

test('makes a table of every sheet with a header and says which sheets are none', async () => {
  const papers = (title: string) => table(['Title', 'Authors'], [title, 'Lee, Ann']);
  const corpus = await read(
    workbookOf({ '2019': papers('One'), '2020': papers('Two'), Notes: table(['written', 'by hand']), Empty: table() }),
  );
  expect(corpus.files.map(({ name }) => name)).toEqual(['book.xlsx/2019', 'book.xlsx/2020']);
  expect(corpus.papers.map(({ title }) => title)).toEqual(['One', 'Two']);
  expect(corpus.files[0]!.notices.find(({ code }) => code === 'sheet-skipped')?.message).toContain('“Notes”');
});

test('finds the header below a preamble, and says what is missing when there is none', async () => {
  const below = await read(
    workbookOf({ A: table(['About the data: exported today'], ['Title', 'Authors'], ['One', 'Lee, Ann']) }),
  );
  expect(below.papers.map(({ title, provenance }) => [title, provenance.line])).toEqual([['One', 3]]);
  const without = await read(workbookOf({ A: table(['Name', 'Phone'], ['Ann', '1']) }));
  expect(without.files[0]).toMatchObject({ format: 'xlsx', records: { in: 1, rejected: 1 } });
  expect(codes(without)).toContain('csv-no-author-column');
  expect(codes(await read(workbookOf({ A: table() })))).toEqual(['xlsx-unreadable']);
});

const cellAt = (address: string) =>
  `<worksheet><sheetData><row r="1"><c r="${address}"><v>1</v></c></row></sheetData></worksheet>`;

test('refuses a sheet whose addresses would fill the memory', async () => {
  for (const address of ['XFD1048576', 'ZZZZZZ1', 'A99999999', '&#65;1']) {
    const corpus = await read(workbookOf({ A: cellAt(address) }));
    expect([address, codes(corpus)]).toEqual([address, ['xlsx-unreadable']]);
  }
});

test('reads a workbook of more than half a megabyte without any other worker', async () => {
  const rows = Array.from({ length: 20_000 }, (_, at) => [
    `Title ${at} of many`,
    'Lee, Ann; Ray, Bob',
    2000 + (at % 20),
  ]);
  const bytes = workbookOf({ A: table(['Title', 'Authors', 'Year'], ...rows) });
  expect((await read(bytes)).papers).toHaveLength(20_000);
});
