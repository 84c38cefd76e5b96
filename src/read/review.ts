import { foldedWords } from '../lib/fold.ts';
import type { AuthorSlot, Paper } from '../model/paper.ts';
import type { NoticeBook } from './notices/noticeBook.ts';
import { remembered } from './text/remembered.ts';
import { texts } from '../texts/texts.ts';

const say = texts.notices;

/** No abstract is that long; such a field is a whole file that slipped into one. */
const longestField = 1_000_000;
const longestName = 1000;
/** More authors than this are worth a word: they form no pairs under the usual cap. */
const manyAuthors = 500;

const nameKey = remembered(foldedWords);

/** Equal strings are one person; names that differ in capitals or points alone stay two. */
function reportTwice({ slots, provenance, title }: Paper, notices: NoticeBook): void {
  if (slots.length < 2) return;
  const seen = new Map<string, string>();
  const reported = new Set<string>();
  for (const { raw } of slots) {
    const key = nameKey(raw);
    const before = seen.get(key);
    if (before === undefined) seen.set(key, raw);
    else if (!reported.has(key)) {
      reported.add(key);
      const what = before === raw ? say.records.oneAuthor : say.records.twoAuthors(before);
      const message = say.records.authorTwice(raw, title, what);
      notices.info('author-twice', provenance.line, message);
    }
  }
}

const isLong = (text: string) => text.length > longestField;
const cut = (text: string) => text.slice(0, longestField);

function clipped(paper: Paper, notices: NoticeBook): Paper {
  const longNames = paper.slots.some(({ raw }) => raw.length > longestName);
  if (![paper.title, paper.abstract, paper.venue].some(isLong) && !longNames) return paper;
  const message = say.records.longField(paper.title);
  notices.warning('field-too-long', paper.provenance.line, message, say.records.longFieldRemedy);
  return {
    ...paper,
    title: cut(paper.title),
    abstract: cut(paper.abstract),
    venue: cut(paper.venue),
    slots: longNames ? paper.slots.map((slot) => cutSlot(slot)) : paper.slots,
  };
}

/** The parts of a name that long mean nothing. */
const cutSlot = (slot: AuthorSlot): AuthorSlot =>
  slot.raw.length > longestName ? { raw: slot.raw.slice(0, longestName), kind: slot.kind } : slot;

/** What holds for the papers of every format: bounded fields, and a word about doubtful author lists. */
export function review(paper: Paper, notices: NoticeBook): Paper {
  reportTwice(paper, notices);
  if (paper.slots.length > manyAuthors) {
    const message = say.records.manyAuthors(paper.title, paper.slots.length);
    notices.info('many-authors', paper.provenance.line, message);
  }
  return clipped(paper, notices);
}
