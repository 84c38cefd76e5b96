import { columnsByRoles } from './columns.ts';
import { columnsQuestion, isAsked, rowsTried, type ColumnsQuestion } from '../questions/columnsQuestion.ts';
import { examplesIn, type ExamplePaper } from '../questions/examplePapers.ts';
import { headLength } from '../files/headBytes.ts';
import type { Member } from '../files/member.ts';
import type { TableChoice } from './tableChoice.ts';
import { missingColumns } from './usableTable.ts';
import { namedSheets, readSheet, rowsBelow, type NamedSheet } from './workbook.ts';
import { xlsxCells } from './xlsxCells.ts';

const headSheets = async (member: Member) =>
  namedSheets(member.name, await xlsxCells(member.bytes, headLength), () => undefined);

function examplesFor(sheet: NamedSheet, choice: TableChoice | undefined): ExamplePaper[] {
  const { header } = sheet;
  const chosen = header && choice ? { ...header, columns: columnsByRoles(choice.roles) } : header;
  return examplesIn(readSheet({ ...sheet, header: chosen }, choice).papers);
}

function maybeSheetQuestion(sheet: NamedSheet): ColumnsQuestion | undefined {
  const { header, name: file } = sheet;
  const rows = header ? rowsBelow(sheet, header).slice(0, rowsTried) : [];
  const examples = (choice: TableChoice) => examplesFor(sheet, choice);
  return !header || rows.length === 0 || !isAsked(header, rows)
    ? undefined
    : columnsQuestion({ file, header, separator: undefined, rows, examples });
}

/** Where one sheet is a table, the others are notes, and nothing is asked about them. */
export async function questionsOfWorkbook(member: Member): Promise<ColumnsQuestion[]> {
  const sheets = await headSheets(member);
  if (sheets.some(({ header }) => header && missingColumns(header).length === 0)) return [];
  return sheets.map(maybeSheetQuestion).filter((question) => question !== undefined);
}

/** The first records of the sheet of that name, or of the first. */
export async function examplesOfWorkbook(
  member: Member,
  choice: TableChoice | undefined,
  list: string,
): Promise<ExamplePaper[]> {
  const sheets = await headSheets(member);
  const sheet = sheets.find(({ name }) => name === list) ?? sheets[0];
  return sheet ? examplesFor(sheet, choice) : [];
}
