import type { Paper } from '../../model/paper.ts';
import { defineMacros, expandEntry, inherit, standardMacros, type BibtexEntry } from './bibtexFields.ts';
import { bibtexPaper } from './bibtexPaper.ts';
import { scanBibtex } from './bibtexScanner.ts';
import type { OnShare, Reader, Reading, SourceText } from '../contract.ts';
import { openNoticeBook, type NoticeBook } from '../notices/noticeBook.ts';
import { quoted } from '../notices/quoted.ts';

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
      const message = `The key ${quoted(entry.key)} was used before, in line ${first.line}; both records are kept.`;
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
  return problem.includes('never closed') || [...fields.values()].some((value) => swallowedField.test(value));
}

function reportProblem(entry: BibtexEntry, notices: NoticeBook): boolean {
  const name = entry.key ? `The entry ${quoted(entry.key)}` : 'An entry without a key';
  if (isBeyondRepair(entry)) {
    const message = `${name} is broken: ${entry.problem}; it was left out.`;
    notices.error(
      'bibtex-broken-entry',
      entry.line,
      message,
      'Mend the entry in a text editor and open the file again.',
    );
    return true;
  }
  if (entry.problem) notices.warning('bibtex-repaired', entry.line, `${name} was repaired: ${entry.problem}.`);
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
  label: 'BibTeX',
  recognise: (head) => (anEntry.test(head) ? 0.9 : aCommand.test(head) ? 0.6 : 0),
  read,
};
