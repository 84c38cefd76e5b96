import type { Paper } from '../../model/paper.ts';
import type { OnShare, Reader, Reading, SourceText } from '../contract.ts';
import { medlinePaper, medlineReaders, type MedlineSource } from './medlinePaper.ts';
import { scanMedline, type MedlineRecord } from './medlineScanner.ts';
import { openNoticeBook, type NoticeBook } from '../notices/noticeBook.ts';
import { quoted } from '../../texts/quoted.ts';
import { tagCode } from './taggedFields.ts';
import { texts } from '../../texts/texts.ts';

const say = texts.notices;

const [pmid, source, title] = ['PMID', 'SO', 'TI'].map(tagCode) as [number, number, number];
/** Fields within which a list of authors can break off. */
const authorTags = new Set(['FAU', 'AU', 'AUID', 'AD'].map(tagCode));

/** PubMed ends its records with `SO`; where others have it, a record without it was cut. */
const isEnded = ({ fields }: MedlineRecord) => fields.has(source) || !fields.has(pmid);

const nameOf = ({ fields }: MedlineRecord) => quoted(fields.plain(title) || fields.plain(pmid));

/** Half an author list would pass for a whole one, so what breaks off there is left out. */
function cutPaper(record: MedlineRecord, from: MedlineSource, notices: NoticeBook): Paper | undefined {
  const { line } = record.fields;
  if (authorTags.has(record.lastTag)) {
    const message = say.wos.cut(nameOf(record));
    notices.error('medline-cut-record', line, message, say.reading.cut);
    return undefined;
  }
  const paper = medlinePaper(record.fields, from, notices);
  const message = say.wos.medlineNotEnded(nameOf(record));
  if (paper) notices.warning('medline-not-ended', line, message);
  return paper;
}

function read({ name, text }: SourceText, onShare?: OnShare): Reading {
  const notices = openNoticeBook(name);
  const papers: Paper[] = [];
  const from = { file: name, readers: medlineReaders() };
  const hasSources = text.includes('\nSO  - ');
  let recordsIn = 0;
  for (const record of scanMedline(text, notices)) {
    if (recordsIn++ % 500 === 0) onShare?.(record.end / text.length);
    const isWhole = !hasSources || isEnded(record);
    const paper = isWhole ? medlinePaper(record.fields, from, notices) : cutPaper(record, from, notices);
    if (paper) papers.push(paper);
  }
  return { papers, notices: notices.notices, recordsIn, rejected: recordsIn - papers.length };
}

const opening = /^(?:PMID|PMCR) ?- ?\d|^(?:OWN|STAT) ?- [A-Z]/;
const field = /^(?:FAU |AUID|FED |DP {2}|DEP |JT {2}|OT {2}|MH {2}|LID |BTI |PMC |PMCR|PHST|EDAT|CRDT)-/;
/** RIS looks alike and begins its records with `TY`. */
const isRis = (line: string) => /^TY {1,2}-/.test(line);

function recognise(head: string): number {
  const lines = head.slice(0, 20_000).split('\n').slice(0, 120);
  if (lines.some(isRis)) return 0;
  const hasTitle = lines.some((line) => /^(?:TI|BTI|AU|FAU|AB) {0,3}-/.test(line));
  if (lines.slice(0, 40).some((line) => opening.test(line))) return hasTitle ? 0.95 : 0.88;
  const kinds = new Set(lines.filter((line) => field.test(line)).map((line) => line.slice(0, 4)));
  return kinds.size >= 3 && hasTitle ? 0.85 : 0;
}

/**
 * MEDLINE (`.nbib`), as PubMed writes it and as other systems do, without its `PMID`. Of the dates the earlier of
 * electronic publication and issue is taken; the dates of the record are none.
 */
export const medline: Reader = {
  format: 'medline',
  label: texts.formats.medline,
  recognise,
  read,
};
