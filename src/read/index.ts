import type { Corpus } from '../model/corpus.ts';
import { decode } from './bytes.ts';
import type { InputFile, OnShare, Reading, SourceText } from './contract.ts';
import { detect, readable } from './detect.ts';
import { mergeRecords, type ReadFile, type SameWorkRule } from './mergeRecords.ts';
import { openNoticeBook, type NoticeBook } from './noticeBook.ts';
import { ownerOf } from './owner.ts';
import { quoted } from './quoted.ts';
import { review } from './review.ts';

/** Called with the share done, 0 … 1, and what is being done. */
export type OnProgress = (share: number, what: string) => void;

interface FileReading extends ReadFile {
  readonly ownerName?: string;
}

const mergeAll: SameWorkRule = { isOn: true, keptApart: [] };

const nothing: Reading = { papers: [], notices: [], recordsIn: 0, rejected: 0 };

function readText(source: SourceText, notices: NoticeBook, onShare: OnShare): { reading: Reading; format: string } {
  if (source.text.trim() === '') {
    notices.error('file-empty', 0, `${quoted(source.name)} is empty.`, readable);
    return { reading: nothing, format: 'unknown' };
  }
  const { reader, other } = detect(source.text);
  if (reader) return { reading: reader.read(source, onShare), format: reader.format };
  if (other) {
    const message = `${quoted(source.name)} is ${other.is}, which Coterie does not read yet.`;
    notices.error('format-not-read', 0, message, other.remedy);
    return { reading: nothing, format: other.format };
  }
  const start = quoted(source.text.trimStart().slice(0, 200));
  notices.error(
    'format-unknown',
    0,
    `The format of ${quoted(source.name)} was not recognised; it begins ${start}.`,
    readable,
  );
  return { reading: nothing, format: 'unknown' };
}

function readFile(file: InputFile, onShare: OnShare): FileReading {
  const notices = openNoticeBook(file.name);
  const { source, encoding, binary } = decode(file, notices);
  const { reading, format } = source
    ? readText(source, notices, onShare)
    : { reading: nothing, format: binary?.format ?? 'unknown' };
  const late = openNoticeBook(file.name);
  const papers = reading.papers.map((paper) => review(paper, late));
  const records = { in: reading.recordsIn, accepted: papers.length, merged: 0, rejected: reading.rejected };
  const all = [...notices.notices, ...reading.notices, ...late.notices];
  const report = { name: file.name, format, encoding, records, notices: all };
  return { papers, report, ownerName: reading.ownerName };
}

/** A fault of our own must not cost the user the other files. */
function failed(file: InputFile, error: unknown): FileReading {
  const notices = openNoticeBook(file.name);
  const reason = error instanceof Error ? error.message : String(error);
  notices.error(
    'file-failed',
    0,
    `${quoted(file.name)} could not be read: ${reason}.`,
    'Please report this as a fault.',
  );
  const records = { in: 0, accepted: 0, merged: 0, rejected: 0 };
  return {
    papers: [],
    report: { name: file.name, format: 'unknown', encoding: 'unknown', records, notices: notices.notices },
  };
}

function readSafely(file: InputFile, onShare: OnShare): FileReading {
  try {
    return readFile(file, onShare);
  } catch (error) {
    return failed(file, error);
  }
}

/**
 * Reads all files into one corpus, in which several records of one work are one paper unless the rule says otherwise.
 * Bad data ends in the reports, never in an exception; files do not harm each other.
 */
export async function readCorpus(
  files: readonly InputFile[],
  onProgress?: OnProgress,
  rule: SameWorkRule = mergeAll,
): Promise<Corpus> {
  const readings: FileReading[] = [];
  const total = Math.max(
    1,
    files.reduce((sum, { bytes }) => sum + bytes.length, 0),
  );
  let done = 0;
  for (const file of files) {
    const what = `Reading ${file.name}`;
    const [before, length] = [done, file.bytes.length];
    const onShare = (share: number) => onProgress?.((before + share * length) / total, what);
    onShare(0);
    readings.push(readSafely(file, onShare));
    done += length;
    onShare(1);
    // Lets messages through between files.
    await Promise.resolve();
  }
  const merged = mergeRecords(readings, rule);
  const profile = readings.find(({ ownerName }) => ownerName !== undefined);
  const owner = profile && ownerOf(profile.ownerName!, profile.report.name, merged.papers);
  return { ...merged, owner };
}
