import { isParquet, isWorkbook } from '../files/binary.ts';
import { maybeColumnsQuestion, recutQuestion, type ColumnsQuestion } from './columnsQuestion.ts';
import type { InputFile } from '../contract.ts';
import type { CellSeparator } from '../tables/delimited.ts';
import { detect, maybeChosenReader } from '../detect.ts';
import { examplesIn, type ExamplePaper } from './examplePapers.ts';
import { maybeFormatQuestion, type FormatQuestion } from './formatQuestion.ts';
import { headLength, maybeHeadText } from '../files/headBytes.ts';
import type { Member } from '../files/member.ts';
import { choiceFor } from '../readFile.ts';
import { examplesOfParquet, questionsOfParquet } from '../tables/parquetHead.ts';
import type { FileChoice } from '../tables/tableChoice.ts';
import { examplesOfWorkbook, questionsOfWorkbook } from '../tables/workbookHead.ts';
import { membersOf } from '../files/unpack.ts';

/** Something about a list that its content does not tell. */
export type FileQuestion = FormatQuestion | ColumnsQuestion;

async function questionsOfMember(member: Member): Promise<FileQuestion[]> {
  if (isWorkbook(member.bytes)) return questionsOfWorkbook(member);
  if (isParquet(member.bytes)) return questionsOfParquet(member);
  const source = maybeHeadText(member);
  const question = source && (maybeFormatQuestion(source) ?? maybeColumnsQuestion(source));
  return question ? [question] : [];
}

/**
 * What has to be asked before the files are read, from their first pages alone. Lists about which something has been
 * decided are not asked about again. Never throws: a file that cannot be read says so when it is read.
 */
export async function questionsOf(files: readonly InputFile[]): Promise<FileQuestion[]> {
  const questions: FileQuestion[] = [];
  for (const file of files) {
    const choiceOf = choiceFor(file);
    try {
      for (const member of membersOf(file, headLength)) {
        if (!('bytes' in member)) continue;
        const found = await questionsOfMember(member);
        questions.push(...found.filter((question) => choiceOf(question.file) === undefined));
      }
    } catch {
      continue;
    }
  }
  return questions;
}

/**
 * The question about a table of text as it is when something else stands between its cells; `list` is the `file` of
 * the question. Undefined when it is no such table.
 */
export async function columnsBy(
  file: InputFile,
  separator: CellSeparator,
  list = file.name,
): Promise<ColumnsQuestion | undefined> {
  for (const member of membersOf(file, headLength)) {
    if (!('bytes' in member) || member.name !== list || isWorkbook(member.bytes)) continue;
    const source = maybeHeadText(member);
    return source && recutQuestion(source, separator);
  }
  return undefined;
}

function examplesOfText(member: Member, choice: FileChoice): ExamplePaper[] {
  const source = maybeHeadText(member);
  if (!source) return [];
  const reader = maybeChosenReader(source.text, choice) ?? detect(source.text).reader;
  return reader ? examplesIn(reader.read({ ...source, table: choice.table }).papers) : [];
}

/**
 * The first records of a list as they would be read by a choice; `list` is the `file` of the question, the file itself
 * when left out. None when nothing can be read.
 */
export async function examplesOf(file: InputFile, choice: FileChoice, list = file.name): Promise<ExamplePaper[]> {
  try {
    for (const member of membersOf(file, headLength)) {
      if (!('bytes' in member)) continue;
      const { name } = member;
      if (isWorkbook(member.bytes) && (list === name || list.startsWith(`${name}/`)))
        return await examplesOfWorkbook(member, choice.table, list);
      if (list !== name) continue;
      if (isParquet(member.bytes)) return await examplesOfParquet(member, choice.table);
      return examplesOfText(member, choice);
    }
  } catch {
    // What cannot be read has no examples.
  }
  return [];
}
