import type { Paper } from '../../model/paper.ts';
import type { NoticeBook } from './noticeBook.ts';
import { texts } from '../../texts/texts.ts';

const say = texts.notices;

/** Answers that were asked for some fields only have no authors, which has to be known before the map is looked at. */
export function reportNoAuthorsAtAll(
  papers: readonly Paper[],
  source: string,
  hint: string,
  notices: NoticeBook,
): void {
  if (papers.length === 0 || papers.some(({ slots }) => slots.length > 0)) return;
  const message = say.records.noAuthorsAtAll(source);
  notices.warning('no-authors', 0, message, hint);
}
