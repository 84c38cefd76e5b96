import type { ReadList } from '../model/corpus.ts';
import type { InputFile, OnShare } from './contract.ts';
import { openNoticeBook } from './notices/noticeBook.ts';
import { readMember, type ChoiceOf } from './readMember.ts';
import { membersOf, type Unpacked } from './files/unpack.ts';
import { texts } from '../texts/texts.ts';

const say = texts.notices;

/** A fault of our own must not cost the user the other files. */
function failed(name: string, error: unknown): ReadList {
  const notices = openNoticeBook(name);
  const reason = error instanceof Error ? error.message : String(error);
  notices.error('file-failed', 0, say.reading.failed(name, reason), say.reading.reportFault);
  const records = { in: 0, accepted: 0, merged: 0, rejected: 0 };
  return { papers: [], report: { name, format: 'unknown', encoding: 'unknown', records, notices: notices.notices } };
}

export const choiceFor =
  ({ choice, choices }: InputFile): ChoiceOf =>
  (name) =>
    choices?.get(name) ?? choice;

async function readUnpacked(unpacked: Unpacked, choiceOf: ChoiceOf, onShare: OnShare): Promise<ReadList[]> {
  if (!('bytes' in unpacked)) return [{ papers: [], report: unpacked }];
  const { from, until } = unpacked;
  try {
    return await readMember(unpacked, choiceOf, (share) => onShare(from + share * (until - from)));
  } catch (error) {
    return [failed(unpacked.name, error)];
  }
}

/** All lists in one file, each with its report. Never throws. */
export async function readFile(file: InputFile, onShare: OnShare): Promise<ReadList[]> {
  const readings: ReadList[] = [];
  const choiceOf = choiceFor(file);
  try {
    for (const unpacked of membersOf(file)) readings.push(...(await readUnpacked(unpacked, choiceOf, onShare)));
  } catch (error) {
    readings.push(failed(file.name, error));
  }
  return readings;
}
