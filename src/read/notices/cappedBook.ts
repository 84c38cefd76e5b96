import type { NoticeBook } from './noticeBook.ts';
import { texts } from '../../texts/texts.ts';

const say = texts.notices;

/** More notices of one kind than this say nothing new; their number does. */
const shown = 1000;

/** A notice book that keeps the first thousand notices of a kind and counts the rest, which `close` then says. */
export interface CappedBook extends NoticeBook {
  close(): void;
}

export function cappedBook(notices: NoticeBook): CappedBook {
  const counts = new Map<string, { count: number; severity: 'error' | 'warning' | 'info'; line: number }>();
  const writer =
    (severity: 'error' | 'warning' | 'info') =>
    (code: string, line: number, message: string, hint?: string): void => {
      const seen = counts.get(code) ?? { count: 0, severity, line };
      counts.set(code, { ...seen, count: seen.count + 1, line });
      if (seen.count < shown) notices[severity](code, line, message, hint);
    };
  return {
    notices: notices.notices,
    error: writer('error'),
    warning: writer('warning'),
    info: writer('info'),
    close() {
      for (const [code, { count, severity, line }] of counts) {
        if (count <= shown) continue;
        const message = say.reading.moreLikeThis(count - shown, line);
        notices[severity](code, line, message);
      }
    },
  };
}
