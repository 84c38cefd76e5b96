import { findColumns } from './columns.ts';
import { columnsQuestion, isAsked, rowsTried, type ColumnsQuestion } from '../questions/columnsQuestion.ts';
import { examplesIn, type ExamplePaper } from '../questions/examplePapers.ts';
import type { Member } from '../files/member.ts';
import { openNoticeBook } from '../notices/noticeBook.ts';
import { openParquet, parquetRows, readParquetPapers } from './parquet.ts';
import type { TableChoice } from './tableChoice.ts';
import { missingColumns } from './usableTable.ts';

/** The first records by the columns that somebody has named, or by their names. */
export async function examplesOfParquet(member: Member, choice: TableChoice | undefined): Promise<ExamplePaper[]> {
  return examplesIn((await readParquetPapers(member, choice, undefined, rowsTried)).papers);
}

export async function questionsOfParquet(member: Member): Promise<ColumnsQuestion[]> {
  const open = await openParquet(member.bytes);
  const names = open.columns.map(({ name }) => name);
  const header = { names, columns: findColumns(names), line: 0 };
  if (missingColumns(header).length === 0) return [];
  const rows = await parquetRows(open, open.columns, openNoticeBook(member.name), undefined, rowsTried);
  if (!isAsked(header, rows)) return [];
  const question = columnsQuestion({ file: member.name, header, separator: undefined, rows, examples: () => [] });
  const { roles } = question;
  return rows.length === 0 ? [] : [{ ...question, examples: await examplesOfParquet(member, { roles }) }];
}
