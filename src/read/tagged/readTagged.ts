import type { Paper } from '../../model/paper.ts';
import type { OnShare, Reading, SourceText } from '../contract.ts';
import { openNoticeBook } from '../notices/noticeBook.ts';
import { openDates } from './taggedDate.ts';
import { reportDefects, type TaggedFormat } from './taggedDefects.ts';
import type { TaggedFile } from './taggedFile.ts';
import { openKeywords } from './taggedKeywords.ts';
import { openNames } from './taggedNames.ts';
import { taggedRecords } from './taggedRecords.ts';
import { texts } from '../../texts/texts.ts';

const say = texts.notices;

function openFile(name: string, { splitNames }: TaggedFormat): TaggedFile {
  const notices = openNoticeBook(name);
  const told = new Set<string>();
  const once: TaggedFile['once'] = (code, line, message) => {
    if (!told.has(code)) notices.info(code, line, message);
    told.add(code);
  };
  return {
    name,
    notices,
    readNames: openNames(splitNames),
    readDates: openDates(),
    readKeywords: openKeywords(),
    once,
  };
}

/** Reads a text of tagged lines record by record, so that only one record is taken apart at a time. */
export function readTagged({ name, text }: SourceText, format: TaggedFormat, onShare?: OnShare): Reading {
  const file = openFile(name, format);
  const papers: Paper[] = [];
  let recordsIn = 0;
  for (const record of taggedRecords(text, format.rule)) {
    if (recordsIn % 500 === 0) onShare?.(record.fields[0]!.from / text.length);
    recordsIn++;
    const paper = format.paper(record, file);
    reportDefects(record, paper, format, file);
    if (!paper) {
      const message = say.tagged.empty;
      file.notices.error('record-empty', record.line, message);
    } else papers.push(paper);
  }
  return { papers, notices: file.notices.notices, recordsIn, rejected: recordsIn - papers.length };
}
