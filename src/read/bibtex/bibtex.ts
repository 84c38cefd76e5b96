import type { Paper } from '../../model/paper.ts';
import { defineMacros, expandEntry, inherit, standardMacros, type BibtexEntry } from './bibtexFields.ts';
import { bibtexPaper } from './bibtexPaper.ts';
import { scanBibtex } from './bibtexScanner.ts';
import type { OnShare, Reader, Reading, SourceText } from '../contract.ts';
import { openNoticeBook, type NoticeBook } from '../notices/noticeBook.ts';
import { texts } from '../../texts/texts.ts';

const say = texts.notices;

const anEntry = /^[ \t]*@\s*[A-Za-z]{1,30}\s*[{(]\s*[^\s,{}()="]*\s*(?:,|\n|=|$)/m;
const aCommand = /^[ \t]*@\s*(?:string|preamble|comment)\s*[{(]/im;

/** `xdata` holds fields for others to inherit and is no work of its own. */
const containers = new Set(['xdata', 'control', 'bibnote']);

function* readEntries({ text }: SourceText, onShare: OnShare | undefined): Generator<BibtexEntry> {
  const macros = standardMacros();
  let count = 0;
  for (const scanned of scanBibtex(text)) {
    if (scanned.type === 'string') defineMacros(scanned, macros);
    else yield expandEntry(scanned, macros);
    if (++count % 200 === 0) onShare?.((scanned.end / text.length) * 0.5);
  }
}

function indexed(entries: readonly BibtexEntry[], notices: NoticeBook): Map<string, BibtexEntry> {
  const byKey = new Map<string, BibtexEntry>();
  for (const entry of entries) {
    const key = entry.key.toLowerCase();
    const first = key && byKey.get(key);
    if (!first) byKey.set(key, entry);
    else {
      const message = say.bibtex.keyAgain(entry.key, first.line);
      notices.info('bibtex-duplicate-key', entry.line, message);
    }
  }
  return byKey;
}

/** A field inside a value shows that a brace is missing there and that the value has swallowed what follows. */
const swallowedField = /\n\s*[a-z][\w-]{1,30}\s*=\s*["{\d]/i;

/**
 * A damaged entry is kept when its fields are whole, for instance when only its last brace is missing. Otherwise half
 * an author list would pass for a whole one.
 */
function isBeyondRepair({ problem, fields }: BibtexEntry): boolean {
  if (!problem) return false;
  return (
    problem.kind === 'brace' ||
    problem.kind === 'quote' ||
    [...fields.values()].some((value) => swallowedField.test(value))
  );
}

function reportProblem(entry: BibtexEntry, notices: NoticeBook): boolean {
  const name = entry.key ? say.bibtex.entry(entry.key) : say.bibtex.nameless;
  if (isBeyondRepair(entry)) {
    const message = say.bibtex.broken(name, entry.problem!);
    notices.error('bibtex-broken-entry', entry.line, message, say.bibtex.mend);
    return true;
  }
  if (entry.problem) notices.warning('bibtex-repaired', entry.line, say.bibtex.repaired(name, entry.problem));
  return false;
}

function read(source: SourceText, onShare?: OnShare): Reading {
  const notices = openNoticeBook(source.name);
  const all = [...readEntries(source, onShare)];
  const byKey = indexed(all, notices);
  const entries = all.filter((entry) => !containers.has(entry.type));
  const papers: Paper[] = [];
  for (const [at, entry] of entries.entries()) {
    if (at % 200 === 0) onShare?.(0.5 + (at / entries.length) * 0.5);
    if (reportProblem(entry, notices)) continue;
    const paper = bibtexPaper(inherit(entry, byKey), source.name, notices);
    if (paper) papers.push(paper);
  }
  return { papers, notices: notices.notices, recordsIn: entries.length, rejected: entries.length - papers.length };
}

/** BibTeX and BibLaTeX. */
export const bibtex: Reader = {
  format: 'bibtex',
  label: texts.formats.bibtex,
  recognise: (head) => (anEntry.test(head) ? 0.9 : aCommand.test(head) ? 0.6 : 0),
  read,
};
