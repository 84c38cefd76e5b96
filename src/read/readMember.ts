import type { ReadList } from '../model/corpus.ts';
import type { Notice } from '../model/notice.ts';
import { isParquet, isWorkbook } from './files/binary.ts';
import { decode } from './files/bytes.ts';
import type { OnShare, Reading, SourceText } from './contract.ts';
import { detect, maybeChosenReader, readable } from './detect.ts';
import type { Member } from './files/member.ts';
import { openNoticeBook, type NoticeBook } from './notices/noticeBook.ts';
import { quoted } from '../texts/quoted.ts';
import { withinLimit } from './recordLimit.ts';
import { review } from './review.ts';
import { readParquet } from './tables/parquet.ts';
import type { FileChoice } from './tables/tableChoice.ts';
import { readWorkbook } from './tables/workbook.ts';
import { texts } from '../texts/texts.ts';

const say = texts.notices;

/** What the user has decided about a list, by its name. */
export type ChoiceOf = (name: string) => FileChoice | undefined;

/** The reading of one list, under the name that its report shall have. */
export interface NamedReading {
  readonly name: string;
  readonly format: string;
  readonly encoding: string;
  readonly reading: Reading;
}

const nothing: Reading = { papers: [], notices: [], recordsIn: 0, rejected: 0 };

function reported({ name, format, encoding, reading }: NamedReading, before: readonly Notice[]): ReadList {
  const bounded = withinLimit(reading, name);
  const late = openNoticeBook(name);
  const papers = bounded.papers.map((paper) => review(paper, late));
  const accepted = bounded.network ? bounded.recordsIn - bounded.rejected : papers.length;
  const records = { in: bounded.recordsIn, accepted, merged: 0, rejected: bounded.rejected };
  const notices = [...before, ...bounded.notices, ...late.notices];
  const { owner, network } = bounded;
  return { papers, report: { name, format, encoding, records, notices }, owner, network };
}

function readText(
  source: SourceText,
  choice: FileChoice,
  notices: NoticeBook,
  onShare: OnShare,
): { reading: Reading; format: string } {
  if (source.text.trim() === '') {
    notices.error('file-empty', 0, say.reading.empty(source.name), readable);
    return { reading: nothing, format: 'unknown' };
  }
  const chosen = maybeChosenReader(source.text, choice);
  const { reader, other } = chosen ? { reader: chosen } : detect(source.text);
  if (reader) return { reading: reader.read({ ...source, table: choice.table }, onShare), format: reader.format };
  if (other) {
    const message = say.files.notReadYet(source.name, other.is);
    notices.error('format-not-read', 0, message, other.remedy);
    return { reading: nothing, format: other.format };
  }
  const start = quoted(source.text.trimStart().slice(0, 200));
  const message = say.reading.unknownFormat(source.name, start);
  notices.error('format-unknown', 0, message, readable);
  return { reading: nothing, format: 'unknown' };
}

function readTextMember(member: Member, choice: FileChoice, onShare: OnShare): ReadList {
  const { name } = member;
  const notices = openNoticeBook(name);
  const { source, encoding, binary } = decode(member, notices);
  const { reading, format } = source
    ? readText(source, choice, notices, onShare)
    : { reading: nothing, format: binary?.format ?? 'unknown' };
  return reported({ name, format, encoding, reading }, [...member.notices, ...notices.notices]);
}

/** A list, or the several sheets of a workbook. What is seldom needed is loaded only then. */
export async function readMember(member: Member, choiceOf: ChoiceOf, onShare: OnShare): Promise<ReadList[]> {
  if (isWorkbook(member.bytes)) {
    const sheets = await readWorkbook(member, choiceOf, onShare);
    return sheets.map((sheet, at) => reported(sheet, at === 0 ? member.notices : []));
  }
  if (isParquet(member.bytes)) {
    return [reported(await readParquet(member, choiceOf(member.name)?.table, onShare), member.notices)];
  }
  return [readTextMember(member, choiceOf(member.name) ?? {}, onShare)];
}
