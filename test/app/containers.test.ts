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

async function opens(page: Page, name: string, bytes: Uint8Array, papers: number): Promise<void> {
  await page.locator('#open-files').setInputFiles([{ name, mimeType: '', buffer: Buffer.from(bytes) }]);
  await page.locator('.corpus-title', { hasText: name }).waitFor();
  await expect.poll(() => countsOpen(page), patience).toMatchObject({ papers });
}

/** More than half a megabyte, from where on the library would unpack in workers made of strings. */
const longSheet = () =>
  sheetXml([
    ['Title', 'Authors', 'Year', 'Remarks'],
    ...Array.from({ length: 100 }, (_, at) => [
      `Title ${at} of the many papers`,
      'Lee, Ann; Ray, Bob',
      2000 + (at % 20),
      'Read again. '.repeat(500),
    ]),
  ]);

test('workbooks, Parquet tables and archives open under the policy of the page', async () => {
  const { page, complaints } = await visit(browser);
  await opens(page, 'long.xlsx', workbookOf({ Papers: longSheet() }), 100);
  await opens(page, 'works.parquet', parquetFile('openalex'), 2);
  for (const compression of ['zstd', 'brotli', 'gzip', 'lz4', 'flat'] as const) {
    await opens(page, `${compression}.parquet`, parquetFile(compression), 3);
  }
  const [csv, bibtex] = ['Title,Authors\nOne,Ann Lee\n', '@misc{b, title={Two}, author={Bob Ray}}'].map((text) =>
    strToU8(text),
  );
  await opens(page, 'lists.zip', zipSync({ 'a.csv': csv!, 'b.bib': bibtex! }), 2);
  expect(complaints).toEqual([]);
  await page.context().close();
});
