import { strToU8, zipSync } from 'fflate';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parquetFile } from '../unit/read/parquetFiles.ts';
import { sheetXml, workbookOf } from '../unit/read/xlsxFile.ts';
import { countsOpen, launchBrowser, patience, visit } from './page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function opened(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await page.locator('#open-files').setInputFiles([{ name, mimeType: '', buffer: Buffer.from(bytes) }]);
}

const papersOpen = (page: Page, papers: number) =>
  expect.poll(() => countsOpen(page), patience).toMatchObject({ papers });

/** More than half a megabyte, from where on the library would unpack in workers made of strings. */
const longSheet = () =>
  sheetXml([
    ['Title', 'Authors', 'Year'],
    ...Array.from({ length: 6000 }, (_, at) => [
      `Title ${at} of the many papers`,
      'Lee, Ann; Ray, Bob',
      2000 + (at % 20),
    ]),
  ]);

test('workbooks, Parquet tables and archives open under the policy of the page', async () => {
  const { page, complaints } = await visit(browser);
  await opened(page, 'long.xlsx', workbookOf({ Papers: longSheet() }));
  await papersOpen(page, 6000);
  await opened(page, 'works.parquet', parquetFile('openalex'));
  await papersOpen(page, 2);
  for (const compression of ['zstd', 'brotli', 'gzip', 'lz4', 'flat'] as const) {
    await opened(page, 'one.csv', strToU8('Title,Authors\nOne,Ann Lee\n'));
    await papersOpen(page, 1);
    await opened(page, `${compression}.parquet`, parquetFile(compression));
    await papersOpen(page, 3);
  }
  const [csv, bibtex] = ['Title,Authors\nOne,Ann Lee\n', '@misc{b, title={Two}, author={Bob Ray}}'].map((text) =>
    strToU8(text),
  );
  await opened(page, 'lists.zip', zipSync({ 'a.csv': csv!, 'b.bib': bibtex! }));
  await papersOpen(page, 2);
  expect(complaints).toEqual([]);
  await page.context().close();
});
